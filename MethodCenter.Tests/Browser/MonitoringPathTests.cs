using FluentAssertions;
using MethodCenter.App.Features.Monitoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>From a figure to the people behind it and why it changed, as each role may go.</summary>
[Collection(SharedDemo.Name)]
public sealed class MonitoringPathTests(DemoSite site)
{
    private const int Long = 60_000;

    [BrowserFact]
    public async Task Centre_GoesFromACardToThePeopleToACard_AndSeesWhyItChanged()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Monitoring);
        await page.TestId("indicator-card").First.WaitForAsync(new() { Timeout = Long });
        (await page.TestId("indicator-card").CountAsync()).Should().Be(8);

        await page.Locator("[data-indicator=П3] .figures-name").ClickAsync();
        await page.Locator("[data-role=Numerator] b").WaitForAsync(new() { Timeout = Long });
        var counted = (await page.Locator("[data-role=Numerator] b").InnerTextAsync()).Trim();
        (await page.TestId("parts").InnerTextAsync()).Should().StartWith(counted);
        (await page.TestId("list-total").InnerTextAsync()).Should().StartWith(counted, "the list is as long as the number says");

        await page.TestId("why").ClickAsync();
        await page.TestId("difference").WaitForAsync(new() { Timeout = Long });
        if (await page.TestId("cause").CountAsync() > 0)
        {
            await page.TestId("cause").First.ClickAsync();
            await page.TestId("change-people").Locator("tbody tr").First.WaitForAsync(new() { Timeout = Long });
        }

        await page.OpenAsync(Urls.MonitoringIndicator("П3"));
        await page.TestId("people").Locator("tbody a").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains(Urls.Educators, StringComparison.Ordinal), new() { Timeout = Long });
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Municipality_SeesItsOwnPeople_AndTheRegionWithoutThem()
    {
        var page = await site.NewPageAsync(Role.MunicipalService);
        await page.OpenAsync(Urls.MonitoringIndicator("П3"));
        await page.TestId("people").Locator("tbody tr").First.WaitForAsync(new() { Timeout = Long });
        await page.OpenAsync(Urls.MonitoringIndicator("П3", ("place", FigureAddress.Region)));
        await page.TestId("no-people").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("people").CountAsync()).Should().Be(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Observer_SeesFiguresOnAPhone_AndNobody()
    {
        var page = await site.NewPageAsync(Role.Observer, 390, 844);
        await page.OpenAsync(Urls.Monitoring);
        await page.TestId("indicator-card").First.WaitForAsync(new() { Timeout = Long });
        await ExpectNarrowAsync(page);
        await page.OpenAsync(Urls.MonitoringIndicator("П3"));
        await page.TestId("no-people").WaitForAsync(new() { Timeout = Long });
        (await page.Locator("main a[href^='/educators']").CountAsync()).Should().Be(0);
        await ExpectNarrowAsync(page);
        await page.OpenAsync(Urls.MonitoringChangeOf("П3", FigureAddress.KeyOf(SheetSource.Live(TimeProvider.System.Today().AddDays(-60))), null, null));
        await page.TestId("difference").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("change-people").CountAsync()).Should().Be(0);
        await ExpectNarrowAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task ExpectNarrowAsync(IPage page) =>
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0, page.Url);
}
