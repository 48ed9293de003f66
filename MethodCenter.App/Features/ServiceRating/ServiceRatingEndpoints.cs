using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>Files of the rating and of contests.</summary>
public static class ServiceRatingEndpoints
{
    public static void MapServiceRating(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.ServiceRatingExport, ExportAsync);
        routes.MapGet(Urls.ServiceContestProtocolRoute, ProtocolAsync);
    }

    /// <summary>Criteria are columns; cells of those whose parts the reader does not see stay empty.</summary>
    private static async Task<IResult> ExportAsync(HttpContext http, string format, RatingQueries queries)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new RatingAddress(http.Request.QueryString.ToString());
        var scheme = address.SchemeId ?? (await queries.ListSchemesAsync(http.RequestAborted)).Select(s => (int?)s.Id).FirstOrDefault();
        var newest = (await queries.ListSourcesAsync(http.RequestAborted)).Select(s => (int?)s.SnapshotId).FirstOrDefault();
        if (scheme is not { } id || await queries.ExportAsync(id, address.SourceOr(newest, queries.Today), http.RequestAborted) is not { IsOk: true } found) return Results.NotFound();
        var table = found.Value;
        return ListFile.Send(http, format, table.Day, new(RatingTexts.Title,
            [
                new(RatingTexts.Rank, ReportColumnKind.Number), new(RatingTexts.Change, Width: 12), new(RatingTexts.Municipality, Width: 26), new(RatingTexts.Sum, Width: 12),
                .. table.Scheme.Criteria.SelectMany(c => new ExportColumn[] { new($"{c.Code}. {c.Name}: {RatingTexts.Value.ToLowerInvariant()}", Width: 24), new($"{c.Code}: {RatingTexts.Points.ToLowerInvariant()}", Width: 12) }),
            ],
            table.Lines.Select(l => new ExportCell[]
            {
                l.Place is { } place ? (ExportCell)place : (string?)null, RatingTexts.ChangeOf(l), l.Name, RatingTexts.SumOf(l.Tenths),
            }.Concat(table.Scheme.Criteria.SelectMany(c => CellsOf(l, c))).ToArray())));
    }

    private static ExportCell[] CellsOf(RatingLine line, RatingCriterion criterion) =>
        line.Cells?.FirstOrDefault(c => c.Part.Criterion.Code == criterion.Code) is { } cell ? [cell.ValueText, RatingTexts.PointsOf(cell.Part.Points)] : [(string?)null, (string?)null];

    private static async Task<IResult> ProtocolAsync(HttpContext http, int id, string format, ContestQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx) || await queries.ProtocolAsync(id, http.RequestAborted) is not { } report) return Results.NotFound();
        var file = await renderer.RenderAsync(report, ReportFiles.FormatOf(format)!.Value, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return file.IsOk
            ? Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName)
            : Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
    }
}
