using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The list of organisations as a file, filtered as on the screen, and the page of a curator as a paper.</summary>
public static class SetupEndpoints
{
    public static void MapMentoringSetups(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.MentoringOrganisationsExport, ExportAsync);
        routes.MapGet(Urls.MentoringProgressRoute, ProgressAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, string format, MentoringSetupQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new SetupAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new ExportTable(SetupTexts.Title,
            [
                new(SetupTexts.Name, Width: 36), new(SetupTexts.Municipality, Width: 20), new(SetupTexts.Curator, Width: 32), new(SetupTexts.Regulation, ReportColumnKind.Date),
                new(SetupTexts.Order, ReportColumnKind.Date), new(SetupTexts.RoadMap, ReportColumnKind.Date), new(SetupTexts.Missing, Width: 34), new(SetupTexts.Mentors, ReportColumnKind.Number),
                new(SetupTexts.Pairs, ReportColumnKind.Number), new(SetupTexts.Young, ReportColumnKind.Number), new(SetupTexts.Without, ReportColumnKind.Number), new(SetupTexts.Meetings, ReportColumnKind.Number),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Name, r.Municipality, r.Curator, r.Regulation, r.Order, r.RoadMap, SetupTexts.MissingOf(r), r.Mentors, r.Pairs, r.Young, r.YoungWithout, r.Meetings,
            })));
    }

    private static async Task<IResult> ProgressAsync(HttpContext http, int id, string format, MentoringPapersProgressQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx)) return Results.NotFound();
        return await queries.BuildAsync(id, http.RequestAborted) is { } report ? await MentoringPaperEndpoints.SendAsync(http, report, format, renderer) : Results.NotFound();
    }
}
