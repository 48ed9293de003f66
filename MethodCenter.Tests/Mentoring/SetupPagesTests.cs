using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Mentoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class SetupPagesTests : PageTestContext, IAsyncLifetime
{
    private SetupWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await SetupWorld.CreateAsync();
        Services.AddSingleton(_world.Setups);
        Services.AddSingleton(_world.Service);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public void List_Region_ShowsNumbersThatLeadToLists()
    {
        _world.AsRegion();

        var page = Render<SetupListPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(SetupTexts.Total(3)));
        page.Markup.Should().Contain(_world.School.ShortName).And.Contain(SetupTexts.NotNamed);
        page.Find($"a[href='{Urls.MentoringPairsOf(_world.School.Id)}']").Should().NotBeNull();
        page.Find($"a[href='{Urls.MentoringYoungOf(_world.School.Id, all: true)}']").Should().NotBeNull();
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("/mentoring/organisations/export.xlsx");
    }

    [Fact]
    public void List_WithoutSupportInTheAddress_ShowsOnlyThose()
    {
        _world.AsRegion();
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.MentoringOrganisationsBy(new() { OnlyWithoutSupport = true }));

        var page = Render<SetupListPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(SetupTexts.Total(1)));
        page.Markup.Should().Contain(SetupTexts.OnlyWithout);
    }

    [Fact]
    public void List_Coordinator_LandsOnTheOwnOrganisation()
    {
        _world.AsCoordinator();

        Render<SetupListPage>();

        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith(Urls.MentoringOrganisation(_world.School.Id));
    }

    [Fact]
    public void Card_Coordinator_ShowsWhatIsMissingAndWhoIsAlone()
    {
        _world.AsCoordinator();

        var page = Render<CuratorPage>(p => p.Add(c => c.Id, _world.School.Id));

        page.WaitForAssertion(() => page.Find("[data-testid=checks]").TextContent.Should().Contain("Утвердить положение"));
        page.Find("[data-testid=pairs]").TextContent.Should().Contain("Наставникова Вера Павловна").And.Contain("1 из 2").And.Contain("15.06.2026");
        page.Find("[data-testid=young-without]").TextContent.Should().Contain("Одинокова Анна Игоревна").And.NotContain("Молодцов");
        page.Find("[data-testid=marks]").TextContent.Should().Contain("9,0 из 10 (1 анкета)");
        page.Find("[data-testid=progress-pdf]").GetAttribute("href").Should().Be(Urls.MentoringProgress(_world.School.Id, "pdf"));
    }

    [Fact]
    public void Card_Foreign_IsNotFound()
    {
        _world.AsLuga();

        var page = Render<CuratorPage>(p => p.Add(c => c.Id, _world.School.Id));

        page.WaitForAssertion(() => page.Markup.Should().Contain(SetupTexts.NotFound));
    }

    [Fact]
    public void Pages_OtherRoles_AreClosed()
    {
        _world.AsObserver();

        Render<SetupListPage>().Markup.Should().Contain(SetupTexts.NotAllowed);
        Render<CuratorPage>(p => p.Add(c => c.Id, _world.School.Id)).Markup.Should().Contain(SetupTexts.NotAllowed);
    }

    [Fact]
    public async Task Panel_WrongForm_KeepsWhatWasTypedAndSaysWhy()
    {
        _world.AsCoordinator();
        var panel = Render<SetupPanel>(p => p.Add(x => x.OrganisationId, _world.School.Id));
        panel.WaitForElement("[data-testid=save-setup]");
        panel.FindAll("input")[1].Change("заместитель директора");

        await panel.Find("[data-testid=save-setup]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Markup.Should().Contain(MentoringErrors.SetupCuratorMissing.Message));
        panel.FindAll("input")[1].GetAttribute("value").Should().Be("заместитель директора");
    }

    [Fact]
    public void Texts_Standing_NamesUnknownDates() =>
        SetupTexts.StandingOf(new(1, "И", new YoungStanding(26, null, true, null))).Should().Be("26 лет, стаж не указан");

    [Fact]
    public void Address_Nonsense_IsNoCondition() =>
        new SetupAddress("?municipality=x&paper=42&missing=2&without=").Filter.Should().Be(new SetupFilter());

    [Fact]
    public void Address_Filter_ReadsWhatTheLinkWrites()
    {
        var filter = new SetupFilter { MunicipalityId = 3, OnlyMissing = true, Missing = SetupPaper.RoadMap, OnlyWithoutSupport = true };

        new SetupAddress("http://x" + Urls.MentoringOrganisationsBy(filter)).Filter.Should().Be(filter);
    }
}
