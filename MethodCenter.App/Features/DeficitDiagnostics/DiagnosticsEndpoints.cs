using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Heat maps, the people behind their cells and personal sheets as files. What is not there and what is foreign answer 404 alike.</summary>
public static class DiagnosticsEndpoints
{
    public static void MapHeatMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.HeatMapExport, MapAsync);
        routes.MapGet(Urls.HeatMapPeopleExport, PeopleAsync);
        routes.MapGet(Urls.WithoutProgrammeExport, UncoveredAsync);
        routes.MapGet(Urls.WithoutProgrammePeopleExport, UncoveredPeopleAsync);
        routes.MapGet(Urls.ResultSheetRoute, SheetAsync);
    }

    private static async Task<IResult> MapAsync(HttpContext http, string format, HeatMapQueries queries, TimeProvider clock)
    {
        var address = new HeatMapAddress(http.Request.QueryString.ToString());
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(address.Filter, http.RequestAborted) is not { } map) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new(HeatMapTexts.HeatMap,
            [
                new(HeatMapTexts.Code), new(HeatMapTexts.Competence, Width: 50), new(HeatMapTexts.Group, Width: 26), new(HeatMapTexts.Total, ReportColumnKind.Share, 12),
                .. map.Columns.Select(c => new ExportColumn(c.Name, ReportColumnKind.Share, 12)),
            ],
            map.Rows.Select(r => (ExportCell[])[r.Code, r.Name, r.Group, Cell(r.Total), .. r.Cells.Select(Cell)])));
    }

    private static async Task<IResult> PeopleAsync(HttpContext http, string format, HeatMapQueries queries, TimeProvider clock)
    {
        var address = new HeatMapAddress(http.Request.QueryString.ToString());
        if (!ListFile.IsKnown(format) || address.Competence is not { } code) return Results.NotFound();
        var people = await queries.ExportPeopleAsync(address.Filter, code, address.Column, address.All, address.Order, http.RequestAborted);
        if (people is null) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new($"{HeatMapTexts.People} {code}",
            [
                new(HeatMapTexts.FullName, Width: 36), new(HeatMapTexts.Municipality), new(HeatMapTexts.Organisation, Width: 34), new(HeatMapTexts.Position, Width: 24),
                new(HeatMapTexts.Subject, Width: 22), new(HeatMapTexts.TakenOn, ReportColumnKind.Date, 14), new(HeatMapTexts.Points, Width: 14),
                new(HeatMapTexts.Share, ReportColumnKind.Number, 10), new(HeatMapTexts.Level, Width: 34), new(HeatMapTexts.Deficit, Width: 10),
            ],
            people.Page.Items.Select(p => new ExportCell[]
            {
                p.FullName, p.Municipality, p.Organisation, p.Position, p.Subject, p.TakenOn, HeatMapTexts.PointsOf(p), ExportCell.Number(p.ShareTenths / 10m, 1), p.Level,
                p.IsDeficit ? HeatMapTexts.Yes : HeatMapTexts.No,
            })));
    }

    private static async Task<IResult> UncoveredAsync(HttpContext http, string format, UncoveredQueries queries, TimeProvider clock)
    {
        var address = new HeatMapAddress(http.Request.QueryString.ToString());
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(address.Uncovered, http.RequestAborted) is not { } map) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new(HeatMapTexts.WithoutProgramme,
            [
                new(HeatMapTexts.Code), new(HeatMapTexts.Competence, Width: 50), new(HeatMapTexts.PeopleInAll, ReportColumnKind.Number, 14), new(HeatMapTexts.Severe, ReportColumnKind.Number, 14),
                .. map.Columns.Select(c => new ExportColumn(c.Name, ReportColumnKind.Number, 12)),
            ],
            map.Rows.Select(r => (ExportCell[])[r.Code, r.Name, Count(r.People), Count(r.Severe), .. r.Cells.Select(Count)])));
    }

    private static async Task<IResult> UncoveredPeopleAsync(HttpContext http, string format, UncoveredQueries queries, TimeProvider clock)
    {
        var address = new HeatMapAddress(http.Request.QueryString.ToString());
        if (!ListFile.IsKnown(format) || address.Competence is not { } code) return Results.NotFound();
        var people = await queries.ListPeopleAsync(address.Uncovered, code, address.Column, PageRequest.All, AuditAction.Exported, http.RequestAborted);
        if (people is null) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new($"{HeatMapTexts.WithoutProgramme} {code}",
            [
                new(HeatMapTexts.FullName, Width: 36), new(HeatMapTexts.Municipality), new(HeatMapTexts.Organisation, Width: 34), new(HeatMapTexts.Position, Width: 24),
                new(HeatMapTexts.Subject, Width: 22), new(HeatMapTexts.Severity, ReportColumnKind.Number, 10), new(HeatMapTexts.Since, ReportColumnKind.Date, 16),
            ],
            people.Page.Items.Select(p => new ExportCell[] { p.FullName, p.Municipality, p.Organisation, p.Position, p.Subject, p.Severity, p.Since })));
    }

    private static async Task<IResult> SheetAsync(HttpContext http, int id, int? campaign, string? format, PersonalSheetQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format ?? "pdf") is not { } known) return Results.NotFound();
        if (await queries.BuildAsync(id, campaign, http.RequestAborted) is not { } report) return Results.NotFound();
        var file = await renderer.RenderAsync(report, known, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        if (!file.IsOk) return Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
        return known is ReportFormat.Html
            ? Results.File(file.Value.Content, file.Value.ContentType)
            : Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName);
    }

    /// <summary>A masked cell is words, so that no figure of a small group leaves.</summary>
    private static ExportCell Cell(HeatCell cell) => cell.IsMasked ? HeatMapTexts.Masked : cell.IsEmpty ? ExportCell.Empty : cell.Share;

    private static ExportCell Count(int? people) => people is { } count ? count : HeatMapTexts.Masked;
}
