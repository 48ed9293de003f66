using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of recommendations for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideRecommendations(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Recommendations()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.RecommendationsPropose);
        await page.TestId("group").First.WaitForAsync();
        await ShootAsync(page, "24-propose");
        await page.OpenAsync(Urls.Recommendations);
        await page.FirstOfList().WaitForAsync();
        await ShootAsync(page, "24-list");
        await page.OpenAsync(Urls.RecommendationsWhere(state: "done"));
        await page.FirstOfList().ClickAsync();
        await page.TestId("evidence").WaitForAsync();
        await ShootAsync(page, "24-card");
        var own = await SignedInAsync(Role.MunicipalService);
        await own.OpenAsync(Urls.RecommendationsWhere(state: "approved"));
        await own.FirstOfList().Or(own.TestId("empty-state")).First.WaitForAsync();
        await ShootAsync(own, "24-own");
    }
}
