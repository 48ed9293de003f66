using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The lists of the room as files, filtered as on the screen. Each leaves a line in the journal.</summary>
public static class ProgrammeEndpoints
{
    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.ProgrammesExport, ProgrammesAsync);
        routes.MapGet(Urls.LearnersExportRoute, LearnersAsync);
        routes.MapGet(Urls.TeamsExport, TeamsAsync);
        routes.MapGet(Urls.InternshipsExport, InternshipsAsync);
        routes.MapGet(Urls.SupportExport, SupportAsync);
    }

    private static async Task<IResult> ProgrammesAsync(HttpContext http, string format, ProgrammeQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !ProgrammeRights.MayView(who.Current)) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.Programmes, address.Order, http.RequestAborted);
        var withCounts = ProgrammeRights.MaySeeCounts(who.Current);
        ExportColumn[] counts = [new(ProgrammeTexts.Learners, ReportColumnKind.Number), new(ProgrammeTexts.Completed, ReportColumnKind.Number)];
        return ListFile.Send(http, format, clock.Today(), new(ProgrammeTexts.Programmes,
            [
                new(ProgrammeTexts.Title, Width: 60), new(ProgrammeTexts.Kind, Width: 8), new(ProgrammeTexts.Hours, ReportColumnKind.Number), new(ProgrammeTexts.FormField, Width: 26),
                new(ProgrammeTexts.ProviderField, Width: 34), new(ProgrammeTexts.RegisterNumber), new(ProgrammeTexts.RegisterWhere), new(ProgrammeTexts.Competences, Width: 30),
                new(ProgrammeTexts.StreamsAhead, ReportColumnKind.Number), .. withCounts ? counts : [],
            ],
            rows.Select(r => (ExportCell[])
            [
                r.Title, ProgrammeTerms.Short(r.Kind), r.Hours, ProgrammeTexts.FormOf(r.Form, r.IsDistance), r.Provider, r.RegisterNumber, ProgrammeTerms.Of(r.Register), r.Codes, r.StreamsAhead,
                .. withCounts ? [Count(r.Learners), Count(r.Completed)] : Array.Empty<ExportCell>(),
            ])));
    }

    private static async Task<IResult> LearnersAsync(HttpContext http, int id, string format, EnrolmentQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !ProgrammeRights.MaySeePeople(who.Current)) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.LearnersOf(id), address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(LearnerTexts.Learners,
            [
                new(LearnerTexts.Person, Width: 34), new(LearnerTexts.Organisation, Width: 30), new(LearnerTexts.Municipality, Width: 20), new(StreamTexts.Programme, Width: 50), new(LearnerTexts.Stream),
                new(StreamTexts.From, ReportColumnKind.Date), new(StreamTexts.Until, ReportColumnKind.Date), new(LearnerTexts.State), new(LearnerTexts.AppliedOn, ReportColumnKind.Date),
                new(LearnerTexts.OrderNumber), new(LearnerTexts.OrderDate, ReportColumnKind.Date), new(LearnerTexts.DocumentKind), new(LearnerTexts.DocumentNumber),
                new(LearnerTexts.DocumentDate, ReportColumnKind.Date), new(LearnerTexts.Note, Width: 40),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, r.Organisation, r.Municipality, r.Programme, r.Stream, r.From, r.Until, ProgrammeTerms.Of(r.Status), r.AppliedOn,
                r.OrderNumber, r.OrderDate, r.DocumentKind, r.DocumentNumber, r.DocumentDate, r.Reason,
            })));
    }

    private static async Task<IResult> TeamsAsync(HttpContext http, string format, TeamQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var board = await queries.ExportAsync(AddressOf(http, tickets, who).Teams, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(TeamTexts.Teams,
            [
                new(TeamTexts.Organisation, Width: 34), new(TeamTexts.Municipality, Width: 20), new(TeamTexts.Programme, Width: 50), new(TeamTexts.Stream), new(TeamTexts.Order),
                new(StreamTexts.From, ReportColumnKind.Date), new(StreamTexts.Until, ReportColumnKind.Date), new(TeamTexts.State), new(TeamTexts.Member, Width: 34), new(TeamTexts.Position, Width: 30), new(LearnerTexts.State),
            ],
            from team in board.Teams
            from member in team.Members
            select new ExportCell[]
            {
                team.Organisation, team.Municipality, team.Programme, team.Stream, team.OrderNumber, team.From, team.Until,
                team.State is { } state ? ProgrammeTerms.Of(state) : "", member.FullName, member.Position, ProgrammeTerms.Of(member.Status),
            }));
    }

    private static async Task<IResult> InternshipsAsync(HttpContext http, string format, InternshipQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MaySeePeople) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.Internships, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(InternshipTexts.Internships,
            [
                new(InternshipTexts.Person, Width: 34), new(LearnerTexts.Organisation, Width: 30), new(LearnerTexts.Municipality, Width: 20), new(InternshipTexts.Title, Width: 50),
                new(InternshipTexts.Site, Width: 30), new(InternshipTexts.Hours, ReportColumnKind.Number), new(InternshipTexts.From, ReportColumnKind.Date), new(InternshipTexts.Until, ReportColumnKind.Date),
                new(InternshipTexts.State), new(InternshipTexts.Outcome, Width: 60), new(InternshipTexts.DocumentNumber),
            ],
            rows.Select(r => new ExportCell[] { r.FullName, r.Organisation, r.Municipality, r.Title, r.Site, r.Hours, r.From, r.Until, ProgrammeTerms.Of(r.Status), r.Outcome, r.DocumentNumber })));
    }

    private static async Task<IResult> SupportAsync(HttpContext http, string format, SupportQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !queries.MayView) return Results.NotFound();
        var address = AddressOf(http, tickets, who);
        var rows = await queries.ExportAsync(address.Support, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(SupportTexts.Title,
            [
                new(SupportTexts.DueOn, ReportColumnKind.Date), new(SupportTexts.State), new(SupportTexts.Person, Width: 34), new(SupportTexts.Organisation, Width: 30), new(SupportTexts.Municipality, Width: 20),
                new(SupportTexts.Task, Width: 60), new(SupportTexts.Methodist, Width: 34), new(SupportTexts.DoneOn, ReportColumnKind.Date), new(SupportTexts.Outcome, Width: 60),
            ],
            rows.Select(r => new ExportCell[] { r.DueOn, ProgrammeTerms.Of(r.State), r.FullName, r.Organisation, r.Municipality, r.What, r.Methodist, r.DoneOn, r.Outcome })));
    }

    private static ProgrammeAddress AddressOf(HttpContext http, SearchTickets tickets, ICurrentActor who) =>
        new(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));

    private static ExportCell Count(int? people) => people is { } known ? known : ProgrammeTexts.Hidden;
}
