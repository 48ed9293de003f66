using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class DeficitServiceTests : IAsyncLifetime
{
    private static readonly DateOnly March = new(2026, 3, 14);
    private DeficitWorld _world = null!;

    private DeficitService Service => _world.Test.Get<DeficitService>();
    private int Person => _world.People[0];

    public async Task InitializeAsync() => _world = await DeficitWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Decide_ConfirmThenWorkThenClose_LeavesStepsAndKeepsTheState()
    {
        await RecordAsync(EvidenceSource.NationalTest);

        (await ActAsync(DeficitAct.Confirm)).State.Should().Be(DeficitState.Confirmed);
        (await ActAsync(DeficitAct.TakeIntoWork)).State.Should().Be(DeficitState.InWork);
        var closed = await ActAsync(DeficitAct.Close, "показан открытый урок, критерии применяются");

        (closed.State, closed.Severity, closed.Sources).Should().Be((DeficitState.Closed, 0, 0));
        (await _world.StepsAsync(Person)).Select(s => s.To).Should()
            .Equal(DeficitState.Proposed, DeficitState.Confirmed, DeficitState.InWork, DeficitState.Closed);
        await _world.SettleAsync(Person);
        (await _world.DeficitAsync(Person, "MET.3"))!.State.Should().Be(DeficitState.Closed);
    }

    [Theory]
    [InlineData(DeficitAct.Close, "diagnostics.deficit-act-impossible")]
    [InlineData(DeficitAct.NotClosed, "diagnostics.deficit-act-impossible")]
    [InlineData(DeficitAct.MarkIrrelevant, "diagnostics.deficit-reason")]
    public async Task Decide_OutOfTurnOrWithoutReason_IsRefused(DeficitAct act, string code)
    {
        await RecordAsync(EvidenceSource.NationalTest);
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        _world.AsCentre();

        (await Service.DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = act }, default)).Error.Code.Should().Be(code);
    }

    [Fact]
    public async Task Undo_LastDecision_GivesTheStateBefore_AndNothingMoreAfterwards()
    {
        await RecordAsync(EvidenceSource.NationalTest);
        await ActAsync(DeficitAct.Confirm);
        var irrelevant = await ActAsync(DeficitAct.MarkIrrelevant, "не его класс");
        _world.AsCentre();

        (await Service.UndoAsync(irrelevant.Id, irrelevant.Version, default)).IsOk.Should().BeTrue();

        var back = (await _world.DeficitAsync(Person, "MET.3"))!;
        (back.State, back.Severity).Should().Be((DeficitState.Confirmed, 2));
        (await _world.StepsAsync(Person)).Last().Reason.Should().Be("отмена решения: признан неактуальным: не его класс");
        _world.AsCentre();
        (await Service.UndoAsync(back.Id, back.Version, default)).Error.Should().Be(DeficitErrors.NothingToUndo);
    }

    [Fact]
    public async Task Decide_ByMunicipalService_MayConfirmButNotClose()
    {
        await RecordAsync(EvidenceSource.NationalTest);
        _world.AsLuga();
        DeficitActRule.Possible(DeficitState.Confirmed, _world.Test.Actor).Should().NotContain(DeficitAct.Close).And.Contain(DeficitAct.TakeIntoWork);
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        _world.AsLuga();
        (await Service.DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.Confirm }, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Decide_ForeignMunicipalityOrTeacherOrCoordinator_IsRefused()
    {
        await RecordAsync(EvidenceSource.NationalTest);
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        var draft = new DeficitActDraft { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.Confirm };

        _world.AsTosno();
        (await Service.DecideAsync(draft, default)).Error.Should().Be(DiagnosticsErrors.NotFound);
        _world.AsTeacher(Person);
        (await Service.DecideAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsCoordinator();
        (await Service.DecideAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Decide_OnAResultThatThePersonHasNotOpened_AnswersAsAbsent()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=10/47", Some.Today, openFrom: Some.Today.AddDays(7));
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        _world.AsMethodist();

        (await Service.DecideAsync(new() { Id = deficit.Id, Act = DeficitAct.TakeIntoWork }, default)).Error.Should().Be(DiagnosticsErrors.NotFound);
    }

    [Fact]
    public async Task Decide_AMethodistAboutOneself_IsRefusedAndNotOffered()
    {
        await RecordAsync(EvidenceSource.NationalTest);
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        _world.Test.As(AccessScope.Assigned(_world.Methodist, Person), Role.RegionalMethodist);

        (await Service.DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.Confirm }, default)).Error.Should().Be(AccessErrors.Forbidden);
        var profile = (await _world.Profiles.FindAsync(Person, default))!;
        (profile.IsOwn, profile.May.Keep, profile.Deficits.Single().Acts.Count).Should().Be((true, false, 0));
    }

    [Fact]
    public async Task Decide_OldVersion_IsRefused()
    {
        await RecordAsync(EvidenceSource.NationalTest);
        var before = (await _world.DeficitAsync(Person, "MET.3"))!;
        await ActAsync(DeficitAct.Confirm);
        _world.AsCentre();

        (await Service.DecideAsync(new() { Id = before.Id, Version = before.Version, Act = DeficitAct.TakeIntoWork }, default)).IsOk.Should().BeFalse();
    }

    private async Task<Deficit> ActAsync(DeficitAct act, string? text = null)
    {
        var deficit = (await _world.DeficitAsync(Person, "MET.3"))!;
        _world.AsCentre();
        (await Service.DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = act, Text = text }, default)).IsOk.Should().BeTrue();
        return (await _world.DeficitAsync(Person, "MET.3"))!;
    }

    private async Task RecordAsync(EvidenceSource source)
    {
        _world.AsCentre();
        var recorded = await _world.Evidence.RecordAsync(new EvidenceDraft
        {
            EducatorId = Person, Source = source, On = March, Items = [new() { Code = "MET.3", Severity = 2 }], ClassName = "7Б", Pupils = 24, Failed = 9,
        }, default);
        recorded.IsOk.Should().BeTrue();
    }
}
