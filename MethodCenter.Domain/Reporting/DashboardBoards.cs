using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Reads what changed, what is late and what waits, under the user's scope.</summary>
internal static class DashboardBoards
{
    public static async Task<DashboardBoard> ReadAsync(DashboardWindow window, int days, int shown, CancellationToken ct)
    {
        var db = window.Db;
        var (today, since) = (db.Today, db.Now.AddDays(-days));
        var imports = await db.ImportBatches.Where(b => b.State == ImportState.Committed && b.CommittedAt >= since)
            .OrderByDescending(b => b.CommittedAt).ThenByDescending(b => b.Id).Take(shown)
            .Select(b => new DashboardImport(b.Id, b.Kind, b.FileName, b.UserName, b.CommittedAt!.Value, b.Created, b.Updated, b.Rejected, b.Queued))
            .ToListAsync(ct);
        var ends = await db.Methodists.Where(m => m.Until != null && (m.EndedOn == null || m.EndedOn >= today))
            .Select(m => m.Until!.Value).ToListAsync(ct);
        var waiting = await db.QueuedRows.CountAsync(r => r.AppliedAt == null && r.Dismissed == null, ct);
        return new(
            imports, ends.Count(e => e < today), ends.Count(e => e >= today && e <= today.AddDays(30)),
            ends.Count(e => e >= today && e <= today.AddDays(90)), waiting, await DuplicatesAsync(window, ct), await ClosedAsync(db, today, ct));
    }

    /// <summary>Names that occur twice are found on the index alone; only their people are then compared by birth date.</summary>
    private static async Task<int> DuplicatesAsync(DashboardWindow window, CancellationToken ct)
    {
        var names = await window.Of(window.Db.Educators).GroupBy(e => e.NameKey).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(ct);
        var people = await window.Db.Educators
            .Where(e => EF.Parameter(names).Contains(e.NameKey) && e.MergedIntoId == null && e.BirthDate != null)
            .Select(e => new { e.NameKey, e.BirthDate }).ToListAsync(ct);
        return people.GroupBy(p => p).Count(g => g.Count() > 1);
    }

    private static Task<int> ClosedAsync(MethodCenterDb db, DateOnly today, CancellationToken ct) =>
        db.Organisations.CountAsync(o => o.ClosedOn < today && db.Employments.Any(e => e.OrganisationId == o.Id
            && (e.From == null || e.From <= today) && (e.Until == null || e.Until >= today)), ct);
}
