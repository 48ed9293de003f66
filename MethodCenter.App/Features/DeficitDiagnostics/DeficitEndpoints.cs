using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The list of deficits as a file, filtered as on the screen; leaves a line in the journal.</summary>
public static class DeficitEndpoints
{
    public static void MapDeficits(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.DeficitsExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, string format, DeficitListQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new DeficitAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        var table = new ExportTable(DeficitTexts.Title,
            [
                new(DeficitTexts.Person, Width: 34), new(DeficitTexts.Municipality, Width: 20), new(DeficitTexts.Organisation, Width: 30), new(DeficitTexts.Subject, Width: 20),
                new(DeficitTexts.Group, Width: 20), new(DeficitTexts.Competence, Width: 44), new(DeficitTexts.State, Width: 18), new(DeficitTexts.Since, ReportColumnKind.Date),
                new(DeficitTexts.Severity, ReportColumnKind.Number), new(DeficitTexts.Sources, ReportColumnKind.Number), new(DeficitTexts.LowResults), new(DeficitTexts.Priority, ReportColumnKind.Number),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, r.Municipality, r.Organisation, r.Subject, r.Group, r.Competence, DeficitTerms.Of(r.State), r.Since,
                r.Severity, r.Sources, r.IsLowResults ? DeficitTexts.Yes : null, r.Priority,
            }));
        return ListFile.Send(http, format, clock.Today(), table);
    }
}
