using MethodCenter.App.Shell;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;

namespace MethodCenter.Tests.Browser;

/// <summary>Waiting for what a person would wait for, and the steps that several paths share.</summary>
internal static class PageWaits
{
    /// <summary>Opens an address of the site and waits until nothing is loading.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.SettleAsync();
    }

    /// <summary>The heading stands, no skeleton is left, the fonts are there.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.WaitForSelectorAsync("h1");
        await page.WaitForFunctionAsync("() => !document.querySelector('.skeleton') && document.fonts.status === 'loaded'");
    }

    /// <summary>Chooses by label in a select of ours: opens the list, narrows it when it can be searched, takes the line.</summary>
    public static async Task ChooseAsync(this IPage page, string label, string line)
    {
        await page.Locator(".field", new() { HasText = label }).Locator(".rz-dropdown").First.ClickAsync();
        var panel = page.Locator(".rz-dropdown-panel:visible");
        // Opening loads the first lines and empties the search field: a person types after that.
        await panel.Locator(".rz-dropdown-item, .muted").First.WaitForAsync();
        var filter = panel.Locator("input.rz-inputtext");
        if (await filter.CountAsync() > 0) await filter.First.FillAsync(line);
        await panel.Locator(".rz-dropdown-item", new() { HasText = line }).First.ClickAsync();
    }

    /// <summary>Sends a sample file and stops at the preview.</summary>
    public static async Task SendFileAsync(this IPage page, string kind, string sample)
    {
        await page.OpenAsync(Urls.List(Urls.Imports, ("kind", kind)));
        // The input hears a file only once the page's script has taken it over.
        await page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId !== undefined");
        await page.SetInputFilesAsync("input[type=file]", Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", sample));
        await page.TestId("import-sheets").WaitForAsync();
    }

    /// <summary>Confirms the preview and waits for the outcome.</summary>
    public static async Task ConfirmFileAsync(this IPage page)
    {
        await page.TestId("import-commit").ClickAsync();
        await page.TestId("import-done").WaitForAsync(new() { Timeout = 120_000 });
    }

    public static ILocator TestId(this IPage page, string id) => page.Locator($"[data-testid={id}]");

    /// <summary>The first link of a list: whom or what its first row is about.</summary>
    public static ILocator FirstOfList(this IPage page) => page.Locator(".list-grid tbody a").First;
}
