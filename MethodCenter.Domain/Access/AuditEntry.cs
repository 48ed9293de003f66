using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MethodCenter.Domain.Access;

/// <summary>What the journal records. Stored by number.</summary>
public enum AuditAction
{
    Created = 1,
    Changed = 2,
    Removed = 3,
    Viewed = 4,
    Searched = 5,
    Exported = 6,
    Printed = 7,
    Revealed = 8,
    Imported = 9,
    Undone = 10,
    SignedIn = 11,
    SignedOut = 12,
    SignInFailed = 13,
    Refused = 14,
    Merged = 15,
}

/// <summary>
/// One line of the journal (152-ФЗ ст. 19 ч. 2 п. 8): who, when, from where, what, whom. Written in the transaction of the
/// act, never changed; each line carries a hash over itself and the line before, so that tampering shows.
/// </summary>
public sealed class AuditEntry
{
    private AuditEntry() { }

    public AuditEntry(long id, Actor actor, DateTime at, AuditNote note, string previousHash)
    {
        Id = id;
        (At, ActorId, ActorName, Address) = (at, actor.UserId, actor.Name, actor.Address);
        (Action, Subject, SubjectId, Summary) = (note.Action, note.Subject, note.SubjectId, note.Summary);
        (Changes, Rows, BatchId) = (note.Changes, note.Rows, note.BatchId);
        (MunicipalityId, OrganisationId, PersonId) = (note.Keys.MunicipalityId, note.Keys.OrganisationId, note.Keys.EducatorId);
        Hash = HashAfter(previousHash);
    }

    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public int? ActorId { get; private set; }
    public string ActorName { get; private set; } = "";
    public string? Address { get; private set; }
    public AuditAction Action { get; private set; }

    /// <summary>Kind of the record: name of the entity, report or list.</summary>
    public string Subject { get; private set; } = "";
    public int? SubjectId { get; private set; }
    public string Summary { get; private set; } = "";

    /// <summary>JSON: property → [old, new]; null for views and the like.</summary>
    public string? Changes { get; private set; }

    /// <summary>How many rows were exported or imported.</summary>
    public int? Rows { get; private set; }
    public int? BatchId { get; private set; }
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }

    /// <summary>The educator whom the act concerned.</summary>
    public int? PersonId { get; private set; }
    public string Hash { get; private set; } = "";

    /// <summary>The hash that this line must carry after <paramref name="previousHash"/>.</summary>
    public string HashAfter(string previousHash)
    {
        var content = string.Join('\u001f', previousHash, Id.ToString(CultureInfo.InvariantCulture), At.Ticks.ToString(CultureInfo.InvariantCulture), Text(ActorId), ActorName, Address,
            ((int)Action).ToString(CultureInfo.InvariantCulture), Subject, Text(SubjectId), Summary, Changes, Text(Rows), Text(BatchId),
            Text(MunicipalityId), Text(OrganisationId), Text(PersonId));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What is to be recorded about an act.</summary>
public sealed record AuditNote(AuditAction Action, string Subject, string Summary)
{
    public int? SubjectId { get; init; }
    public string? Changes { get; init; }
    public int? Rows { get; init; }
    public int? BatchId { get; init; }
    public ScopeKeys Keys { get; init; }
}
