using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.IndividualRoutes;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RoutePagesTests : PageTestContext, IAsyncLifetime
{
    private RouteWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await RouteWorld.CreateAsync();
        Services.AddSingleton(_world.List);
        Services.AddSingleton(_world.Cards);
        Services.AddSingleton(_world.Editing);
        Services.AddSingleton(_world.Versions);
        Services.AddSingleton(_world.Approvals);
        Services.AddSingleton(_world.Life);
        Services.AddSingleton(_world.Progress);
        Services.AddSingleton(_world.Many);
        Services.AddSingleton(_world.Test.Get<RouteRetestService>());
        Services.AddSingleton(_world.Test.Get<RouteFileQueries>());
        Services.AddSingleton(_world.Test.Get<RouteFileService>());
        Services.AddSingleton(_world.Test.Get<RouteCatalogueQueries>());
        Services.AddSingleton(_world.Test.Get<RouteParametersService>());
        Services.AddSingleton(_world.Test.Get<DeficitListQueries>());
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_WaitsForMeInTheAddress_ShowsOnlyThose()
    {
        var sent = await _world.SentAsync();
        await _world.DraftAsync(person: _world.People.People[1]);
        _world.As(ApprovalParty.Educator);
        await _world.Approvals.AgreeAsync(await _world.WordAsync(sent), default);
        _world.People.AsLuga();
        GoTo(Urls.IndividualRoutesWhere(waits: true));

        var page = Render<RoutesPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(RouteTexts.Total(1)));
        page.Markup.Should().Contain((await _world.RouteAsync(sent)).Number).And.Contain(RouteTexts.OfWhom(ApprovalParty.Methodist));
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("waits=1");
    }

    [Theory]
    [InlineData(ApprovalParty.Educator, true, false)]
    [InlineData(ApprovalParty.Methodist, false, false)]
    [InlineData(ApprovalParty.Centre, false, true)]
    public async Task Card_TurnOfThePerson_OffersEachOnlyWhatItMay(ApprovalParty party, bool mayAgree, bool mayOnPaper)
    {
        var id = await _world.SentAsync();
        _world.As(party);

        var page = Render<RoutePage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=chain-link]").Should().HaveCount(4));
        page.FindAll("[data-testid=act-agree]").Count.Should().Be(mayAgree ? 1 : 0);
        page.FindAll("[data-testid=act-agreeonpaper]").Count.Should().Be(mayOnPaper ? 1 : 0);
        page.FindAll("[data-testid=act-return]").Should().ContainSingle();
        page.FindAll("[data-testid=edit-route]").Should().BeEmpty();
        page.Find("[data-testid=next]").TextContent.Should().Contain("педагог");
    }

    [Fact]
    public async Task Card_Coordinator_SeesStepsAndNoDeficits()
    {
        var id = await _world.SentAsync();
        _world.People.AsCoordinator();

        var page = Render<RoutePage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=route-step]").Should().HaveCount(2));
        page.Find("[data-testid=results-hidden]").TextContent.Should().Be(RouteCardTexts.DeficitsHidden);
        page.Markup.Should().NotContain("MET.").And.NotContain("Научиться оценивать");
    }

    [Fact]
    public async Task Card_NewVersion_ShowsTheDifferenceSideBySide()
    {
        var id = await _world.ApprovedAsync();
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id), default));
        var content = RouteWorld.Good();
        await _world.SendAsync(id, content with { Steps = [content.Steps[0] with { Hours = 24 }, content.Steps[1]] });

        var page = Render<RoutePage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=change]").Should().ContainSingle());
        page.Find("[data-testid=change] del").TextContent.Should().Be("36");
        page.Find("[data-testid=change] ins").TextContent.Should().Be("24");
    }

    [Fact]
    public async Task Card_Marks_AreOfferedOnceApproved()
    {
        var id = await _world.ApprovedAsync();
        _world.As(ApprovalParty.Educator);

        var page = Render<RoutePage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=mark]").Should().HaveCount(2));
        page.FindAll("[data-testid=undo-mark]").Should().BeEmpty();
        page.FindAll("[data-testid=timeline] .route-time-row").Should().HaveCount(2);
    }

    [Fact]
    public void Card_AbsentRoute_SaysSo()
    {
        var page = Render<RoutePage>(p => p.Add(c => c.Id, 9999));

        page.WaitForAssertion(() => page.Markup.Should().Contain(RouteTexts.Missing));
    }

    [Fact]
    public async Task Edit_SomebodyWasFaster_KeepsTheInputAndNamesThem()
    {
        var id = await _world.DraftAsync();
        var page = Render<RouteEditPage>(p => p.Add(c => c.Id, id));
        page.WaitForAssertion(() => page.FindAll("[data-testid=edit-step]").Should().HaveCount(2));
        var other = await _world.VersionDraftAsync(id);
        other.Content = other.Content with { Goal = "чужая" };
        await _world.Versions.SaveAsync(other, default);

        await page.Find("textarea").ChangeAsync("моя цель");
        await page.Find("[data-testid=save-draft]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=form-errors]").TextContent.Should().Contain(DataErrors.ChangedMeanwhile.Message));
        page.Find("[data-testid=changed-by]").TextContent.Should().Contain("тест");
        page.Find("textarea").GetAttribute("value").Should().Be("моя цель");
        (await _world.VersionDraftAsync(id)).Content.Goal.Should().Be("чужая");
    }

    [Fact]
    public async Task Edit_MoveDownAndSave_ChangesTheOrder()
    {
        var id = await _world.DraftAsync();
        var page = Render<RouteEditPage>(p => p.Add(c => c.Id, id));
        page.WaitForAssertion(() => page.FindAll("[data-testid=step-down]").Should().HaveCount(2));

        await page.FindAll("[data-testid=step-down]")[0].ClickAsync(new());
        await page.Find("[data-testid=save-draft]").ClickAsync(new());

        (await _world.VersionDraftAsync(id)).Content.Steps.Select(s => s.Key).Should().Equal("visit", "course");
    }

    [Fact]
    public async Task Edit_UnfinishedDraft_ShowsWhatIsLeftBeforeSending()
    {
        var id = await _world.DraftAsync(RouteWorld.Good() with { Steps = [RouteWorld.Step("one", 2, "MET.3")] });

        var page = Render<RouteEditPage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=problem]").Should().HaveCount(2));
        page.FindAll("[data-testid=need]").Should().HaveCount(2);
        page.Find("[data-testid=totals]").TextContent.Should().Contain("2 часа");
    }

    [Fact]
    public async Task New_PersonWithAnActiveRoute_AsksForTheReason()
    {
        var number = (await _world.RouteAsync(await _world.DraftAsync())).Number;
        GoTo(Urls.IndividualRouteFor(_world.Person));

        var page = Render<RouteNewPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=second]").TextContent.Should().Contain(number));
        await page.Find("[data-testid=create-route]").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("[data-testid=form-errors]").TextContent.Should().Contain("действующий маршрут"));
    }

    [Fact]
    public async Task Many_Panel_ShowsTheConsequenceThenTheOutcome()
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Educator);

        var panel = Render<RouteManyPanel>(p => p.Add(c => c.Ids, [id]));
        panel.WaitForAssertion(() => panel.Find("[data-testid=many-line]").TextContent.Should().Contain("2 мероприятия, 40 часов"));
        await panel.Find("[data-testid=many-yes]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=many-done]").TextContent.Should().Contain(RouteTexts.Total(1)));
    }

    [Theory]
    [InlineData(Role.CentreStaff, true)]
    [InlineData(Role.MunicipalService, false)]
    public void Parameters_OnlyTheCentre_SeesTheForm(Role role, bool may)
    {
        _world.Test.As(AccessScope.Region, role);

        var page = Render<RouteParametersPage>();

        page.FindAll("[data-testid=save-parameters]").Count.Should().Be(may ? 1 : 0);
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
