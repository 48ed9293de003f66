using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Import;

/// <summary>Files that leave: empty forms, and what was said of the rows of a file.</summary>
public static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.ImportTemplate, Template);
        routes.MapGet(Urls.StagedIssues, StagedIssuesAsync);
        routes.MapGet(Urls.ImportIssues, IssuesAsync);
    }

    /// <summary>Null for no or an unknown word: all kinds.</summary>
    internal static IssueKind? KindOf(string? word) => Enum.TryParse<IssueKind>(word, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static IResult Template(HttpContext http, string kind, ICurrentActor who, TimeProvider clock) =>
        ImportKinds.Parse(kind) is { } known && who.Current.MayImport(known) ? File(http, ImportForms.Xlsx(known, clock.Today())) : Results.NotFound();

    private static async Task<IResult> StagedIssuesAsync(HttpContext http, string token, StagedImports staged, ImportQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!who.Current.MayImport() || staged.Find(who.Current, token) is not { } entry) return Results.NotFound();
        var outcome = entry.Outcome ?? entry.Staged.Preview;
        var rows = outcome.Sheets.SelectMany(s =>
            s.Rejected.Select(i => Row(s.Sheet, IssueKind.Rejected, i)).Concat(s.Queued.Select(i => Row(s.Sheet, IssueKind.Queued, i)))
                .Concat(s.Warnings.Select(i => Row(s.Sheet, IssueKind.Warning, i)))).ToList();
        await queries.NotePreviewExportAsync(outcome.FileName, rows.Count, http.RequestAborted);
        return Issues(http, rows, clock.Today());
    }

    private static async Task<IResult> IssuesAsync(HttpContext http, int id, string? kind, ImportQueries queries, TimeProvider clock)
    {
        if (await queries.ExportIssuesAsync(new(id, KindOf(kind)), http.RequestAborted) is not { } issues) return Results.NotFound();
        return Issues(http, issues, clock.Today());
    }

    private static IssueRow Row(string sheet, IssueKind kind, RowIssue issue) => new(0, kind, sheet, issue.Row, issue.Column, issue.Value, issue.Reason);

    private static IResult Issues(HttpContext http, IReadOnlyList<IssueRow> rows, DateOnly day) => File(http, ListExport.Xlsx(new(
        ImportTexts.Issues,
        [
            new(ImportTexts.Sheet, Width: 24), new(ImportTexts.Row, ReportColumnKind.Number, 9), new(ImportTexts.Fate, Width: 14), new(ImportTexts.Column, Width: 26),
            new(ImportTexts.Value, Width: 30), new(ImportTexts.Reason, Width: 60),
        ],
        rows.Select(r => new ExportCell[] { r.Sheet, r.Row, ImportTexts.Of(r.Kind), r.Column, r.Value, r.Reason })), day, http.RequestAborted));

    private static IResult File(HttpContext http, RenderedFile file)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, file.ContentType, file.FileName);
    }
}
