using System.Globalization;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;

namespace MethodCenter.Tests.Guide;

/// <summary>How the pictures of the guide are taken: one size, nothing that moves.</summary>
public abstract class GuideCamera(DemoSite site)
{
    protected const int Width = 1280;
    protected const int Height = 800;

    private static readonly string _folder = Path.Combine(Repository.Root, "docs", "guide", "img");

    protected DemoSite Site { get; } = site;

    protected async Task<IPage> SignedInAsync(Role role)
    {
        var page = await Site.NewPageAsync(role, Width, Height);
        await page.SettleAsync();
        return page;
    }

    protected static async Task ShootAsync(IPage page, string name, Clip? clip = null)
    {
        await page.SettleAsync();
        await page.AddStyleTagAsync(new() { Content = "*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }" });
        Directory.CreateDirectory(_folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{name}.png")), Clip = clip });
    }
}
