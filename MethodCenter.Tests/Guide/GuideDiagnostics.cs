using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of the rooms of diagnostics and of schools with low results.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideDiagnostics(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Campaigns()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Competences);
        await ShootAsync(page, "08-competences");
        await page.TestId("new-framework").ClickAsync();
        await page.TestId("discard-framework").WaitForAsync();
        await ShootAsync(page, "08-competences-draft");
        await page.OpenAsync(Urls.Scales);
        await ShootAsync(page, "08-scales");
        await page.OpenAsync(Urls.Campaigns);
        await ShootAsync(page, "08-campaigns");
        await page.OpenAsync(Urls.Campaign(2));
        await ShootAsync(page, "08-campaign");
        await page.TestId("edit-campaign").ClickAsync();
        await page.Locator(".side-panel .field").First.WaitForAsync();
        await ShootAsync(page, "08-campaign-form");
        await page.OpenAsync(Urls.CampaignPeople(5));
        await ShootAsync(page, "08-plan");
        await page.TestId("compose").ClickAsync();
        await page.TestId("plan-summary").Or(page.Locator(".side-panel table")).First.WaitForAsync();
        await ShootAsync(page, "08-plan-compose");
    }

    [BrowserFact]
    public async Task Deficits()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Deficits);
        await ShootAsync(page, "09-deficits");
        await page.OpenAsync(Urls.Profile(Site.People.TeacherId));
        await ShootAsync(page, "09-profile");
        await page.TestId("deficit").First.Locator("summary").First.ClickAsync();
        await page.TestId("deficit").First.ScrollIntoViewIfNeededAsync();
        await ShootAsync(page, "09-deficit-why");
        await page.OpenAsync(Urls.Profile(Site.People.TeacherId));
        await page.TestId("add-visit").ClickAsync();
        await page.TestId("card").WaitForAsync();
        await ShootAsync(page, "09-visit");
        page = await SignedInAsync(Role.Educator);
        await page.OpenAsync(Urls.OwnProfile);
        await ShootAsync(page, "09-own-profile");
    }

    [BrowserFact]
    public async Task HeatMap()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.HeatMap);
        await page.TestId("heat-grid").WaitForAsync();
        await ShootAsync(page, "10-heat-map");
        await page.TestId("heat-grid").Locator("tbody td a").First.ClickAsync();
        await page.FirstOfList().WaitForAsync();
        await ShootAsync(page, "10-people");
        await page.OpenAsync(Urls.List(Urls.HeatMap, ("campaign", "5"), ("with", "2")));
        await page.TestId("comparison").WaitForAsync();
        await ShootAsync(page, "10-comparison");
        await page.OpenAsync(Urls.WithoutProgramme);
        await ShootAsync(page, "10-without-programme");
        await page.OpenAsync(Urls.Reports);
        await page.Locator(".report-kind", new() { HasText = ReportCatalogue.All.Single(r => r.Name == ReportCatalogue.Diagnostics).Title }).ClickAsync();
        await page.Locator("article.report", new() { HasText = "иагностик" }).First.WaitForAsync();
        await ShootAsync(page, "10-report");
    }

    [BrowserFact]
    public async Task LowResults()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.LowResults);
        await ShootAsync(page, "11-list");
        await page.FirstOfList().ClickAsync();
        await page.TestId("coverage").WaitForAsync();
        await ShootAsync(page, "11-card");
        foreach (var (button, picture) in new[] { ("assess", "11-risks"), ("name-curator", "11-curator"), ("add-visit", "11-visit") })
        {
            await page.ReloadAsync();
            await page.SettleAsync();
            await page.TestId(button).First.ClickAsync();
            await page.Locator(".side-panel .field").First.WaitForAsync();
            await ShootAsync(page, picture);
        }
    }
}
