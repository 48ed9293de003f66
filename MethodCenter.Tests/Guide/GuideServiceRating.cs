using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of the rating and of contests for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideServiceRating(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task ServiceRating()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.ServiceRating);
        await page.TestId("open-parts").First.ClickAsync();
        await page.TestId("parts").WaitForAsync();
        await ShootAsync(page, "25-rating");
        await page.OpenAsync(Urls.RatingSchemes);
        await page.TestId("scheme-list").Locator("a").First.ClickAsync();
        await page.TestId("criteria").WaitForAsync();
        await ShootAsync(page, "25-scheme");
        await page.TestId("marks").ClickAsync();
        await page.Locator("table[data-testid=marks]").WaitForAsync();
        await ShootAsync(page, "25-marks");
        await page.OpenAsync(Urls.ServiceContests);
        await page.TestId("contests").Locator("a").First.ClickAsync();
        await page.TestId("applications").WaitForAsync();
        await ShootAsync(page, "25-contest");
    }
}
