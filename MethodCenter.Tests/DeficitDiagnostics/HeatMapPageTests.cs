using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Shell;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class HeatMapPageTests : PageTestContext, IAsyncLifetime
{
    private HeatMapWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await HeatMapWorld.CreateAsync();
        Services.AddSingleton(_world.Maps);
        Services.AddSingleton(_world.Test.Get<UncoveredQueries>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public void HeatMap_Cell_PrintsTheShareAndLeadsToItsPeople()
    {
        var page = Render<HeatMapPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=heat-grid]"));
        var cell = page.FindAll(".heat-cell a").First(a => a.GetAttribute("href")!.Contains($"column={_world.Tosno}", StringComparison.Ordinal));
        cell.TextContent.Should().Contain("60 %").And.Contain("10");
        cell.GetAttribute("title").Should().Contain("60,0 %").And.Contain("6 из 10").And.Contain("Тосненский");
        cell.GetAttribute("href").Should().StartWith(Urls.HeatMapPeople).And.Contain("competence=SUB.1");
        cell.ParentElement!.ClassName.Should().Contain("shade-4");
    }

    [Fact]
    public void HeatMap_SortedByShare_PutsTheWorstFirstAndOffersTheWayBack()
    {
        GoTo($"{Urls.HeatMap}?sort=total");

        var page = Render<HeatMapPage>();

        page.WaitForAssertion(() => page.FindAll(".heat-code")[0].TextContent.Should().Be("SUB.1"));
        page.Find("[data-testid=unsort]");
        page.FindAll(".heat-group").Should().BeEmpty();
    }

    [Fact]
    public void HeatMap_Observer_GetsNoLinkToPeopleAndNoFilterOfThem()
    {
        _world.AsObserver();

        var page = Render<HeatMapPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=heat-grid]"));
        page.FindAll(".heat-cell a").Should().BeEmpty();
        page.FindAll(".heat-cell [tabindex='0']").Should().NotBeEmpty("cells are reached by the keyboard all the same");
        page.Markup.Should().Contain(HeatMapTexts.MaskedForReaders).And.NotContain(HeatMapTexts.Position + "<");
    }

    [Fact]
    public async Task HeatMap_UnlikeInstruments_AreSideBySideWithoutADifference()
    {
        var other = await _world.Test.AsSystem().AddCampaignAsync("X-1", from: new DateOnly(2025, 3, 3), instrument: "Другой КИМ");
        await _world.Test.AddAsync(SomeDiagnostics.Attempt(other, _world.TosnoPeople[0], HeatMapWorld.Weak));
        GoTo($"{Urls.HeatMap}?campaign={_world.Campaign}&with={other}");

        var page = Render<HeatMapPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=likeness]").TextContent.Should().Contain(HeatMapTexts.MeasuresUnlike));
        page.Find("[data-testid=comparison]").TextContent.Should().NotContain(HeatMapTexts.Difference);
    }

    [Fact]
    public void People_OfACell_AreAsManyAsItSays()
    {
        GoTo($"{Urls.HeatMapPeople}?campaign={_world.Campaign}&competence=SUB.1&column={_world.Tosno}");

        var page = Render<HeatMapPeoplePage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(HeatMapTexts.PeopleTotal(6)));
        page.Markup.Should().Contain($"/educators/{_world.TosnoPeople[0].Id}/profile").And.NotContain("Лужская");
    }

    [Fact]
    public void People_ForObserver_AnswerAsAnAbsentCell()
    {
        _world.AsObserver();
        GoTo($"{Urls.HeatMapPeople}?campaign={_world.Campaign}&competence=SUB.1");

        var page = Render<HeatMapPeoplePage>();

        page.WaitForAssertion(() => page.Markup.Should().Contain(HeatMapTexts.NotFound));
        page.Markup.Should().NotContain("Тосненская");
    }

    [Fact]
    public async Task WithoutProgramme_SaysHonestlyThatNoneAreEntered()
    {
        await _world.Test.AsSystem().AddDeficitsAsync("MET.1", [.. _world.TosnoPeople.Take(6)]);

        var page = Render<UncoveredPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=no-programmes]").TextContent.Should().Contain(HeatMapTexts.NoProgrammes));
        page.Find(".heat-cell a").TextContent.Should().Contain("6");
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
