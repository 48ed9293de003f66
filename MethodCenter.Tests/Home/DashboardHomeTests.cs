using AngleSharp.Dom;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Home;
using MethodCenter.App.Features.Registry;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Home;

public sealed class DashboardHomeTests : PageTestContext, IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
        Services.AddScoped(_ => _test.Get<DashboardQueries>());
        Services.AddScoped(_ => _test.Get<OrganisationCards>());
        Services.AddScoped(_ => _test.Get<OrganisationService>());
        Services.AddScoped(_ => _test.Get<OrganisationQueries>());
        Services.AddScoped(_ => _test.Get<MunicipalityQueries>());
        Services.AddScoped(_ => _test.Get<MunicipalServiceQueries>());
        Services.AddScoped(_ => _test.Get<FigureQueries>());
        Services.AddScoped(_ => _test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_test.Clock);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _test.DisposeAsync();
    }

    [Fact]
    public void Region_ShowsFiguresThatLeadToTheirLists()
    {
        _test.As(AccessScope.Region, Role.Administrator);

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => FigureOf(page, DashboardFigure.Teachers).TextContent.Should().Contain("5"));
        FigureOf(page, DashboardFigure.Teachers).QuerySelector("a")!.GetAttribute("href").Should().Be("/educators?group=t&counted=1");
        FigureOf(page, DashboardFigure.WithoutMethodist).QuerySelector("a")!.GetAttribute("href")
            .Should().Be("/organisations?monitored=yes&methodist=no&open=yes");
        page.FindAll("[data-testid=tile-map] li").Should().HaveCount(18);
        page.FindAll("[data-testid=municipalities-table] tbody tr").Should().HaveCount(18);
        page.FindAll("[data-testid=board]").Should().ContainSingle();
    }

    [Fact]
    public void Region_OnAPastDay_KeepsTheDayInItsLinksAndHasNoBoard()
    {
        _test.As(AccessScope.Region, Role.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.HomeOn(new DateOnly(2026, 3, 1)));

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => FigureOf(page, DashboardFigure.Teachers).QuerySelector("a")!.GetAttribute("href").Should().Contain("day=2026-03-01"));
        page.FindAll("[data-testid=board]").Should().BeEmpty();
        page.FindAll($"[data-figure={DashboardFigure.WithoutSnils}]").Should().BeEmpty("registers know it for today only");
    }

    [Fact]
    public void Municipality_SeesItselfBesideTheRegion()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => FigureOf(page, DashboardFigure.Organisations).TextContent.Should().Contain(DashboardTexts.InRegion("3")));
        page.FindAll("[data-testid=tile-map]").Should().BeEmpty();
    }

    [Fact]
    public void Reader_GetsNoLinkToAnyListAndNoSmallNumber()
    {
        _test.As(AccessScope.Aggregates, Role.Observer);

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => FigureOf(page, DashboardFigure.YoungTeachers).TextContent.Should().Contain(DashboardTexts.Hidden));
        page.FindAll("main a, section a").Select(a => a.GetAttribute("href") ?? "").Should()
            .NotContain(h => h.StartsWith(Urls.Educators, StringComparison.Ordinal) || h.StartsWith(Urls.Methodists, StringComparison.Ordinal));
    }

    [Fact]
    public void TileMap_EveryTile_IsALinkWithANameAndAValue()
    {
        _test.As(AccessScope.Region, Role.Administrator);

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=tile-map] a").Should().HaveCount(18));
        page.FindAll("[data-testid=tile-map] a").Should().OnlyContain(a =>
            a.GetAttribute("aria-label")!.Contains(':') && a.GetAttribute("href")!.StartsWith(Urls.Municipalities, StringComparison.Ordinal));
        page.Find("[data-testid=tile-map] ul").GetAttribute("aria-label").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Table_SortedByAFigure_SaysSoAndPutsTheLargestFirst()
    {
        _test.As(AccessScope.Region, Role.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?sort=teachers&desc=1");

        var page = Render<DashboardHome>();

        page.WaitForAssertion(() => page.Find("[data-testid=municipalities-table] tbody th").TextContent.Should().Be("Лужский"));
        page.FindAll("th[aria-sort=descending]").Should().ContainSingle();
    }

    [Fact]
    public void OrganisationHome_OfTheCoordinator_ShowsTheOwnSchool()
    {
        _test.As(AccessScope.Organisation(_region.Luga, _region.LugaSecond.Id), Role.OrganisationCoordinator);

        var page = Render<OrganisationHome>();

        page.WaitForAssertion(() => page.Find("h1").TextContent.Should().Contain(HomeTexts.Title(Role.OrganisationCoordinator)));
        page.Find("[data-testid=warnings]").TextContent.Should().Contain(OrganisationTerms.NoService);
        page.FindAll("[data-testid=organisation-edit]").Should().BeEmpty();
        page.FindAll("[data-testid=structure-add]").Should().ContainSingle();
    }

    [Fact]
    public void OrganisationPage_Foreign_SaysNotFound()
    {
        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);

        var page = Render<OrganisationPage>(p => p.Add(x => x.Id, _region.LugaSchool.Id));

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(OrganisationTexts.NotFound));
    }

    [Fact]
    public void OrganisationsPage_WithAFilterInTheAddress_ShowsItAsAChip()
    {
        _test.As(AccessScope.Region, Role.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/organisations?service=withoutact");

        var page = Render<OrganisationsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(OrganisationTexts.Found(1)));
        page.FindAll(".chip").Should().ContainSingle();
    }

    [Fact]
    public async Task MunicipalityPage_OfGatchina_ShowsBothCodes()
    {
        _test.As(AccessScope.Region, Role.Administrator);
        var id = (await _test.Get<MunicipalityQueries>().ListChoicesAsync()).Single(m => m.Oktmo == "41518000").Id;

        var page = Render<MunicipalityPage>(p => p.Add(x => x.Id, id));

        page.WaitForAssertion(() => page.Find("[data-testid=forms]").TextContent.Should().Contain("41518000").And.Contain("41618000"));
    }

    [Fact]
    public void MunicipalServicesPage_OfAMunicipality_HasOneLineWithAWayToFillIt()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        var page = Render<MunicipalServicesPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=services] tbody tr").Should().ContainSingle());
        page.Find("[data-testid=services] button").TextContent.Should().Contain(MunicipalityTexts.Fill);
    }

    private static IElement FigureOf(IRenderedComponent<DashboardHome> page, DashboardFigure figure) => page.Find($"[data-figure={figure}]");
}
