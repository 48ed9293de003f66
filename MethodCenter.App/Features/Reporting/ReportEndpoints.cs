using System.Globalization;
using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Reporting;

/// <summary>Reports as files, and as a page to print from any browser. An unknown report and a foreign municipality both answer 404.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.ReportFileRoute, FileAsync);
        routes.MapGet(Urls.ReportPrintRoute, PrintAsync);
        routes.MapReportPackets();
    }

    private static async Task<IResult> FileAsync(
        HttpContext http, string name, string format, string? date, int? municipality, string? campaign, ReportService reports, ReportRenderer renderer, TimeProvider clock)
    {
        if (ReportFiles.FormatOf(format) is not { } known || Request(date, municipality, campaign, clock) is not { } request) return Results.NotFound();
        var report = await reports.BuildAsync(name, request, http.RequestAborted);
        if (!report.IsOk) return Refused(report.Error);
        var file = await renderer.RenderAsync(report.Value, known, http.RequestAborted);
        if (!file.IsOk) return Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName);
    }

    private static async Task<IResult> PrintAsync(
        HttpContext http, string name, string? date, int? municipality, string? campaign, ReportService reports, ReportHtml html, TimeProvider clock)
    {
        if (Request(date, municipality, campaign, clock) is not { } request) return Results.NotFound();
        var report = await reports.BuildAsync(name, request, http.RequestAborted);
        if (!report.IsOk) return Refused(report.Error);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(await html.RenderAsync(report.Value), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static IResult Refused(DomainError error) => error.Code == ReportCatalogueErrors.NotFound.Code || error.Code == ReportCatalogueErrors.NoCampaign.Code
        ? Results.NotFound()
        : Results.Text(error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status400BadRequest);

    /// <summary>Today when no date is given; null for nonsense.</summary>
    private static ReportRequest? Request(string? date, int? municipality, string? campaign, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(date)) return new(clock.Today(), municipality, campaign);
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, municipality, campaign) : null;
    }
}
