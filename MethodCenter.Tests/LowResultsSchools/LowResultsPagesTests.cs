using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.LowResultsSchools;
using MethodCenter.App.Shell;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.LowResultsSchools;

public sealed class LowResultsPagesTests : PageTestContext, IAsyncLifetime
{
    private SchoolWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await SchoolWorld.CreateAsync();
        Services.AddSingleton(_world.Schools);
        Services.AddSingleton(_world.Cards);
        Services.AddSingleton(_world.People);
        Services.AddSingleton(_world.Service);
        Services.AddSingleton(_world.Test.Get<MethodistQueries>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ShowsSquaresAndGapsInWords()
    {
        await _world.AssessAsync(_world.LugaSchool);
        GoTo($"{Urls.LowResults}?municipality={_world.Luga}");

        var page = Render<LowResultsPage>();

        page.WaitForAssertion(() => page.FindAll(".risk-squares li").Should().HaveCount(RiskFactors.Count));
        page.Find(".risk-squares li").GetAttribute("title").Should().Be("1. Низкий уровень оснащения школы: высокий риск");
        page.Find("tbody").TextContent.Should().Contain(LowResultsTerms.Short(SupportGapKind.NoCurator));
        page.FindAll(".chip").Should().ContainSingle();
    }

    [Fact]
    public void List_ExportLink_KeepsTheFilter()
    {
        GoTo($"{Urls.LowResults}?curator=no");

        var page = Render<LowResultsPage>();

        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Be("/low-results/export.xlsx?curator=no");
    }

    [Fact]
    public async Task Card_ShowsWhatToDoAndWhatTheSchoolNeeds()
    {
        await _world.AssessAsync(_world.LugaSchool);

        var page = Render<LowResultsSchoolPage>(p => p.Add(c => c.Id, _world.LugaSchool));

        page.Find("[data-testid=gaps]").TextContent.Should().Contain(LowResultsTerms.GapNoCurator).And.NotContain(LowResultsTerms.GapNoProfile);
        page.FindAll("[data-testid=needs] li").Should().HaveCount(3);
        page.FindAll("[data-testid=assess]").Should().ContainSingle();
    }

    [Fact]
    public void Card_ToTheCoordinator_HasNoActs()
    {
        _world.AsCoordinator();

        var page = Render<LowResultsSchoolPage>(p => p.Add(c => c.Id, _world.LugaSchool));

        page.FindAll("[data-testid=assess], [data-testid=name-curator], [data-testid=add-visit]").Should().BeEmpty();
        page.Find("[data-testid=coverage]").QuerySelectorAll(".figure-cover").Should().BeEmpty();
    }

    [Fact]
    public void Card_ForeignOrAbsent_AnswersAlike()
    {
        _world.AsTosno();

        var foreign = Render<LowResultsSchoolPage>(p => p.Add(c => c.Id, _world.LugaSchool)).Markup;
        var absent = Render<LowResultsSchoolPage>(p => p.Add(c => c.Id, 9999)).Markup;

        foreign.Should().Contain(LowResultsTexts.NotFound);
        foreign.Should().Be(absent);
    }

    [Fact]
    public void Card_PeopleInTheAddress_ShowsThem()
    {
        GoTo(Urls.LowResultsPeople(_world.LugaSchool, SchoolPeople.Key));

        var page = Render<LowResultsSchoolPage>(p => p.Add(c => c.Id, _world.LugaSchool));

        page.FindAll("[data-testid=people] tbody tr").Should().HaveCount(6);
        page.Find("[data-testid=people] [aria-current=true]").TextContent.Should().Be(LowResultsTexts.Of(SchoolPeople.Key));
    }

    [Fact]
    public async Task CuratorPanel_WithNobody_ShowsTheRefusalAndThenNames()
    {
        var panel = Render<CuratorPanel>(p => p.Add(c => c.OrganisationId, _world.LugaSchool));

        await panel.Find("[data-testid=save-curator]").ClickAsync(new());
        panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(LowResultsErrors.CuratorMissing.Message);
        await panel.FindAll("input.rz-textbox")[0].ChangeAsync(new() { Value = "Данилов Сергей Юрьевич" });
        await panel.Find("[data-testid=save-curator]").ClickAsync(new());

        (await _world.RowAsync(_world.LugaSchool)).Curator.Should().Be("Данилов Сергей Юрьевич");
    }

    [Fact]
    public async Task RiskPanel_BeginsWithTheLastMarks_AndSavesToday()
    {
        await _world.AssessAsync(_world.LugaSchool, "111111111111");
        _world.Test.Clock.MoveTo(Some.Today.AddDays(60));
        var panel = Render<RiskPanel>(p => p.Add(c => c.OrganisationId, _world.LugaSchool));

        await panel.Find("[data-testid=save-risks]").ClickAsync(new());

        (await _world.Cards.FindAsync(_world.LugaSchool, default))!.Profiles.Should().HaveCount(2).And.OnlyContain(p => p.Risks.NotAssessed == 0);
    }

    [Fact]
    public async Task VisitPanel_OfAMethodist_DoesNotAskWho()
    {
        await _world.NameCuratorAsync(_world.LugaSchool, methodist: _world.Methodist);
        var keepers = Render<VisitPanel>(p => p.Add(c => c.OrganisationId, _world.LugaSchool)).Markup;
        _world.AsMethodist();

        var methodists = Render<VisitPanel>(p => p.Add(c => c.OrganisationId, _world.LugaSchool)).Markup;

        keepers.Should().Contain(LowResultsTexts.Visitor);
        methodists.Should().NotContain(LowResultsTexts.Visitor);
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
