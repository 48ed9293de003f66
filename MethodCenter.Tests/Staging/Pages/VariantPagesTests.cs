using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Staging;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Staging.Pages;

/// <summary>One variant: its pairs, what explains them, changes by hand with their price, the approval.</summary>
public sealed class VariantPagesTests : StagingPagesWorld
{
    [Fact]
    public async Task Pairs_ShowGiversWithReasonsAndPoints()
    {
        var card = await VariantAsync();
        var line = await LineAsync(card.Row.Id);

        var page = Page(card);

        page.WaitForAssertion(() => page.FindAll("[data-testid=open-line]").Should().HaveCount(card.Row.Measures.Seekers));
        page.Markup.Should().Contain(line.Giver).And.Contain(line.Reasons[0].Text);
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().StartWith($"/staging/variant/{card.Row.Id}/pairs.xlsx");
    }

    [Fact]
    public async Task Pairs_UncoveredInTheAddress_ShowsOnlyThem()
    {
        var card = await WithUncoveredAsync();
        GoTo(Urls.StagingUncovered(card.Row.StagingId, card.Row.Id));

        var page = Page(card);

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(VariantTexts.Total(1)));
        page.Markup.Should().Contain(VariantTexts.Nobody);
        page.FindAll(".staging-points").Should().BeEmpty();
    }

    [Fact]
    public async Task Loads_ShowEverybodyAgainstTheLimits()
    {
        var card = await VariantAsync();
        GoTo(Urls.StagingVariant(card.Row.StagingId, card.Row.Id, "load"));

        var page = Page(card);

        page.WaitForAssertion(() => page.FindAll("[data-testid=load]").Should().HaveCount(card.Row.Measures.Givers));
        page.Find("[data-testid=loads]").TextContent.Should().Contain("5 / 10");
    }

    [Fact]
    public async Task Uncovered_SaysWhyAndWhatWouldHelp()
    {
        var card = await WithUncoveredAsync();
        GoTo(Urls.StagingVariant(card.Row.StagingId, card.Row.Id, "uncovered"));
        var page = Page(card);
        page.WaitForAssertion(() => page.FindAll("[data-testid=uncovered-group]").Should().ContainSingle());

        await page.Find("[data-testid=count-seats]").ClickAsync();

        page.WaitForAssertion(() => page.Find("[data-testid=seats]").TextContent.Should().NotBeEmpty());
    }

    [Fact]
    public async Task Panel_ForceAnother_ShowsThePriceBeforeAnythingChanges()
    {
        var card = await VariantAsync();
        var line = await LineAsync(card.Row.Id);
        var panel = Panel(card, line);
        panel.WaitForElement("[data-testid=force]");

        await panel.Find("[data-testid=force]").ClickAsync();

        panel.WaitForAssertion(() => panel.Find("[data-testid=price-text]").TextContent.Should().NotBeEmpty());
        panel.Find("[data-testid=moves]").TextContent.Should().Contain(line.Giver);
        (await LineAsync(card.Row.Id)).GiverKey.Should().Be(line.GiverKey, "the price alone changes nothing");

        await panel.Find("[data-testid=apply]").ClickAsync();

        var after = await LineAsync(card.Row.Id);
        after.IsByHand.Should().BeTrue();
        after.GiverKey.Should().NotBe(line.GiverKey);
    }

    [Fact]
    public async Task Panel_WhyNotAnother_AnswersInSentences()
    {
        var card = await VariantAsync();
        var panel = Panel(card, await LineAsync(card.Row.Id));
        panel.WaitForElement("[data-testid=ask]");

        await panel.Find("[data-testid=ask]").ClickAsync();

        panel.WaitForAssertion(() => panel.Find("[data-testid=why-not]").TextContent.Trim().Should().EndWith("."));
    }

    [Fact]
    public async Task Panel_OfWhoeverMayNotChange_OnlyExplains()
    {
        var card = await VariantAsync();
        var line = await LineAsync(card.Row.Id);

        var panel = Render<LinePanel>(p => p.Add(c => c.Card, card).Add(c => c.Line, line).Add(c => c.MayChange, false));

        panel.WaitForElement("[data-testid=ask]");
        panel.FindAll("[data-testid=force]").Should().BeEmpty();
        panel.FindAll("[data-testid=forbid]").Should().BeEmpty();
    }

    [Fact]
    public async Task Hand_IsListedAndTakenBack()
    {
        var card = await VariantAsync();
        var line = await LineAsync(card.Row.Id);
        Must(await Service.ApplyAsync(new(card.Row.Id, card.Row.Version, line.SeekerKey, line.GiverKey!, HandKind.Forbid), default));
        GoTo(Urls.StagingVariant(card.Row.StagingId, card.Row.Id, "hand"));
        var page = Page(card);
        page.WaitForAssertion(() => page.Find("[data-testid=hand]").TextContent.Should().Contain(line.Name).And.Contain(StagingTerms.Of(HandKind.Forbid)));

        await page.Find("[data-testid=undo-hand]").ClickAsync();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(VariantTexts.NoHand));
    }

    [Fact]
    public async Task Approved_IsReadOnlyAndLeadsToTheOrder()
    {
        var card = await VariantAsync();
        Must(await Test.Get<StagingApprovalService>().ApproveAsync(Approval(card.Row), default));

        var page = Page(card);

        page.WaitForAssertion(() => page.Find("[data-testid=order]").TextContent.Should().Contain("17-о"));
        page.Find("[data-testid=order-pdf]").GetAttribute("href").Should().Be($"/staging/variant/{card.Row.Id}/order.pdf");
        page.FindAll("[data-testid=approve]").Should().BeEmpty();
        page.FindAll("[data-testid=take-back]").Should().ContainSingle();
    }

    [Fact]
    public async Task Approve_WhenAMethodistLeftMeanwhile_SaysWhatNoLongerHolds()
    {
        var card = await VariantAsync();
        await EndAllMethodistsAsync();
        var dialog = Render<ApproveDialog>(p => p.Add(c => c.Card, card));
        dialog.Find("input").Change("17-о");

        await dialog.Find("[data-testid=approve-yes]").ClickAsync();

        dialog.WaitForAssertion(() => dialog.FindAll("[data-testid=no-longer-holds] li").Should().NotBeEmpty());
        (await Queries.FindVariantAsync(card.Row.Id, default))!.Row.IsApproved.Should().BeFalse();
    }

    [Fact]
    public async Task Page_WhenDataChanged_SaysSoAndOffersToWorkItOutAnew()
    {
        var card = await VariantAsync();
        await EndAllMethodistsAsync();

        var page = Page(card);

        page.WaitForAssertion(() => page.Find("[data-testid=stale]").TextContent.Should().Contain(VariantTexts.StaleTitle));
        page.FindAll("[data-testid=recompute]").Should().ContainSingle();
    }

    private IRenderedComponent<VariantPage> Page(VariantCard card) =>
        Render<VariantPage>(p => p.Add(c => c.Id, card.Row.StagingId).Add(c => c.VariantId, card.Row.Id));

    private IRenderedComponent<LinePanel> Panel(VariantCard card, LineRow line) =>
        Render<LinePanel>(p => p.Add(c => c.Card, card).Add(c => c.Line, line).Add(c => c.MayChange, true));

    private async Task EndAllMethodistsAsync()
    {
        foreach (var id in new[] { World.Regional, World.LugaMethodist })
        {
            var version = await VersionOfAsync(id);
            Must(await World.Asset.EndAsync(new() { MethodistId = id, Version = version, LastDay = Some.Today, Reason = "уволился" }, default));
        }
        Test.Clock.MoveTo(Some.Today.AddDays(1));
    }

    private async Task<int> VersionOfAsync(int methodist)
    {
        await using var db = Test.Database.Read();
        return await db.Methodists.Where(m => m.Id == methodist).Select(m => m.Version).SingleAsync();
    }
}
