using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of the passport and of the report on monitoring for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuidePassport(DemoSite site) : GuideCamera(site)
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Passport()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Passports);
        await page.TestId("edition").First.WaitForAsync();
        await ShootAsync(page, "26-list");
        var address = (await page.TestId("edition").First.Locator("a").First.GetAttributeAsync("href"))!;
        await page.OpenAsync($"{address}?section=contingent");
        await page.TestId("chapter").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "26-section");
        await page.TestId("write-text").ClickAsync();
        await page.TestId("save-text").WaitForAsync();
        await ShootAsync(page, "26-text");
        await page.OpenAsync(Urls.Report(ReportCatalogue.Monitoring));
        await page.Locator(".report-stage").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "26-report");
        var place = await SignedInAsync(Role.MunicipalService);
        await place.OpenAsync(address);
        await place.TestId("own-annex").ClickAsync(new() { Timeout = Long });
        await place.TestId("write-text").First.WaitForAsync(new() { Timeout = Long });
        await ShootAsync(place, "26-annex");
    }
}
