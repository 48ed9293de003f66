using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>Files of recommendations: the list as filtered on the screen, and the paper. What is foreign and what is absent answer 404 alike.</summary>
public static class RecommendationEndpoints
{
    public static void MapRecommendations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.RecommendationsExport, ExportAsync);
        routes.MapGet(Urls.RecommendationsPaperRoute, PaperAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, string format, RecommendationQueries queries, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new RecommendationAddress(http.Request.QueryString.ToString());
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(RecommendationTexts.Title,
            [
                new(RecommendationTexts.Round, Width: 30), new(RecommendationTexts.Day, ReportColumnKind.Date), new(RecommendationTexts.Addressee, Width: 24), new(RecommendationTexts.Indicator, Width: 10),
                new(RecommendationTexts.Indicator, Width: 50), new(RecommendationTexts.Rule, Width: 24), new(RecommendationTexts.Figure, Width: 22), new(RecommendationTexts.Text, Width: 70),
                new(RecommendationTexts.Owner, Width: 34), new(RecommendationTexts.Due, ReportColumnKind.Date), new(RecommendationTexts.State, Width: 14), new(RecommendationTexts.SentAt, Width: 18),
                new(RecommendationTexts.AnsweredAt, Width: 18), new(RecommendationTexts.Answer, Width: 60), new(RecommendationTexts.Note, Width: 40),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Round, r.Day, r.Place, RecommendationTerms.CodeOf(r.Code), r.Name, RecommendationTerms.Of(r.Rule), r.Figure, r.Text, r.Owner, r.Due, RecommendationTerms.Of(r.State),
                r.ApprovedAt is { } sent ? Formats.Moment(sent) : null, r.AnsweredAt is { } at ? Formats.Moment(at) : null, r.Answer, r.Note,
            })));
    }

    private static async Task<IResult> PaperAsync(HttpContext http, string format, int? snapshot, int? municipality, RecommendationPaperQueries queries, ReportRenderer renderer)
    {
        if (snapshot is not { } id || ReportFiles.FormatOf(format) is not { } known) return Results.NotFound();
        if (await queries.BuildAsync(id, municipality, http.RequestAborted) is not { } report) return Results.NotFound();
        var file = await renderer.RenderAsync(report, known, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        if (!file.IsOk) return Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
        return known is ReportFormat.Html ? Results.File(file.Value.Content, file.Value.ContentType) : Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName);
    }
}
