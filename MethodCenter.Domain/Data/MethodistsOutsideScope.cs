using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>
/// Tells which statuses of methodists are in force, past the scope filter and by id alone: a municipality sees the
/// assignments of its own schools and teachers, and must not count those of an expired regional methodist.
/// </summary>
public static class MethodistsOutsideScope
{
    /// <summary>Ids of methodists whose order and term hold on a day (decisions, point 9).</summary>
    public static async Task<int[]> InForceAsync(MethodCenterDb db, DateOnly day, MethodistLevel? level, CancellationToken ct)
    {
        if (db.Scope.Kind is ScopeKind.Nothing or ScopeKind.Journal) return [];
        return await db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(m => (level == null || m.Level == level) && m.OrderNumber != null && m.OrderDate <= day
                && (m.Until == null || m.Until >= day) && (m.EndedOn == null || m.EndedOn >= day))
            .Select(m => m.Id).ToArrayAsync(ct);
    }
}
