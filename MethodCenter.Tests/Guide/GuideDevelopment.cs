using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of programmes, events, routes and the teacher's own room.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideDevelopment(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Programmes()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Programmes);
        await ShootAsync(page, "12-programmes");
        await page.OpenAsync(Urls.Programme(1));
        await ShootAsync(page, "12-programme");
        await page.OpenAsync(Urls.ProgrammeStreams);
        await ShootAsync(page, "12-streams");
        await page.OpenAsync(Urls.ManagementTeams);
        await ShootAsync(page, "12-teams");
    }

    [BrowserFact]
    public async Task Events()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.List(Urls.Events, ("view", "calendar")));
        await ShootAsync(page, "13-calendar");
        await page.OpenAsync(Urls.EventsWhere(when: "ahead"));
        await page.FirstOfList().ClickAsync();
        await page.TestId("participants").WaitForAsync();
        await ShootAsync(page, "13-event");
    }

    [BrowserFact]
    public async Task Routes()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.RouteGeneration);
        await page.TestId("generate").ClickAsync();
        await page.TestId("proposals").WaitForAsync(new() { Timeout = 120_000 });
        await ShootAsync(page, "14-generation");
        await page.TestId("proposals").Locator("a").First.ClickAsync();
        await page.TestId("proposal-steps").WaitForAsync();
        await ShootAsync(page, "14-proposal");
        await page.OpenAsync(Urls.IndividualRoute(Site.RouteId));
        await ShootAsync(page, "14-route");
        await page.OpenAsync(Urls.List(Urls.IndividualRoutes, ("status", "draft")));
        var draft = await page.FirstOfList().GetAttributeAsync("href");
        await page.OpenAsync($"{draft}/edit");
        await page.TestId("totals").WaitForAsync();
        await ShootAsync(page, "14-edit");
        await page.OpenAsync(Urls.RoutePacketOf(Site.People.OrganisationId));
        await ShootAsync(page, "14-packet");
    }

    [BrowserFact]
    public async Task OwnRoom()
    {
        var page = await SignedInAsync(Role.Educator);
        await page.OpenAsync(Urls.Home);
        await page.TestId("route").WaitForAsync();
        await ShootAsync(page, "15-own-room");
        var phone = await Site.NewPageAsync(Role.Educator, 390, 844);
        await phone.OpenAsync(Urls.Home);
        await phone.TestId("route").WaitForAsync();
        await ShootAsync(phone, "15-own-room-phone");
    }
}
