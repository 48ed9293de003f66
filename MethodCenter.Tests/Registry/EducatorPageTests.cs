using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Registry;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorPageTests : PageTestContext, IAsyncLifetime
{
    private EducatorTown _town = null!;

    public async Task InitializeAsync()
    {
        _town = await EducatorTown.CreateAsync();
        Services.AddEducatorScreens();
        Services.AddSingleton<TimeProvider>(_town.Test.Clock);
        Services.AddSingleton(_ => _town.Get<ICurrentActor>());
        Services.AddSingleton(_ => _town.Get<EducatorQueries>()).AddSingleton(_ => _town.Get<EducatorCardQueries>()).AddSingleton(_ => _town.Get<EducatorAssignedQueries>());
        Services.AddSingleton(_ => _town.Get<EducatorService>()).AddSingleton(_ => _town.Get<EmploymentService>());
        Services.AddSingleton(_ => _town.Get<DuplicateQueries>()).AddSingleton(_ => _town.Get<DuplicateService>()).AddSingleton(_ => _town.Get<SearchQueries>());
        Services.AddSingleton(_ => _town.Get<RouteQueries>()).AddSingleton(_ => _town.Get<EducatorLearningQueries>()).AddSingleton(_ => _town.Get<EducatorEventQueries>());
        Services.AddSingleton(_ => _town.Get<SupportListQueries>()).AddSingleton(_ => _town.Get<MentorshipCardQueries>()).AddSingleton(_ => _town.Get<MentorshipQueries>());
        Services.AddSingleton(_ => _town.Get<ConsultationQueries>()).AddSingleton(_ => _town.Get<ConsultationService>());
        _town.AsLuga();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.Test.DisposeAsync();
    }

    [Fact]
    public void List_OfAMunicipality_ShowsItsPeopleAndNobodyForeign()
    {
        var page = Render<EducatorsPage>();

        page.WaitForAssertion(() => page.Markup.Should().Contain("Семёнова Мария Петровна"));
        page.Markup.Should().NotContain("Петров Пётр Петрович");
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().StartWith("/educators/export.xlsx");
    }

    [Fact]
    public void List_TypedName_StaysOutOfTheAddress()
    {
        var page = Render<EducatorsPage>();
        page.WaitForElement(".filter-inputs input");

        page.Find(".filter-inputs input").Change("Семёнова");

        page.WaitForAssertion(() => page.Find(".chip").TextContent.Should().Contain("Семёнова"));
        Uri.UnescapeDataString(Navigation.Uri).Should().Contain("find=").And.NotContain("Сем");
        page.Markup.Should().Contain("Семёнова Мария Петровна");
    }

    [Fact]
    public void List_ForAnObserver_SaysWhyThereAreNoNames()
    {
        _town.As(AccessScope.Aggregates, Role.Observer);

        Render<EducatorsPage>().Markup.Should().Contain(EducatorTexts.NoPeopleTitle).And.NotContain("Семёнова");
    }

    [Fact]
    public void Card_OfAForeignPerson_LooksLikeAnAbsentOne()
    {
        var foreign = Render<EducatorPage>(p => p.Add(e => e.Id, _town.Peter));
        var absent = Render<EducatorPage>(p => p.Add(e => e.Id, 99999));

        foreign.WaitForAssertion(() => foreign.Markup.Should().Contain(AppTexts.NotFoundTitle));
        absent.WaitForAssertion(() => absent.Markup.Should().Be(foreign.Markup));
    }

    [Fact]
    public async Task Card_WithGaps_NamesThemAndWhatToDo()
    {
        var id = await _town.AddAsync("Ильина Вера Олеговна", _town.LugaSchool, 0, p => p.ChangeBirthDate(null));
        _town.AsLuga();

        var page = Render<EducatorPage>(p => p.Add(e => e.Id, id));

        page.WaitForAssertion(() => page.Find("[data-testid=warnings]").TextContent
            .Should().Contain(EducatorTerms.NoSnils.Message).And.Contain(EducatorTerms.NoBirthDate.Remedy));
    }

    [Fact]
    public void Card_Reveal_ShowsTheWholeNumberOnlyAfterThePress()
    {
        var page = Render<EducatorPage>(p => p.Add(e => e.Id, _town.Maria));
        page.WaitForAssertion(() => page.Find("[data-testid=snils]").TextContent.Should().Be(Some.Snils(1).Masked));

        page.Find("[data-testid=reveal]").Click();

        page.WaitForAssertion(() => page.Find("[data-testid=snils]").TextContent.Should().Be(Some.Snils(1).Formatted));
    }

    [Fact]
    public void Card_ForAMethodist_OffersNoChange()
    {
        _town.As(AccessScope.Region, Role.RegionalMethodist);

        var page = Render<EducatorPage>(p => p.Add(e => e.Id, _town.Maria));

        page.WaitForElement("[data-testid=employments]");
        page.FindAll("[data-testid=edit-facts], [data-testid=end-job], [data-testid=reveal]").Should().BeEmpty();
    }

    [Fact]
    public async Task Panel_StaleVersion_ShowsBothValuesAndKeepsTheInput()
    {
        var panel = Render<EducatorPanel>(p => p.Add(e => e.EducatorId, _town.Maria));
        panel.WaitForElement("form");
        var meanwhile = (await _town.Get<EducatorCardQueries>().FindDraftAsync(_town.Maria))!;
        meanwhile.Email = "theirs@school.ru";
        await _town.Get<EducatorService>().ChangeAsync(meanwhile);

        panel.FindComponents<TextField>()[^1].Find("input").Change("mine@school.ru");
        panel.Find("form").Submit();

        panel.WaitForAssertion(() => panel.Find("[data-testid=conflict]").TextContent.Should().Contain("theirs@school.ru").And.Contain("mine@school.ru"));
        panel.Find("form").Submit();
        panel.WaitForAssertion(() => _town.Get<EducatorCardQueries>().FindDraftAsync(_town.Maria).GetAwaiter().GetResult()!.Email.Should().Be("mine@school.ru"));
    }

    [Fact]
    public async Task Leaving_Panel_NamesTheConsequenceBeforehand()
    {
        await _town.AssignAsync(_town.Maria);
        var card = (await _town.Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria))!;

        var panel = Render<EmploymentEndPanel>(p => p.Add(e => e.Job, card.Employments[0]));

        panel.WaitForAssertion(() => panel.Find("[data-testid=consequence]").TextContent.Should().Be(EducatorTexts.LeavingConsequence(1, 0, 0)));
        panel.Find("form").Submit();
        panel.WaitForAssertion(() => _town.JobOfAsync(_town.Maria).GetAwaiter().GetResult().Until.Should().Be(Some.Today));
    }

    [Fact]
    public void New_LookalikeTyped_IsShownAtOnce()
    {
        var page = Render<EducatorNewPage>();
        page.WaitForElement("form");
        var names = page.FindComponents<TextField>();

        names[0].Find("input").Change("Семенова");
        page.FindComponents<TextField>()[1].Find("input").Change("Мария");
        page.FindComponents<TextField>()[2].Find("input").Change("Петровна");

        page.WaitForAssertion(() => page.Find("[data-testid=similar] a").GetAttribute("href").Should().Be(Urls.Educator(_town.Maria)));
    }

    [Fact]
    public async Task Duplicates_Dismissed_LeaveTheListAndComeBackByUndo()
    {
        await _town.AddAsync("Семенова Мария Петровна", _town.LugaNursery, 0);
        _town.AsLuga();
        var page = Render<DuplicatesPage>();
        page.WaitForElement("[data-testid=dismiss]").Click();
        page.WaitForAssertion(() => page.Markup.Should().Contain(DuplicateTexts.EmptyTitle));

        page.Find("[data-testid=undo-dismiss]").Click();

        page.WaitForAssertion(() => page.FindAll("[data-testid=dismiss]").Should().HaveCount(1));
    }

    [Fact]
    public async Task Merge_ChosenSide_IsShownInThePreview()
    {
        var twin = await _town.AddAsync("Семенова Мария Петровна", _town.LugaNursery, 0);
        _town.AsLuga();
        var page = Render<DuplicateMergePage>(p => p.Add(m => m.SurvivorId, _town.Maria).Add(m => m.OtherId, twin));
        page.WaitForElement("[data-testid=merge-fields]");

        page.FindAll("input[name=merge-Name]")[1].Change(true);

        page.WaitForAssertion(() => page.FindAll("input[name=merge-Name]")[1].HasAttribute("checked").Should().BeTrue());
        page.Find("[data-testid=merge-jobs]").TextContent.Should().Contain(DuplicateTexts.Of(MergeJobOutcome.Moves));
    }

    [Fact]
    public void Search_ByTicket_FindsPeopleAndPages()
    {
        var ticket = Services.GetRequiredService<SearchTickets>().Keep(_town.Test.Actor, "семен");
        Navigation.NavigateTo(Urls.SearchBy(ticket));

        var page = Render<SearchPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=found]").TextContent.Should().Contain("Семёнова Мария Петровна"));
    }

    [Fact]
    public async Task Own_CardOfATeacher_ShowsWhoLooked()
    {
        await _town.Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria);
        _town.As(AccessScope.Self(_town.Maria), Role.Educator);

        var page = Render<EducatorOwnHome>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=views] li").Should().HaveCount(1));
    }

    [Fact]
    public async Task My_PeopleOfAMethodist_AreListed()
    {
        var methodist = await _town.AssignAsync(_town.Maria);
        _town.As(AccessScope.Assigned(methodist, 0), Role.RegionalMethodist);

        var page = Render<MyEducatorsHome>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=my-educators] tbody tr").Should().ContainSingle()
            .Which.TextContent.Should().Contain("Семёнова Мария Петровна").And.Contain(EducatorTexts.NoWork));
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();
}
