using FluentAssertions;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class OwnRoomQueriesTests
{
    [Fact]
    public async Task Load_OngoingRoute_TellsTheWayTheNextStepAndWhatIsLate()
    {
        await using var world = await OwnRoomWorld.CreateAsync();
        world.People.AsTeacher(world.Person);

        var route = (await world.Room.LoadAsync())!.Route!;

        (route.Percent, route.DoneHours, route.PlannedHours, route.IsPlan, route.AgreeTo).Should().Be((50, 10, 20, false, null));
        route.Steps.Select(s => s.Title).Should().Equal("Разбор демоверсий", "Посещение уроков коллеги", "Семинар по геометрии");
        route.Next!.Should().Match<OwnStep>(s => s.Title == "Посещение уроков коллеги" && s.IsLate && s.IsTransfer && s.Why == "Единственное мероприятие с переносом в практику.");
        (route.Late, route.Done, route.Methodist).Should().Be((1, 1, "Методистова Вера Павловна"));
    }

    [Fact]
    public async Task Load_Deficits_StandBesideTheirSteps()
    {
        await using var world = await OwnRoomWorld.CreateAsync();
        world.People.AsTeacher(world.Person);

        var deficits = (await world.Room.LoadAsync())!.Deficits;

        deficits.Should().HaveCount(2);
        deficits.Single(d => d.Code == "SUB.1").Should().Match<OwnDeficit>(d => d.Answer == OwnDeficitAnswer.HasStep && d.By == "Посещение уроков коллеги");
        deficits.Single(d => d.Code == "ICT.1").Should().Match<OwnDeficit>(d => d.Answer == OwnDeficitAnswer.Uncovered && d.By == "подходящих программ нет");
    }

    [Fact]
    public async Task Load_ResultNotOpenedYet_AsksToLookFirstAndShowsNothingOfIt()
    {
        await using var world = await OwnRoomWorld.CreateAsync(hasRoute: false);
        await world.People.ResultAsync(await world.People.CampaignAsync(), world.Person, "MET.1=2/10", Some.Today);
        world.People.AsTeacher(world.Person);

        var room = (await world.Room.LoadAsync())!;

        room.Unread.Should().Be("Кампания 2");
        (room.Absence, room.Result!.Campaign).Should().Be((OwnRouteAbsence.ResultUnread, "Кампания 1"));
        room.Deficits.Select(d => d.Code).Should().NotContain("MET.1").And.Contain("SUB.1");
        (await world.ReadAsync(db => db.Diagnoses.CountAsync(d => d.SeenAt == null))).Should().Be(1);
    }

    [Fact]
    public async Task Load_AgreeingVersion_WaitsForThePersonUntilTheWordIsGiven()
    {
        await using var world = await OwnRoomWorld.CreateAsync(RouteStatus.Agreeing);
        world.People.AsTeacher(world.Person);

        var route = (await world.Room.LoadAsync())!.Route!;
        await world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            var version = await db.RouteVersions.SingleAsync();
            db.Add(new RouteApproval(version, ApprovalParty.Educator, true, DateTime.UnixEpoch, "я", null, "x"));
            return Domain.Common.Result.Ok;
        });
        world.People.AsTeacher(world.Person);

        (route.AgreeTo, route.IsPlan, route.Steps.Count, route.Next).Should().Be((1, true, 3, null));
        (await world.Room.LoadAsync())!.Route!.AgreeTo.Should().BeNull();
    }

    [Fact]
    public async Task Load_WithoutARoute_SaysWhy()
    {
        await using var world = await OwnRoomWorld.CreateAsync(hasRoute: false);

        world.People.AsTeacher(world.Person);
        (await world.Room.LoadAsync())!.Should().Match<Domain.IndividualRoutes.OwnRoomCard>(r => r.Absence == OwnRouteAbsence.NotBegun && r.Methodists.Count == 1);
        world.People.AsTeacher(world.People.People[1]);
        (await world.Room.LoadAsync())!.Absence.Should().Be(OwnRouteAbsence.NoResults);
        await world.AddRouteAsync(world.Person, RouteStatus.Draft);
        world.People.AsTeacher(world.Person);
        (await world.Room.LoadAsync())!.Absence.Should().Be(OwnRouteAbsence.InDraft);
    }

    [Fact]
    public async Task Load_StoppedRoute_StaysAsALink()
    {
        await using var world = await OwnRoomWorld.CreateAsync(RouteStatus.Stopped);
        world.People.AsTeacher(world.Person);

        var room = (await world.Room.LoadAsync())!;

        (room.Route, room.Absence).Should().Be((null, OwnRouteAbsence.NotBegun));
        room.Others.Should().ContainSingle().Which.Id.Should().Be(world.Route);
    }

    [Fact]
    public async Task Load_Dates_AreTheOwnOnesAheadInOrder()
    {
        await using var world = await OwnRoomWorld.CreateAsync();
        await AddDatesAsync(world);
        var question = await world.AskAsync();
        world.People.AsMethodist();
        await world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = question, On = Some.Today.AddDays(1), Where = "каб. 5" }, default);
        world.People.AsTeacher(world.Person);

        var dates = (await world.Room.LoadAsync())!.Dates;

        dates.Select(d => d.Kind).Should().Equal(OwnDateKind.Learning, OwnDateKind.Consultation, OwnDateKind.Event, OwnDateKind.Checkpoint);
        dates[0].Should().Match<OwnDate>(d => d.IsTentative && d.Title == "Методика геометрии");
        dates[2].Should().Match<OwnDate>(d => d.Where == "ЛОИРО, ауд. 12" && !d.IsTentative);
    }

    [Theory]
    [InlineData("centre")]
    [InlineData("observer")]
    [InlineData("coordinator")]
    public async Task Load_NobodyOfTheRegistry_IsEmpty(string who)
    {
        await using var world = await OwnRoomWorld.CreateAsync();
        if (who == "centre") world.People.AsCentre();
        else if (who == "observer") world.People.AsObserver();
        else world.People.AsCoordinator();

        (await world.Room.LoadAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Load_AnotherTeacher_SeesNothingOfTheFirst()
    {
        await using var world = await OwnRoomWorld.CreateAsync();
        await world.AskAsync();
        world.People.AsTeacher(world.People.People[1]);

        var room = (await world.Room.LoadAsync())!;

        (room.Route, room.Deficits.Count, room.Dates.Count, room.Others.Count, room.Methodists.Count).Should().Be((null, 0, 0, 0, 0));
    }

    private static Task AddDatesAsync(OwnRoomWorld world) => world.Test.AsSystem().Database.WriteAsync(async db =>
    {
        MethodicalEvent ahead = new("Семинар по геометрии", EventKind.Seminar, EventLevel.Regional, Some.Today.AddDays(5)), past = new("Прошедший", EventKind.Seminar, EventLevel.Regional, Some.Today.AddDays(-5));
        ahead.Locate(null, "ЛОИРО, ауд. 12", null);
        var programme = new Programme("Методика геометрии", ProgrammeKind.Training, 36);
        db.AddRange(ahead, past, programme);
        await db.SaveChangesAsync();
        var stream = new ProgrammeStream(programme.Id, "1", Some.Today, Some.Today.AddDays(30));
        db.Add(stream);
        db.AddRange(new EventRegistration(ahead.Id, world.Person, EventPart.Listener), new EventRegistration(past.Id, world.Person, EventPart.Listener), new EventRegistration(ahead.Id, world.People.People[1], EventPart.Listener));
        await db.SaveChangesAsync();
        var enrolment = new Enrolment(world.Person, programme.Id, stream.Id);
        enrolment.Apply(Some.Today, stream.From, stream.Until);
        db.Add(enrolment);
        return Domain.Common.Result.Ok;
    });
}
