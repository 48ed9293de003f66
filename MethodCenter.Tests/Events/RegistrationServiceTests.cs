using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class RegistrationServiceTests : IAsyncLifetime
{
    private EventWorld _world = null!;

    private List<int> Luga => _world.People.LugaMath;
    private List<int> Tosno => _world.People.TosnoMath;

    public async Task InitializeAsync() => _world = await EventWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Register_MoreThanSeats_PutsTheRestInTheWaitingList()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 2));

        var first = await _world.RegisterAsync(id, Luga[0], Luga[1], Luga[2]);
        var again = await _world.RegisterAsync(id, Luga[0], Luga[3]);

        first.Value.Should().Be(new RegistrationOutcome(2, 1, 0));
        again.Value.Should().Be(new RegistrationOutcome(0, 1, 1));
        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Row.Taken == 2 && c.Row.Left == 0 && c.Waiting == 2);
    }

    [Fact]
    public async Task Register_ByATeacher_IsOneselfAlone()
    {
        var id = await _world.AddAsync();
        _world.AsTeacher(Luga[0]);

        (await _world.RegisterAsync(id, Luga[1])).Error.Should().Be(EventErrors.PersonNotFound);
        (await _world.RegisterAsync(id, Luga[0])).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Own!.State == RegistrationState.Registered && c.Participants.Count == 0 && c.Row.Taken == 1);
    }

    [Theory]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    public async Task Register_PeopleOutOfScope_IsRefusedAndOwnOnesAreRegistered(Role role)
    {
        var id = await _world.AddAsync();
        _world.As(role);

        (await _world.RegisterAsync(id, Luga[0], Tosno[0])).Error.Should().Be(EventErrors.PersonNotFound);
        (await _world.RegisterAsync(id, Luga[0])).Value.Registered.Should().Be(1);
        (await _world.Cards.FindPeopleAsync("тосн", default)).Should().BeEmpty();
        (await _world.Cards.FindPeopleAsync("лужск", default)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Register_ByThoseWhoSeeNobody_IsForbidden(Role role)
    {
        var id = await _world.AddAsync();

        (await _world.As(role).RegisterAsync(id, Luga[0])).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Cancel_FreesTheSeatForTheOneWhoWaitedLongestEvenOfAnotherMunicipality()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 1));
        await _world.AsTeacher(Luga[0]).RegisterAsync(id, Luga[0]);
        _world.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        await _world.AsTosno().RegisterAsync(id, Tosno[3]);
        _world.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        await _world.RegisterAsync(id, Tosno[1]);

        _world.AsTeacher(Luga[0]);
        var own = (await _world.CardAsync(id)).Own!;
        (await _world.Registrations.CancelAsync(own.RegistrationId, own.Version, default)).IsOk.Should().BeTrue();

        (await _world.AllAsync(id)).Should().Equal((Luga[0], RegistrationState.Cancelled), (Tosno[3], RegistrationState.Registered), (Tosno[1], RegistrationState.Waiting));
        (await _world.CardAsync(id)).Own.Should().BeNull();
        _world.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        await _world.RegisterAsync(id, Luga[0]);
        (await _world.AllAsync(id)).Should().Equal((Tosno[3], RegistrationState.Registered), (Tosno[1], RegistrationState.Waiting), (Luga[0], RegistrationState.Waiting));
    }

    [Fact]
    public async Task Cancel_AfterItBegan_IsTheKeepersAlone()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 1));
        await _world.RegisterAsync(id, Luga[0], Luga[1]);
        var registration = await _world.ParticipantAsync(id, Luga[0]);
        _world.Test.Clock.MoveTo(EventWorld.Soon);

        (await _world.As(Role.MunicipalService).Registrations.CancelAsync(registration.RegistrationId, registration.Version, default)).Error.Should().Be(EventErrors.Begun);
        (await _world.RegisterAsync(id, Luga[3])).Error.Should().Be(EventErrors.Begun);
        (await _world.As(Role.CentreStaff).Registrations.CancelAsync(registration.RegistrationId, registration.Version, default)).IsOk.Should().BeTrue();
        (await _world.AllAsync(id)).Should().Contain((Luga[1], RegistrationState.Waiting), "nobody is called to what runs already");
    }

    [Fact]
    public async Task Cancel_ForeignStaleOrAbsent_IsRefused()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Tosno[0]);
        var registration = await _world.ParticipantAsync(id, Tosno[0]);

        (await _world.Registrations.CancelAsync(registration.RegistrationId, registration.Version + 5, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.As(Role.MunicipalService).Registrations.CancelAsync(registration.RegistrationId, registration.Version, default)).Error.Should().Be(EventErrors.RegistrationMissing);
        (await _world.Registrations.CancelAsync(99_999, 0, default)).Error.Should().Be(EventErrors.RegistrationMissing);
    }

    [Fact]
    public async Task Save_MoreSeats_CallsTheWaitingList()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 1));
        await _world.RegisterAsync(id, [.. Luga.Take(4)]);
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        draft.Seats = 3;

        await _world.AddAsync(draft);

        (await _world.AllAsync(id)).Count(r => r.State is RegistrationState.Registered).Should().Be(3);
        draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        draft.Seats = null;
        await _world.AddAsync(draft);
        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Row.Taken == 4 && c.Waiting == 0);
    }

    [Fact]
    public async Task Register_AsASpeaker_IsTheKeepersToSay()
    {
        var id = await _world.AddAsync();
        await _world.Registrations.RegisterAsync(new() { EventId = id, People = [Luga[0]], Part = EventPart.Speaker }, default);
        await _world.As(Role.MunicipalService).Registrations.RegisterAsync(new() { EventId = id, People = [Luga[1]], Part = EventPart.Speaker }, default);

        (await _world.CardAsync(id)).Participants.Select(p => (p.EducatorId, p.Part)).Should().Equal((Luga[0], EventPart.Speaker), (Luga[1], EventPart.Listener));
    }

    [Fact]
    public async Task Attendance_OneAct_MarksNumbersAndRegistersWhoCameFromTheWaitingList()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 2));
        await _world.RegisterAsync(id, Luga[0], Luga[1], Luga[2]);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var table = await TableAsync(id);
        foreach (var line in table.Lines) line.Attendance = line.FullName.EndsWith("01", StringComparison.Ordinal) ? Attendance.Absent : Attendance.Attended;
        (table.Lines[0].DocumentNumber, table.Lines[0].Part) = ("С-1", EventPart.Speaker);

        (await _world.Registrations.SaveAttendanceAsync(table, default)).IsOk.Should().BeTrue();

        var card = await _world.CardAsync(id);
        card.Attended.Should().Be(2);
        card.Participants.Select(p => (p.State, p.Attendance, p.DocumentNumber, p.Part)).Should().Equal(
            (RegistrationState.Registered, Attendance.Attended, "С-1", EventPart.Speaker), (RegistrationState.Registered, Attendance.Absent, null, EventPart.Listener),
            (RegistrationState.Registered, Attendance.Attended, null, EventPart.Listener));
        (await _world.Registrations.CancelAsync(card.Participants[0].RegistrationId, card.Participants[0].Version, default)).Error.Should().Be(EventErrors.AlreadyMarked);
        table.Lines[1].Attendance = Attendance.Attended;
        (await _world.Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Attendance_Wrong_IsRefusedWhole()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Luga[0], Luga[1]);
        var table = await TableAsync(id);
        table.Lines[0].Attendance = Attendance.Attended;
        (await _world.Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(EventErrors.AttendanceEarly);

        _world.Test.Clock.MoveTo(EventWorld.Soon);
        table.Lines[1].DocumentNumber = "С-1";
        (await _world.Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(EventErrors.DocumentOfAbsent);
        (table.Lines[0].DocumentNumber, table.Lines[1].Attendance) = (" с-1 ", Attendance.Attended);
        (await _world.Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(EventErrors.DocumentRepeated("с-1"));
        table.Lines[1].DocumentNumber = null;
        table.Lines.Add(new() { RegistrationId = 99_999, Attendance = Attendance.Attended });
        (await _world.Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(EventErrors.RegistrationMissing);
        (await _world.CardAsync(id)).Attended.Should().Be(0);
    }

    [Fact]
    public async Task Attendance_ByOthersThanTheKeeper_IsForbidden()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Luga[0]);
        var table = await TableAsync(id);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        table.Lines[0].Attendance = Attendance.Attended;

        foreach (var role in new[] { Role.MunicipalService, Role.OrganisationCoordinator, Role.RegionalMethodist, Role.Observer })
            (await _world.As(role).Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(AccessErrors.Forbidden, role.ToString());
        (await _world.AsTeacher(Luga[0]).Registrations.SaveAttendanceAsync(table, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Participants_AreThoseOfTheScopeAndSeatsAreCountedForAll()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 10));
        await _world.RegisterAsync(id, Luga[0], Luga[4], Tosno[0]);

        (await _world.As(Role.MunicipalService).CardAsync(id)).Should().Match<EventCard>(c => c.Participants.Count == 2 && c.Row.Taken == 3);
        (await _world.As(Role.OrganisationCoordinator).CardAsync(id)).Participants.Should().HaveCount(2);
        (await _world.AsTosno().CardAsync(id)).Participants.Should().ContainSingle();
        (await _world.As(Role.RegionalMethodist).CardAsync(id)).Should().Match<EventCard>(c => c.Participants.Count == 1 && c.Row.Taken == 3);
        (await _world.AsTeacher(Luga[1]).CardAsync(id)).Should().Match<EventCard>(c => c.Participants.Count == 0 && c.Own == null && c.Row.Left == 7);
        (await _world.As(Role.Observer).CardAsync(id)).Should().Match<EventCard>(c => c.Participants.Count == 0 && c.Row.Taken == 3);
        (await _world.As(Role.Auditor).Cards.FindAsync(id, default)).Should().BeNull();
    }

    [Fact]
    public async Task Attended_FewerThanFive_IsHiddenFromTheObserver()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, [.. Luga.Take(5)]);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var table = await TableAsync(id);
        foreach (var line in table.Lines.Skip(1)) line.Attendance = Attendance.Attended;
        await _world.Registrations.SaveAttendanceAsync(table, default);

        (await _world.CardAsync(id)).Attended.Should().Be(4);
        (await _world.As(Role.Observer).CardAsync(id)).Attended.Should().BeNull();
        table = await _world.As(Role.CentreStaff).CardAsync(id) is { } card ? await TableAsync(card.Row.Id) : table;
        AttendanceRule.MarkAllPresent(table);
        await _world.Registrations.SaveAttendanceAsync(table, default);
        (await _world.As(Role.Observer).CardAsync(id)).Attended.Should().Be(5);
    }

    private async Task<AttendanceDraft> TableAsync(int id) => new()
    {
        EventId = id,
        Lines = [.. (await _world.CardAsync(id)).Participants.Select(p => new AttendanceLine
        {
            RegistrationId = p.RegistrationId, Version = p.Version, FullName = p.FullName, State = p.State, Part = p.Part, Attendance = p.Attendance, DocumentNumber = p.DocumentNumber,
        })],
    };
}
