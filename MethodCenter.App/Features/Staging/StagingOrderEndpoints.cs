using MethodCenter.App.Features.Mentoring;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Staging;

/// <summary>The order of a variant as a file: the whole, or a part of a long one. What is not there and what is foreign answer 404 alike.</summary>
public static class StagingOrderEndpoints
{
    public static void MapStagingOrders(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.StagingOrderRoute, FileAsync);

    private static async Task<IResult> FileAsync(HttpContext http, int id, string format, int? part, OrderQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx)) return Results.NotFound();
        var report = await queries.BuildAsync(id, part, http.RequestAborted);
        return report is null ? Results.NotFound() : await MentoringPaperEndpoints.SendAsync(http, report, format, renderer);
    }
}
