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

public sealed class AssetWatchPagesTests : PageTestContext, IAsyncLifetime
{
    private AssetWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync(people: 45);
        Services.AddSingleton(_world.Methodists);
        Services.AddSingleton(_world.AssignmentList);
        Services.AddSingleton(_world.Test.Get<MethodistCardQueries>());
        Services.AddSingleton(_world.Test.Get<AssetHeadQueries>());
        Services.AddSingleton(_world.Test.Get<ForecastQueries>());
        Services.AddSingleton(_world.Test.Get<AbsenceQueries>());
        Services.AddSingleton(_world.Test.Get<AbsenceService>());
        Services.AddSingleton(_world.Test.Get<LoadBalanceQueries>());
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.LugaPeople.Take(30)]);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Forecast_SaysWhatToDoAndTheNumberLeadsToThePeople()
    {
        await EndAsync(10);

        var page = Render<ForecastPage>();

        page.WaitForAssertion(() => page.Markup.Should().Contain("Лужская").And.Contain(AssetWatchTexts.Prolong));
        page.FindAll("a").Select(a => a.GetAttribute("href")).Should().Contain(
            [Urls.Replace(TargetKind.People), Urls.Methodist(_world.LugaMethodist), Urls.ForecastLeft(_world.LugaMethodist, 30)]);
        GoTo(Urls.ForecastLeft(_world.LugaMethodist, 30));
        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Contain("30"));
        page.FindAll(".chip").Should().ContainSingle();
    }

    [Fact]
    public void Forecast_NobodyEnds_OffersALongerTerm()
    {
        var page = Render<ForecastPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state] a").GetAttribute("href").Should().EndWith("days=180"));
    }

    [Fact]
    public void Forecast_RolesWithoutNames_AreTurnedAway()
    {
        _world.Test.As(AccessScope.Aggregates, Role.Observer);

        Render<ForecastPage>().Markup.Should().Contain(AssetWatchTexts.NotAllowed);
        Render<AbsencesPage>().Markup.Should().Contain(AssetWatchTexts.NotAllowed);
        Render<LoadWatchPage>().Markup.Should().Contain(AssetWatchTexts.NotAllowed);
    }

    [Fact]
    public async Task Absences_ShowThePictureAndTheWayToASubstitute()
    {
        var id = await AddAsync();

        var page = Render<AbsencesPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=substitute]").GetAttribute("href").Should().Be(Urls.Substitute(id)));
        page.Find(".away-bar").GetAttribute("title").Should().Contain("отпуск");
        page.FindAll(".away-name").Should().ContainSingle();
    }

    [Fact]
    public async Task AbsencePanel_OverAnother_KeepsTheInputAndSaysWhy()
    {
        await AddAsync();
        var panel = Render<AbsencePanel>(p => p.Add(c => c.MethodistId, _world.LugaMethodist));
        panel.WaitForAssertion(() => panel.Find("[data-testid=save-absence]"));

        await panel.Find("[data-testid=save-absence]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(AbsenceErrors.DatesMissing.Message));
    }

    [Fact]
    public async Task Card_HasTheSectionOfAbsences()
    {
        await AddAsync();

        var page = Render<MethodistPage>(p => p.Add(c => c.Id, _world.LugaMethodist));

        page.WaitForAssertion(() => page.FindAll("[data-testid=absences] li").Should().ContainSingle());
        page.Find("[data-testid=add-absence]");
    }

    [Fact]
    public void Load_ShowsBarsAlertsAndFilters()
    {
        var page = Render<LoadWatchPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=loads] li").Should().HaveCount(2));
        page.Find("[data-testid=alerts] li").TextContent.Should().Contain("30 педагогов при мягком пределе 25");
        GoTo(Urls.LoadWatch + "?load=none");
        page.WaitForAssertion(() => page.FindAll("[data-testid=loads] li").Should().ContainSingle());
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);

    private async Task<int> AddAsync() => (await _world.Test.Get<AbsenceService>().SaveAsync(
        new AbsenceDraft { MethodistId = _world.LugaMethodist, From = Some.Today.AddDays(3), Until = Some.Today.AddDays(16) }, default)).Value;

    private async Task EndAsync(int days)
    {
        var draft = (await _world.Methodists.FindDraftAsync(_world.LugaMethodist, default))!;
        draft.Until = Some.Today.AddDays(days);
        (await _world.Asset.SaveMethodistAsync(draft, default)).IsOk.Should().BeTrue();
    }
}
