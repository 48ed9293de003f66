using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of the watch over the asset and of mentoring.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideMentoring(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Watch()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Forecast);
        await ShootAsync(page, "17-forecast");
        await page.OpenAsync(Urls.List(Urls.Forecast, ("view", "left")));
        await ShootAsync(page, "17-forecast-left");
        await page.OpenAsync(Urls.Absences);
        await ShootAsync(page, "17-absences");
        await page.OpenAsync(Urls.LoadWatch);
        await ShootAsync(page, "17-load");
    }

    [BrowserFact]
    public async Task Mentoring()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.YoungEducators);
        await ShootAsync(page, "18-young");
        await page.OpenAsync(Urls.MentoringSupport);
        await ShootAsync(page, "18-support");
        await page.OpenAsync(Urls.Mentors);
        await ShootAsync(page, "18-mentors");
        await page.OpenAsync(Urls.MentorshipsWhere("active"));
        await ShootAsync(page, "19-pairs");
        await page.FirstOfList().ClickAsync();
        await page.TestId("end-early").WaitForAsync();
        await ShootAsync(page, "19-pair");
        await page.TestId("end-early").ClickAsync();
        await page.TestId("earliest").WaitForAsync();
        await ShootAsync(page, "19-end");
        await page.OpenAsync(Urls.MentoringOrganisations);
        await ShootAsync(page, "20-curators");
        await page.OpenAsync(Urls.Report("mentoring"));
        await ShootAsync(page, "20-report");
    }

    [BrowserFact]
    public async Task OwnMentoring()
    {
        var page = await SignedInAsync(Role.Educator);
        await page.OpenAsync(Urls.OwnMentoring);
        await page.TestId("as-mentor").WaitForAsync();
        await ShootAsync(page, "19-own");
    }
}
