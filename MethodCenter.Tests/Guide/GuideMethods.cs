using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of methods and other indicators for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideMethods(DemoSite site) : GuideCamera(site)
{
    private const int Long = 60_000;

    [BrowserFact]
    public async Task Methods()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.MonitoringMethods);
        await page.TestId("methods").WaitForAsync();
        await ShootAsync(page, "21-list");
        await page.OpenAsync(Urls.MonitoringMethod("П6"));
        await page.TestId("passport").WaitForAsync();
        await ShootAsync(page, "21-card");
        await page.TestId("count-effect").ClickAsync();
        await page.TestId("effect-table").WaitForAsync(new() { Timeout = Long });
        await page.TestId("effect").ScrollIntoViewIfNeededAsync();
        await ShootAsync(page, "21-effect");
        await page.OpenAsync(Urls.MonitoringMethod("П6"));
        await page.TestId("edit-draft").ClickAsync();
        await page.TestId("save-method").WaitForAsync();
        await ShootAsync(page, "21-draft");
        await page.OpenAsync(Urls.HandIndicators);
        await page.FirstOfList().WaitForAsync();
        await ShootAsync(page, "21-other");
        await page.FirstOfList().ClickAsync();
        await page.TestId("value-row").First.WaitForAsync();
        await ShootAsync(page, "21-values");
    }
}
