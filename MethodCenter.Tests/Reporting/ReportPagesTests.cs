using System.Net;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Reporting;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportPagesTests : PageTestContext, IAsyncLifetime
{
    private AssetWorld _world = null!;
    private ReportOptions _options = new();

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        Services.AddSingleton(_world.Test.Get<ReportService>());
        Services.AddSingleton(_world.Test.Get<AssetHeadQueries>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
        Services.AddSingleton<IOptions<ReportOptions>>(_ => Options.Create(_options));
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public void Reports_First_ShowsThePaperAndItsFiles()
    {
        var page = Render<ReportsPage>();

        page.WaitForAssertion(() => page.Find("article.report"));
        page.Find("[data-testid=report-docx]").GetAttribute("href").Should().Be(Urls.ReportFile(ReportCatalogue.Asset, "docx", Some.Today, null));
        page.Find("[data-testid=report-print]").GetAttribute("target").Should().Be("_blank");
    }

    [Fact]
    public void Reports_WithoutChromium_SaySoAndOfferThePrintPage()
    {
        _options = new ReportOptions { Chromium = "/nowhere/chromium" };

        var page = Render<ReportsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=report-print]"));
        page.FindAll("[data-testid=report-pdf]").Should().BeEmpty();
        page.Find("[data-testid=no-chromium]").TextContent.Should().Contain(ReportPageTexts.NoPdf);
    }

    [Fact]
    public void Reports_Municipality_WaitsForTheChoice()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Report(ReportCatalogue.Municipality));

        var page = Render<ReportsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]"));
        page.FindAll("article.report").Should().BeEmpty();
    }

    [Fact]
    public void Reports_RoleWithout_IsTold()
    {
        _world.Test.As(AccessScope.Journal, Role.Auditor);

        Render<ReportsPage>().Markup.Should().Contain(ReportPageTexts.NoReports);
    }
}

/// <summary>The files of the asset and the reports over the real site.</summary>
[Collection(SharedSite.Name)]
public sealed class ReportDownloadTests(SiteFixture site)
{
    [Theory]
    [InlineData("/reports/asset.docx", Role.CentreStaff)]
    [InlineData("/reports/asset.xlsx", Role.Observer)]
    [InlineData("/reports/asset/print", Role.CentreStaff)]
    [InlineData("/reports/municipality.docx", Role.MunicipalService)]
    [InlineData("/methodists/export.xlsx", Role.CentreStaff)]
    [InlineData("/assignments/export.csv", Role.MunicipalService)]
    [InlineData("/work-journal/export.csv?function=R1", Role.RegionalMethodist)]
    public async Task Download_Allowed_IsNotStored(string address, Role role)
    {
        using var client = await site.SignInAsync(role);

        var answer = await client.GetAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/reports/unknown.docx", Role.CentreStaff)]
    [InlineData("/reports/asset.exe", Role.CentreStaff)]
    [InlineData("/reports/asset.docx", Role.Educator)]
    [InlineData("/reports/municipality.docx?municipality=9999", Role.CentreStaff)]
    [InlineData("/methodists/export.xlsx", Role.Observer)]
    [InlineData("/assignments/export.csv", Role.Auditor)]
    public async Task Download_UnknownOrForbidden_IsNotFound(string address, Role role)
    {
        using var client = await site.SignInAsync(role);

        (await client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Download_ForeignMunicipality_AnswersAsAnAbsentOne()
    {
        await using var db = site.Data.AsSystem().Database.Read();
        var foreign = await db.Municipalities.Where(m => m.Oktmo == "41648000").Select(m => m.Id).SingleAsync();
        using var client = await site.SignInAsync(Role.MunicipalService);

        (await client.GetAsync($"/reports/municipality.docx?municipality={foreign}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
