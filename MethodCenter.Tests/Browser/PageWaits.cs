using MethodCenter.Tests.Support;
using Microsoft.Playwright;

namespace MethodCenter.Tests.Browser;

/// <summary>Waiting for what a person would wait for: the page has come, its rows are there.</summary>
internal static class PageWaits
{
    /// <summary>Opens an address of the site and waits until nothing is loading.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.SettleAsync();
    }

    /// <summary>The heading stands and no skeleton is left.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.WaitForSelectorAsync("h1");
        await page.WaitForFunctionAsync("() => !document.querySelector('[class=skeleton]') && document.fonts.status === 'loaded'");
    }

    /// <summary>Chooses by label in a select of ours: opens the list, narrows it when it can be searched, takes the line.</summary>
    public static async Task ChooseAsync(this IPage page, ILocator within, string label, string line)
    {
        await within.Locator(".field", new() { HasText = label }).Locator(".rz-dropdown").First.ClickAsync();
        var panel = page.Locator(".rz-dropdown-panel:visible");
        var filter = panel.Locator("input.rz-inputtext");
        if (await filter.CountAsync() > 0) await filter.First.FillAsync(line);
        await panel.Locator(".rz-dropdown-item", new() { HasText = line }).First.ClickAsync();
    }

    public static ILocator TestId(this IPage page, string id) => page.Locator($"[data-testid={id}]");

    public static Task WaitHiddenAsync(this ILocator locator) => locator.WaitForAsync(new() { State = WaitForSelectorState.Detached });

    /// <summary>A sample file of the product.</summary>
    public static string Sample(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);
}
