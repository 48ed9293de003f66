using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Papers of a pair as files. What is not there, what is foreign and what is not for the reader answer 404 alike.</summary>
public static class MentoringPaperEndpoints
{
    public static void MapMentoringPapers(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.MentoringPaperRoute, FileAsync);

    private static async Task<IResult> FileAsync(HttpContext http, int id, string paper, string format, int? member, MentoringPapersQueries queries, ReportRenderer renderer)
    {
        if (PaperOf(paper) is not { } known || ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx)) return Results.NotFound();
        var report = await queries.BuildAsync(id, known, member, http.RequestAborted);
        return report is null ? Results.NotFound() : await SendAsync(http, report, format, renderer);
    }

    /// <summary>Renders and sends; a refusal of the printer is said in words.</summary>
    internal static async Task<IResult> SendAsync(HttpContext http, Report report, string format, ReportRenderer renderer)
    {
        var file = await renderer.RenderAsync(report, ReportFiles.FormatOf(format)!.Value, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return file.IsOk
            ? Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName)
            : Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>«order»; null for nonsense and numbers.</summary>
    private static MentoringPaper? PaperOf(string word)
    {
        foreach (var paper in Enum.GetValues<MentoringPaper>())
            if (paper.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)) return paper;
        return null;
    }
}
