using MethodCenter.App.Reports.Pdf;
using MethodCenter.Domain.Access;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Support;

/// <summary>The real application behind a real port, and a Chromium that signs in as any role.</summary>
public class BrowserSite : SiteFixture
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>For example <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; private set; } = null!;

    protected override bool HasMovableClock => false;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (!ChromiumLocator.Find(configured: null).IsOk) return;
        UseKestrel(0);
        StartServer();
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        _playwright = await Task.Run(Playwright.CreateAsync);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumLocator.Find(configured: null).Value, Args = ["--no-sandbox"] });
    }

    public override async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        if (_playwright is { } playwright) await Task.Run(playwright.Dispose);
        await base.DisposeAsync();
    }

    /// <summary>A fresh window with no session.</summary>
    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(), Locale = "ru-RU", TimezoneId = "Europe/Moscow", ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>A window in which somebody of this role has signed in; it stands on the first screen.</summary>
    public async Task<IPage> NewPageAsync(Role role, int width = 1280, int height = 900)
    {
        var page = await NewPageAsync(width, height);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#login", LoginOf(role));
        await page.FillAsync("#password", Password);
        await page.ClickAsync("[data-testid=sign-in] button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }
}

/// <summary>Browser tests share one site and one Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
