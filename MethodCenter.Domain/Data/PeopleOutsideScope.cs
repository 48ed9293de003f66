using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>
/// The single place that looks for people past the scope filter, by the keyed hash of СНИЛС only, and tells nothing but that
/// such a person exists: without it a municipality would enter a second copy of somebody else's teacher.
/// </summary>
public static class PeopleOutsideScope
{
    /// <summary>Those of <paramref name="hashes"/> that belong to people whom the user may not see.</summary>
    public static async Task<HashSet<string>> FindAsync(MethodCenterDb db, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        if (db.Scope.Kind == ScopeKind.Region || hashes.Count == 0) return [];
        var wanted = hashes.ToArray();
        var all = await db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(e => e.SnilsHash != null && EF.Parameter(wanted).Contains(e.SnilsHash)).Select(e => e.SnilsHash!).ToListAsync(ct);
        var seen = await db.Educators.Where(e => e.SnilsHash != null && EF.Parameter(wanted).Contains(e.SnilsHash))
            .Select(e => e.SnilsHash!).ToListAsync(ct);
        return all.Except(seen, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }
}
