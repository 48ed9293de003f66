using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The list of pairs as a file, filtered as on the screen; leaves a line in the journal.</summary>
public static class MentorshipEndpoints
{
    public static void MapMentorships(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.MentorshipsExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, string format, MentorshipQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = new MentorshipAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(MentorshipTexts.Title,
            [
                new(MentorshipTexts.Mentor, Width: 34), new(MentorshipTexts.Mentees, Width: 44), new(MentorshipTexts.Municipality, Width: 20), new(MentorshipTexts.Organisation, Width: 30),
                new(MentorshipTexts.Form, Width: 26), new(MentorshipTexts.Kind, Width: 26), new(MentorshipTexts.State, Width: 18), new(MentorshipTexts.From, ReportColumnKind.Date),
                new(MentorshipTexts.Until, ReportColumnKind.Date), new(MentorshipTexts.EndedOn, ReportColumnKind.Date), new(MentorshipTexts.Programme, Width: 14),
                new(MentorshipTexts.LastMeeting, ReportColumnKind.Date), new(MentorshipTexts.Attention, Width: 40),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Mentor, string.Join("; ", r.Mentees), r.Municipality, r.Organisation, MentoringTerms.Of(r.Form), MentoringTerms.Of(r.Kind), MentoringTerms.Of(r.State),
                r.From, r.Until, r.EndedOn, MentorshipTexts.Progress(r), r.LastMeeting, string.Join("; ", r.Warnings),
            })));
    }
}
