using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>
/// The few questions of the asset that are asked past the scope filter: a methodist's whole load (a bare number, so that the hard
/// limit holds for everybody) and the name of a methodist who looks after one's own people. Allow-listed.
/// </summary>
internal static class AssetTotals
{
    /// <summary>Educators whose assignments to the methodist touch the term: no day of it can have more.</summary>
    public static Task<int> LoadWithinAsync(this MethodCenterDb db, int methodistId, DateOnly from, DateOnly? until, CancellationToken ct) =>
        db.Assignments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(a => a.MethodistId == methodistId && a.EducatorId != null && (a.Until == null || a.Until >= from) && (until == null || a.From <= until))
            .Select(a => a.EducatorId).Distinct().CountAsync(ct);

    /// <summary>Names and levels of the methodists of assignments that the user may see.</summary>
    public static Task<Dictionary<int, MethodistName>> NamesAsync(this MethodCenterDb db, IEnumerable<int> methodistIds, CancellationToken ct)
    {
        var ids = methodistIds.Distinct().ToList();
        return db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(m => EF.Parameter(ids).Contains(m.Id))
            .ToDictionaryAsync(m => m.Id, m => new MethodistName(m.FullName, m.Level), ct);
    }

    /// <summary>Ids of all methodists of a level: which of the visible assignments are theirs.</summary>
    public static Task<List<int>> IdsOfLevelAsync(this MethodCenterDb db, MethodistLevel level, CancellationToken ct) =>
        db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(m => m.Level == level).Select(m => m.Id).ToListAsync(ct);
}

/// <summary>All that is told of a methodist outside the scope.</summary>
internal sealed record MethodistName(string FullName, MethodistLevel Level);
