using System.Text.Encodings.Web;
using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MethodCenter.Domain.Data;

/// <summary>
/// Stands before every save: compares the old and the new scope keys of each changed row with the user's scope, raises
/// versions, and remembers what changed for the journal (security, points 3 and 25).
/// </summary>
internal sealed class ChangeTrail
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Columns that are machinery, secrets or whole documents: their change is recorded by name, never by value.</summary>
    private static readonly HashSet<string> Silent = ["Version", "NameKey", "TitleKey", "LoginKey", "Stamp", "Failures", "SecondFactorStep", "LastSignInAt"];
    private static readonly HashSet<string> Secret = ["SnilsHash", "SnilsCipher", "PasswordHash", "SecondFactorCipher", "Data", "Content", "Figures", "Spots"];

    /// <summary>Rows that are themselves a record of an act: they need no journal line of their own.</summary>
    private static readonly HashSet<string> Unrecorded = [nameof(AuditEntry), "ImportIssue", "ImportChange", "QueuedRow", "ImportBatch", "VariantLine", "RoundFigure", "RoundSnapshotContent"];

    private readonly EntityEntry _entry;
    private readonly AuditAction _action;
    private readonly string? _changes;
    private readonly ScopeKeys _before;

    private ChangeTrail(EntityEntry entry, AuditAction action, string? changes, ScopeKeys before)
    {
        (_entry, _action, _changes, _before) = (entry, action, changes, before);
    }

    public static List<ChangeTrail> Collect(MethodCenterDb db)
    {
        db.ChangeTracker.DetectChanges();
        var trail = new List<ChangeTrail>();
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            Guard(db, entry);
            if (entry.State == EntityState.Modified) RaiseVersion(entry);
            if (Unrecorded.Contains(entry.Metadata.ClrType.Name)) continue;
            if (entry.State == EntityState.Modified && Changes(entry) is null) continue;
            trail.Add(new ChangeTrail(entry, ActionOf(entry.State), Changes(entry), KeysBefore(entry)));
        }
        return trail;
    }

    public AuditNote ToNote()
    {
        var keys = _entry.Entity is IScopedRow row ? row.ScopeKeys : default;
        var id = _entry.Metadata.FindPrimaryKey()!.Properties[0];
        var subject = _entry.Metadata.ClrType.Name;
        return new AuditNote(_action, subject, AuditTerms.Summary(_action, subject))
        {
            SubjectId = _entry.Property(id.Name).CurrentValue as int?,
            Changes = _changes,
            Keys = new(keys.MunicipalityId ?? _before.MunicipalityId, keys.OrganisationId ?? _before.OrganisationId, keys.EducatorId ?? _before.EducatorId ?? keys.MenteePersonId ?? keys.MentorPersonId),
        };
    }

    private static void Guard(MethodCenterDb db, EntityEntry entry)
    {
        if (entry.Entity is not IScopedRow row || entry.Entity is IPersonRow) return;
        var breaches = (entry.State != EntityState.Added && !db.Scope.Covers(KeysBefore(entry)))
            || (entry.State != EntityState.Deleted && !db.Scope.Covers(row.ScopeKeys));
        if (breaches) throw new ScopeBreachException(entry.Metadata.ClrType.Name);
    }

    /// <summary>The keys as the database had them; an entity that stands for itself uses its own id.</summary>
    private static ScopeKeys KeysBefore(EntityEntry entry)
    {
        var current = (entry.Entity as IScopedRow)?.ScopeKeys ?? default;
        return new(
            Original(entry, "MunicipalityId", current.MunicipalityId), Original(entry, "OrganisationId", current.OrganisationId),
            Original(entry, "EducatorId", current.EducatorId), Original(entry, "MethodistId", current.MethodistId))
        {
            MentorPersonId = Original(entry, "MentorPersonId", current.MentorPersonId),
            MenteePersonId = Original(entry, "MenteePersonId", current.MenteePersonId),
        };
    }

    private static int? Original(EntityEntry entry, string property, int? current) =>
        entry.State != EntityState.Added && entry.Metadata.FindProperty(property) is not null
            ? entry.Property(property).OriginalValue as int?
            : current;

    private static void RaiseVersion(EntityEntry entry)
    {
        if (entry.Entity is not IVersioned) return;
        var version = entry.Property(nameof(IVersioned.Version));
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }

    private static AuditAction ActionOf(EntityState state) => state switch
    {
        EntityState.Added => AuditAction.Created,
        EntityState.Deleted => AuditAction.Removed,
        _ => AuditAction.Changed,
    };

    private static string? Changes(EntityEntry entry)
    {
        if (entry.State == EntityState.Added) return null;
        var changed = entry.Properties
            .Where(p => (entry.State == EntityState.Deleted || p.IsModified) && !Silent.Contains(p.Metadata.Name))
            .Where(p => entry.State == EntityState.Deleted || !Equals(p.OriginalValue, p.CurrentValue))
            .ToDictionary(p => p.Metadata.Name, p => Secret.Contains(p.Metadata.Name)
                ? ["•", "•"]
                : new[] { p.OriginalValue, entry.State == EntityState.Deleted ? null : p.CurrentValue });
        return changed.Count == 0 ? null : JsonSerializer.Serialize(changed, Json);
    }
}

/// <summary>Code tried to write a row outside the user's scope: a programmer's error, or an attack. Nothing is saved.</summary>
public sealed class ScopeBreachException(string entity) : InvalidOperationException($"A write of {entity} is outside the user's scope.");
