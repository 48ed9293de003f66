using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The list of consultations as a file, filtered as on the screen; leaves a line in the journal.</summary>
public static class ConsultationEndpoints
{
    public static void MapConsultations(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.ConsultationsExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, string format, ConsultationQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new ConsultationAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(ConsultationTexts.Title,
            [
                new(ConsultationTexts.Asked, Width: 18), new(ConsultationTexts.Person, Width: 34), new(ConsultationTexts.Municipality, Width: 20), new(ConsultationTexts.Organisation, Width: 30),
                new(ConsultationTexts.Question, Width: 60), new(ConsultationTexts.AboutWhat, Width: 40), new(ConsultationTexts.State, Width: 16), new(ConsultationTexts.Meet, ReportColumnKind.Date),
                new(ConsultationTexts.Where, Width: 24), new(ConsultationTexts.AnsweredOn, Width: 18), new(ConsultationTexts.AnsweredBy, Width: 24), new(ConsultationTexts.Answer, Width: 60),
            ],
            rows.Select(r => new ExportCell[]
            {
                Formats.Moment(r.AskedAt), r.FullName, r.Municipality, r.Organisation, r.Question, ConsultationTexts.Subject(r), ConsultationTerms.Of(r.State), r.MeetOn,
                r.MeetWhere, r.AnsweredAt is { } at ? Formats.Moment(at) : null, r.AnsweredBy, r.Answer,
            })));
    }
}
