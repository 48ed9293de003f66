using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>A distribution from the question to the order, over a demonstration of its own: the path changes it.</summary>
public sealed class StagingPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Centre_ComparesTwoVariants_ChangesOnePairSeeingThePrice_AndApprovesWithAnOrder()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await BeginAsync(page, "schools", presets: 2);
        (await page.TestId("variant").CountAsync()).Should().Be(2);
        await page.TestId("compare").ClickAsync();
        await page.TestId("differing").Or(page.TestId("no-difference")).First.WaitForAsync();

        await page.TestId("open-variant").First.ClickAsync();
        await page.TestId("open-line").First.WaitForAsync();
        await ChangeByHandAsync(page);
        (await page.Locator(".list-grid", new() { HasText = "вручную" }).CountAsync()).Should().Be(1);

        await page.TestId("approve").ClickAsync();
        await page.Locator(".our-dialog .field", new() { HasText = "Номер приказа" }).Locator("input").FillAsync("17-о");
        await page.Keyboard.PressAsync("Tab");
        await page.TestId("approve-yes").ClickAsync();
        await page.TestId("order").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("order").InnerTextAsync()).Should().Contain("17-о");
        await ReadOrderAsync(page);

        await page.TestId("to-assignments").ClickAsync();
        await page.Locator(".list-grid tbody tr", new() { HasText = "17-о" }).Or(page.FirstOfList()).First.WaitForAsync();
        await page.OpenAsync(Urls.Assignments);
        (await page.Locator("main").InnerTextAsync()).Should().NotContain("Ничего не найдено");
    }

    [BrowserFact]
    public async Task Coordinator_SeesMentoringAlone_AndTheFormWorksOnAPhone()
    {
        var page = await site.NewPageAsync(Role.OrganisationCoordinator, 390, 844);
        await page.OpenAsync(Urls.Stagings);
        await page.OpenAsync(Urls.NewStaging);

        (await page.TestId("kinds").Locator("input").CountAsync()).Should().Be(1);
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.Should().Be(0, "nothing may stick out of a phone's screen");
    }

    /// <summary>Makes a distribution of a kind with its first presets, and waits for its variants.</summary>
    private static async Task BeginAsync(IPage page, string kind, int presets)
    {
        await page.OpenAsync(Urls.NewStagingOf(kind));
        await page.TestId("build").WaitForAsync();
        var ticks = page.TestId("presets").Locator("input[type=checkbox]");
        for (var i = 0; i < await ticks.CountAsync(); i++) await ticks.Nth(i).SetCheckedAsync(i < presets);
        await page.TestId("build").ClickAsync();
        await page.TestId("variants").WaitForAsync(new() { Timeout = Long });
    }

    /// <summary>Gives the first line to another, after its price was shown.</summary>
    private static async Task ChangeByHandAsync(IPage page)
    {
        await page.TestId("open-line").First.ClickAsync();
        await page.TestId("candidate").First.WaitForAsync(new() { Timeout = Long });
        await page.TestId("ask").First.ClickAsync();
        await page.TestId("why-not").WaitForAsync(new() { Timeout = Long });
        await page.TestId("force").First.ClickAsync();
        await page.TestId("price-text").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("price-text").InnerTextAsync()).Should().NotBeEmpty();
        await page.TestId("apply").ClickAsync();
        await page.Locator(".side-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Long });
        await page.Locator(".list-grid .badge", new() { HasText = "вручную" }).First.WaitForAsync(new() { Timeout = Long });
    }

    /// <summary>The order comes as a PDF and names its number.</summary>
    private static async Task ReadOrderAsync(IPage page)
    {
        var address = (await page.TestId("order-pdf").GetAttributeAsync("href"))!;
        var answer = await page.APIRequest.GetAsync(address, new() { Timeout = Long });
        answer.Status.Should().Be(200);
        answer.Headers["content-type"].Should().StartWith("application/pdf");
        if (await PdfText.OfAsync(await answer.BodyAsync()) is { } text) text.Should().Contain("17-о");
    }
}
