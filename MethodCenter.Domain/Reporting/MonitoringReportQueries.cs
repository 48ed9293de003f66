using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Gathers the facts of «Итоги мониторинга»: of the newest snapshot of the day where one exists, else of the data.</summary>
public sealed class MonitoringReportQueries(Database database, MonitoringSheets sheets, CentreHead head)
{
    private static readonly string[] Others = ["П3т", "П3м", "П3д", "П4в", "П6′", "П7д", "И1", "И2", "И3", "И4", "И5", "И9"];

    /// <summary>Refused as the sheet is refused: no right to figures, a day before the data, a damaged snapshot.</summary>
    public async Task<Result<Report>> BuildAsync(ReportRequest request, CancellationToken ct)
    {
        await using var db = database.Read();
        var now = await SnapshotAsync(db, s => s.Where(x => x.Day == request.Date), ct);
        var opened = await sheets.OpenAsync(now is null ? SheetSource.Live(request.Date) : SheetSource.Frozen(now.Id), ct);
        if (!opened.IsOk) return opened.Error;
        var before = await SnapshotAsync(db, s => s.Where(x => x.Day < request.Date), ct);
        var earlier = before is null ? null : await EarlierAsync(before.Id, ct);
        var place = request.MunicipalityId is { } id ? await NameAsync(db, id, request.Date, ct) : head.Region;
        if (place is null) return ReportCatalogueErrors.NotFound;
        var facts = FactsOf(opened.Value, earlier, request.MunicipalityId) with
        {
            Place = place,
            Head = head,
            Made = db.Now,
            HidesSmall = database.Actor.Scope.Kind is ScopeKind.Aggregates,
            Frozen = opened.Value.Frozen,
            Round = now?.Round,
            Before = earlier is null ? null : new(before!.Round, before.Day, before.Number),
            Advice = await AdviceAsync(db, (now ?? before)?.Id, request.MunicipalityId, ct),
            Hand = await HandAsync(db, request, ct),
        };
        return MonitoringReportPaper.Create(facts);
    }

    private MonitoringReportFacts FactsOf(MonitoringSheet sheet, MonitoringSheet? before, int? place) => new(sheet.Period, "")
    {
        PlaceId = place,
        Main = [.. sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).Select(m => LineOf(sheet, before, m, place))],
        Others = Others.Select(sheet.Find).OfType<IndicatorMethod>().Select(m => Own(Shown(sheet, m), place)).OfType<IndicatorRow>().ToDictionary(r => r.Method.Code, StringComparer.Ordinal),
        LowResults = sheet.Index.Organisations.Count(o => o.HasLowResults && (place is null || o.MunicipalityId == place)),
    };

    private MonitoringReportLine LineOf(MonitoringSheet sheet, MonitoringSheet? before, IndicatorMethod method, int? place)
    {
        var rows = Shown(sheet, method);
        var own = Own(rows, place) ?? rows[0];
        var line = new MonitoringReportLine(method, own, rows[0], place is null ? [.. rows.Skip(1)] : [own], null);
        if (before?.Find(method.Code) is not { } then || Own(Shown(before, then), place) is not { IsHidden: false } earlier) return line;
        line = line with { Before = earlier.Value };
        if (line.Change is null or 0) return line;
        var change = ChangeRule.Of(before, sheet, method.Code, place);
        return ChangePrivacy.MaySeeCauses(database.Actor.Scope, earlier, own, change) ? line with { Why = MonitoringReportWords.Causes(change) } : line;
    }

    private IReadOnlyList<IndicatorRow> Shown(MonitoringSheet sheet, IndicatorMethod method) => MonitoringPrivacy.Of(sheet.RowsOf(method), database.Actor.Scope);

    private static IndicatorRow? Own(IReadOnlyList<IndicatorRow> rows, int? place) => rows.FirstOrDefault(r => r.MunicipalityId == place);

    private async Task<MonitoringSheet?> EarlierAsync(int snapshotId, CancellationToken ct)
    {
        var opened = await sheets.OpenAsync(SheetSource.Frozen(snapshotId), ct);
        return opened.IsOk ? opened.Value : null;
    }

    /// <summary>The newest of the last day.</summary>
    private static Task<Snapshot?> SnapshotAsync(MethodCenterDb db, Func<IQueryable<MonitoringRounds.RoundSnapshot>, IQueryable<MonitoringRounds.RoundSnapshot>> narrow, CancellationToken ct) =>
        (from s in narrow(db.RoundSnapshots)
         join r in db.MonitoringRounds on s.RoundId equals r.Id
         orderby s.Day descending, s.FrozenAt descending, s.Id descending
         select new Snapshot(s.Id, s.Number, s.Day, r.Title)).FirstOrDefaultAsync(ct);

    private static async Task<string?> NameAsync(MethodCenterDb db, int id, DateOnly day, CancellationToken ct) =>
        (await db.Municipalities.Include(m => m.Versions).SingleOrDefaultAsync(m => m.Id == id, ct))?.On(day).Name;

    private static async Task<IReadOnlyList<MonitoringReportAdvice>> AdviceAsync(MethodCenterDb db, int? snapshotId, int? place, CancellationToken ct)
    {
        RecommendationState[] sent = [RecommendationState.Approved, RecommendationState.Answered, RecommendationState.Done];
        var found = await db.Recommendations.Where(r => r.SnapshotId == snapshotId && sent.Contains(r.State) && (place == null || r.MunicipalityId == place))
            .OrderBy(r => r.MunicipalityId).ThenBy(r => r.Id).Select(r => new { r.MunicipalityId, r.Code, r.Text, r.Owner, r.Due }).ToListAsync(ct);
        var names = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        return found.ConvertAll(r => new MonitoringReportAdvice(r.MunicipalityId is { } id ? names.GetValueOrDefault(id) : null, r.Code, r.Text, r.Owner, r.Due));
    }

    private static async Task<IReadOnlyList<MonitoringReportHand>> HandAsync(MethodCenterDb db, ReportRequest request, CancellationToken ct)
    {
        var found = from v in db.HandValues
                    join i in db.HandIndicators on v.IndicatorId equals i.Id
                    where v.Day == request.Date && v.MunicipalityId == request.MunicipalityId
                    orderby i.Code
                    select new MonitoringReportHand(i.Code, i.Name, i.Unit, v.Value, v.Numerator, v.Denominator, i.TargetWords);
        return await found.ToListAsync(ct);
    }

    private sealed record Snapshot(int Id, int Number, DateOnly Day, string Round);
}
