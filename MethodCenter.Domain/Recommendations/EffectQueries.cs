using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Reads what became of the indicators in the next frozen round.</summary>
public sealed class EffectQueries(Database database, MonitoringSheets sheets)
{
    /// <summary>The figure of one code in one municipality.</summary>
    private readonly record struct Cell(string Code, int? MunicipalityId);

    /// <summary>Effects of the sent recommendations of a snapshot by indicator; for the centre.</summary>
    public async Task<Result<EffectSummary>> SummaryAsync(int snapshotId, CancellationToken ct)
    {
        if (!RecommendationRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        await using var db = database.Read();
        if (await ProposalReading.SnapshotAsync(db, snapshotId, ct) is not { } snapshot) return MonitoringErrors.NoSnapshot;
        if (await NextAsync(db, snapshot.Day, ct) is not { } next) return new EffectSummary(snapshot.Day, null, false, []);
        var opened = await sheets.OpenAsync(SheetSource.Frozen(next.Id), ct);
        if (!opened.IsOk) return opened.Error;
        var sent = await SentAsync(db, snapshotId, ct);
        var (was, now) = (await FiguresAsync(db, snapshotId, ct), await FiguresAsync(db, next.Id, ct));
        var lines = sent.Select(s => s.Code).Distinct().Select(opened.Value.Find).OfType<IndicatorMethod>().Select(m => LineOf(m, sent, was, now)).Where(l => l.Sent > 0);
        var differ = !RoundComparison.AreAlike(ReportingPeriod.Of(snapshot.Day), ReportingPeriod.Of(next.Day));
        return new EffectSummary(snapshot.Day, next.Day, differ, [.. lines]);
    }

    /// <summary>The effect of one; and whether it still waits for a later round.</summary>
    internal async Task<(RecommendationEffect? Effect, bool Awaits)> OfAsync(MethodCenterDb db, Recommendation item, CancellationToken ct)
    {
        if (IndicatorCatalogue.Find(item.Code) is null) return (null, false);
        var snapshot = await db.RoundSnapshots.Where(s => s.Id == item.SnapshotId).Select(s => s.Day).SingleAsync(ct);
        if (await NextAsync(db, snapshot, ct) is not { } next) return (null, true);
        var opened = await sheets.OpenAsync(SheetSource.Frozen(next.Id), ct);
        if (!opened.IsOk || opened.Value.Find(item.Code) is not { } method) return (null, false);
        var value = opened.Value.Of(method, item.MunicipalityId).Value;
        var effect = EffectRule.Of(method, item.MunicipalityId is not null, (snapshot, RecommendationReading.ValueOf(item)), (next.Day, value));
        return (effect with { Others = await OthersAsync(db, item, next.Id, ct), MethodChanged = await IsOtherMethodAsync(db, item, method, ct) }, false);
    }

    /// <summary>The newest snapshot of the first later round.</summary>
    private static async Task<(int Id, DateOnly Day)?> NextAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var next = await db.RoundSnapshots.Where(s => s.Day > day).OrderBy(s => s.Day).ThenByDescending(s => s.Id).Select(s => new { s.Id, s.Day }).FirstOrDefaultAsync(ct);
        return next is null ? null : (next.Id, next.Day);
    }

    /// <summary>Only for those who see the figures of all municipalities.</summary>
    private static async Task<EffectOthers?> OthersAsync(MethodCenterDb db, Recommendation item, int next, CancellationToken ct)
    {
        if (db.Scope.Kind is not ScopeKind.Region || item.MunicipalityId is null) return null;
        var sent = (await SentAsync(db, item.SnapshotId, ct)).Where(s => s.Code == item.Code).Select(s => s.MunicipalityId).ToHashSet();
        var (was, now) = (await FiguresAsync(db, item.SnapshotId, ct), await FiguresAsync(db, next, ct));
        return EffectRule.Others(was.Where(w => w.Key.Code == item.Code && w.Key.MunicipalityId is not null && !sent.Contains(w.Key.MunicipalityId))
            .Select(w => (w.Value.Tenths, now.GetValueOrDefault(w.Key)?.Tenths)));
    }

    private static async Task<bool> IsOtherMethodAsync(MethodCenterDb db, Recommendation item, IndicatorMethod method, CancellationToken ct) =>
        await db.RoundFigures.Where(f => f.SnapshotId == item.SnapshotId && f.Code == item.Code).Select(f => (int?)f.MethodVersion).FirstOrDefaultAsync(ct) is { } version && version != method.Version;

    private static EffectLine LineOf(IndicatorMethod method, List<Cell> sent, Dictionary<Cell, IndicatorValue> was, Dictionary<Cell, IndicatorValue> now)
    {
        var chosen = sent.Where(s => s.Code == method.Code).Select(s => s.MunicipalityId).ToHashSet();
        var places = was.Keys.Where(k => k.Code == method.Code && k.MunicipalityId is not null && was[k].Tenths is not null && now.GetValueOrDefault(k)?.Tenths is not null).ToList();
        var mine = places.Where(p => chosen.Contains(p.MunicipalityId)).Select(p => EffectRule.Of(method, true, (default, was[p]), (default, now[p]))).ToList();
        return new(method, mine.Count, EffectRule.Others(mine.Select(e => (e.Was.Tenths, e.Is.Tenths)))?.MeanTenths ?? 0,
            mine.Count(e => e.IsBetter is true), mine.Count(e => e.IsReached is true),
            EffectRule.Others(places.Where(p => !chosen.Contains(p.MunicipalityId)).Select(p => (was[p].Tenths, now[p].Tenths))));
    }

    /// <summary>To whom what was sent and not taken back.</summary>
    private static async Task<List<Cell>> SentAsync(MethodCenterDb db, int snapshotId, CancellationToken ct) =>
        (await db.Recommendations.Where(r => r.SnapshotId == snapshotId
                && (r.State == RecommendationState.Approved || r.State == RecommendationState.Answered || r.State == RecommendationState.Done))
            .Select(r => new { r.Code, r.MunicipalityId }).ToListAsync(ct)).ConvertAll(r => new Cell(r.Code, r.MunicipalityId));

    private static async Task<Dictionary<Cell, IndicatorValue>> FiguresAsync(MethodCenterDb db, int snapshotId, CancellationToken ct) =>
        (await db.RoundFigures.Where(f => f.SnapshotId == snapshotId).Select(f => new { f.Code, f.MunicipalityId, f.Numerator, f.Denominator, f.Tenths }).ToListAsync(ct))
            .ToDictionary(f => new Cell(f.Code, f.MunicipalityId), f => new IndicatorValue(f.Numerator, f.Denominator, f.Tenths));
}
