using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class CampaignPagesTests : CampaignPageContext
{
    [Fact]
    public async Task Campaigns_FilterInTheAddress_ShowsOnlyThose()
    {
        var coming = World.Draft("NEXT");
        (coming.From, coming.Until) = (new(2026, 9, 1), new(2026, 9, 30));
        await World.AddAsync(coming);
        GoTo($"{Urls.Campaigns}?state=coming");

        var page = Render<CampaignsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(CampaignTexts.Total(1)));
        page.Markup.Should().Contain("NEXT").And.NotContain("MAT-2026-06");
        page.Find(".chip").TextContent.Should().Contain(CampaignTerms.Of(CampaignState.Coming));
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("state=coming");
    }

    [Theory]
    [InlineData(Role.CentreStaff, true)]
    [InlineData(Role.MunicipalService, false)]
    [InlineData(Role.Educator, false)]
    public void Campaigns_OnlyTheCentre_MayAdd(Role role, bool may)
    {
        World.As(role);

        var page = Render<CampaignsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(CampaignTexts.Total(1)));
        page.FindAll("[data-testid=add-campaign]").Count.Should().Be(may ? 1 : 0);
    }

    [Fact]
    public async Task Card_EveryFigure_LeadsToAsManyPeople()
    {
        await World.ComposeAsync();
        foreach (var person in World.LugaMath.Take(3)) await World.PassAsync(person);
        await World.PassAsync(World.LugaMath[4], DiagnosisStatus.Absent);
        await World.PassAsync(World.LugaDirector);
        await World.Plans.ExcuseAsync(World.Campaign, [World.TosnoMath[0]], "отпуск", default);

        var page = Render<CampaignPage>(p => p.Add(c => c.Id, World.Campaign));
        page.WaitForAssertion(() => page.FindAll("[data-testid=figure]").Should().HaveCount(8));

        foreach (var tile in page.FindAll("[data-testid=figure]").Where(t => !t.QuerySelector(".figure-value")!.TextContent.Contains('%', StringComparison.Ordinal)))
        {
            var href = tile.QuerySelector("a")!.GetAttribute("href")!;
            var people = await World.People.ListAsync(new CampaignAddress(href[href.IndexOf('?', StringComparison.Ordinal)..]).PeopleOf(World.Campaign), new(), default);
            tile.QuerySelector(".figure-value")!.TextContent.Should().Be(Formats.Number(people.Total), href);
        }
        page.FindAll("[data-testid=place]").Should().HaveCount(2);
    }

    [Fact]
    public async Task Card_Levels_StandInFull()
    {
        await World.PassAsync(World.LugaMath[0], scores: "SUB.1=10/50");

        var page = Render<CampaignPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.FindAll(".bar-label").Select(b => b.TextContent).Should().Equal(
            "минимальный уровень дефицитов", "низкий уровень дефицитов", "средний уровень дефицитов", "высокий уровень дефицитов"));
        page.FindAll(".bar-value")[^1].TextContent.Should().Be("1");
    }

    [Fact]
    public void Card_Teacher_SeesTheOwnStateOnly()
    {
        World.As(Role.Educator);

        var page = Render<CampaignPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.Find("[data-testid=own-state]").TextContent.Should().Be(CampaignTexts.OwnState(null)));
        page.FindAll("[data-testid=figure], [data-testid=open-plan], [data-testid=edit-campaign]").Should().BeEmpty();
    }

    [Fact]
    public async Task Card_Observer_SeesNoLinksToPeople()
    {
        await World.ComposeAsync();
        World.As(Role.Observer);

        var page = Render<CampaignPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.FindAll("[data-testid=figure]").Should().NotBeEmpty());
        page.FindAll("[data-testid=figure] a, [data-testid=place] a, [data-testid=open-plan]").Should().BeEmpty();
        page.Find("[data-testid=hidden-note]").TextContent.Should().Be(CampaignTexts.HiddenNote);
    }

    [Fact]
    public void Card_AbsentCampaign_SaysSo()
    {
        var page = Render<CampaignPage>(p => p.Add(c => c.Id, 9999));

        page.WaitForAssertion(() => page.Markup.Should().Contain(CampaignTexts.NotFound));
    }

    [Fact]
    public async Task Panel_TakenCode_KeepsTheInputAndShowsTheRefusal()
    {
        var panel = Render<CampaignPanel>();
        panel.WaitForAssertion(() => panel.Find("[data-testid=addressed]").TextContent.Should().Be(CampaignTexts.Addressed(16)));

        await panel.FindAll("input[type=text], input.rz-textbox")[0].ChangeAsync("MAT-2026-06");
        foreach (var input in new[] { 1, 2 }) await panel.FindAll("input.rz-textbox")[input].ChangeAsync("Название");
        await panel.Find("[data-testid=save-campaign]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain("MAT-2026-06"));
        panel.FindAll("input.rz-textbox")[0].GetAttribute("value").Should().Be("MAT-2026-06");
    }

    [Fact]
    public async Task Panel_AnotherStandingAfterResults_NamesTheConsequenceFirst()
    {
        await World.PassAsync(World.LugaMath[0], scores: "SUB.1=20/50");
        var panel = Render<CampaignPanel>(p => p.Add(c => c.CampaignId, World.Campaign));
        panel.WaitForAssertion(() => panel.Find("[data-testid=save-campaign]"));

        await panel.Find("input[type=checkbox]").ChangeAsync(false);
        await panel.Find("[data-testid=save-campaign]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=recount]").TextContent.Should().Contain(new CampaignRecount(1, 0, 1, 0).Text));
        panel.FindAll("[data-testid=recount-yes]").Should().ContainSingle();
        (await World.FormAsync(World.Campaign)).IsOfficial.Should().BeTrue();
    }

    [Fact]
    public async Task ItemsPanel_UnknownCompetence_IsRefused()
    {
        var panel = Render<CampaignItemsPanel>(p => p.Add(c => c.CampaignId, World.Campaign));
        panel.WaitForAssertion(() => panel.Find("[data-testid=add-item]"));

        await panel.Find("[data-testid=add-item]").ClickAsync(new());
        panel.WaitForAssertion(() => panel.FindAll("[data-testid=campaign-item]").Should().ContainSingle());
        await panel.Find("[data-testid=campaign-item] input.rz-textbox").ChangeAsync("1");
        await panel.Find("[data-testid=save-items]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(DiagnosticsErrors.CompetenceUnknown.Message));
    }
}
