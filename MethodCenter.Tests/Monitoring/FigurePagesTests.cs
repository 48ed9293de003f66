using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Home;
using MethodCenter.App.Features.Monitoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>The pages of figures as each role sees them.</summary>
public sealed class FigurePagesTests : PageTestContext, IAsyncLifetime
{
    private FigureWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await FigureWorld.CreateAsync();
        Services.AddScoped(_ => _world.Test.Get<FigureQueries>());
        Services.AddScoped(_ => _world.Test.Get<FigureSheets>());
        Services.AddScoped(_ => _world.Test.Get<FigurePeopleQueries>());
        Services.AddScoped(_ => _world.Test.Get<ChangeQueries>());
        Services.AddScoped(_ => _world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _world.Test.DisposeAsync();
    }

    [Fact]
    public void Monitoring_OfTheRegion_ShowsCardsATableAndAMap()
    {
        _world.AsRegion();

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=indicator-card]").Should().HaveCount(8));
        page.Find("[data-indicator=П3] [data-testid=value]").TextContent.Should().Be("40,0 %");
        page.Find("[data-indicator=П3]").TextContent.Should().Contain("8 из 20").And.Contain("цель достигнута").And.Contain("не менее 20 %");
        page.FindAll("[data-testid=figures-table] tbody tr").Should().HaveCount(18);
        page.FindAll("[data-testid=tile-map] li").Should().HaveCount(18);
        page.FindAll("[data-testid=others] tbody tr").Should().HaveCount(9);
        page.FindAll("[data-testid=hidden-note]").Should().BeEmpty();
    }

    [Fact]
    public void Monitoring_SortedByAColumn_PutsTheLargestFirst_AndItsCellLeadsToThePeople()
    {
        _world.AsRegion();
        Go("/monitoring?sort=П3&desc=1");

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=figures-table] tbody th").TextContent.Should().Be("Тосненский"));
        page.Find("th[aria-sort=descending]").TextContent.Should().StartWith("П3");
        var cell = page.FindAll("[data-testid=figures-table] tbody tr")[0].QuerySelectorAll("td a")[2];
        cell.GetAttribute("href").Should().Be(Urls.MonitoringIndicator("П3", ("place", FigureAddress.Of((int?)_world.Tosno))));
        cell.GetAttribute("title").Should().Be("П3, Тосненский: 50,0 %, 6 из 12, цель достигнута");
    }

    [Fact]
    public void Monitoring_OnADayBeforeTheData_RefusesInPlaceAndOffersTheFirstDay()
    {
        _world.AsRegion();
        Go("/monitoring?at=1990-01-01");

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain("самые ранние записи — с 12.03.2026"));
        page.Find("[data-testid=empty-state] a").GetAttribute("href").Should().Contain("at=2026-03-12");
    }

    [Fact]
    public void Monitoring_OfAMunicipality_IsItsOwn_WithoutAMap()
    {
        _world.AsMunicipality(_world.Luga);

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.Find("[data-indicator=П3]").TextContent.Should().Contain("2 из 8"));
        page.FindAll("[data-testid=figures-map]").Should().BeEmpty();
        page.FindAll("[data-testid=figures-table] tbody tr").Should().ContainSingle();
    }

    [Fact]
    public void Monitoring_OfTheObserver_HidesSmallCellsAndSaysSo()
    {
        _world.AsObserver();

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=hidden-note]").Should().ContainSingle());
        page.FindAll(".figures-cell-hidden").Should().NotBeEmpty().And.OnlyContain(c => c.QuerySelector("a")!.FirstChild!.TextContent == FigureTexts.HiddenMark);
    }

    [Fact]
    public async Task Monitoring_OfARound_ShowsItsNameAndTheTrendAgainstTheOneBefore()
    {
        await _world.FreezeAsync(new(2026, 3, 31), "Первый раунд");
        var second = await _world.FreezeAsync(FigureWorld.Day, "Второй раунд");
        _world.AsRegion();
        Go($"/monitoring?at=s{second}");

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.Find(".page-subtitle").TextContent.Should().Contain("Второй раунд").And.Contain("снимок 1"));
        page.Find("[data-indicator=П3] [data-testid=why]").TextContent.Should().Contain("без изменений к 31.03.2026");
        page.FindAll("[data-indicator=П3] [data-testid=trend]").Should().ContainSingle();
        page.Find(".figures-mark").TextContent.Should().Contain("Контрольная сумма");
    }

    [Fact]
    public void Monitoring_ForARoleWithoutFigures_SaysSo()
    {
        _world.As(AccessScope.Self(1), Role.Educator);

        var page = Render<MonitoringPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(FigureTexts.NotAllowed));
    }

    [Fact]
    public void Indicator_TabsCountAsTheNumber_AndNamesLeadToCards()
    {
        _world.AsRegion();
        Go("/monitoring/indicator/П3?at=2026-06-30");

        var page = Render<IndicatorPage>(p => p.Add(x => x.Code, "П3"));

        page.WaitForAssertion(() => page.Find("[data-role=Numerator]").TextContent.Should().Be("Засчитаны 8"));
        page.Find("[data-role=Denominator]").TextContent.Should().Be("Только в знаменателе 12");
        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(IndicatorTexts.Total(8)));
        page.FindAll("[data-testid=people] .list-grid tbody tr a").Select(a => a.GetAttribute("href")).Should().Contain(Urls.Educator(_world.People[0]));
        page.Find("[data-testid=method]").GetAttribute("href").Should().Be(Urls.MonitoringMethodOf("П3"));
        page.FindAll("[data-testid=places] li").Should().HaveCount(18);
        page.FindAll("[data-testid=group]").Should().NotBeEmpty();
    }

    [Fact]
    public void Indicator_OfTheObserver_HasNoPeople()
    {
        _world.AsObserver();

        var page = Render<IndicatorPage>(p => p.Add(x => x.Code, "П3"));

        page.WaitForAssertion(() => page.Find("[data-testid=no-people]").TextContent.Should().Be(IndicatorTexts.NoPeople));
        page.FindAll("[data-testid=people]").Should().BeEmpty();
        page.FindAll("a").Select(a => a.GetAttribute("href") ?? "").Should().NotContain(h => h.StartsWith(Urls.Educators, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("П99")]
    [InlineData("methods")]
    public void Indicator_Unknown_SaysNotFound(string code)
    {
        _world.AsRegion();

        var page = Render<IndicatorPage>(p => p.Add(x => x.Code, code));

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(FigureTexts.NotFound));
    }

    [Fact]
    public async Task Change_ShowsCausesThatAddUp_AndThePeopleOfOne()
    {
        var frozen = await _world.FreezeAsync(FigureWorld.Day);
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            var person = _world.People[0];
            db.RemoveRange(db.Diagnoses.Where(d => d.EducatorId == person));
            await Task.CompletedTask;
            return Domain.Common.Result.Ok;
        });
        _world.AsRegion();
        Go($"/monitoring/change?code=П3&from=s{frozen}&to=2026-06-30&cause=stoppedcounting");

        var page = Render<ChangePage>();

        page.WaitForAssertion(() => page.Find("[data-testid=difference]").TextContent.Should().Contain("−5,0 п. п.: с 40,0 % до 35,0 %"));
        page.Find("[data-cause=StoppedCounting]").TextContent.Should().Contain("1 человек").And.Contain("−1").And.Contain("−5,0 п. п.");
        page.Find("[data-testid=whole]").TextContent.Should().Be("−5,0 п. п.");
        page.FindAll("[data-testid=waterfall] li").Should().HaveCount(3);
        page.WaitForAssertion(() => page.Find("[data-testid=change-people] .list-grid tbody").TextContent.Should().Contain("нет завершённой официальной диагностики в периоде"));
    }

    [Fact]
    public void Change_OfAMunicipalityOverTheRegion_SaysWhyThereAreNoCauses()
    {
        _world.AsMunicipality(_world.Luga);
        Go("/monitoring/change?code=П3&from=2026-03-12&to=2026-06-30&place=region");

        var page = Render<ChangePage>();

        page.WaitForAssertion(() => page.Find("[data-testid=no-causes]").TextContent.Should().Be(ChangeTexts.HiddenForMunicipality));
    }

    [Fact]
    public async Task Home_ShowsTheLastRound_WithLinksIntoIt()
    {
        var frozen = await _world.FreezeAsync(FigureWorld.Day, "Второй раунд");
        _world.AsRegion();

        var row = Render<MonitoringFigures>();

        row.WaitForAssertion(() => row.FindAll("li").Should().HaveCount(8));
        row.Find("p").TextContent.Should().Contain("Второй раунд");
        row.Find("[data-indicator=П3] a").GetAttribute("href").Should().Be(Urls.MonitoringIndicator("П3", ("at", $"s{frozen}")));
        row.Find("[data-indicator=П3]").TextContent.Should().Contain("40,0 %").And.Contain("цель достигнута");
    }

    [Fact]
    public void Addresses_KeepTheirConditions()
    {
        var today = FigureWorld.Day;

        FigureAddress.SourceOf("s12", today).Should().Be(SheetSource.Frozen(12));
        FigureAddress.SourceOf("2026-03-01", today).Should().Be(SheetSource.Live(new(2026, 3, 1)));
        foreach (var key in new[] { null, "", "s", "sx", "2030-01-01", "вчера" }) FigureAddress.SourceOf(key, today).Should().Be(SheetSource.Live(today));
        (new FigureAddress("?place=region").PlaceOr(5), new FigureAddress("").PlaceOr(5), new FigureAddress("?place=7").PlaceOr(5), new FigureAddress("?place=x").PlaceOr(null)).Should().Be((null, 5, 7, null));
        new FigureAddress("?role=excluded&cut=age&group=25–29&organisation=3&reason=0a").People(FactRole.Numerator)
            .Should().Be(new FigurePeopleFilter { Role = FactRole.Excluded, Cut = Cut.Age, Group = "25–29", OrganisationId = 3, Reason = "0a" });
        Urls.MonitoringIndicator("П1′", ("at", "s1")).Should().Be("/monitoring/indicator/%D0%9F1%E2%80%B2?at=s1");
    }

    private void Go(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
