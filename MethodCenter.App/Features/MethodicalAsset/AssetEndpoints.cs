using MethodCenter.App.Shared;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The lists of the asset as files, filtered as on the screen. Each leaves a line in the journal.</summary>
public static class AssetEndpoints
{
    public static void MapMethodicalAsset(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.MethodistsExport, MethodistsAsync);
        routes.MapGet(Urls.AssignmentsExport, AssignmentsAsync);
        routes.MapGet(Urls.WorkJournalExport, WorkAsync);
    }

    private static async Task<IResult> MethodistsAsync(HttpContext http, string format, MethodistQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Methodists, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(AssetTexts.Methodists,
            [
                new(AssetTexts.Name, Width: 34), new(AssetTexts.State, Width: 24), new(AssetTexts.Level), new(AssetTexts.Municipality, Width: 20),
                new(AssetTexts.Field, Width: 28), new(AssetTexts.Relation), new(AssetTexts.Workplace, Width: 30), new(AssetTexts.OrderNumber),
                new(AssetTexts.OrderDate, ReportColumnKind.Date), new(AssetTexts.Until, ReportColumnKind.Date), new(AssetTexts.People, ReportColumnKind.Number),
                new(AssetTexts.Organisations, ReportColumnKind.Number), new(AssetTexts.SoftLimit, ReportColumnKind.Number),
                new(AssetTexts.HardLimit, ReportColumnKind.Number), new(AssetTexts.Warnings, Width: 60),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, MethodicalAssetTerms.Of(r.Standing), MethodicalAssetTerms.Of(r.Level), r.Municipality, r.Field, MethodicalAssetTerms.Of(r.Relation), r.Workplace,
                r.OrderNumber, r.OrderDate, r.Until, r.Load.People, r.Load.Organisations, r.SoftLimit, r.HardLimit, string.Join(" ", r.Warnings.Select(w => w.Text)),
            })));
    }

    private static async Task<IResult> AssignmentsAsync(HttpContext http, string format, AssignmentQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Assignments, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(AssetTexts.Assignments,
            [
                new(AssignmentPageTexts.Target, Width: 36), new(AssignmentPageTexts.Kind), new(AssignmentPageTexts.Organisation, Width: 34), new(AssetTexts.Municipality, Width: 20),
                new(AssetTexts.Subject, Width: 24), new(AssignmentPageTexts.Methodist, Width: 34), new(AssetTexts.Level), new(AssignmentPageTexts.From, ReportColumnKind.Date),
                new(AssignmentPageTexts.Until, ReportColumnKind.Date), new(AssignmentPageTexts.State), new(AssignmentPageTexts.Basis, Width: 30), new(AssignmentPageTexts.EndReason, Width: 30),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Target, r.IsOrganisation ? AssignmentPageTexts.KindOrganisations : AssignmentPageTexts.KindPeople, r.Organisation, r.Municipality, r.Subject, r.Methodist,
                MethodicalAssetTerms.Of(r.Level), r.From, r.Until, AssignmentPageTexts.Of(r.State), r.Order, r.EndReason,
            })));
    }

    private static async Task<IResult> WorkAsync(HttpContext http, string format, WorkJournalQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetAddress(http.Request.QueryString.ToString());
        var rows = await queries.ExportAsync(address.Work, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(AssetTexts.WorkJournal,
            [
                new(WorkTexts.Date, ReportColumnKind.Date), new(AssignmentPageTexts.Methodist, Width: 34), new(WorkTexts.Function, Width: 40), new(WorkTexts.Educator, Width: 34),
                new(WorkTexts.Organisation, Width: 30), new(WorkTexts.Summary, Width: 60), new(WorkTexts.Minutes, ReportColumnKind.Number),
            ],
            rows.Select(r => new ExportCell[] { r.Date, r.Methodist, WorkTexts.FunctionOf(r.Function), r.Educator, r.Organisation, r.Summary, r.Minutes })));
    }
}
