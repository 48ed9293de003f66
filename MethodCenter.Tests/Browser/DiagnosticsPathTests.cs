using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>The real site over the people of the sample files, on the day on which they were sent.</summary>
public sealed class SampleSite : BrowserSite
{
    private static readonly (ImportKind Kind, string File)[] _files =
    [
        (ImportKind.Organisations, "Перечень_организаций_2026.xlsx"), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
        (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
    ];

    protected override bool HasMovableClock => true;

    protected override async Task<DemoPeople?> FillAsync()
    {
        foreach (var (kind, file) in _files)
        {
            await using var content = File.OpenRead(Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file));
            var staged = await Data.Get<ImportService>().StageAsync(kind, content, file);
            (await Data.Get<ImportService>().CommitAsync(staged.Value)).IsOk.Should().BeTrue(file);
        }
        return null;
    }
}

/// <summary>The main job of diagnostics as one person does it: from the operator's file to the council's paper.</summary>
public sealed class DiagnosticsPathTests(SampleSite site) : IClassFixture<SampleSite>
{
    [BrowserFact]
    public async Task Centre_FromTheOperatorsFileToTheReport_FollowsEveryNumberToItsPeople()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.SendFileAsync("diagnostics", "Результаты_диагностики_математика_2026-03_широкий.xlsx");
        await page.ConfirmFileAsync();

        await OpenTheCampaignAsync(page);
        await FollowACellAsync(page);
        await AnnulAndRestoreAsync(page);
        await TakeTheReportAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task OpenTheCampaignAsync(IPage page)
    {
        await page.OpenAsync(Urls.Campaigns);
        await page.FirstOfList().ClickAsync();
        await page.TestId("measure").Nth(9).WaitForAsync();
        await page.Locator($"a[href^='{Urls.HeatMap}']").First.ClickAsync();
        await page.TestId("heat-grid").WaitForAsync();
    }

    /// <summary>SUB.1 of the region: 43 of 94 (expected.json, campaign_deficits).</summary>
    private static async Task FollowACellAsync(IPage page)
    {
        var cell = page.TestId("heat-grid").Locator("tr", new() { HasText = "SUB.1" }).Locator("a").First;
        (await cell.InnerTextAsync()).Should().Contain("94");
        await cell.ClickAsync();
        await page.FirstOfList().WaitForAsync();
        (await page.TestId("list-total").InnerTextAsync()).Should().StartWith("43");
        var name = await page.FirstOfList().InnerTextAsync();
        await page.FirstOfList().ClickAsync();
        await page.TestId("deficit").First.WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be(name);
    }

    private static async Task AnnulAndRestoreAsync(IPage page)
    {
        var open = await page.TestId("deficit").CountAsync();
        await page.TestId("annul").First.ClickAsync();
        await page.TestId("annul-yes").ClickAsync();
        await page.Locator("[role=dialog] [data-testid=form-errors]").WaitForAsync();
        await page.Locator("[role=dialog] textarea").FillAsync("Сбой стенда у оператора");
        await page.TestId("annul-yes").ClickAsync();
        await page.TestId("restore").WaitForAsync();
        (await page.TestId("deficit").CountAsync()).Should().BeLessThan(open, "the consequences of the result go with it");

        await page.TestId("restore").ClickAsync();
        await page.TestId("confirm-yes").ClickAsync();
        await page.TestId("annul").First.WaitForAsync();
        (await page.TestId("deficit").CountAsync()).Should().Be(open);
    }

    private static async Task TakeTheReportAsync(IPage page)
    {
        await page.OpenAsync(Urls.Reports);
        await page.Locator(".report-kind", new() { HasText = ReportCatalogue.All.Single(r => r.Name == ReportCatalogue.Diagnostics).Title }).ClickAsync();
        await page.Locator("article.report", new() { HasText = "MAT-2026-03" }).First.WaitForAsync();
        var answer = await page.Context.APIRequest.GetAsync((await page.TestId("report-pdf").GetAttributeAsync("href"))!, new() { Timeout = 120_000 });
        answer.Status.Should().Be(200);
        (await answer.BodyAsync()).Take(5).Should().Equal("%PDF-"u8.ToArray());
    }
}

