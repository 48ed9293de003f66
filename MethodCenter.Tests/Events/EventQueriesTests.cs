using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class EventQueriesTests : IAsyncLifetime
{
    private EventWorld _world = null!;

    private List<int> Luga => _world.People.LugaMath;

    public async Task InitializeAsync() => _world = await EventWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ByEachCondition_FindsExactlyThose()
    {
        await _world.AddAsync(EventWorld.Draft("Алгебра", with: d => (d.Kind, d.Codes, d.Subjects, d.Organiser) = (EventKind.Webinar, ["SUB.1"], ["math"], "ЛОИРО")));
        await _world.AddAsync(EventWorld.Draft("Ёмкий урок", with: d => (d.Level, d.MunicipalityId, d.Codes, d.Subjects, d.Date) = (EventLevel.Municipal, _world.People.Luga, ["SUB.1", "SUB.2"], ["rus"], EventWorld.Soon.AddDays(10))));
        await _world.AddAsync(EventWorld.Draft("Вчерашний", with: d => (d.Date, d.Codes) = (Some.Today.AddDays(-1), ["SUB.2"])));

        (await TitlesAsync(new())).Should().Equal("Алгебра", "Ёмкий урок");
        (await TitlesAsync(new() { When = EventWhen.Past })).Should().Equal("Вчерашний");
        (await TitlesAsync(new() { When = EventWhen.All })).Should().Equal("Вчерашний", "Алгебра", "Ёмкий урок");
        (await TitlesAsync(new() { From = Some.Today.AddDays(-3), Until = Some.Today })).Should().Equal("Вчерашний");
        (await TitlesAsync(new() { Kind = EventKind.Webinar })).Should().Equal("Алгебра");
        (await TitlesAsync(new() { Level = EventLevel.Municipal })).Should().Equal("Ёмкий урок");
        (await TitlesAsync(new() { MunicipalityId = _world.People.Luga })).Should().Equal("Ёмкий урок");
        (await TitlesAsync(new() { MunicipalityId = 0 })).Should().Equal("Алгебра");
        (await TitlesAsync(new() { Competence = "SUB.1" })).Should().Equal("Алгебра", "Ёмкий урок");
        (await TitlesAsync(new() { Competence = "SUB.2", When = EventWhen.All })).Should().Equal("Вчерашний", "Ёмкий урок");
        (await TitlesAsync(new() { Subject = "math", When = EventWhen.All })).Should().Equal("Вчерашний", "Алгебра");
        (await TitlesAsync(new() { Text = "емкий" })).Should().Equal("Ёмкий урок");
        (await TitlesAsync(new() { Text = "лоиро" })).Should().Equal("Алгебра");
        (await TitlesAsync(new() { State = EventState.Held })).Should().BeEmpty();
    }

    [Fact]
    public async Task List_WithFreeSeats_CountsPeopleWhomTheUserDoesNotSee()
    {
        var (full, free) = (await _world.AddAsync(EventWorld.Draft("Полный", seats: 1)), await _world.AddAsync(EventWorld.Draft("Свободный", seats: 2)));
        await _world.AddAsync(EventWorld.Draft("Закрытый", seats: 5, with: d => d.RegisterUntil = Some.Today.AddDays(-1)));
        await _world.AddAsync(EventWorld.Draft("Без записи", with: d => d.NeedsRegistration = false));
        await _world.AddAsync(EventWorld.Draft("Без предела"));
        foreach (var id in new[] { full, free }) await _world.RegisterAsync(id, _world.People.TosnoMath[0]);
        _world.AsTeacher(Luga[0]);

        (await TitlesAsync(new() { HasSeats = true })).Should().Equal("Свободный", "Без предела");
        (await _world.List.ListAsync(new(), new(), default)).Items.Single(r => r.Id == full).Left.Should().Be(0);
    }

    [Fact]
    public async Task List_Mine_IsWhereIOrMyPeopleAreRegistered()
    {
        var (first, second) = (await _world.AddAsync(EventWorld.Draft("Мой")), await _world.AddAsync(EventWorld.Draft("Чужой")));
        await _world.RegisterAsync(first, Luga[0]);
        await _world.RegisterAsync(second, _world.People.TosnoMath[0]);

        foreach (var world in new[] { _world.AsTeacher(Luga[0]), _world.As(Role.RegionalMethodist), _world.As(Role.OrganisationCoordinator), _world.As(Role.MunicipalService) })
            (await TitlesAsync(new() { IsMine = true })).Should().Equal("Мой");
        var own = (await _world.AsTeacher(Luga[0]).CardAsync(first)).Own!;
        await _world.Registrations.CancelAsync(own.RegistrationId, own.Version, default);
        (await TitlesAsync(new() { IsMine = true })).Should().BeEmpty();
    }

    [Fact]
    public async Task List_SortedAndPaged_KeepsTheTotal()
    {
        foreach (var title in new[] { "Бета", "альфа", "Гамма" }) await _world.AddAsync(EventWorld.Draft(title));

        var page = await _world.List.ListAsync(new(), new(Skip: 1, Take: 1, Sort: "Title", Descending: true), default);

        (page.Total, page.Items.Single().Title).Should().Be((3, "Бета"));
    }

    [Theory]
    [InlineData(Role.Auditor, 0)]
    [InlineData(Role.Observer, 1)]
    [InlineData(Role.Educator, 1)]
    public async Task List_ByRole_IsOpenToAllButTheAuditor(Role role, int expected)
    {
        await _world.AddAsync();

        (await _world.As(role).List.ListAsync(new(), new(), default)).Total.Should().Be(expected);
    }

    [Fact]
    public async Task Month_ShowsEverythingThatTouchesIt()
    {
        await _world.AddAsync(EventWorld.Draft("С июня", with: d => (d.Date, d.LastDate) = (new(2026, 6, 29), new(2026, 7, 2))));
        await _world.AddAsync(EventWorld.Draft("Июль"));
        await _world.AddAsync(EventWorld.Draft("Август", with: d => d.Date = new(2026, 8, 3)));

        var rows = await _world.List.MonthAsync(new(), new(2026, 7, 1), new(2026, 7, 31), default);

        rows.Select(r => r.Title).Should().Equal("С июня", "Июль");
    }

    [Fact]
    public async Task Ahead_ForARoute_IsPlannedOpenAndTouchesTheCompetences()
    {
        await _world.AddAsync(EventWorld.Draft("Подходит", seats: 3, with: d => (d.Codes, d.IsPractice, d.Subjects) = (["MET.1", "SUB.1"], true, ["math"])));
        await _world.AddAsync(EventWorld.Draft("О другом", with: d => d.Codes = ["MET.2"]));
        await _world.AddAsync(EventWorld.Draft("Поздно", with: d => (d.Codes, d.LastDate) = (["MET.1"], EventWorld.Soon.AddDays(90))));
        await _world.AddAsync(EventWorld.Draft("Запись закончена", with: d => (d.Codes, d.RegisterUntil) = (["MET.1"], Some.Today.AddDays(-1))));
        await _world.AddAsync(EventWorld.Draft("Черновик", with: d => (d.Codes, d.IsDraft) = (["MET.1"], true)));

        var ahead = await _world.List.AheadAsync(["MET.1"], Some.Today, EventWorld.Soon.AddDays(30), default);

        ahead.Should().ContainSingle().Which.Should().BeEquivalentTo(new EventAhead(0, "Подходит", 4, EventWorld.Soon, EventWorld.Soon)
        {
            SeatsLeft = 3, Codes = ["MET.1", "SUB.1"], Subjects = ["math"], IsPractice = true,
        }, o => o.Excluding(e => e.Id));
    }

    [Fact]
    public async Task Mine_ComingDays_TellsOfRegisteredAndCancelledEvents()
    {
        var (soon, late, cancelled) = (await _world.AddAsync(EventWorld.Draft("Скоро", seats: 1)), await _world.AddAsync(EventWorld.Draft("Нескоро", with: d => d.Date = EventWorld.Soon.AddDays(60))), await _world.AddAsync(EventWorld.Draft("Отменён")));
        foreach (var id in new[] { soon, late, cancelled }) await _world.RegisterAsync(id, Luga[0], Luga[1]);
        await _world.Events.CancelAsync(await _world.StateAsync(cancelled, "болезнь"), default);

        var teacher = await _world.AsTeacher(Luga[0]).List.MineAsync(14, default);
        var methodist = await _world.As(Role.RegionalMethodist).List.MineAsync(14, default);

        teacher.Select(r => (r.Title, r.IsCancelled, r.People, r.Waiting)).Should().Equal(("Скоро", false, 1, 0), ("Отменён", true, 1, 0));
        methodist.Select(r => (r.Title, r.People, r.Waiting)).Should().Equal(("Скоро", 2, 1), ("Отменён", 2, 0));
        (await _world.AsTosno().List.MineAsync(14, default)).Should().BeEmpty();
        (await _world.As(Role.CentreStaff).List.MineAsync(14, default)).Should().BeEmpty("the centre looks after everybody");
        (await _world.As(Role.Observer).List.MineAsync(14, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Export_LeavesALineInTheJournal()
    {
        await _world.AddAsync();

        (await _world.List.ExportAsync(new(), new(), default)).Should().ContainSingle();

        await using var db = _world.Database.Read();
        db.AuditEntries.Should().ContainSingle(a => a.Action == AuditAction.Exported && a.Subject == "Events" && a.Rows == 1);
    }

    [Fact]
    public async Task OfEducator_TellsAheadPastHoursAndContests()
    {
        var (past, ahead, contest) = (await _world.AddAsync(EventWorld.Draft("Прошедший", with: d => d.Date = Some.Today.AddDays(-2))), await _world.AddAsync(), await _world.AddAsync(EventWorld.Contest("Дебют")));
        foreach (var id in new[] { past, ahead }) await _world.RegisterAsync(id, Luga[0]);
        var registration = await _world.ParticipantAsync(past, Luga[0]);
        await _world.Registrations.SaveAttendanceAsync(new() { EventId = past, Lines = [new() { RegistrationId = registration.RegistrationId, Version = registration.Version, Part = EventPart.Listener, Attendance = Attendance.Attended, DocumentNumber = "С-1" }] }, default);
        await _world.Contests.SaveEntryAsync(new() { EventId = contest, NominationId = (await _world.CardAsync(contest)).Nominations[0].Id, EducatorId = Luga[0] }, default);

        var list = (await _world.AsTeacher(Luga[0]).OfEducator.FindAsync(Luga[0], default))!;

        list.Ahead.Select(e => e.EventId).Should().Equal(ahead);
        list.Past.Should().ContainSingle().Which.Should().Match<EducatorEvent>(e => e.EventId == past && e.DocumentNumber == "С-1");
        (list.Hours, list.Contests.Single().Nomination).Should().Be((4, "Дебют"));
        (await _world.AsTosno().OfEducator.FindAsync(Luga[0], default)).Should().BeNull();
        (await _world.As(Role.RegionalMethodist).OfEducator.FindAsync(Luga[0], default)).Should().NotBeNull();
        (await _world.As(Role.RegionalMethodist).OfEducator.FindAsync(Luga[3], default)).Should().BeNull();
        (await _world.As(Role.Observer).OfEducator.FindAsync(Luga[0], default)).Should().BeNull();
    }

    private async Task<IEnumerable<string>> TitlesAsync(EventFilter filter) => (await _world.List.ListAsync(filter, PageRequest.All, default)).Items.Select(r => r.Title);
}
