using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>Files of methods and of indicators kept by hand.</summary>
public static class MethodEndpoints
{
    public static void MapMonitoringMethods(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.MonitoringMethodsExport, ExportAsync);
        routes.MapGet(Urls.MonitoringMethodsPaper, PaperAsync);
        routes.MapGet(Urls.HandIndicatorsExport, ExportHandAsync);
        routes.MapGet(Urls.HandValuesExportRoute, ExportValuesAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, string format, MethodQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(AddressOf(http, tickets, who).Methods, http.RequestAborted) is not { } list) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new ExportTable(MethodTexts.Title,
            [
                new(MethodTexts.Code, Width: 8), new(MethodTexts.Indicator, Width: 60), new(MethodTexts.Kind, Width: 20), new(MethodTexts.Unit, Width: 10), new(MethodTexts.Formula, Width: 90),
                new(MethodTexts.Target, Width: 34), new(MethodTexts.Source, Width: 40), new(MethodTexts.Responsible, Width: 28), new(MethodTexts.Version, ReportColumnKind.Number, Width: 8),
                new(MethodTexts.From, ReportColumnKind.Date), new(MethodTexts.Approved, Width: 60),
            ],
            list.Groups.SelectMany(g => g.Rows).Select(r => new ExportCell[]
            {
                r.Method.Code, r.Method.Name, MethodTexts.KindOf(r.Method), r.Method.Unit, r.Method.Formula, MethodTerms.Target(r.Method.Target), r.Method.Source, r.Method.Responsible,
                r.Method.Version, r.Method.From, MethodTerms.Approval(r.Method.Approval),
            })));
    }

    private static async Task<IResult> PaperAsync(HttpContext http, string format, MethodPaperQueries queries, SearchTickets tickets, ICurrentActor who, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx) || await queries.BuildAsync(AddressOf(http, tickets, who).Methods, http.RequestAborted) is not { } report)
            return Results.NotFound();
        var file = await renderer.RenderAsync(report, ReportFiles.FormatOf(format)!.Value, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return file.IsOk
            ? Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName)
            : Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> ExportHandAsync(HttpContext http, string format, HandIndicatorQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var rows = await queries.ExportAsync(AddressOf(http, tickets, who).Hand, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new ExportTable(HandTexts.Title,
            [
                new(MethodTexts.Code, Width: 8), new(MethodTexts.Indicator, Width: 60), new(MethodTexts.Unit, Width: 10), new(HandTexts.Expression, Width: 30), new(HandTexts.LastDay, ReportColumnKind.Date),
                new(HandTexts.Value, ReportColumnKind.Number), new(HandTexts.Numerator, ReportColumnKind.Number), new(HandTexts.Denominator, ReportColumnKind.Number), new(MethodTexts.Target, Width: 34),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Code, r.Name, r.Unit, r.Expression, r.Day, ExportCell.Number(r.Figure.Value, 2), ExportCell.Number(r.Figure.Numerator), ExportCell.Number(r.Figure.Denominator), r.TargetWords,
            })));
    }

    private static async Task<IResult> ExportValuesAsync(HttpContext http, int id, string format, HandIndicatorQueries queries, TimeProvider clock)
    {
        var on = new MethodAddress(http.Request.QueryString.ToString()).Day("on");
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(id, on, http.RequestAborted) is not { } card) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new ExportTable($"{HandTexts.Title}. {card.Row.Code}",
            [
                new(MethodTexts.EffectDay, ReportColumnKind.Date), new(HandTexts.Place, Width: 30), new(HandTexts.Numerator, ReportColumnKind.Number), new(HandTexts.Denominator, ReportColumnKind.Number),
                new($"{HandTexts.Value}, {card.Row.Unit}", ReportColumnKind.Number), new(HandTexts.Note, Width: 50),
            ],
            card.Lines.Select(l => new ExportCell[]
            {
                card.Day, l.Place, ExportCell.Number(l.Figure.Numerator), ExportCell.Number(l.Figure.Denominator),
                l.Figure.IsHidden ? HandTexts.Hidden : ExportCell.Number(l.Figure.Value, 2), l.Note,
            })));
    }

    private static MethodAddress AddressOf(HttpContext http, SearchTickets tickets, ICurrentActor who) =>
        new(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
}
