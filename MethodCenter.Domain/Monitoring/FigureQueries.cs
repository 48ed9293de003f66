using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Figures for the pages: live and frozen alike, always through <see cref="MonitoringPrivacy"/>; no names.</summary>
public sealed class FigureQueries(Database database, FigureSheets sheets)
{
    private static readonly string[] _main = [.. IndicatorCatalogue.Main.Select(m => m.Code)];

    /// <summary>The role sees figures at all.</summary>
    public bool MayView => MonitoringPrivacy.MaySee(database.Actor.Scope);

    /// <summary>The eight with their variants, the table by municipality, «иные показатели».</summary>
    public async Task<Result<FigureBoard>> FindBoardAsync(FigureAsk ask, CancellationToken ct = default)
    {
        var opened = await sheets.OpenAsync(ask, ct);
        if (!opened.IsOk) return opened.Error;
        var (scope, of) = (database.Actor.Scope, opened.Value);
        await using var db = database.Read();
        var trends = await FigureTrends.ReadAsync(db, of.Snapshots, _main, ask.MunicipalityId, of.Origin.Period.Day, ct);
        var rows = of.Sheet.Methods.ToDictionary(m => m.Code, m => MonitoringPrivacy.Of(of.Sheet.RowsOf(m), scope), StringComparer.Ordinal);
        IndicatorRow Own(IndicatorMethod method) => rows[method.Code].First(r => r.MunicipalityId == ask.MunicipalityId);
        var main = of.Sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).ToList();
        return new FigureBoard(of.Origin, ask.MunicipalityId, of.Place,
            [.. main.Select(m => new FigureCard(Own(m), [.. trends[m.Code]]) { Variants = [.. VariantsOf(m, of.Sheet).Select(Own)] })],
            [.. of.Sheet.Methods.Where(m => m.Kind is IndicatorKind.Other).Select(Own)],
            TableOf(main, rows, scope), MonitoringPrivacy.MaySeePeople(scope, ask.MunicipalityId));
    }

    /// <summary>The same board for a file; the journal keeps it.</summary>
    public async Task<Result<FigureBoard>> ExportBoardAsync(FigureAsk ask, CancellationToken ct = default)
    {
        var board = await FindBoardAsync(ask, ct);
        if (board.IsOk) await database.NoteAsync(FigureNotes.Of(AuditAction.Exported, FigureNotes.All, ask, board.Value.Origin, board.Value.Table.Count), ct);
        return board;
    }

    /// <summary>One indicator of a place with its values by municipality.</summary>
    public async Task<Result<FigureIndicator>> FindIndicatorAsync(string code, FigureAsk ask, CancellationToken ct = default)
    {
        var opened = await sheets.OpenAsync(ask, ct);
        if (!opened.IsOk) return opened.Error;
        var (scope, of) = (database.Actor.Scope, opened.Value);
        if (of.Sheet.Find(code) is not { } method) return FigureErrors.NoIndicator;
        var rows = MonitoringPrivacy.Of(of.Sheet.RowsOf(method), scope);
        var row = rows.First(r => r.MunicipalityId == ask.MunicipalityId);
        await using var db = database.Read();
        var trend = await FigureTrends.ReadAsync(db, of.Snapshots, [method.Code], ask.MunicipalityId, of.Origin.Period.Day, ct);
        var cuts = FigureCutPrivacy.MaySee(scope, row) ? Enum.GetValues<Cut>().Where(c => CutRule.Fits(method, c)) : [];
        var variants = VariantsOf(method, of.Sheet).Select(v => of.RowOf(v, scope)).OfType<IndicatorRow>();
        return new FigureIndicator(of.Origin, new(row, [.. trend[method.Code]]) { Variants = [.. variants] }, rows, of.Place, [.. cuts],
            MonitoringPrivacy.MaySeePeople(scope, ask.MunicipalityId) && !row.IsHidden);
    }

    /// <summary>Groups of a breakdown; empty where the reader may not see parts of the number.</summary>
    public async Task<IReadOnlyList<FigureCutRow>> ListCutAsync(string code, FigureAsk ask, Cut cut, CancellationToken ct = default)
    {
        var opened = await sheets.OpenAsync(ask, ct);
        if (!opened.IsOk || opened.Value.Sheet.Find(code) is not { } method) return [];
        var (scope, of) = (database.Actor.Scope, opened.Value);
        if (of.RowOf(method, scope) is not { } row || !FigureCutPrivacy.MaySee(scope, row)) return [];
        var groups = CutRule.Of(method, of.Sheet.Of(method, ask.MunicipalityId), cut, of.Sheet.Index);
        var own = scope.Kind is ScopeKind.Municipality && ask.MunicipalityId is null ? CutRule.Of(method, of.Sheet.Of(method, scope.MunicipalityId), cut, of.Sheet.Index) : null;
        var hidden = FigureCutPrivacy.Hidden(scope, row, groups, own);
        return [.. groups.Select((g, i) => new FigureCutRow(g.Key, FigureCutTerms.NameOf(cut, g.Key), hidden[i] ? new(null, null, null) : g.Facts.Value, hidden[i]))];
    }

    /// <summary>Values of an indicator in the newest snapshots of frozen rounds, oldest first; hidden ones as such. Empty for roles without figures.</summary>
    /// <param name="code">Of the catalogue.</param>
    /// <param name="municipalityId">Null: the region.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<FigureTrendPoint>> TrendAsync(string code, int? municipalityId, CancellationToken ct = default)
    {
        if (!MayView || IndicatorCatalogue.Find(code) is not { } method) return [];
        await using var db = database.Read();
        var trend = await FigureTrends.ReadAsync(db, await FigureTrends.SnapshotsAsync(db, ct), [method.Code], municipalityId, null, ct);
        return [.. trend[method.Code]];
    }

    /// <summary>The eight for a first screen: of the last frozen round, from its rows alone; where there is none, of today. Null for roles without figures.</summary>
    public async Task<HomeFigures?> FindHomeAsync(CancellationToken ct = default)
    {
        if (!MayView) return null;
        var scope = database.Actor.Scope;
        int? place = scope.Kind is ScopeKind.Municipality ? scope.MunicipalityId : null;
        await using var db = database.Read();
        var snapshots = await FigureTrends.SnapshotsAsync(db, ct);
        if (snapshots.FirstOrDefault(s => s.IsNewest) is not { } last) return await LiveHomeAsync(place, ct);
        var trends = await FigureTrends.ReadAsync(db, snapshots, _main, place, null, ct);
        var cards = _main.Select(c => trends[c].ToList()).Where(t => t.Count > 0 && t[^1].Snapshot == last).Select(t => new FigureCard(t[^1].Row, t[..^1]));
        return new(new(SheetSource.Frozen(last.SnapshotId), ReportingPeriod.Of(last.Day), last, null), place, [.. cards]);
    }

    private async Task<HomeFigures?> LiveHomeAsync(int? place, CancellationToken ct)
    {
        var (scope, opened) = (database.Actor.Scope, await sheets.OpenAsync(new(SheetSource.Live(database.Today), place), ct));
        if (!opened.IsOk) return null;
        var cards = opened.Value.Sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).Select(m => opened.Value.RowOf(m, scope)).OfType<IndicatorRow>();
        return new(opened.Value.Origin, place, [.. cards.Select(r => new FigureCard(r, []))]);
    }

    private static List<FigureTableRow> TableOf(List<IndicatorMethod> main, Dictionary<string, IReadOnlyList<IndicatorRow>> rows, AccessScope scope) =>
        [.. rows[main[0].Code].Select((first, i) => new FigureTableRow(
            first.MunicipalityId, first.Municipality, main.ConvertAll(m => rows[m.Code][i]), MonitoringPrivacy.MaySeePeople(scope, first.MunicipalityId)))];

    /// <summary>«П3т» is of «П3»: the code begins with that of the main one.</summary>
    private static IEnumerable<IndicatorMethod> VariantsOf(IndicatorMethod main, MonitoringSheet sheet) => main.Kind is not IndicatorKind.Main ? []
        : sheet.Methods.Where(m => m.Kind is IndicatorKind.Variant && m.Code.StartsWith(main.Code, StringComparison.Ordinal));
}
