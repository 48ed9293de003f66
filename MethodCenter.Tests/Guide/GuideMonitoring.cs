using MethodCenter.App.Features.Monitoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of figures for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideMonitoring(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Figures()
    {
        var (at, before) = ("2026-06-30", "2026-03-31");
        if (TimeProvider.System.Today() < new DateOnly(2026, 6, 30)) (at, before) = (FigureAddress.KeyOf(SheetSource.Live(TimeProvider.System.Today())), FigureAddress.KeyOf(SheetSource.Live(TimeProvider.System.Today().AddDays(-90))));
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.MonitoringAt(at));
        await page.TestId("indicator-card").First.WaitForAsync();
        await ShootAsync(page, "22-cards");
        await page.TestId("figures-table").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("document.querySelector('[data-testid=figures-table]').scrollIntoView({ block: 'center' })");
        await ShootAsync(page, "22-table");
        await page.OpenAsync(Urls.MonitoringIndicator("П3", ("at", at)));
        await page.TestId("people").Locator("tbody tr").First.WaitForAsync();
        await ShootAsync(page, "22-indicator");
        await page.EvaluateAsync("document.querySelector('[data-testid=people]').scrollIntoView()");
        await ShootAsync(page, "22-people");
        await page.OpenAsync(Urls.MonitoringChangeOf("П3", before, at, null));
        await page.TestId("causes").WaitForAsync();
        await ShootAsync(page, "22-change");
    }
}
