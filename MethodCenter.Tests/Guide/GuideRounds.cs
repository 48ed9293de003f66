using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>Pictures of rounds of monitoring for the guide.</summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideRounds(DemoSite site) : GuideCamera(site)
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Rounds()
    {
        var (round, frozen, returned) = await FindAsync();
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.MonitoringRounds);
        await page.TestId("rounds").WaitForAsync();
        await ShootAsync(page, "23-list");
        await page.OpenAsync(Urls.MonitoringRound(round));
        await page.TestId("board").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "23-board");
        await page.OpenAsync($"{Urls.MonitoringRound(round)}?view=map");
        await page.TestId("tile-map").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "23-map");
        await page.TestId("freeze").ClickAsync();
        await page.TestId("freeze-missing").WaitForAsync();
        await ShootAsync(page, "23-freeze");
        await page.OpenAsync(Urls.RoundPlace(round, returned));
        await page.TestId("figures").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "23-place");
        await page.OpenAsync($"{Urls.MonitoringRound(frozen)}#rounds-snapshots");
        await page.TestId("snapshots").ScrollIntoViewIfNeededAsync();
        await ShootAsync(page, "23-snapshots");
        await page.OpenAsync(Urls.OfficialStatistics);
        await page.TestId("official").WaitForAsync(new() { Timeout = Long });
        await ShootAsync(page, "23-statistics");
    }

    private async Task<(int Round, int Frozen, string Returned)> FindAsync()
    {
        await using var db = Site.Data.AsSystem().Get<Database>().Read();
        var rounds = await db.MonitoringRounds.OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).ToListAsync();
        var returned = await db.RoundPlaces.Where(p => p.RoundId == rounds[0].Id && p.State == SubmissionState.Returned).Select(p => p.MunicipalityId).FirstAsync();
        var place = await db.Municipalities.Include(m => m.Versions).SingleAsync(m => m.Id == returned);
        return (rounds[0].Id, rounds[1].Id, place.On(rounds[0].Day).Oktmo);
    }
}
