using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class FrameworkPagesTests : CampaignPageContext
{
    [Fact]
    public void Framework_Reader_SeesTheListWithoutActs()
    {
        World.As(Role.Educator);

        var page = Render<FrameworkPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=competence]").Should().HaveCount(48));
        page.FindAll("[data-testid=new-framework], [data-testid=edit-competence]").Should().BeEmpty();
    }

    [Fact]
    public async Task Framework_NewVersion_OpensTheDraftWithItsActs()
    {
        var page = Render<FrameworkPage>();
        page.WaitForAssertion(() => page.Find("[data-testid=new-framework]"));

        await page.Find("[data-testid=new-framework]").ClickAsync(new());
        GoTo(Urls.CompetencesOf(2));

        page.WaitForAssertion(() => page.Find("[data-testid=approve-framework]"));
        page.Find("[data-testid=differences]").TextContent.Should().Contain(FrameworkTexts.NoChanges);
        await page.FindAll("[data-testid=down]")[0].ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("[data-testid=competence] code")[0].TextContent.Should().Be("SUB.2"));
    }

    [Fact]
    public async Task Framework_AddedCompetence_IsInTheDifference()
    {
        await World.Test.Get<FrameworkService>().StartAsync(default);
        var draft = (await World.Test.Get<FrameworkQueries>().FindAsync(2, default))!;
        var panel = Render<FrameworkPanel>(p => p.Add(c => c.FrameworkId, draft.Head.Id).Add(c => c.Group, "методические"));
        panel.WaitForAssertion(() => panel.FindAll("input")[0].GetAttribute("value").Should().Be("MET.8"));

        await panel.FindAll("textarea")[0].ChangeAsync("Обратная связь");
        await panel.Find("[data-testid=save-competence]").ClickAsync(new());
        GoTo(Urls.CompetencesOf(2));
        var page = Render<FrameworkPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=differences]").TextContent.Should().Contain("MET.8").And.Contain(FrameworkTerms.Of(FrameworkChange.Added)));
    }

    [Fact]
    public async Task Framework_ApproveWithoutBasis_ShowsTheRefusal()
    {
        await World.Test.Get<FrameworkService>().StartAsync(default);
        var draft = (await World.Test.Get<FrameworkQueries>().FindAsync(2, default))!;
        var dialog = Render<FrameworkApproveDialog>(p => p.Add(d => d.View, draft));

        await dialog.Find("[data-testid=approve-yes]").ClickAsync(new());

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=form-errors]").TextContent.Should().Contain(FrameworkErrors.DateMissing.Message));
    }

    [Fact]
    public void Framework_UnknownVersion_SaysSo()
    {
        GoTo(Urls.CompetencesOf(77));

        var page = Render<FrameworkPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(FrameworkTexts.Empty));
    }

    [Fact]
    public void Scales_AreDrawnWithWordsInFull()
    {
        var page = Render<ScalesPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=scale-strip]").Should().HaveCount(3));
        page.FindAll(".scale-band")[0].TextContent.Should().Be("высокий уровень дефицитов");
        page.FindAll(".scale-band").Select(b => b.TextContent).Should().OnlyContain(t => t.EndsWith("уровень дефицитов") || t.EndsWith("уровень компетенции"));
    }

    [Fact]
    public async Task Scale_WithResults_OffersACopy()
    {
        await World.PassAsync(World.LugaMath[0]);
        var panel = Render<ScalePanel>(p => p.Add(c => c.ScaleId, 1));
        panel.WaitForAssertion(() => panel.Find("[data-testid=fixed]"));

        await panel.Find("[data-testid=copy-instead]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.FindAll("[data-testid=fixed]").Should().BeEmpty());
        await panel.Find("[data-testid=save-scale]").ClickAsync(new());
        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(ScaleErrors.CodeMissing.Message));
    }
}
