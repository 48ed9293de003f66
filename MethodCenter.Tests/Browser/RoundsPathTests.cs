using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>A round from the first look of a municipality to the corrected snapshot: each role does its part.</summary>
public sealed class RoundsPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Round_IsSubmitted_Returned_SubmittedAgain_Accepted_Frozen_AndCorrected()
    {
        var (round, oktmo) = await CollectingAsync();
        var room = Urls.RoundPlace(round, oktmo);
        var municipality = await site.NewPageAsync(Role.MunicipalService);
        await SubmitAsync(municipality, round, room);

        var centre = await site.NewPageAsync(Role.CentreStaff);
        await centre.OpenAsync(room);
        await centre.TestId("return").ClickAsync();
        await ReasonAsync(centre, "Что нужно исправить", "Поясните П6");
        await BadgeAsync(centre, "возвращено");

        await municipality.OpenAsync(room);
        (await municipality.TestId("settled").InnerTextAsync()).Should().Contain("Поясните П6");
        await municipality.TestId("submit").ClickAsync();
        await municipality.TestId("take-back").WaitForAsync(new() { Timeout = Long });

        await AcceptAllAsync(centre, round);
        await FreezeAsync(centre, "freeze", "Почему раунд фиксируется сейчас", "Срок отчёта перед Комитетом");
        (await centre.TestId("snapshots").InnerTextAsync()).Should().Contain("Снимок № 1").And.Contain("Срок отчёта перед Комитетом");
        await FreezeAsync(centre, "correct", "Что исправляет новая версия", "Учтены протоколы двух школ");
        (await centre.TestId("snapshots").InnerTextAsync()).Should().Contain("Снимок № 2").And.Contain("Снимок № 1");
        await centre.TestId("check-1").ClickAsync();
        (await centre.TestId("proof").InnerTextAsync()).Should().Contain("нарушений нет");
        await LookAsObserverAsync(round);
    }

    [BrowserFact]
    public async Task Pages_OfAMunicipalityAndOfStatistics_FitAPhone()
    {
        var (round, oktmo) = await CollectingAsync();
        var page = await site.NewPageAsync(Role.MunicipalService, 390, 844);
        foreach (var address in new[] { Urls.MonitoringRounds, Urls.MonitoringRound(round), Urls.RoundPlace(round, oktmo), Urls.OfficialStatistics })
        {
            await page.OpenAsync(address);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.Should().Be(0, $"nothing of {address} may stick out of a phone's screen");
        }
    }

    /// <summary>The municipality looks at its figures, writes a message, names what is wrong, submits.</summary>
    private static async Task SubmitAsync(IPage page, int round, string room)
    {
        await page.OpenAsync(Urls.MonitoringRounds);
        await page.Locator($"a[href$='{Urls.MonitoringRound(round)}']").First.ClickAsync();
        await page.TestId("board").Locator("tbody a").First.ClickAsync();
        await page.TestId("figures").WaitForAsync(new() { Timeout = Long });
        new Uri(page.Url).AbsolutePath.Should().Be(room);
        await FieldAsync(page, "Сообщение", "Списки сверены с приказами");
        await page.TestId("say").ClickAsync();
        await page.TestId("talk").Filter(new() { HasText = "Списки сверены" }).WaitForAsync(new() { Timeout = Long });
        await FieldAsync(page, "Пояснение к значениям", string.Join(", ", Domain.Monitoring.IndicatorCatalogue.All.Select(m => m.Code)) + ": данные верны");
        await page.TestId("submit").ClickAsync();
        await page.TestId("take-back").WaitForAsync(new() { Timeout = Long });
    }

    /// <summary>Those who have submitted are chosen by their state and accepted at once.</summary>
    private static async Task AcceptAllAsync(IPage page, int round)
    {
        await page.OpenAsync(Urls.MonitoringRound(round));
        foreach (var state in new[] { BoardState.Submitted, BoardState.WithRemarks })
        {
            await page.TestId("board").WaitForAsync(new() { Timeout = Long });
            if (await page.TestId($"state-{state}").CountAsync() == 0) continue;
            await page.TestId($"state-{state}").ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("state=", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
            await page.TestId("choose-all").CheckAsync();
            await page.TestId("accept-many").ClickAsync();
            await page.TestId("reason-yes").ClickAsync();
            await page.Locator(".our-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Long });
            await page.OpenAsync(Urls.MonitoringRound(round));
        }
        (await page.TestId("state-Submitted").CountAsync()).Should().Be(0);
    }

    private static async Task FreezeAsync(IPage page, string button, string label, string reason)
    {
        await page.TestId(button).ClickAsync();
        await FieldAsync(page, label, reason);
        await page.TestId("freeze-yes").ClickAsync();
        await page.Locator(".our-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Long });
        await page.TestId("snapshots").Filter(new() { HasText = reason }).WaitForAsync(new() { Timeout = Long });
    }

    private async Task LookAsObserverAsync(int round)
    {
        var page = await site.NewPageAsync(Role.Observer);
        await page.OpenAsync(Urls.MonitoringRounds);
        (await page.TestId("rounds").Locator("li").CountAsync()).Should().Be(3);
        await page.OpenAsync(Urls.MonitoringRound(round));
        await page.TestId("snapshots").WaitForAsync();
        (await page.TestId("board").CountAsync()).Should().Be(0, "who has submitted is not for readers of aggregates");
        (await page.TestId("correct").CountAsync()).Should().Be(0);
    }

    private static async Task ReasonAsync(IPage page, string label, string text)
    {
        await FieldAsync(page, label, text);
        await page.TestId("reason-yes").ClickAsync();
        await page.Locator(".our-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Long });
    }

    private static Task BadgeAsync(IPage page, string text) => page.Locator("h1 .badge", new() { HasText = text }).WaitForAsync(new() { Timeout = Long });

    private static async Task FieldAsync(IPage page, string label, string text)
    {
        var field = page.Locator(".field", new() { HasText = label }).Last.Locator("input, textarea").First;
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    }

    private async Task<(int Round, string Oktmo)> CollectingAsync()
    {
        await using var db = site.Data.AsSystem().Get<Database>().Read();
        var round = await db.MonitoringRounds.OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).FirstAsync();
        var place = await db.Municipalities.Include(m => m.Versions).SingleAsync(m => m.Id == site.People.MunicipalityId);
        return (round.Id, place.On(round.Day).Oktmo);
    }
}
