using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>Each role in programmes, events and routes, over a demonstration of their own: these paths change it.</summary>
public sealed class DevelopmentPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    [BrowserFact]
    public async Task Route_IsAgreedByEachPartyInTurn_AndTheNewVersionComesIntoForce()
    {
        var (methodist, teacher) = (await LandAsync(Role.RegionalMethodist), await LandAsync(Role.Educator));
        await teacher.OpenAsync(Urls.OwnProfile);
        await teacher.TestId("summary").WaitForAsync();
        await methodist.OpenAsync(Urls.IndividualRoute(site.RouteId));
        await methodist.TestId("act-newversion").ClickAsync();
        await methodist.TestId("act-yes").ClickAsync();
        await methodist.Locator(".field", new() { HasText = "Цель" }).Locator("textarea").First.FillAsync("Вести урок с обратной связью каждому");
        await methodist.Keyboard.PressAsync("Tab");
        await methodist.TestId("send-draft").ClickAsync();
        await methodist.TestId("chain").WaitForAsync();

        (await methodist.TestId("act-agree").CountAsync()).Should().Be(0, "the teacher speaks first");
        await AgreeAsync(teacher);
        await AgreeAsync(methodist);
        await AgreeAsync(await LandAsync(Role.OrganisationCoordinator));
        await AgreeAsync(await LandAsync(Role.CentreStaff));

        await teacher.OpenAsync(Urls.IndividualRoute(site.RouteId));
        await teacher.Locator("main", new() { HasText = "Вести урок с обратной связью каждому" }).WaitForAsync();
        (await teacher.TestId("versions").InnerTextAsync()).Should().Contain("действует").And.Contain("заменена");
    }

    [BrowserFact]
    public async Task Centre_ProposesRoutesForACampaign_KeepsTheDraftsAndTakesThemBack()
    {
        var page = await LandAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.RouteGeneration);
        await page.TestId("generate").ClickAsync();
        await page.TestId("proposals").WaitForAsync(new() { Timeout = 120_000 });
        await page.TestId("keep-all").ClickAsync();
        await page.TestId("generation-done").WaitForAsync();
        await page.TestId("take-back").ClickAsync();
        await page.TestId("confirm-yes").ClickAsync();

        await page.TestId("generate").WaitForAsync();
    }

    [BrowserFact]
    public async Task Teacher_BeginsAStepOfTheOwnRoute_AndAsksTheMethodist()
    {
        var page = await LandAsync(Role.Educator);
        await page.TestId("route").WaitForAsync();
        await page.TestId("ask-step").First.ClickAsync();
        await page.Locator(".side-panel textarea").First.FillAsync("С чего начать переход на критериальное оценивание?");
        await page.TestId("send-question").ClickAsync();
        await page.Locator("main", new() { HasText = "С чего начать переход" }).WaitForAsync();

        var methodist = await LandAsync(Role.RegionalMethodist);
        await methodist.OpenAsync(Urls.Consultations);
        await methodist.Locator("main", new() { HasText = "С чего начать переход" }).WaitForAsync();
    }

    [BrowserFact]
    public async Task MunicipalService_AddsAnEvent_AndRegistersItsPeople()
    {
        var page = await LandAsync(Role.MunicipalService);
        await page.OpenAsync(Urls.Events);
        await page.TestId("add-event").ClickAsync();
        await page.Locator(".side-panel .field", new() { HasText = "Название" }).Locator("input, textarea").First.FillAsync("Семинар для новых учителей");
        var date = page.Locator(".side-panel .rz-datepicker input").First;
        await date.FillAsync(Formats.Date(TimeProvider.System.Today().AddDays(10)));
        await date.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        // The calendar writes the date into its field anew once the server has taken it: saved before that, the form would have none.
        await Assertions.Expect(date).ToHaveValueAsync(Formats.Date(TimeProvider.System.Today().AddDays(10)));
        await page.TestId("save-event").ClickAsync();
        await page.TestId("register-people").WaitForAsync();

        (await page.Locator("h1").InnerTextAsync()).Should().Contain("Семинар для новых учителей");
    }

    [BrowserFact]
    public async Task Teacher_RegistersForAnEvent_AndTheBellKnowsIt()
    {
        var page = await LandAsync(Role.Educator);
        await page.OpenAsync(Urls.EventsWhere(when: "ahead"));
        await page.FirstOfList().ClickAsync();
        await page.TestId("own-registration").Or(page.TestId("register-self")).First.WaitForAsync();
        if (await page.TestId("register-self").CountAsync() > 0) await page.TestId("register-self").ClickAsync();
        await page.TestId("own-registration").WaitForAsync();
        await page.TestId("reminders").ClickAsync();
        await page.Locator(".reminder-box").WaitForAsync();

        (await page.Locator(".reminder-item").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task Observer_ReadsTheCatalogueAndNoPeople()
    {
        var page = await LandAsync(Role.Observer);
        await page.OpenAsync(Urls.Programmes);
        await page.FirstOfList().ClickAsync();
        await page.Locator("h1").WaitForAsync();

        (await page.Locator("main a[href^='/educators/']").CountAsync()).Should().Be(0);
        await page.OpenAsync(Urls.IndividualRoute(site.RouteId));
        (await page.TestId("chain").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Strangers_ReadTheCalendarAndTheFrame_WithoutACookieOrAName()
    {
        var context = await (await LandAsync(Role.Educator)).Context.Browser!.NewContextAsync(new() { BaseURL = site.Address.ToString(), IgnoreHTTPSErrors = true });
        var feed = await context.APIRequest.GetAsync(Urls.EventsFeed);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Urls.EventsEmbed);

        (await feed.TextAsync()).Should().StartWith("BEGIN:VCALENDAR").And.Contain("BEGIN:VEVENT");
        feed.Headers.Should().NotContainKey("set-cookie");
        (await page.Locator("body").InnerTextAsync()).Should().NotBeEmpty();
        (await context.CookiesAsync()).Should().BeEmpty();
        await context.CloseAsync();
    }

    /// <summary>Opens the route and gives the word of the party; the card shows it.</summary>
    private async Task AgreeAsync(IPage page)
    {
        await page.OpenAsync(Urls.IndividualRoute(site.RouteId));
        await page.TestId("act-agree").ClickAsync();
        await page.TestId("act-yes").ClickAsync();
        await page.TestId("act-agree").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task<IPage> LandAsync(Role role)
    {
        var page = await site.NewPageAsync(role);
        await page.OpenAsync(Urls.Home);
        return page;
    }
}
