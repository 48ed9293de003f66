using FluentAssertions;
using MethodCenter.App.Features.Home;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>Each role lands on its first screen and does its one short job.</summary>
[Collection(SharedDemo.Name)]
public sealed class RolePathTests(DemoSite site)
{
    [BrowserFact]
    public async Task CentreStaff_SeesTheRegionAndFindsAPersonByPartOfASurname()
    {
        var page = await LandAsync(Role.CentreStaff);
        await page.TestId("comparison").WaitForAsync();
        (await page.TestId("tile-map").Locator("a").CountAsync()).Should().Be(18);
        await page.FillAsync("#site-search", "иванов");
        await page.PressAsync("#site-search", "Enter");
        await page.TestId("found").Locator($"a[href^='{Urls.Educators}/']").First.ClickAsync();
        await page.TestId("employments").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Contain("Иванов");
        page.Url.Should().NotContain("ванов", "no name stands in an address");
    }

    [BrowserFact]
    public async Task MunicipalService_SeesItsOwnPeopleOnly()
    {
        var page = await LandAsync(Role.MunicipalService);
        await page.OpenAsync(Urls.Educators);
        await page.FirstOfList().WaitForAsync();
        await using (var db = site.Data.Database.Read())
        {
            var own = await db.Educators.CountAsync(e => e.MunicipalityId == site.People.MunicipalityId);
            var total = new string([.. (await page.TestId("list-total").InnerTextAsync()).Where(char.IsDigit)]);
            int.Parse(total, System.Globalization.CultureInfo.InvariantCulture).Should().BePositive().And.BeLessThanOrEqualTo(own);
        }

        await page.OpenAsync(Urls.Educator(site.ForeignEducatorId));

        (await page.Locator("h1").InnerTextAsync()).Should().Be(AppTexts.NotFoundTitle);
        (await page.TestId("employments").CountAsync()).Should().Be(0);
        await page.OpenAsync(Urls.Users);
        (await page.TestId("add-user").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task RegionalMethodist_OpensOneOfTheirPeople()
    {
        var page = await LandAsync(Role.RegionalMethodist);
        var first = page.TestId("my-educators").Locator("tbody a").First;
        var name = await first.InnerTextAsync();
        await first.ClickAsync();
        await page.TestId("employments").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().StartWith(name);
    }

    [BrowserFact]
    public async Task Coordinator_SeesTheStaffOfTheOwnOrganisation()
    {
        var page = await LandAsync(Role.OrganisationCoordinator);
        await page.OpenAsync(Urls.Educators);
        await page.FirstOfList().ClickAsync();
        await page.TestId("employments").WaitForAsync();
        await page.OpenAsync(Urls.Educator(site.ForeignEducatorId));
        (await page.Locator("h1").InnerTextAsync()).Should().Be(AppTexts.NotFoundTitle);
    }

    [BrowserFact]
    public async Task Teacher_SeesTheOwnCardAndNobodyElse()
    {
        var page = await LandAsync(Role.Educator);
        await page.TestId("route").WaitForAsync();
        await page.OpenAsync(Urls.OwnCard);
        await page.TestId("employments").WaitForAsync();
        await page.OpenAsync(Urls.Educator(site.ForeignEducatorId));
        (await page.Locator("h1").InnerTextAsync()).Should().Be(AppTexts.NotFoundTitle);
    }

    [BrowserFact]
    public async Task Observer_SeesFiguresAndNoNames()
    {
        var page = await LandAsync(Role.Observer);
        await page.TestId("comparison").WaitForAsync();
        (await page.Locator($"main a[href^='{Urls.Educators}']").CountAsync()).Should().Be(0);
        await page.OpenAsync(Urls.Educators);
        (await page.Locator(".list-grid").CountAsync()).Should().Be(0);
        await page.OpenAsync(Urls.Reports);
        await page.Locator("article.report").WaitForAsync();
        await using var db = site.Data.Database.Read();
        var methodist = await db.Methodists.Where(m => m.Id == site.People.MethodistId).Select(m => m.FullName).SingleAsync();
        (await page.Locator("article.report").InnerTextAsync()).Should().NotContain(methodist.Split(' ')[0] + " " + methodist.Split(' ')[1]);
    }

    [BrowserFact]
    public async Task Auditor_LandsInTheJournalAndSeesWhoOpenedACard()
    {
        var staff = await site.NewPageAsync(Role.Administrator);
        await staff.OpenAsync(Urls.Educator(site.People.TeacherId));
        await staff.TestId("employments").WaitForAsync();

        var page = await site.NewPageAsync(Role.Auditor);
        await page.WaitForURLAsync("**" + Urls.Audit, new() { WaitUntil = WaitUntilState.Commit });
        await page.OpenAsync($"{Urls.Audit}?person={site.People.TeacherId}");

        await page.Locator(".list-grid tbody", new() { HasText = "Соколова" }).WaitForAsync();
        (await page.Locator("nav.sidebar .nav-link[href]").CountAsync()).Should().Be(1);
    }

    private async Task<IPage> LandAsync(Role role)
    {
        var page = await site.NewPageAsync(role);
        await page.SettleAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be(HomeTexts.Title(role));
        return page;
    }
}
