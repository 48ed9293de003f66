using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>Files of figures, of the people behind them and of the causes of a change; each leaves a line in the journal.</summary>
public static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.MonitoringExport, BoardAsync);
        routes.MapGet(Urls.MonitoringPeopleExport, PeopleAsync);
        routes.MapGet(Urls.MonitoringChangeExport, ChangeAsync);
    }

    /// <summary>All indicators of the place, then the eight by municipality, as one list of lines.</summary>
    private static async Task<IResult> BoardAsync(HttpContext http, string format, FigureQueries queries, FigureSheets sheets, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await sheets.FindHeadsAsync(http.RequestAborted) is not { } heads) return Results.NotFound();
        var address = new FigureAddress(http.Request.QueryString.ToString());
        var board = await queries.ExportBoardAsync(address.Ask(clock.Today(), heads.OwnMunicipalityId), http.RequestAborted);
        if (!board.IsOk) return Results.NotFound();
        var (place, cards) = (board.Value.MunicipalityId, board.Value.Cards);
        var rows = cards.SelectMany(c => c.Variants.Prepend(c.Row)).Concat(board.Value.Others)
            .Concat(board.Value.Table.Where(t => t.MunicipalityId != place).SelectMany(t => t.Cells));
        return ListFile.Send(http, format, board.Value.Origin.Period.Day, new ExportTable(FigureTexts.Title,
            [
                new(FigureTexts.Indicator, Width: 10), new(IndicatorTexts.FullName, Width: 60), new(FigureTexts.Municipality, Width: 24), new(FigureTexts.Numerator, ReportColumnKind.Number),
                new(FigureTexts.Denominator, ReportColumnKind.Number), new(FigureTexts.Value, ReportColumnKind.Number), new(FigureTexts.Unit, Width: 10), new(FigureTexts.Target, Width: 30), new(FigureTexts.State, Width: 24),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Method.Code, r.Method.Name, r.Municipality ?? FigureTexts.Region, ExportCell.Number(r.Value.Numerator), ExportCell.Number(r.Value.Denominator),
                ExportCell.Number(r.Value.Number, 1), r.Method.Unit, r.Method.Target?.Words, r.IsHidden ? FigureTexts.Hidden : r.Value.Tenths is null ? Formats.NoData : MonitoringTerms.Of(r.Light),
            })));
    }

    private static async Task<IResult> PeopleAsync(
        HttpContext http, string code, string format, FigurePeopleQueries queries, FigureSheets sheets, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await sheets.FindHeadsAsync(http.RequestAborted) is not { } heads || IndicatorCatalogue.Find(code) is not { } method) return Results.NotFound();
        var address = new FigureAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var people = await queries.ExportAsync(method.Code, address.Ask(clock.Today(), heads.OwnMunicipalityId), address.People(IndicatorTexts.RolesOf(method)[0]), address.Order, http.RequestAborted);
        if (!people.IsOk) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new ExportTable($"{method.Code}. {IndicatorTexts.People}",
            [
                new(IndicatorTexts.Name, Width: 34), new(IndicatorTexts.Organisation, Width: 34), new(IndicatorTexts.Municipality, Width: 22), new(IndicatorTexts.Position, Width: 22),
                new(FigureTexts.State, Width: 22), new(IndicatorTexts.Reason, Width: 60),
            ],
            people.Value.Page.Items.Select(r => new ExportCell[]
            {
                r.Name ?? IndicatorTexts.NameOf(r.NameState, ""), r.Organisation, r.Municipality, r.Position, MonitoringTerms.Of(r.Role), r.Reason,
            })));
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, string format, ChangeQueries queries, FigureSheets sheets, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await sheets.FindHeadsAsync(http.RequestAborted) is not { } heads) return Results.NotFound();
        var address = new FigureAddress(http.Request.QueryString.ToString());
        var ask = ChangePage.AskOf(address, heads, clock.Today());
        var people = await queries.ExportAsync(ask, null, http.RequestAborted);
        if (!people.IsOk) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new ExportTable($"{ask.Code}. {ChangeTexts.Title}",
            [
                new(ChangeTexts.Cause, Width: 26), new(IndicatorTexts.Name, Width: 34), new(IndicatorTexts.Organisation, Width: 34), new(IndicatorTexts.Municipality, Width: 22),
                new(ChangeTexts.DeltaN, ReportColumnKind.Number), new(ChangeTexts.DeltaZ, ReportColumnKind.Number), new(ChangeTexts.Was, Width: 50), new(ChangeTexts.Now, Width: 50),
            ],
            people.Value.Page.Items.Select(r => new ExportCell[]
            {
                ChangeTerms.Of(r.Cause), r.Name ?? IndicatorTexts.NameOf(r.NameState, r.Entry.Key.Words), r.Organisation, r.Municipality,
                r.Entry.DeltaNumerator, r.Entry.DeltaDenominator, r.Entry.Was, r.Entry.Now,
            })));
    }
}
