using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using Radzen.Blazor;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class PlanPagesTests : CampaignPageContext
{
    [Fact]
    public async Task Plan_FilterInTheAddress_ShowsOnlyThose()
    {
        await World.ComposeAsync();
        await World.PassAsync(World.LugaMath[0]);
        GoTo(Urls.CampaignPeople(World.Campaign, state: "completed"));

        var page = Render<PlanPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(PlanTexts.Total(1)));
        page.Markup.Should().Contain("Лужская Анна Номер00").And.NotContain("Тосненская");
        page.Find("[data-testid=print]").GetAttribute("href").Should().Contain("state=completed");
    }

    [Fact]
    public async Task Plan_Coordinator_SeesOwnStaffWithoutActs()
    {
        await World.ComposeAsync();
        World.As(Role.OrganisationCoordinator);

        var page = Render<PlanPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(PlanTexts.Total(6)));
        page.FindAll("[data-testid=compose], .list-check").Should().BeEmpty();
    }

    [Fact]
    public void Plan_Teacher_FindsNoSuchPage()
    {
        World.As(Role.Educator);

        var page = Render<PlanPage>(p => p.Add(c => c.Id, World.Campaign));

        page.WaitForAssertion(() => page.Markup.Should().Contain(CampaignTexts.NotFound));
    }

    [Fact]
    public async Task Compose_PreviewsConfirmsAndTakesBack()
    {
        var panel = Render<PlanComposePanel>(p => p.Add(c => c.CampaignId, World.Campaign));
        panel.WaitForAssertion(() => panel.FindAll(".plain-table tbody tr").Should().HaveCount(2));

        await panel.Find("[data-testid=compose-yes]").ClickAsync(new());
        panel.WaitForAssertion(() => panel.Find("[data-testid=composed]"));
        (await World.People.ListAsync(new(World.Campaign), new(), default)).Total.Should().Be(12);

        await panel.Find("[data-testid=compose-undo]").ClickAsync(new());
        (await World.People.ListAsync(new(World.Campaign), new(), default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Compose_Retest_AsksForTheMonths()
    {
        var panel = Render<PlanComposePanel>(p => p.Add(c => c.CampaignId, World.Campaign));
        panel.WaitForAssertion(() => panel.Find("[data-testid=plan-summary]"));

        await panel.InvokeAsync(() => panel.FindComponent<SelectField<PlanWhom>>().Instance.ValueChanged.InvokeAsync(PlanWhom.Retest));

        panel.WaitForAssertion(() => panel.Markup.Should().Contain(PlanTexts.Months));
        panel.Find("[data-testid=plan-summary]").TextContent.Should().Be(PlanTexts.NothingToDo);
        panel.Find("[data-testid=compose-yes]").HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public async Task Excuse_WithoutAReason_IsRefused()
    {
        await World.ComposeAsync();
        var dialog = Render<PlanExcuseDialog>(p => p.Add(d => d.CampaignId, World.Campaign).Add(d => d.Educators, [World.LugaMath[0]]));

        await dialog.Find("[data-testid=excuse-yes]").ClickAsync(new());

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=form-errors]").TextContent.Should().Contain(PlanErrors.ReasonMissing.Message));
    }

    [Fact]
    public async Task Add_Nobody_IsRefused()
    {
        var panel = Render<PlanAddPanel>(p => p.Add(c => c.CampaignId, World.Campaign));

        await panel.Find("[data-testid=add-yes]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(PlanErrors.PersonMissing.Message));
    }

    [Fact]
    public async Task MultiSelect_ShowsHowManyStandBehindEachLine()
    {
        List<string> chosen = ["teacher"];
        var changed = false;
        var field = Render<MultiSelect<string>>(p => p.Add(c => c.Label, CampaignTexts.Positions).Add(c => c.Choices, CampaignTexts.Lines([new("teacher", "учитель", 1240), new("director", "директор", 80)]))
            .Add(c => c.Values, chosen).Add(c => c.Changed, () => changed = true));

        await field.InvokeAsync(() => field.FindComponent<RadzenDropDown<IEnumerable<string>>>().Instance.ValueChanged.InvokeAsync(["teacher", "director"]));

        chosen.Should().Equal("teacher", "director");
        changed.Should().BeTrue();
        field.Markup.Should().Contain(CampaignTexts.ChoiceOf(new("teacher", "учитель", 1240)));
    }
}
