using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of distributions for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideStaging(DemoSite site) : GuideCamera(site)
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Stagings()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.NewStagingOf("educators"));
        await page.TestId("build").WaitForAsync();
        await ShootAsync(page, "16-new");
        await page.TestId("build").ClickAsync();
        await page.TestId("variants").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "16-case");
        await page.TestId("variant-settings").First.ClickAsync();
        await page.TestId("solve").WaitForAsync();
        await ShootAsync(page, "16-settings");
        var address = (await page.TestId("open-variant").First.GetAttributeAsync("href"))!;
        await page.OpenAsync(Urls.Stagings);
        await page.FirstOfList().WaitForAsync();
        await ShootAsync(page, "16-list");
        await page.OpenAsync($"{address}?view=load");
        await page.TestId("loads").WaitForAsync();
        await ShootAsync(page, "16-load");
        await page.OpenAsync(address);
        await page.TestId("open-line").First.WaitForAsync();
        await ShootAsync(page, "16-pairs");
        await page.TestId("open-line").First.ClickAsync();
        await page.TestId("force").First.ClickAsync(new() { Timeout = Long });
        await page.TestId("price-text").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "16-price");
        await page.OpenAsync(address);
        await page.TestId("approve").ClickAsync();
        await page.TestId("approve-yes").WaitForAsync();
        await ShootAsync(page, "16-approve");
    }
}
