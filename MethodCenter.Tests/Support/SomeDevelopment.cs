using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Tests.Support;

/// <summary>One row of each kind that learning, events and routes keep about a person.</summary>
public static class SomeDevelopment
{
    public static Programme Programme(string title = "Критериальное оценивание", string codes = "MET.3", int hours = 36, string? register = "10412")
    {
        var programme = new Programme(title, ProgrammeKind.Training, hours);
        programme.Register(register, new DateOnly(2024, 1, 10), null);
        programme.Describe([codes], false, null, null);
        return programme;
    }

    /// <summary>A route with one step, approved, and all that hangs on it.</summary>
    public static IndividualRoute Route(int educatorId, string number = "ИОМ-2026/0001")
    {
        var route = new IndividualRoute(educatorId, number, RouteBasis.Diagnosis, new DateOnly(2026, 4, 1));
        route.Plan(new DateOnly(2026, 4, 10), new DateOnly(2026, 10, 10));
        return route;
    }

    public static RouteContent Content(DateOnly? from = null, int hours = 36) => new(from ?? new DateOnly(2026, 4, 10), (from ?? new DateOnly(2026, 4, 10)).AddMonths(6))
    {
        Goal = "Освоить критериальное оценивание",
        Steps =
        [
            new ContentStep("step1", RouteStepKind.Programme, LearningKind.Formal, "Критериальное оценивание", hours, from ?? new DateOnly(2026, 4, 10), (from ?? new DateOnly(2026, 4, 10)).AddDays(30))
            {
                Codes = "MET.3", IsTransfer = true, Why = "закрывает MET.3",
            },
        ],
    };

    /// <summary>Everything about one person, in the context of a write.</summary>
    public static async Task AddAllAsync(MethodCenterDb db, int educatorId, int organisationId)
    {
        var programme = Programme();
        db.Add(programme);
        await db.SaveChangesAsync();
        var (from, until) = (new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 30));
        var (stream, offer) = (new ProgrammeStream(programme.Id, "1", from, until), new InternshipOffer(organisationId, "День в школе", 16));
        var seminar = new MethodicalEvent("Семинар", EventKind.Contest, EventLevel.Regional, from);
        seminar.Nominate(["Лучший урок"]);
        db.AddRange(stream, offer, seminar);
        await db.SaveChangesAsync();
        var (enrolment, internship) = (new Enrolment(educatorId, programme.Id, stream.Id), new Internship(educatorId, offer.Id));
        enrolment.Enrol("12-у", from, from, until);
        internship.Plan(from, until);
        db.AddRange(enrolment, internship, new EventRegistration(seminar.Id, educatorId, EventPart.Listener), new ContestEntry(seminar.Id, seminar.Nominations[0].Id, educatorId));
        await db.SaveChangesAsync();
        db.Add(new SupportTask(educatorId, enrolment.Id, null, "Посетить урок", until));
        await AddRouteAsync(db, educatorId);
    }

    private static async Task AddRouteAsync(MethodCenterDb db, int educatorId)
    {
        var route = Route(educatorId);
        db.AddRange(route, route.Become(RouteStatus.Draft, route.CreatedOn, "тест"));
        await db.SaveChangesAsync();
        var content = Content();
        var version = new RouteVersion(route, 1, RouteVersionOrigin.ByHand, content.Write(), DateTime.UnixEpoch, "тест");
        var step = new RouteStep(route, "step1");
        step.Plan(1, RouteStepKind.Programme, LearningKind.Formal, "Критериальное оценивание", null, 36, content.Steps[0].From, content.Steps[0].Until);
        db.AddRange(version, step, new RouteCheckpoint(route, "Посещение урока", new DateOnly(2026, 6, 1)), new Consultation(educatorId, "Как начать?", DateTime.UnixEpoch));
        await db.SaveChangesAsync();
        db.Add(new RouteApproval(version, ApprovalParty.Educator, true, DateTime.UnixEpoch, "тест", null, RouteContent.HashOf(version.Content)));
        db.Add(new RouteFile(route.Id, step.Id, educatorId, "план.pdf", "application/pdf", [1, 2, 3], "00", DateTime.UnixEpoch, "тест"));
        await db.SaveChangesAsync();
    }
}
