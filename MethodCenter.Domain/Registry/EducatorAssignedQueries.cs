using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>One person whom a methodist looks after.</summary>
/// <param name="LastWorkOn">Day of the last entry of the work journal about the person; null where there is none.</param>
/// <param name="LastWork">What was done then.</param>
public sealed record AssignedEducator(
    int Id, string FullName, string Organisation, string Municipality, string Position, string? Subject, DateOnly Since, DateOnly? LastWorkOn, string? LastWork)
{
    /// <summary>Deficits that are neither closed nor irrelevant.</summary>
    public int OpenDeficits { get; init; }

    /// <summary>Of them the heaviest, 1–3; 0 where there are none.</summary>
    public int Heaviest { get; init; }
}

/// <summary>The people of a methodist: the first screen «Мои педагоги».</summary>
public sealed class EducatorAssignedQueries(Database database)
{
    /// <summary>Everybody assigned to the methodist today, those without recent work first; empty for other roles.</summary>
    public async Task<IReadOnlyList<AssignedEducator>> ListAssignedAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        if (db.Scope.MethodistId == 0) return [];
        var (own, today) = (db.Scope.MethodistId, db.Today);
        var since = await db.Assignments.Where(a => a.MethodistId == own && a.EducatorId != null && a.From <= today && (a.Until == null || a.Until >= today))
            .GroupBy(a => a.EducatorId!.Value).Select(g => new { g.Key, From = g.Min(a => a.From) }).ToDictionaryAsync(a => a.Key, a => a.From, ct);
        var ids = since.Keys.ToArray();
        var rows = await EducatorQueries.RowsAsync(db, db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)), Common.PageRequest.All, ct);
        var work = await LastWorkAsync(db, own, ids, ct);
        var deficits = await DeficitsAsync(db, ids, ct);
        return [.. rows.Select(r => new AssignedEducator(r.Id, r.FullName, r.Organisation, r.Municipality, r.Position, r.Subject, since[r.Id],
            work.GetValueOrDefault(r.Id)?.Date, work.GetValueOrDefault(r.Id)?.Summary)
        {
            OpenDeficits = deficits.GetValueOrDefault(r.Id).Count,
            Heaviest = deficits.GetValueOrDefault(r.Id).Heaviest,
        }).OrderBy(r => r.LastWorkOn ?? DateOnly.MinValue)];
    }

    private static async Task<Dictionary<int, WorkEntry>> LastWorkAsync(MethodCenterDb db, int methodistId, int[] ids, CancellationToken ct)
    {
        var entries = await db.WorkEntries.Where(w => w.MethodistId == methodistId && w.EducatorId != null && EF.Parameter(ids).Contains(w.EducatorId!.Value))
            .ToListAsync(ct);
        return entries.GroupBy(w => w.EducatorId!.Value).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Date).ThenByDescending(w => w.Id).First());
    }

    private static async Task<Dictionary<int, (int Count, int Heaviest)>> DeficitsAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        var open = await db.Deficits.StillOpen().Where(d => EF.Parameter(ids).Contains(d.EducatorId))
            .GroupBy(d => d.EducatorId).Select(g => new { g.Key, Count = g.Count(), Heaviest = g.Max(d => d.Severity) }).ToListAsync(ct);
        return open.ToDictionary(d => d.Key, d => (d.Count, d.Heaviest));
    }
}
