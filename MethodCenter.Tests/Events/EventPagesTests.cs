using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Events;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Events;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class EventPagesTests : PageTestContext, IAsyncLifetime
{
    private EventWorld _world = null!;

    private List<int> Luga => _world.People.LugaMath;

    public async Task InitializeAsync()
    {
        _world = await EventWorld.CreateAsync();
        Services.AddSingleton(_world.List).AddSingleton(_world.Cards).AddSingleton(_world.Forms).AddSingleton(_world.Events).AddSingleton(_world.Registrations)
            .AddSingleton(_world.Contests).AddSingleton(_world.OfEducator).AddSingleton(_world.Test.Get<ICurrentActor>()).AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_FilterInTheAddress_ShowsOnlyThoseAndItsExportKeepsIt()
    {
        await _world.AddAsync(EventWorld.Draft("Вебинар о чтении", with: d => d.Kind = EventKind.Webinar));
        await _world.AddAsync(EventWorld.Draft("Обычный семинар"));
        GoTo($"{Urls.Events}?kind=webinar");

        var page = Render<EventsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(EventTexts.Total(1)));
        page.Markup.Should().Contain("Вебинар о чтении").And.NotContain("Обычный семинар");
        page.Find(".chip").TextContent.Should().Contain(EventTerms.Of(EventKind.Webinar));
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("kind=webinar");
        page.Find("[data-testid=view-calendar]").GetAttribute("href").Should().Contain("view=calendar").And.Contain("kind=webinar");
    }

    [Fact]
    public void List_Empty_OffersTheNextStep()
    {
        var page = Render<EventsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(EventTexts.NoEventsKeep));
    }

    [Theory]
    [InlineData(Role.CentreStaff, true, true, false)]
    [InlineData(Role.OrganisationCoordinator, true, false, true)]
    [InlineData(Role.Educator, false, false, true)]
    [InlineData(Role.Observer, false, false, false)]
    public void List_ByRole_OffersWhatTheRoleMayDo(Role role, bool adds, bool publishes, bool hasMine)
    {
        _world.As(role);

        var page = Render<EventsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=add-event]").Count.Should().Be(adds ? 1 : 0));
        page.FindAll("[data-testid=subscribe]").Count.Should().Be(publishes ? 1 : 0);
        page.FindAll(".check").Count.Should().Be(hasMine ? 2 : 1);
    }

    [Fact]
    public async Task Calendar_MarksTodayAndShowsSeveralDays()
    {
        await _world.AddAsync(EventWorld.Draft("Сборы", with: d => (d.Date, d.LastDate) = (new(2026, 6, 29), new(2026, 7, 1))));
        GoTo($"{Urls.Events}?view=calendar&month=2026-06");

        var page = Render<EventsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=month-grid] .event-mark").Count.Should().Be(3));
        page.Find("[data-testid=month-grid] [aria-current=date]").TextContent.Should().StartWith("30");
        page.Find("[data-testid=month-name]").TextContent.Should().Be(EventTexts.MonthOf(new(2026, 6, 1)));
        page.FindAll("[data-testid=agenda] a").Should().HaveCount(2, "the phone lists the days of the month itself");
        page.Find("[data-testid=month-next]").GetAttribute("href").Should().Contain("month=2026-07");
        page.FindAll("[data-testid=month-grid] a").Should().OnlyContain(a => a.GetAttribute("href")!.StartsWith(Urls.Events, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calendar_NextMonthInTheAddress_IsReadAnew()
    {
        await _world.AddAsync(EventWorld.Draft("Июльский"));
        GoTo($"{Urls.Events}?view=agenda");
        var page = Render<EventsPage>();
        page.WaitForAssertion(() => page.Markup.Should().Contain(EventTexts.NoInMonth));

        GoTo($"{Urls.Events}?view=agenda&month=2026-07");

        page.WaitForAssertion(() => page.Find("[data-testid=agenda]").TextContent.Should().Contain("Июльский").And.Contain("10:00–12:30"));
    }

    [Fact]
    public async Task Card_TeacherRegistersAndStandsThere()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 5));
        _world.AsTeacher(Luga[0]);
        var page = Card(id);

        await page.Find("[data-testid=register-self]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=own-registration]").TextContent.Should().Contain(EventCardTexts.OwnRegistered));
        page.FindAll("[data-testid=cancel-own]").Should().ContainSingle();
        page.FindAll("[data-testid=participants]").Should().BeEmpty("a teacher sees no list of people");
        page.FindAll("[data-testid=edit-event]").Should().BeEmpty();
    }

    [Fact]
    public async Task Card_RegistrationOver_SaysWhy()
    {
        var id = await _world.AddAsync(EventWorld.Draft(with: d => d.RegisterUntil = Some.Today.AddDays(-1)));
        _world.AsTeacher(Luga[0]);

        var page = Card(id);

        page.Find("[data-testid=closed-note]").TextContent.Should().Be(EventErrors.RegistrationClosed.Message);
        page.FindAll("[data-testid=register-self]").Should().BeEmpty();
    }

    [Fact]
    public async Task Card_OfACancelledEvent_SaysWhyAndOffersTheWayBackToItsKeeper()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Luga[0]);
        await _world.Events.CancelAsync(await _world.StateAsync(id, "Карантин в школе"), default);

        var page = Card(id);

        page.Find("[data-testid=cancelled-note]").TextContent.Should().Contain("Карантин в школе");
        page.FindAll("[data-testid=reopen-event]").Should().ContainSingle();
        page.FindAll("[data-testid=edit-event]").Should().BeEmpty();
        page.FindAll("[data-testid=participant]").Should().ContainSingle();
    }

    [Fact]
    public void Card_Absent_LeadsBackToTheList()
    {
        var page = Render<EventPage>(p => p.Add(c => c.Id, 99_999));

        page.WaitForAssertion(() => page.Find("a.btn").GetAttribute("href").Should().Be(Urls.Events));
    }

    [Fact]
    public async Task Attendance_AllPresentAndNumbers_AreSavedAtOnce()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Luga[0], Luga[1]);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var card = await _world.CardAsync(id);
        var panel = Render<EventAttendancePanel>(p => p.Add(c => c.Card, card));

        await panel.Find("[data-testid=all-present]").ClickAsync(new());
        await panel.Find(".event-attendance-tools input").ChangeAsync(new() { Value = "С-09" });
        await panel.Find("[data-testid=give-numbers]").ClickAsync(new());
        await panel.Find("[data-testid=save-attendance]").ClickAsync(new());

        (await _world.CardAsync(id)).Participants.Select(p => (p.Attendance, p.DocumentNumber)).Should().Equal((Attendance.Attended, "С-09"), (Attendance.Attended, "С-10"));
    }

    [Fact]
    public async Task Results_TypedWithAComma_AreSaved()
    {
        var id = await _world.AddAsync(EventWorld.Contest("Дебют"));
        await _world.Contests.SaveEntryAsync(new() { EventId = id, NominationId = (await _world.CardAsync(id)).Nominations[0].Id, EducatorId = Luga[0] }, default);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var card = await _world.CardAsync(id);
        var panel = Render<ContestResultsPanel>(p => p.Add(c => c.Card, card));

        await panel.Find("[data-testid=result-line] input").ChangeAsync(new() { Value = "много" });
        await panel.Find("[data-testid=save-results]").ClickAsync(new());
        panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(EventErrors.PointsWrong.Message);
        await panel.Find("[data-testid=result-line] input").ChangeAsync(new() { Value = "95,25" });
        await panel.Find("[data-testid=result-line] select").ChangeAsync(new() { Value = nameof(ContestResult.Winner) });
        await panel.Find("[data-testid=save-results]").ClickAsync(new());

        (await _world.CardAsync(id)).Entries.Single().Should().Match<ContestEntryRow>(e => e.PointsHundredths == 9525 && e.Result == ContestResult.Winner);
    }

    [Fact]
    public async Task Form_Refused_KeepsWhatWasTyped()
    {
        var panel = Render<EventPanel>();
        panel.WaitForAssertion(() => panel.FindAll("[data-testid=save-event]").Should().ContainSingle());
        await panel.Find("input[maxlength='500']").ChangeAsync(new() { Value = "Новый семинар" });

        await panel.Find("[data-testid=save-event]").ClickAsync(new());

        panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(EventErrors.DateMissing.Message);
        panel.Find("input[maxlength='500']").GetAttribute("value").Should().Be("Новый семинар");
    }

    [Fact]
    public async Task EducatorEvents_OfATeacher_ListsWhatIsAhead()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, Luga[0]);

        var section = Render<EducatorEvents>(p => p.Add(c => c.EducatorId, Luga[0]));

        section.WaitForAssertion(() => section.Find("[data-testid=educator-events]").TextContent.Should().Contain(EducatorEventTexts.Ahead).And.Contain("Семинар по оцениванию"));
        section.Find("a").GetAttribute("href").Should().Be(Urls.Event(id));
    }

    [Fact]
    public async Task Reminders_OfAMethodist_CountTheOwnPeople()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 1));
        await _world.RegisterAsync(id, Luga[0], Luga[1], Luga[4]);
        _world.As(Role.RegionalMethodist);

        var section = Render<EventReminders>();

        section.WaitForAssertion(() => section.Find("[data-testid=event-reminders]").TextContent.Should().Contain("2 педагога").And.Contain("ожидания: 1"));
    }

    private IRenderedComponent<EventPage> Card(int id)
    {
        var page = Render<EventPage>(p => p.Add(c => c.Id, id));
        page.WaitForAssertion(() => page.FindAll("h1").Should().ContainSingle());
        return page;
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
