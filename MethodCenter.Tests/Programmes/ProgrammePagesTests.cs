using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Programmes;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class ProgrammePagesTests : PageTestContext, IAsyncLifetime
{
    private ProgrammeWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await ProgrammeWorld.CreateAsync();
        Services.AddSingleton(_world.Programmes);
        Services.AddSingleton(_world.List);
        Services.AddSingleton(_world.Cards);
        Services.AddSingleton(_world.Streams);
        Services.AddSingleton(_world.StreamList);
        Services.AddSingleton(_world.Applications);
        Services.AddSingleton(_world.Orders);
        Services.AddSingleton(_world.Learners);
        Services.AddSingleton(_world.Support);
        Services.AddSingleton(_world.SupportList);
        Services.AddSingleton(_world.Teams);
        Services.AddSingleton(_world.Effects);
        Services.AddSingleton(_world.Offers);
        Services.AddSingleton(_world.OfferList);
        Services.AddSingleton(_world.Internships);
        Services.AddSingleton(_world.InternshipList);
        Services.AddSingleton(new EducatorLearningQueries(_world.Learners, _world.InternshipList));
        Services.AddSingleton(_world.Test.Get<AssetHeadQueries>());
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_FilterInTheAddress_ShowsOnlyThose()
    {
        await _world.AddProgrammeAsync("Оценивание");
        await _world.AddProgrammeAsync(ProgrammeWorld.Draft("Менеджмент", ProgrammeKind.Retraining, 260));
        GoTo($"{Urls.Programmes}?kind=retraining");

        var page = Render<ProgrammesPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(ProgrammeTexts.Total(1)));
        page.Markup.Should().Contain("Менеджмент").And.NotContain("Оценивание");
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("kind=retraining");
    }

    [Theory]
    [InlineData(Role.CentreStaff, 1, 1)]
    [InlineData(Role.MunicipalService, 0, 1)]
    [InlineData(Role.Educator, 0, 1)]
    [InlineData(Role.Observer, 0, 0)]
    public async Task Card_ShowsActsByRole(Role role, int keeps, int applies)
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.AddStreamAsync(programme);
        _world.As(role);

        var page = Render<ProgrammePage>(p => p.Add(c => c.Id, programme));

        page.WaitForAssertion(() => page.FindAll("[data-testid=stream]").Should().HaveCount(1));
        page.FindAll("[data-testid=add-stream]").Should().HaveCount(keeps);
        page.FindAll("[data-testid=apply]").Should().HaveCount(applies);
        page.FindAll("[data-testid=effect-gap]").Should().HaveCount(1);
    }

    [Fact]
    public async Task Card_ExcludedProgramme_WarnsInWords()
    {
        var draft = ProgrammeWorld.Draft();
        (draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn) = ("10967", new(2023, 1, 1), new(2026, 1, 31));
        var programme = await _world.AddProgrammeAsync(draft);

        var page = Render<ProgrammePage>(p => p.Add(c => c.Id, programme));

        page.WaitForAssertion(() => page.Find("[data-testid=register-warning]").TextContent.Should().Contain("31.01.2026"));
    }

    [Fact]
    public void Card_Absent_SaysSo() => Render<ProgrammePage>(p => p.Add(c => c.Id, 99)).Markup.Should().Contain(ProgrammeTexts.NotFound);

    [Fact]
    public async Task Order_OfAnExcludedProgramme_AsksBeforeItEnrolsOutside()
    {
        var draft = ProgrammeWorld.Draft();
        (draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn) = ("10967", new(2023, 1, 1), new(2026, 1, 31));
        var programme = await _world.AddProgrammeAsync(draft);
        ProgrammeWorld.Must(await _world.ApplyAsync(await _world.AddStreamAsync(programme), _world.LugaPeople[0]));
        var rows = (await _world.RowsAsync(programme)).ToList();
        var dialog = Render<OrderDialog>(p => p.Add(d => d.Rows, rows));

        await dialog.Find("input").ChangeAsync(new() { Value = "12-у" });
        await dialog.Find("[data-testid=enrol-yes]").ClickAsync(new());
        dialog.WaitForAssertion(() => dialog.Find("[data-testid=form-errors]").TextContent.Should().Contain("31.01.2026"));
        (await _world.RowsAsync(programme))[0].Status.Should().Be(EnrolmentStatus.Applied);
        await dialog.Find("input[type=checkbox]").ChangeAsync(new() { Value = true });
        await dialog.Find("[data-testid=enrol-yes]").ClickAsync(new());

        (await _world.RowsAsync(programme))[0].Status.Should().Be(EnrolmentStatus.Studying);
    }

    [Fact]
    public async Task Complete_WithoutNumbers_NamesThePeople()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.EnrolAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0], _world.LugaPeople[1]);
        var rows = (await _world.RowsAsync(programme)).ToList();
        var panel = Render<CompletePanel>(p => p.Add(c => c.Rows, rows).Add(c => c.Kind, ProgrammeKind.Training));

        await panel.Find("[data-testid=complete-yes]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(EnrolmentErrors.NumbersMissing(["Лужская Анна Номер00", "Лужская Анна Номер01"]).Message));
    }

    [Fact]
    public async Task Streams_StandByMonthWithTheirSeats()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.AddStreamAsync(programme, seats: 25);
        await _world.AddStreamAsync(programme, from: new(2026, 9, 1), number: "2");

        var page = Render<StreamsPage>();

        page.WaitForAssertion(() => page.FindAll("h2").Select(h => h.TextContent).Should().Equal(StreamTexts.MonthOf(new(2026, 6, 1)), StreamTexts.MonthOf(new(2026, 9, 1))));
        page.FindAll(".seats-fill").Should().HaveCount(2);
    }

    [Fact]
    public async Task Teams_ShowWholeAndHalfOnes()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        await _world.EnrolAsync(programme, stream, [.. _world.LugaManagers, _world.TosnoManagers[0]]);

        var page = Render<TeamsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=team]").Should().HaveCount(1));
        page.FindAll("[data-testid=half-team]").Should().HaveCount(1);
    }

    [Fact]
    public async Task Teams_Observer_SeesNumbersWithoutNames()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.EnrolAsync(programme, await _world.AddStreamAsync(programme), [.. _world.LugaManagers]);
        _world.As(Role.Observer);

        var page = Render<TeamsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=team-place]").Should().HaveCount(1));
        page.Markup.Should().NotContain("Лужская").And.NotContain(_world.LugaSchool.ShortName);
    }

    [Fact]
    public async Task Internships_ShowOffersAndTheOtherView()
    {
        await _world.MakeSiteAsync(_world.TosnoSchool);
        ProgrammeWorld.Must(await _world.Offers.SaveAsync(new() { OrganisationId = _world.TosnoSchool.Id, Title = "Листы оценивания", Hours = 16 }, default));
        var page = Render<InternshipsPage>();
        page.WaitForAssertion(() => page.Find("[data-testid=offer]").TextContent.Should().Contain("Листы оценивания").And.Contain(InternshipTexts.AnyTime));

        GoTo($"{Urls.Internships}?view=people");

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(InternshipTexts.Total(0)));
    }

    [Fact]
    public async Task Support_ShowsStatesAndActs()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.CompletedAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0], _world.LugaPeople[2]);

        var page = Render<SupportPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=support-state]").Select(s => s.TextContent)
            .Should().Equal(SupportTexts.CountOf(SupportState.Due, 2), SupportTexts.CountOf(SupportState.Nobody, 2)));
        page.FindAll("[data-testid=finish-support]").Should().HaveCount(2);
        page.FindAll("[data-testid=give-support]").Should().HaveCount(4);
    }

    [Fact]
    public async Task LearningOfAPerson_ShowsProgrammesWithDocuments()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.CompletedAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0]);

        var view = Render<EducatorLearning>(p => p.Add(e => e.EducatorId, _world.LugaPeople[0]));

        view.WaitForAssertion(() => view.Find("[data-testid=learning]").TextContent.Should().Contain("У-"));
        Render<EducatorLearning>(p => p.Add(e => e.EducatorId, _world.LugaPeople[1])).Markup.Should().Contain(EducatorLearningTexts.Nothing);
    }

    [Fact]
    public async Task Apply_Teacher_IsOfferedOnlyOneself()
    {
        var stream = await _world.AddStreamAsync(await _world.AddProgrammeAsync());
        _world.As(Role.Educator);
        var row = (await _world.StreamList.FindAsync(stream, default))!;

        var panel = Render<ApplyPanel>(p => p.Add(a => a.Stream, row));

        panel.WaitForAssertion(() => panel.FindAll("[data-testid=chosen-person]").Should().ContainSingle().Which.TextContent.Should().Contain("Номер00"));
        await panel.Find("[data-testid=send-application]").ClickAsync(new());
        (await _world.StreamList.FindAsync(stream, default))!.Taken.Should().Be(1);
    }

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
