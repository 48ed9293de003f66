using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Mentors, young educators and support as files, filtered as on the screen; each leaves a line in the journal.</summary>
public static class MentoringPeopleEndpoints
{
    public static void MapMentoringPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.MentorsExport, MentorsAsync);
        routes.MapGet(Urls.YoungEducatorsExport, YoungAsync);
        routes.MapGet(Urls.MentoringSupportExport, SupportAsync);
    }

    private static async Task<IResult> MentorsAsync(HttpContext http, string format, MentorQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.Mentors, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(MentorTexts.Title,
            [
                new(MentorTexts.Name, Width: 34), new(MentorTexts.Municipality, Width: 22), new(MentorTexts.Organisation, Width: 32), new(MentorTexts.Position, Width: 22), new(MentorTexts.Category, Width: 26),
                new(MentorTexts.Subject, Width: 20), new(MentorTexts.Forms, Width: 34), new(MentorTexts.Proven, Width: 40), new(MentorTexts.Declared, Width: 30),
                new(MentorTexts.LoadLong, ReportColumnKind.Number), new(MentorTexts.Limit, ReportColumnKind.Number), new(MentorTexts.ConsentOn, ReportColumnKind.Date),
                new(MentorTexts.Since, ReportColumnKind.Date), new(MentorTexts.Until, ReportColumnKind.Date),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, r.Municipality, r.Organisation, r.Position, r.Category, r.Subject, MentoringTerms.Of(r.Forms),
                string.Join("; ", r.Proven.Select(MentorTexts.ProvenOf)), string.Join("; ", r.Declared.Select(d => d.Code)), r.Load, r.Limit, r.ConsentOn, r.Since, r.Until,
            })));
    }

    private static async Task<IResult> YoungAsync(HttpContext http, string format, YoungQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var day = address.Young.Day ?? clock.Today();
        var rows = await queries.ExportAsync(address.Young, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, day, new(YoungTexts.Title,
            [
                new(YoungTexts.Name, Width: 34), new(YoungTexts.Municipality, Width: 22), new(YoungTexts.Organisation, Width: 32), new(YoungTexts.Position, Width: 22), new(YoungTexts.Subject, Width: 20),
                new(YoungTexts.Age, Width: 18), new(YoungTexts.Service, Width: 24), new(YoungTexts.FormsNow, Width: 44), new(YoungTexts.FormsInPeriod, Width: 44), new(YoungTexts.Mentor, Width: 26),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, r.Municipality, r.Organisation, r.Position, r.Subject, YoungTexts.AgeOf(r), YoungTexts.ServiceOf(r),
                string.Join("; ", r.Forms.Where(f => f.IsOn(day)).Select(f => YoungTexts.FormOf(f, day))), string.Join("; ", r.Forms.Select(f => YoungTexts.FormOf(f, day))), r.Mentor,
            })));
    }

    private static async Task<IResult> SupportAsync(HttpContext http, string format, SupportListQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.Support, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(YoungSupportTexts.Title,
            [
                new(YoungSupportTexts.Person, Width: 34), new(YoungSupportTexts.Municipality, Width: 22), new(YoungSupportTexts.Organisation, Width: 32), new(YoungSupportTexts.Kind, Width: 34),
                new(YoungSupportTexts.NameShort, Width: 34), new(YoungSupportTexts.From, ReportColumnKind.Date), new(YoungSupportTexts.Until, ReportColumnKind.Date),
                new(YoungSupportTexts.Phase, Width: 16), new(YoungSupportTexts.Responsible, Width: 28),
            ],
            rows.Select(r => new ExportCell[] { r.FullName, r.Municipality, r.Organisation, r.KindText, r.Title, r.From, r.Until, YoungSupportTexts.Of(r.Phase), r.Responsible })));
    }

    private static MentoringPeopleAddress AddressOf(HttpContext http, SearchTickets tickets, ICurrentActor who) =>
        new(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
}