/// <summary>Each role in the rooms of diagnostics, over the demonstration.</summary>
[Collection(SharedDemo.Name)]
public sealed class DiagnosticsRoleTests(DemoSite site)
{
    [BrowserFact]
    public async Task Methodist_FromTheOwnPeople_RecordsAVisitedLesson()
    {
        var page = await LandAsync(Role.RegionalMethodist);
        await page.TestId("my-educators").Locator("a[href$='/profile']").First.ClickAsync();
        await page.TestId("add-visit").ClickAsync();
        await page.TestId("card").Locator("tr").First.Locator(".visit-mark", new() { HasText = "0" }).ClickAsync();
        await page.Locator(".side-panel .field", new() { HasText = "Тема" }).Locator("input").FillAsync("Квадратные уравнения");
        await page.TestId("save-visit").ClickAsync();

        await page.TestId("visits").Filter(new() { HasText = "Квадратные уравнения" }).WaitForAsync();
        await page.TestId("evidence").Locator("tr", new() { HasText = "Квадратные уравнения" }).First.WaitForAsync();
    }

    [BrowserFact]
    public async Task Teacher_WhoConsents_ShowsTheResultsToTheCoordinatorUntilItIsWithdrawn()
    {
        var coordinator = await LandAsync(Role.OrganisationCoordinator);
        var teacher = await LandAsync(Role.Educator);
        await teacher.TestId("to-profile").ClickAsync();
        await teacher.TestId("summary").WaitForAsync();
        if (await teacher.TestId("withdraw-consent").CountAsync() > 0) await WithdrawAsync(teacher);
        await coordinator.OpenAsync(Urls.Profile(site.People.TeacherId));
        (await coordinator.TestId("summary").CountAsync()).Should().Be(0, "there is no consent");

        await teacher.TestId("give-consent").ClickAsync();
        await teacher.TestId("withdraw-consent").WaitForAsync();
        await coordinator.OpenAsync(Urls.Profile(site.People.TeacherId));
        await coordinator.TestId("summary").WaitForAsync();

        await WithdrawAsync(teacher);
        await coordinator.OpenAsync(Urls.Profile(site.People.TeacherId));
        (await coordinator.TestId("summary").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Teacher_AssessesThemself_AndItOnlyProposes()
    {
        var page = await LandAsync(Role.Educator);
        await page.OpenAsync(Urls.OwnProfile);
        await page.TestId("self-assessment").ClickAsync();
        await page.TestId("competences").Locator("input[type=checkbox]").Last.CheckAsync();
        await page.Locator(".side-panel textarea").First.FillAsync("Трудно оценивать проекты");
        await page.TestId("save-evidence").ClickAsync();
        await page.TestId("evidence").Locator("tr", new() { HasText = "Трудно оценивать проекты" }).Filter(new() { HasText = "амооценка" }).First.WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("предполагаем");
    }

    [BrowserFact]
    public async Task MunicipalService_FollowsACellToItsOwnPeopleOnly()
    {
        var page = await LandAsync(Role.MunicipalService);
        await page.OpenAsync(Urls.HeatMap);
        await page.TestId("heat-grid").Locator("tbody a").First.ClickAsync();
        await page.Locator("h1").WaitForAsync();
        await page.OpenAsync(Urls.Profile(site.ForeignEducatorId));
        (await page.Locator("h1").InnerTextAsync()).Should().NotContain("рофиль");
        (await page.TestId("summary").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Observer_SeesSharesAndNoPeople()
    {
        var page = await LandAsync(Role.Observer);
        await page.OpenAsync(Urls.HeatMap);
        await page.TestId("heat-grid").WaitForAsync();
        (await page.TestId("heat-grid").Locator("tbody td a").CountAsync()).Should().Be(0);
        await page.OpenAsync(Urls.Deficits);
        (await page.Locator(".list-grid tbody a").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Centre_OpensASchoolWithLowResultsAndNamesACurator()
    {
        var page = await LandAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.LowResults);
        await page.FirstOfList().ClickAsync();
        await page.TestId("coverage").WaitForAsync();
        await page.TestId("name-curator").First.ClickAsync();
        await page.Locator(".side-panel .field", new() { HasText = "Или другое лицо" }).Locator("input").FillAsync("Тимофеева Таисия Тихоновна");
        await page.TestId("save-curator").ClickAsync();
        await page.TestId("curators").Filter(new() { HasText = "Тимофеева" }).WaitForAsync();
    }

    private static async Task WithdrawAsync(IPage teacher)
    {
        await teacher.TestId("withdraw-consent").ClickAsync();
        await teacher.TestId("confirm-yes").ClickAsync();
        await teacher.TestId("give-consent").WaitForAsync();
    }

    private async Task<IPage> LandAsync(Role role)
    {
        var page = await site.NewPageAsync(role);
        await page.SettleAsync();
        return page;
    }
}
