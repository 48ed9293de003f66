using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>An opened sheet with the place that the reader asked for.</summary>
internal sealed record FigureSheet(MonitoringSheet Sheet, FigureOrigin Origin, int? MunicipalityId, IReadOnlyList<FigureSnapshot> Snapshots)
{
    public string? Place => MunicipalityId is { } id ? Sheet.Places.FirstOrDefault(p => p.Id == id)?.Name : null;

    /// <summary>The row of a place as its reader may see it; null where it may not be seen at all.</summary>
    public IndicatorRow? RowOf(IndicatorMethod method, AccessScope scope) => MonitoringPrivacy.Of(Sheet.RowsOf(method), scope).FirstOrDefault(r => r.MunicipalityId == MunicipalityId);
}

/// <summary>Opens sheets for pages: checks the right, the source and the place together.</summary>
public sealed class FigureSheets(Database database, MonitoringSheets sheets)
{
    /// <summary>Foreign and absent municipalities are refused alike.</summary>
    internal async Task<Result<FigureSheet>> OpenAsync(FigureAsk ask, CancellationToken ct)
    {
        var scope = database.Actor.Scope;
        if (!MonitoringPrivacy.MaySee(scope)) return AccessErrors.Forbidden;
        if (scope.Kind is ScopeKind.Municipality && ask.MunicipalityId is { } asked && asked != scope.MunicipalityId) return FigureErrors.NoPlace;
        await using var db = database.Read();
        var snapshots = await FigureTrends.SnapshotsAsync(db, ct);
        var opened = await sheets.OpenAsync(ask.Source, ct);
        if (!opened.IsOk) return opened.Error;
        var sheet = opened.Value;
        if (ask.MunicipalityId is { } place && sheet.Places.All(p => p.Id != place)) return FigureErrors.NoPlace;
        var snapshot = ask.Source.SnapshotId is { } id ? snapshots.FirstOrDefault(s => s.SnapshotId == id) : null;
        return new FigureSheet(sheet, new(ask.Source, sheet.Period, snapshot, sheet.Frozen?.Sha256), ask.MunicipalityId, snapshots);
    }

    /// <summary>The first day that can be asked for; null where nothing is known yet.</summary>
    public async Task<DateOnly?> FirstDayAsync(CancellationToken ct = default) =>
        MonitoringPrivacy.MaySee(database.Actor.Scope) ? await MonitoringReading.FirstDayAsync(database, ct) : null;

    /// <summary>What the pages choose from; null for roles without figures.</summary>
    public async Task<FigureHeads?> FindHeadsAsync(CancellationToken ct = default)
    {
        var scope = database.Actor.Scope;
        if (!MonitoringPrivacy.MaySee(scope)) return null;
        await using var db = database.Read();
        int? own = scope.Kind is ScopeKind.Municipality ? scope.MunicipalityId : null;
        var places = await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName)
            .Select(m => new FigurePlace(m.Id, m.ShortName, m.Name, m.TileRow, m.TileColumn)).ToListAsync(ct);
        return new(await FigureTrends.SnapshotsAsync(db, ct), places, own, scope.Kind is ScopeKind.Region);
    }
}
