using System.Text;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Events;

/// <summary>Events, their participants and works as files, the sheet of registration and one event for a calendar program.</summary>
public static class EventEndpoints
{
    /// <summary>The room of events, the public calendar with it.</summary>
    public static void MapEvents(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.EventsExport, ListAsync);
        routes.MapGet(Urls.EventPeopleExportRoute, PeopleAsync);
        routes.MapGet(Urls.EventEntriesExportRoute, EntriesAsync);
        routes.MapGet(Urls.EventPrintRoute, PrintAsync);
        routes.MapGet(Urls.EventCalendarRoute, CalendarAsync);
        routes.MapPublicEvents();
    }

    private static async Task<IResult> ListAsync(HttpContext http, string format, EventQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !EventRights.MayView(who.Current)) return Results.NotFound();
        var address = new EventAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportAsync(address.Filter, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(EventTexts.Events,
            [
                new(EventTexts.Date, ReportColumnKind.Date), new(EventTexts.LastDate, ReportColumnKind.Date), new(EventTexts.Time), new(EventTexts.Name, Width: 50), new(EventTexts.Kind),
                new(EventTexts.Level), new(EventTexts.State), new(EventTexts.Organiser, Width: 34), new(EventTexts.Municipality), new(EventTexts.Place, Width: 30), new(EventTexts.Link, Width: 30),
                new(EventTexts.Hours, ReportColumnKind.Number), new(EventTexts.Codes), new(EventTexts.Practice), new(EventTexts.SeatsTotal, ReportColumnKind.Number), new(EventTexts.Taken, ReportColumnKind.Number),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Date, r.LastDate, EventWords.Times(r.StartsAt, r.EndsAt), r.Title, EventTerms.Of(r.Kind), EventTerms.Of(r.Level), EventTerms.Of(r.State), r.Organiser,
                r.Municipality ?? EventTexts.Region, r.Place, r.Link, r.Hours, r.Codes, r.IsPractice ? EventTexts.Yes : "", ExportCell.Number(r.Seats), r.Taken,
            })));
    }

    private static async Task<IResult> PeopleAsync(HttpContext http, int id, string format, EventCardQueries queries, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(id, AuditAction.Exported, http.RequestAborted) is not { } card) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new(EventCardTexts.Participants,
            [
                new(EventCardTexts.Name, Width: 34), new(EventCardTexts.Position, Width: 24), new(EventCardTexts.Organisation, Width: 30), new(EventTexts.Municipality, Width: 20), new(EventCardTexts.Part),
                new(EventCardTexts.RegistrationState), new(EventCardTexts.Attendance), new(EventCardTexts.Document), new(EventCardTexts.RegisteredAt), new(EventCardTexts.RegisteredBy, Width: 28),
            ],
            card.Participants.Select(p => new ExportCell[]
            {
                p.FullName, p.Position, p.Organisation, p.Municipality, EventTerms.Of(p.Part), EventTerms.Of(p.State), EventTerms.Of(p.Attendance), p.DocumentNumber,
                Formats.Moment(p.RegisteredAt), p.RegisteredBy,
            })));
    }

    private static async Task<IResult> EntriesAsync(HttpContext http, int id, string format, EventCardQueries queries, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || await queries.ExportAsync(id, AuditAction.Exported, http.RequestAborted) is not { IsContest: true } card) return Results.NotFound();
        return ListFile.Send(http, format, clock.Today(), new(EventCardTexts.Winners,
            [
                new(EventCardTexts.Nomination, Width: 30), new(EventCardTexts.Result), new(EventCardTexts.Points, ReportColumnKind.Number), new(EventCardTexts.Name, Width: 34),
                new(EventCardTexts.Organisation, Width: 30), new(EventTexts.Municipality, Width: 20), new(EventCardTexts.Work, Width: 50),
            ],
            card.Entries.Select(e => new ExportCell[]
            {
                e.Nomination, EventTerms.Of(e.Result), ExportCell.Number(e.PointsHundredths / 100m, 2), e.FullName, e.Organisation, e.Municipality, e.WorkTitle,
            })));
    }

    private static async Task<IResult> PrintAsync(HttpContext http, int id, EventCardQueries queries, ReportHtml html, TimeProvider clock)
    {
        if (await queries.ExportAsync(id, AuditAction.Printed, http.RequestAborted) is not { } card) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(await html.RenderAsync(EventSheet.Create(card, clock.Today())), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> CalendarAsync(HttpContext http, int id, EventCardQueries queries, TimeProvider clock)
    {
        if (await queries.FindAsync(id, http.RequestAborted) is not { } card) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var row = card.Row;
        var item = PublicEventEndpoints.ItemOf(new(row.Id, card.Version, row.Title, row.Kind, row.Level, row.Date, row.LastDate)
        {
            StartsAt = row.StartsAt, EndsAt = row.EndsAt, Hours = row.Hours, Organiser = row.Organiser, Place = row.Place, Link = row.Link, Audience = card.Audience, About = card.About,
            IsCancelled = row.State is EventState.Cancelled,
        });
        var text = EventCalendar.Write(PublicEventTexts.CalendarName, [item], clock.Now());
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "event.ics");
    }
}
