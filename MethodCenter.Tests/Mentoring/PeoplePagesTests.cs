using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Mentoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class PeoplePagesTests : PageTestContext, IAsyncLifetime
{
    private PeopleWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await PeopleWorld.CreateAsync();
        Services.AddSingleton(_world.Mentors);
        Services.AddSingleton(_world.MentorActs);
        Services.AddSingleton(_world.Suggestions);
        Services.AddSingleton(_world.Heads);
        Services.AddSingleton(_world.YoungList);
        Services.AddSingleton(_world.SupportList);
        Services.AddSingleton(_world.Support);
        Services.AddSingleton(_world.Parameters);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Young_ShowsThoseWithoutSupportFirst_AndNumbersThatLeadToLists()
    {
        PeopleWorld.Must((await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, new(2026, 2, 1), null, _world.Young), default)).WithoutValue());
        GoTo(Urls.YoungEducators);

        var page = Render<YoungPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(YoungTexts.Total(4)));
        page.Markup.Should().NotContain("Молодая Вера").And.Contain(YoungTexts.NoTeachingSince).And.Contain(YoungTexts.Without);
        page.Find(".figures").TextContent.Should().Contain(Formats.Share(new(1, 5))).And.Contain("1 из 5");
        page.FindAll(".figures a").Select(a => a.GetAttribute("href")).Should().Contain(h => h!.Contains("show=covered"));
        page.FindAll("[data-testid=find-mentors]").Should().ContainSingle().Which.GetAttribute("href").Should().Be("/staging/new?kind=mentoring");
    }

    [Fact]
    public async Task Young_Indicator_IsTheIntersection_AndUnknownDatesAreAList()
    {
        GoTo($"{Urls.YoungEducators}?measure=indicator&show=unknown");

        var page = Render<YoungPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(YoungTexts.Total(1)));
        page.Markup.Should().Contain("Тайная Елена").And.Contain("П6");
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("measure=indicator").And.Contain("show=unknown");
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData(Role.CentreStaff, true, true)]
    [InlineData(Role.RegionalMethodist, true, false)]
    [InlineData(Role.Observer, false, false)]
    [InlineData(Role.Educator, false, false)]
    public void Pages_OpenByRole(Role role, bool sees, bool keeps)
    {
        _world.As(role);

        var (young, mentors, support) = (Render<YoungPage>(), Render<MentorsPage>(), Render<YoungSupportPage>());

        young.WaitForAssertion(() => young.FindAll("[data-testid=list]").Should().HaveCount(sees ? 1 : 0));
        mentors.WaitForAssertion(() => mentors.FindAll("[data-testid=list]").Should().HaveCount(sees ? 1 : 0));
        support.WaitForAssertion(() => support.FindAll("[data-testid=list]").Should().HaveCount(sees ? 1 : 0));
        mentors.FindAll("[data-testid=add-mentor]").Should().HaveCount(keeps ? 1 : 0);
        support.FindAll("[data-testid=add-support]").Should().HaveCount(sees ? 1 : 0);
    }

    [Fact]
    public async Task Mentors_ShowLoadStrengthsAndMissingConsent()
    {
        var draft = PeopleWorld.Draft(_world.Elder, "MET.3");
        draft.ConsentOn = null;
        var id = PeopleWorld.Must(await _world.MentorActs.SaveAsync(draft, default));
        await _world.PairAsync(id, _world.Young, MentorshipState.Active, Some.Today, Some.Today.AddMonths(6));

        var (list, card) = (Render<MentorsPage>(), Render<MentorPage>(p => p.Add(c => c.Id, id)));

        list.WaitForAssertion(() => list.Markup.Should().Contain("1 из 2").And.Contain("MET.3").And.Contain(MentorTexts.NoConsent));
        card.WaitForAssertion(() => card.Find("[data-testid=mentees]").TextContent.Should().Contain("Молодая Вера Ивановна").And.Contain("30.06.2026 – 30.12.2026"));
        card.FindAll("[data-testid=end-mentor]").Should().ContainSingle();
    }

    [Fact]
    public void MentorPanel_KeepsWhatWasTyped_WhenTheServiceRefuses()
    {
        var panel = Render<MentorPanel>();
        panel.WaitForElement("[data-testid=save-mentor]");
        panel.Find("textarea").Change("Помогу с планированием");

        panel.Find("[data-testid=save-mentor]").Click();

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(MentoringErrors.PersonMissing.Message));
        panel.Markup.Should().Contain("Помогу с планированием");
    }

    [Fact]
    public void Support_Empty_SaysWhatToDo()
    {
        var page = Render<YoungSupportPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(YoungSupportTexts.EmptyText));
    }

    [Fact]
    public async Task Support_GroupView_ListsSchoolsWithMembers()
    {
        var draft = PeopleWorld.Form(SupportKind.School, new(2026, 2, 1), null, _world.Young, _world.OnlyNew);
        draft.Title = "Старт";
        PeopleWorld.Must((await _world.Support.AddAsync(draft, default)).WithoutValue());
        GoTo($"{Urls.MentoringSupport}?view=groups");

        var page = Render<YoungSupportPage>();
        page.WaitForElement("[data-testid=support-groups]").TextContent.Should().Contain("Старт");
        page.Find("[data-testid=open-group]").Click();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(YoungSupportTexts.Total(2)));
        Services.GetRequiredService<NavigationManager>().Uri.Should().Contain("kind=school").And.NotContain("%D0", "a title never stands in an address");
    }

    [Fact]
    public async Task SupportPanel_EntersTheChosenPeople()
    {
        var panel = Render<SupportPanel>(p => p.Add(c => c.People, [new MentoringChoice<int>(_world.Young, "Молодая Вера Ивановна"), new MentoringChoice<int>(_world.OnlyNew, "Поздняя Дарья Ивановна")]));
        panel.WaitForAssertion(() => panel.Find("[data-testid=chosen-people]").TextContent.Should().Be("2 человека"));

        panel.Find("[data-testid=save-support]").Click();

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(MentoringErrors.SupportKindMissing.Message));
        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task CardSection_ShowsNothing_ForThoseWhomItDoesNotConcern()
    {
        await _world.MentorAsync(_world.TosnoElder);

        Render<EducatorSupport>(p => p.Add(c => c.EducatorId, _world.Elder)).Markup.Trim().Should().BeEmpty();
        var young = Render<EducatorSupport>(p => p.Add(c => c.EducatorId, _world.Young).Add(c => c.FullName, "Молодая Вера Ивановна"));
        young.WaitForAssertion(() => young.Markup.Should().Contain(YoungSupportTexts.SectionNone));
        var mentor = Render<EducatorSupport>(p => p.Add(c => c.EducatorId, _world.TosnoElder));
        mentor.WaitForAssertion(() => mentor.Markup.Should().Contain(YoungSupportTexts.IsMentor));
    }

    [Fact]
    public void Parameters_SayTheirEffectInWords_AndAreClosedToOthers()
    {
        var page = Render<MentoringParametersPage>();
        page.WaitForAssertion(() => page.Find("[data-testid=effect]").TextContent.Should().Contain("не больше 34 полных лет").And.Contain("меньше трёх лет"));

        page.Find("[data-testid=save-parameters]").Click();

        page.WaitForAssertion(() => _world.Parameters.FindAsync(default).GetAwaiter().GetResult()!.Age.Should().Be(35));
        _world.As(Role.MunicipalService);
        Render<MentoringParametersPage>().FindAll("[data-testid=effect]").Should().BeEmpty();
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
