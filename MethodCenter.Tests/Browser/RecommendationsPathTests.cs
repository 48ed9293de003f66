using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>A recommendation from the proposal to the settled answer, and the rating, over a demonstration of their own.</summary>
public sealed class RecommendationsPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int Long = 120_000;

    [BrowserFact]
    public async Task Centre_SendsAProposal_Municipality_Answers_Centre_Settles()
    {
        var id = await ProposedAsync();
        var centre = await site.NewPageAsync(Role.CentreStaff);
        await centre.OpenAsync(Urls.Recommendation(id));
        (await centre.TestId("evidence").InnerTextAsync()).Should().NotBeEmpty();
        await centre.TestId("act-approve").ClickAsync();
        await centre.Locator(".our-dialog .btn-primary").ClickAsync();
        await centre.TestId("act-withdraw").WaitForAsync(new() { Timeout = Long });

        var own = await site.NewPageAsync(Role.MunicipalService);
        await own.OpenAsync(Urls.Recommendation(id));
        await own.TestId("act-answer").ClickAsync();
        await own.Locator(".side-panel textarea").FillAsync("График составлен, школы начали работу.");
        await own.Keyboard.PressAsync("Tab");
        await own.TestId("save-answer").ClickAsync();
        await own.TestId("answer-text").WaitForAsync(new() { Timeout = Long });
        (await own.TestId("act-settle").CountAsync()).Should().Be(0);

        await centre.OpenAsync(Urls.Recommendation(id));
        await centre.TestId("act-settle").ClickAsync();
        await centre.TestId("reason-yes").ClickAsync();
        await centre.TestId("act-undo").WaitForAsync(new() { Timeout = Long });
        (await centre.Locator("main").InnerTextAsync()).Should().Contain("исполнена");
    }

    [BrowserFact]
    public async Task Municipality_TakesThePaper_AndThePhoneHasNoOverflow()
    {
        var page = await site.NewPageAsync(Role.MunicipalService, 390, 844);
        await page.OpenAsync(Urls.RecommendationsWhere(await NewestAsync()));
        await page.FirstOfList().WaitForAsync();
        await HasNoOverflowAsync(page);
        var answer = await page.APIRequest.GetAsync((await page.TestId("paper-pdf").GetAttributeAsync("href"))!, new() { Timeout = Long });
        (answer.Status, answer.Headers["content-type"]).Should().Be((200, "application/pdf"));
        await page.FirstOfList().ClickAsync();
        await page.TestId("evidence").WaitForAsync();
        await HasNoOverflowAsync(page);
    }

    [BrowserFact]
    public async Task Observer_ReadsWhatWasSent_WithoutActs()
    {
        var page = await site.NewPageAsync(Role.Observer);
        await page.OpenAsync(Urls.Recommendations);
        await page.FirstOfList().ClickAsync();
        await page.TestId("figure").Or(page.TestId("hidden")).First.WaitForAsync();

        (await page.Locator("[data-testid^=act-]").CountAsync()).Should().Be(0);
        (await page.TestId("spots").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Rating_OpensItsParts_AndASettledContestHasAProtocol()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.ServiceRating);
        await page.TestId("open-parts").First.ClickAsync();
        await page.TestId("parts").WaitForAsync(new() { Timeout = Long });
        await page.OpenAsync(Urls.ServiceContest(await SettledAsync()));
        var answer = await page.APIRequest.GetAsync((await page.TestId("protocol-pdf").GetAttributeAsync("href"))!, new() { Timeout = Long });
        answer.Status.Should().Be(200);

        var phone = await site.NewPageAsync(Role.MunicipalService, 390, 844);
        await phone.OpenAsync(Urls.ServiceRating);
        await phone.TestId("parts").WaitForAsync(new() { Timeout = Long });
        await HasNoOverflowAsync(phone);
    }

    private static async Task HasNoOverflowAsync(IPage page) =>
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0, "nothing may stick out of a phone's screen");

    /// <summary>A proposal of the last round for the municipality of the accounts: one that waits already, or a new one by hand.</summary>
    private async Task<int> ProposedAsync()
    {
        var (own, snapshot) = (site.People.MunicipalityId, await NewestAsync());
        var added = await site.Data.AsSystem().Get<RecommendationService>().AddAsync(
            new() { SnapshotId = snapshot, MunicipalityId = own, Code = "П3", Why = "Значение ниже, чем у соседей.", Text = "Составить график диагностики.", Due = site.Data.Database.Today.AddDays(30) }, default);
        return added.IsOk ? added.Value : throw new InvalidOperationException(added.Error.Message);
    }

    private async Task<int> NewestAsync()
    {
        await using var db = site.Data.AsSystem().Database.Read();
        return await db.RoundSnapshots.OrderByDescending(s => s.Day).Select(s => s.Id).FirstAsync();
    }

    private async Task<int> SettledAsync()
    {
        await using var db = site.Data.AsSystem().Database.Read();
        return await db.ServiceContests.Where(c => c.State == ServiceContestState.Settled).Select(c => c.Id).FirstAsync();
    }
}
