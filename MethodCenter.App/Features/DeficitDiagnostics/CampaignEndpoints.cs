using System.Text;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The lists of campaigns and of their people as files and as a page to print, filtered as on the screen. Each leaves a line in the journal.</summary>
public static class CampaignEndpoints
{
    public static void MapCampaigns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.CampaignsExport, CampaignsAsync);
        routes.MapGet(Urls.CampaignPeopleExportRoute, PeopleAsync);
        routes.MapGet(Urls.CampaignPeoplePrintRoute, PrintAsync);
    }

    private static async Task<IResult> CampaignsAsync(HttpContext http, string format, CampaignQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !CampaignRights.MayView(who.Current)) return Results.NotFound();
        var address = new CampaignAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Campaigns, address.Order, http.RequestAborted);
        var withFigures = CampaignRights.MaySeeFigures(who.Current);
        ExportColumn[] figures = [new(CampaignTexts.Planned, ReportColumnKind.Number), new(CampaignTexts.Passed, ReportColumnKind.Number), new(CampaignTexts.Share, ReportColumnKind.Share)];
        return ListFile.Send(http, format, clock.Today(), new(CampaignTexts.Campaigns,
            [
                new(CampaignTexts.Code), new(CampaignTexts.Name, Width: 50), new(CampaignTexts.From, ReportColumnKind.Date), new(CampaignTexts.Until, ReportColumnKind.Date),
                new(CampaignTexts.State), new(CampaignTexts.Official), new(CampaignTexts.Operator, Width: 34), .. withFigures ? figures : [],
            ],
            rows.Select(r => (ExportCell[])
            [
                r.Code, r.Title, r.From, r.Until, CampaignTerms.Of(r.State), CampaignTerms.Official(r.IsOfficial), r.Operator,
                .. withFigures ? [Count(r.Planned), Count(r.Passed), r.Share is { } share ? share : CampaignTexts.Hidden] : Array.Empty<ExportCell>(),
            ])));
    }

    private static async Task<IResult> PeopleAsync(HttpContext http, int id, string format, PlanQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await queries.FindHeadAsync(id, null, http.RequestAborted) is null) return Results.NotFound();
        var address = new CampaignAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.PeopleOf(id), address.Order, AuditAction.Exported, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(PlanTexts.Title,
            [
                new(PlanTexts.Name, Width: 34), new(PlanTexts.Organisation, Width: 30), new(PlanTexts.Municipality, Width: 20), new(PlanTexts.Position, Width: 24),
                new(PlanTexts.Subject, Width: 24), new(PlanTexts.State, Width: 22), new(PlanTexts.Mark, Width: 20), new(PlanTexts.Reason, Width: 40),
            ],
            rows.Select(r => new ExportCell[] { r.FullName, r.Organisation, r.Municipality, r.Position, r.Subject, CampaignTerms.Of(r.State), CampaignTerms.Of(r.Mark), r.Excused })));
    }

    private static async Task<IResult> PrintAsync(HttpContext http, int id, PlanQueries queries, ReportHtml html, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (await queries.FindHeadAsync(id, null, http.RequestAborted) is not { } head) return Results.NotFound();
        var address = new CampaignAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.PeopleOf(id), address.Order, AuditAction.Printed, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(await html.RenderAsync(PlanReport.Create(head, rows, clock.Today())), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static ExportCell Count(int? people) => people is { } known ? known : CampaignTexts.Hidden;
}
