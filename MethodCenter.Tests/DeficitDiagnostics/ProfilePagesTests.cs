using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class ProfilePagesTests : PageTestContext, IAsyncLifetime
{
    private static readonly DateOnly March = new(2026, 3, 14);
    private DeficitWorld _world = null!;

    private int Person => _world.People[0];

    public async Task InitializeAsync()
    {
        _world = await DeficitWorld.CreateAsync();
        Services.AddSingleton(_world.Profiles);
        Services.AddSingleton(_world.List);
        Services.AddSingleton(_world.Evidence);
        Services.AddSingleton(_world.Test.Get<DeficitService>());
        Services.AddSingleton(_world.Test.Get<DiagnosisService>());
        Services.AddSingleton(_world.Test.Get<VisitService>());
        Services.AddSingleton(_world.Test.Get<ConsentService>());
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Profile_WithResults_SaysLevelsInFullAndOffersDecisions()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47;MET.3=45/47", March);
        _world.AsMethodist();

        var page = Render<ProfilePage>(p => p.Add(c => c.Id, Person));

        page.WaitForAssertion(() => page.FindAll("[data-testid=result]").Should().HaveCount(2));
        page.Markup.Should().Contain("средний уровень дефицитов").And.Contain("минимальный уровень дефицитов").And.Contain("left:60%");
        page.Find("[data-testid=deficit]").TextContent.Should().Contain("Приоритет: 2, по тяжести").And.Contain(DeficitTerms.Source);
        page.FindAll("[data-testid=act-takeintowork]").Should().ContainSingle();
        page.FindAll("[data-testid=annul]").Should().BeEmpty();
        page.Find("[data-testid=strengths]").TextContent.Should().Contain("95,7 %");
    }

    [Fact]
    public async Task Profile_BeforeThePersonOpenedIt_SaysWhen()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47", Some.Today, openFrom: Some.Today.AddDays(7));
        _world.AsMethodist();

        var page = Render<ProfilePage>(p => p.Add(c => c.Id, Person));

        page.WaitForAssertion(() => page.Find("[data-testid=hidden]").TextContent.Should().Contain("будет доступен с 07.07.2026"));
        page.FindAll("[data-testid=result]").Should().BeEmpty();
        page.Markup.Should().NotContain("40,4");
    }

    [Fact]
    public void Profile_ForeignOrAbsent_AnswersAlike()
    {
        _world.AsTosno();

        var foreign = Render<ProfilePage>(p => p.Add(c => c.Id, Person)).Markup;

        foreign.Should().Contain(ProfileTexts.NotFound);
        Render<ProfilePage>(p => p.Add(c => c.Id, 99999)).Markup.Should().Be(foreign);
    }

    [Fact]
    public async Task Profile_CoordinatorWithoutConsent_MayOnlyAskForHelp()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47", March);
        _world.AsCoordinator();

        var page = Render<ProfilePage>(p => p.Add(c => c.Id, Person));

        page.WaitForAssertion(() => page.Find("[data-testid=add-request]"));
        page.Markup.Should().Contain(ProfileTexts.NeedsConsent).And.NotContain("40,4");
        page.FindAll("[data-testid=add-visit]").Should().BeEmpty();
    }

    [Fact]
    public async Task OwnProfile_ShowsConsentAndItsTextAndGivesIt()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47", March);
        _world.AsTeacher(Person);

        var page = Render<OwnProfilePage>();
        page.WaitForAssertion(() => page.Find("[data-testid=give-consent]"));
        page.Find("[data-testid=consent]").TextContent.Should().Contain(ConsentText.Text);
        await page.Find("[data-testid=give-consent]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=withdraw-consent]"));
        page.FindAll("[data-testid^=act-]").Should().BeEmpty();
    }

    [Fact]
    public void OwnProfile_NobodyInTheRegistry_SaysWhatToDo()
    {
        _world.AsCentre();
        Render<OwnProfilePage>().Markup.Should().Contain(ProfileTexts.OwnMissing);
    }

    [Fact]
    public async Task Deficits_FilterInTheAddress_ShowsOnlyThoseAndTheirCounts()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47;MET.3=5/47", March);
        _world.AsCentre();
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Deficits}?severity=3");

        var page = Render<DeficitsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(DeficitTexts.Total(1)));
        page.Markup.Should().Contain(DeficitTexts.StateCount(DeficitState.Confirmed, 1)).And.Contain(Urls.Profile(Person));
        page.Find(".chip").TextContent.Should().Contain(DeficitTexts.Severity);
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("severity=3");
    }

    [Fact]
    public void Deficits_Teacher_IsTurnedAway()
    {
        _world.AsTeacher(Person);
        Render<DeficitsPage>().Markup.Should().Contain(DeficitTexts.NotAllowed);
    }

    [Fact]
    public async Task Panel_ShowsWhyAndTheHistory()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=28/47", March);
        var id = (await _world.DeficitAsync(Person, "MET.3"))!.Id;
        _world.AsCentre();

        var panel = Render<DeficitPanel>(p => p.Add(c => c.DeficitId, id));

        panel.WaitForAssertion(() => panel.Find("[data-testid=steps]"));
        panel.Find(".why").TextContent.Should().Contain("28").And.Contain("без округления").And.Contain("Приоритет: 2, по тяжести");
    }

    [Fact]
    public async Task ActDialog_IrrelevantWithoutReason_KeepsTheRefusal()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=10/47", March);
        _world.AsCentre();
        var deficit = (await _world.Profiles.FindAsync(Person, default))!.Deficits.Single();
        var dialog = Render<DeficitActDialog>(p => p.Add(d => d.Deficit, deficit).Add(d => d.Act, DeficitAct.MarkIrrelevant));

        await dialog.Find("[data-testid=act-yes]").ClickAsync(new());

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=form-errors]").TextContent.Should().Contain(DeficitErrors.ReasonMissing.Message));
    }

    [Fact]
    public async Task VisitPanel_MarkedCard_IsSaved()
    {
        _world.AsMethodist();
        var panel = Render<VisitPanel>(p => p.Add(c => c.EducatorId, Person));
        panel.WaitForAssertion(() => panel.Find("[data-testid=card]"));

        panel.FindAll(".visit-marks")[0].QuerySelectorAll("input")[2].Change("on");
        await panel.Find("[data-testid=save-visit]").ClickAsync(new());

        panel.FindAll("[data-testid=form-errors]").Should().BeEmpty();
        _world.AsMethodist();
        (await _world.Profiles.FindAsync(Person, default))!.Visits.Should().ContainSingle().Which.Marks.Should().ContainSingle().Which.Mark.Should().Be(0);
    }

    [Fact]
    public async Task EvidencePanel_SelfAssessment_AsksForCompetencesAndSaves()
    {
        _world.AsTeacher(Person);
        var panel = Render<EvidencePanel>(p => p.Add(c => c.EducatorId, Person).Add(c => c.Sources, [EvidenceSource.SelfAssessment]));
        panel.WaitForAssertion(() => panel.FindAll("[data-testid=competences] input[type=checkbox]").Should().NotBeEmpty());

        await panel.Find("[data-testid=save-evidence]").ClickAsync(new());
        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(DeficitErrors.CompetencesMissing.Message));
        panel.FindAll("[data-testid=competences] input[type=checkbox]")[0].Change(true);
        await panel.Find("[data-testid=save-evidence]").ClickAsync(new());

        _world.AsTeacher(Person);
        (await _world.Profiles.FindOwnAsync(default))!.Evidence.Should().ContainSingle().Which.Source.Should().Be(EvidenceSource.SelfAssessment);
    }
}
