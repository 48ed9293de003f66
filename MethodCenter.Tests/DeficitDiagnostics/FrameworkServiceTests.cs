using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class FrameworkServiceTests : IAsyncLifetime
{
    private CampaignWorld _world = null!;

    private FrameworkService Service => _world.Test.Get<FrameworkService>();
    private FrameworkQueries Queries => _world.Test.Get<FrameworkQueries>();

    public async Task InitializeAsync() => _world = await CampaignWorld.CreateAsync(2);

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task TheFirstVersion_IsInForceWithItsGroups()
    {
        var view = (await Queries.FindAsync(null, default))!;

        view.Head.State.Should().Be(FrameworkState.InForce);
        view.Count.Should().Be(48);
        view.Groups.Should().HaveCount(9);
        view.Groups[0].Competences[0].Should().Match<FrameworkCompetence>(c => c.Code == "SUB.1" && c.AppliesTo.Count == 2 && c.Sources.Contains("ВПР"));
    }

    [Fact]
    public async Task Start_CopiesTheVersionInForce_OnlyOnce()
    {
        (await Service.StartAsync(default)).Value.Should().Be(2);

        var draft = (await Queries.FindAsync(2, default))!;
        draft.Count.Should().Be(48);
        draft.Differences.Should().BeEmpty();
        (await Service.StartAsync(default)).Error.Should().Be(FrameworkErrors.DraftExists);
    }

    [Fact]
    public async Task Save_NewCompetence_IsSeenAsAdded()
    {
        var draft = await StartAsync();

        var saved = await Service.SaveCompetenceAsync(New(draft, "met.8"), default);

        saved.IsOk.Should().BeTrue();
        var after = (await Queries.FindAsync(2, default))!;
        after.Differences.Should().ContainSingle().Which.Should().Match<FrameworkDifference>(d => d.Change == FrameworkChange.Added && d.Code == "MET.8");
        after.Groups.Single(g => g.Name == "методические").Competences[^1].Code.Should().Be("MET.8");
        (await Queries.FindAsync(1, default))!.Count.Should().Be(48);
    }

    [Fact]
    public async Task Save_TakenOrWrongCode_IsRefusedInWords()
    {
        var draft = await StartAsync();

        (await Service.SaveCompetenceAsync(New(draft, "MET.1"), default)).Error.Code.Should().Be(FrameworkErrors.CodeTaken("MET.1", "").Code);
        (await Service.SaveCompetenceAsync(New(draft, "МЕТ.9"), default)).Error.Should().Be(FrameworkErrors.CodeWrong);
    }

    [Fact]
    public async Task Save_StaleForm_IsRefused()
    {
        var draft = await StartAsync();
        await Service.SaveCompetenceAsync(New(draft, "MET.8"), default);

        (await Service.SaveCompetenceAsync(New(draft, "MET.9"), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Remove_CompetenceWithResults_NamesWhatStandsOnIt()
    {
        var draft = await StartAsync();
        await _world.PassAsync(_world.LugaMath[0], scores: "SUB.1=40/50;MET.1=3/10");

        var used = await Service.RemoveCompetenceAsync(draft.Head.Id, draft.Version, IdOf(draft, "MET.1"), default);

        used.Error.Code.Should().Be(FrameworkErrors.CompetenceUsed("MET.1", "").Code);
        used.Error.Message.Should().Contain("результаты диагностики (1)");
        (await Service.RemoveCompetenceAsync(draft.Head.Id, draft.Version, IdOf(draft, "MET.2"), default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Remove_CodeThatBeginsAlike_IsNotMistaken()
    {
        var draft = await StartAsync();
        await _world.PassAsync(_world.LugaMath[0], scores: "MAN.10=4/5;MAN.12=1/5");

        (await Service.RemoveCompetenceAsync(draft.Head.Id, draft.Version, IdOf(draft, "MAN.1"), default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Approve_NeedsALaterDateAndABasis()
    {
        var draft = await StartAsync();
        FrameworkApprovalDraft Form(DateOnly? from, string? basis) => new() { FrameworkId = draft.Head.Id, Version = draft.Version, Title = "Вторая", From = from, Basis = basis };

        (await Service.ApproveAsync(Form(null, "приказ"), default)).Error.Should().Be(FrameworkErrors.DateMissing);
        (await Service.ApproveAsync(Form(new(2026, 9, 1), " "), default)).Error.Should().Be(FrameworkErrors.BasisMissing);
        (await Service.ApproveAsync(Form(new(2026, 1, 1), "приказ"), default)).Error.Should().Be(FrameworkErrors.DateTooEarly(new(2026, 1, 1)));
        (await Service.ApproveAsync(Form(new(2026, 9, 1), "приказ"), default)).IsOk.Should().BeTrue();
        (await Queries.FindAsync(2, default))!.Head.Should().Match<FrameworkHead>(h => h.State == FrameworkState.Coming && h.Title == "Вторая");
        (await Queries.FindAsync(null, default))!.Head.Number.Should().Be(1);
        _world.Test.Clock.MoveTo(new(2026, 9, 1));
        (await Queries.FindAsync(null, default))!.Head.Number.Should().Be(2);
    }

    [Fact]
    public async Task Approve_AfterResultsForARemovedCode_IsRefused()
    {
        var draft = await StartAsync();
        await Service.RemoveCompetenceAsync(draft.Head.Id, draft.Version, IdOf(draft, "MET.2"), default);
        await _world.PassAsync(_world.LugaMath[0], scores: "MET.2=4/5");
        var now = (await Queries.FindAsync(2, default))!;

        var approved = await Service.ApproveAsync(new() { FrameworkId = now.Head.Id, Version = now.Version, Title = "Вторая", From = new(2026, 9, 1), Basis = "приказ" }, default);

        approved.Error.Code.Should().Be(FrameworkErrors.CompetenceUsed("MET.2", "").Code);
    }

    [Fact]
    public async Task AVersionInForce_RefusesEveryAct()
    {
        var view = (await Queries.FindAsync(null, default))!;

        (await Service.RemoveCompetenceAsync(view.Head.Id, view.Version, IdOf(view, "MET.2"), default)).Error.Should().Be(DiagnosticsErrors.FrameworkInForce);
        (await Service.SaveCompetenceAsync(New(view, "MET.8"), default)).Error.Should().Be(DiagnosticsErrors.FrameworkInForce);
        (await Service.DiscardAsync(view.Head.Id, view.Version, default)).Error.Should().Be(DiagnosticsErrors.FrameworkInForce);
    }

    [Fact]
    public async Task Discard_RemovesTheDraftWithItsCompetences()
    {
        var draft = await StartAsync();

        (await Service.DiscardAsync(draft.Head.Id, draft.Version, default)).IsOk.Should().BeTrue();

        (await Queries.FindAsync(2, default)).Should().BeNull();
        (await Queries.FindAsync(null, default))!.Count.Should().Be(48);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Others_ReadTheListButNeitherDraftsNorActs(Role role)
    {
        var draft = await StartAsync();
        _world.As(role);

        (await Queries.FindAsync(null, default))!.Should().Match<FrameworkView>(v => v.Count == 48 && !v.MayKeep && v.Versions.Count == 1);
        (await Queries.FindAsync(2, default)).Should().BeNull();
        (await Service.StartAsync(default)).Error.Should().Be(AccessErrors.Forbidden);
        (await Service.SaveCompetenceAsync(New(draft, "MET.8"), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task TheAuditor_SeesNothing()
    {
        _world.As(Role.Auditor);

        (await Queries.FindAsync(null, default)).Should().BeNull();
    }

    private async Task<FrameworkView> StartAsync()
    {
        await Service.StartAsync(default);
        return (await Queries.FindAsync(2, default))!;
    }

    private static int IdOf(FrameworkView view, string code) => view.Groups.SelectMany(g => g.Competences).Single(c => c.Code == code).Id;

    private static FrameworkCompetenceDraft New(FrameworkView view, string code) =>
        new() { FrameworkId = view.Head.Id, Version = view.Version, Code = code, Group = "методические", Name = "Обратная связь" };
}
