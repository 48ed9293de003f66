using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The list of routes as a file, filtered as on the screen; leaves a line in the journal.</summary>
public static class RouteEndpoints
{
    public static void MapIndividualRoutes(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.IndividualRoutesExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, string format, RouteQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new RouteAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new ExportTable(RouteTexts.Title,
            [
                new(RouteTexts.Number, Width: 16), new(RouteTexts.Person, Width: 34), new(RouteTexts.Organisation, Width: 30), new(RouteTexts.Municipality, Width: 20),
                new(RouteTexts.Status, Width: 18), new(RouteTexts.Basis, Width: 20), new(RouteTexts.Campaign, Width: 30), new(RouteTexts.Methodist, Width: 30),
                new(RouteTexts.From, ReportColumnKind.Date), new(RouteTexts.Until, ReportColumnKind.Date), new(RouteTexts.Hours, ReportColumnKind.Number), new(RouteTexts.DoneHours, ReportColumnKind.Number),
                new(RouteTexts.Percent, ReportColumnKind.Share), new(RouteTexts.Next, Width: 44), new(RouteTexts.WaitsFor, Width: 18), new(RouteTexts.Late, ReportColumnKind.Number),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Number, r.FullName, r.Organisation, r.Municipality, RouteTerms.Of(r.Status, r.Percent), RouteTerms.Of(r.Basis), r.Campaign, r.Methodist,
                r.From, r.Until, r.PlannedHours, r.DoneHours, r.Share, r.NextStep, RouteTexts.WaitsForOf(r), r.Late,
            })));
    }
}
