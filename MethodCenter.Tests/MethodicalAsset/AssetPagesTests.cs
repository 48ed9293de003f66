using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.MethodicalAsset;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AssetPagesTests : PageTestContext, IAsyncLifetime
{
    private AssetWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        Services.AddSingleton(_world.Methodists);
        Services.AddSingleton(_world.Asset);
        Services.AddSingleton(_world.Assignments);
        Services.AddSingleton(_world.AssignmentList);
        Services.AddSingleton(_world.Test.Get<AssetHeadQueries>());
        Services.AddSingleton(_world.Test.Get<MethodistCardQueries>());
        Services.AddSingleton(_world.Test.Get<AbsenceQueries>());
        Services.AddSingleton(_world.Test.Get<WorkJournalQueries>());
        Services.AddSingleton(_world.Test.Get<WorkJournalService>());
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public void Methodists_FilterInTheAddress_ShowsOnlyThose()
    {
        GoTo($"{Urls.Methodists}?admissible=no");

        var page = Render<MethodistsPage>();

        page.WaitForAssertion(() => page.FindAll("tbody tr.row-open, tbody tr").Count(r => r.TextContent.Contains("Тосненская", StringComparison.Ordinal)).Should().Be(1));
        page.Markup.Should().NotContain("Лужская");
        page.Find(".chip").TextContent.Should().Contain(AssetTexts.NotAdmissible);
    }

    [Fact]
    public void Card_Candidate_ShowsWhyAndOffersToAdmit()
    {
        var page = Render<MethodistPage>(p => p.Add(c => c.Id, _world.TosnoCandidate));

        page.WaitForAssertion(() => page.Find("[data-testid=admit]"));
        page.FindAll(".criteria .not-met").Should().ContainSingle();
        page.FindAll(".criteria .met").Should().HaveCount(3);
    }

    [Fact]
    public void Card_ForeignOrAbsent_AnswersAlike()
    {
        _world.AsTosno();

        var foreign = Render<MethodistPage>(p => p.Add(c => c.Id, _world.LugaMethodist)).Markup;
        var absent = Render<MethodistPage>(p => p.Add(c => c.Id, 9999)).Markup;

        foreign.Should().Contain(AssetTexts.NotFound);
        foreign.Should().Be(absent);
    }

    [Fact]
    public async Task Admit_AgainstTheRule_AsksForTheReason()
    {
        var card = (await _world.Test.Get<MethodistCardQueries>().FindAsync(_world.TosnoCandidate, default))!;
        var dialog = Render<AdmitDialog>(p => p.Add(d => d.Card, card));

        await dialog.Find("[data-testid=admit-yes]").ClickAsync(new());

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=form-errors]").TextContent.Should().Contain(MethodicalAssetErrors.AdmissionNeedsReason.Message));
    }

    [Fact]
    public async Task End_NamesTheConsequence()
    {
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(4)]);
        var card = (await _world.Test.Get<MethodistCardQueries>().FindAsync(_world.Regional, default))!;

        var dialog = Render<EndMethodistDialog>(p => p.Add(d => d.Card, card));

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=consequence]").TextContent.Should().Be(new EndConsequence(4, 0).Text));
    }

    [Fact]
    public async Task Assign_FromTheAddress_PreviewsConfirmsAndTakesBack()
    {
        GoTo($"{Urls.AssignEducators(_world.LugaPeople.Take(3))}&methodist={_world.Regional}");
        var page = Render<AssignPage>();
        page.WaitForAssertion(() => page.Find("[data-testid=chosen]").TextContent.Should().Contain(AssignmentPageTexts.ChosenCount(3, 0)));

        await page.Find("[data-testid=preview]").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("[data-testid=plan] tbody tr").Should().HaveCount(3));
        await page.Find("[data-testid=assign-yes]").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("[data-testid=assigned]"));
        (await _world.AssignmentList.ListAsync(new(), new(), default)).Total.Should().Be(3);

        await page.Find("[data-testid=undo]").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("[data-testid=preview]"));
        (await _world.AssignmentList.ListAsync(new(), new(), default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Assign_NotInTheAsset_ShowsTheRefusalAndNoWayOn()
    {
        GoTo($"{Urls.AssignEducators(_world.TosnoPeople.Take(1))}&methodist={_world.TosnoCandidate}");
        var page = Render<AssignPage>();
        page.WaitForAssertion(() => page.Find("[data-testid=preview]"));

        await page.Find("[data-testid=preview]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=plan]").TextContent.Should().Contain(MethodicalAssetErrors.NotInAsset.Message));
        page.Find("[data-testid=assign-yes]").HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public void Assign_Methodist_IsTurnedAway()
    {
        _world.Test.As(AccessScope.Assigned(_world.Regional, 0), Role.RegionalMethodist);

        Render<AssignPage>().Markup.Should().Contain(AssignmentPageTexts.NotAllowed);
    }

    [Fact]
    public async Task Assignments_OfOneMethodist_ShowTheirPeople()
    {
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0]);
        await _world.AssignAsync(_world.LugaMethodist, _world.LugaPeople[1]);
        GoTo(Urls.AssignmentsOf(_world.Regional));

        var page = Render<AssignmentsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(AssignmentPageTexts.Total(1)));
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("methodist=").And.Contain("state=inforce");
    }

    [Fact]
    public async Task WorkJournal_ShowsEntriesAndTheirSums()
    {
        await _world.Test.Get<WorkJournalService>().SaveAsync(
            new WorkEntryDraft { MethodistId = _world.Regional, Date = Some.Today, FunctionCode = "R8", Summary = "Консультация", Minutes = 90 }, default);

        var page = Render<WorkJournalPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(WorkTexts.Total(1)));
        page.Markup.Should().Contain(WorkTexts.SummaryOf(1, 90));
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.CentreStaff, false)]
    public void AdmissionSettings_AreTheAdministrators(Role role, bool may)
    {
        _world.Test.As(AccessScope.Region, role);

        var page = Render<AdmissionSettingsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=save-admission]").Count.Should().Be(may ? 1 : 0));
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
