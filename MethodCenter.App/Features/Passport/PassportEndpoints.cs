using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Passport;

namespace MethodCenter.App.Features.Passport;

/// <summary>The passport as a file. What is not there and what is not open to the reader answer 404 alike.</summary>
public static class PassportEndpoints
{
    public static void MapPassport(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.PassportFileRoute, FileAsync);

    private static async Task<IResult> FileAsync(HttpContext http, int id, string format, string? part, string? oktmo, string? @public, PassportQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx) || PartOf(part) is not { } known) return Results.NotFound();
        var report = await queries.PaperAsync(id, known, oktmo, @public == "1", http.RequestAborted);
        if (!report.IsOk) return Refused(report.Error);
        var file = await renderer.RenderAsync(report.Value, ReportFiles.FormatOf(format)!.Value, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return file.IsOk
            ? Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName)
            : Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Refused(DomainError error) => error.Code == PassportErrors.NotFound.Code
        ? Results.NotFound() : Results.Text(error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status400BadRequest);

    private static PassportPart? PartOf(string? word) => word switch
    {
        null or "" or "whole" => PassportPart.Whole,
        "short" => PassportPart.WithoutAnnexes,
        "annex" => PassportPart.Annex,
        _ => null,
    };
}
