using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Antiforgery;

namespace MethodCenter.App.Features.Access;

/// <summary>What is no page: leaving, the journal as a file, and the question of a load balancer.</summary>
public static class AccessEndpoints
{
    public static void MapAccess(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Urls.SignOut, SignOutAsync);
        routes.MapGet(Urls.Audit + "/export.{extension:regex(^(xlsx|csv)$)}", ExportAsync)
            .RequireAuthorization(policy => policy.RequireRole(nameof(Role.Administrator), nameof(Role.Auditor)));
        routes.MapGet(Urls.Health, HealthAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext http, IAntiforgery antiforgery, ICurrentActor who, SignInService door, SessionCookie cookie)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        await door.SignOutAsync(who.Current, http.RequestAborted);
        await cookie.CloseAsync(http);
        return Results.Redirect(Urls.SignIn);
    }

    private static async Task<IResult> ExportAsync(
        string extension, [AsParameters] JournalAddress address, JournalQueries queries, HttpContext http, CancellationToken ct)
    {
        var export = await queries.ExportAsync(address.ToFilter(), ct);
        if (!export.IsOk) return Results.NotFound();
        var table = TableOf(export.Value);
        var file = extension == "csv" ? ListExport.Csv(table, export.Value.Day, ct) : ListExport.Xlsx(table, export.Value.Day, ct);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, file.ContentType, file.FileName);
    }

    private static ExportTable TableOf(JournalExport export) => new(
        JournalTexts.ExportTitle,
        [
            new(JournalTexts.Number, ReportColumnKind.Number, 10), new(JournalTexts.At), new(JournalTexts.Actor, Width: 32), new(JournalTexts.Address),
            new(JournalTexts.Action), new(JournalTexts.Subject, Width: 24), new(JournalTexts.Record, ReportColumnKind.Number, 10), new(JournalTexts.What, Width: 48),
            new(JournalTexts.Person, Width: 32), new(JournalTexts.Rows, ReportColumnKind.Number, 10), new(JournalTexts.Changes, Width: 60),
        ],
        export.Rows.Select(r => new[]
        {
            ExportCell.Number(r.Id), Formats.Moment(r.At), r.Actor, r.Address, AccessTerms.Of(r.Action), r.Subject, ExportCell.Number(r.SubjectId), r.Summary,
            r.Person, ExportCell.Number(r.Rows), string.Join("; ", r.Changes),
        }));

    private static async Task<IResult> HealthAsync(ActorDirectory directory, CancellationToken ct) =>
        await directory.CanAskAsync(ct) ? Results.Text("ok") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
