using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MethodCenter.Domain.Data;

/// <summary>
/// Stands before every save for rows that follow a person: the person of each, as it was and as it is, must be visible to the
/// writer. One question to the database for the whole save; the region need not ask.
/// </summary>
internal static class PersonGuard
{
    public static async Task CheckAsync(MethodCenterDb db, CancellationToken ct)
    {
        if (db.Scope.Kind == ScopeKind.Region) return;
        db.ChangeTracker.DetectChanges();
        var rows = db.ChangeTracker.Entries()
            .Where(e => e.Entity is IPersonRow && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (rows.Count == 0) return;
        await CheckAsync(db, [.. rows.SelectMany(PeopleOf)], rows[0].Metadata.ClrType.Name, ct);
    }

    /// <summary>The same question for rows that are written in bulk.</summary>
    public static async Task CheckAsync(MethodCenterDb db, IReadOnlyCollection<int> educatorIds, string entity, CancellationToken ct)
    {
        if (db.Scope.Kind == ScopeKind.Region) return;
        var people = educatorIds.Distinct().ToArray();
        var visible = await db.Educators.AsNoTracking().Where(e => EF.Parameter(people).Contains(e.Id)).Select(e => e.Id).ToListAsync(ct);
        if (people.Except(visible).Any()) throw new ScopeBreachException(entity);
    }

    private static IEnumerable<int> PeopleOf(EntityEntry entry)
    {
        var property = entry.Property(nameof(IPersonRow.EducatorId));
        yield return (int)property.CurrentValue!;
        if (entry.State != EntityState.Added) yield return (int)property.OriginalValue!;
    }
}
