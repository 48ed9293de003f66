using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteProgressTests : IAsyncLifetime
{
    private RouteWorld _world = null!;
    private int _route;

    public async Task InitializeAsync()
    {
        _world = await RouteWorld.CreateAsync();
        _route = await _world.ApprovedAsync();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Mark_FirstDoneStepByThePerson_StartsTheRouteCountsHoursAndMovesDeficits()
    {
        _world.People.AsTeacher(_world.Person);

        (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default)).IsOk.Should().BeTrue();

        var route = await _world.RouteAsync(_route);
        (route.Status, route.DoneHours, route.Percent).Should().Be((RouteStatus.Ongoing, 4, 10));
        (await _world.StepAsync(_route, "visit")).Proof.Should().Be("справка № 3");
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.InWork);
    }

    [Fact]
    public async Task Mark_AllDone_DoesNotCloseADeficit()
    {
        foreach (var key in new[] { "course", "visit" }) await _world.Progress.MarkAsync(await _world.MarkAsync(_route, key), default);

        (await _world.RouteAsync(_route)).Percent.Should().Be(100);
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.InWork);
    }

    [Theory]
    [InlineData("2026-07-01", "routes.done-future")]
    [InlineData("2026-05-31", "routes.done-early")]
    [InlineData(null, "routes.done-missing")]
    public async Task Mark_DoneOnAWrongDay_IsRefused(string? on, string code)
    {
        var draft = await _world.MarkAsync(_route, "visit");
        draft.DoneOn = on is null ? null : DateOnly.Parse(on, null);

        (await _world.Progress.MarkAsync(draft, default)).Error.Code.Should().Be(code);
    }

    [Fact]
    public async Task Move_InsideThePeriodWithAReason_ChangesTheDatesAndUndoGivesThePlanBack()
    {
        var draft = await _world.MarkAsync(_route, "visit", RouteStepStatus.Moved);
        (draft.From, draft.Until) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31));
        (await _world.Progress.MarkAsync(draft, default)).Error.Code.Should().Be("routes.move-outside");
        draft.Until = new DateOnly(2026, 10, 15);
        (await _world.Progress.MarkAsync(draft, default)).IsOk.Should().BeTrue();
        await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default);

        (await UndoAsync("visit")).Status.Should().Be(RouteStepStatus.Moved);
        var back = await UndoAsync("visit");

        (back.Status, back.From, back.Until, back.DoneOn).Should().Be((RouteStepStatus.Planned, RouteWorld.From, RouteWorld.Until, null));
        (await _world.RouteAsync(_route)).DoneHours.Should().Be(0);
        (await _world.Progress.UndoAsync(back.Id, back.Version, default)).Error.Should().Be(RouteErrors.NothingToUndo);
    }

    [Theory]
    [InlineData(RouteStepStatus.NotDone)]
    [InlineData(RouteStepStatus.Cancelled)]
    [InlineData(RouteStepStatus.Moved)]
    public async Task Mark_WithoutAReason_IsRefused(RouteStepStatus status)
    {
        var draft = await _world.MarkAsync(_route, "visit", status);
        (draft.Reason, draft.From, draft.Until) = (" ", RouteWorld.From, RouteWorld.Until);

        (await _world.Progress.MarkAsync(draft, default)).Error.Should().Be(RouteErrors.ReasonMissing);
    }

    [Fact]
    public async Task Mark_TwoPeopleAtOnce_TheSecondIsRefused()
    {
        var (mine, theirs) = (await _world.MarkAsync(_route, "visit"), await _world.MarkAsync(_route, "visit", RouteStepStatus.Cancelled));

        (await _world.Progress.MarkAsync(mine, default)).IsOk.Should().BeTrue();
        (await _world.Progress.MarkAsync(theirs, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.StepAsync(_route, "visit")).Status.Should().Be(RouteStepStatus.Done);
    }

    [Fact]
    public async Task Mark_PausedRoute_IsRefused()
    {
        await _world.Life.PauseAsync(await _world.ActAsync(_route, "болезнь"), default);

        (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default)).Error.Should().Be(RouteErrors.NotMarkable);
    }

    [Fact]
    public async Task Mark_ByRole_MakersAndThePersonOnly()
    {
        foreach (var stranger in _world.Strangers)
        {
            stranger();
            (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default)).Error.Should().Be(RouteErrors.NotFound);
        }
        _world.People.AsCoordinator();
        (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default)).Error.Should().Be(AccessErrors.Forbidden);
        foreach (var party in new[] { ApprovalParty.Educator, ApprovalParty.Methodist, ApprovalParty.Centre })
        {
            _world.As(party);
            (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit", RouteStepStatus.Ongoing), default)).IsOk.Should().BeTrue();
        }
        _world.People.AsLuga();
        (await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Checkpoint_PassedByTheMethodist_KeepsItsOutcome()
    {
        var point = (await _world.Cards.LoadAsync(_route, default))!.Checkpoints.Single();
        var draft = new RouteCheckpointDraft { CheckpointId = point.Id, Version = point.Version, DoneOn = Some.Today };
        _world.People.AsTeacher(_world.Person);
        (await _world.Progress.PassAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.People.AsMethodist();
        (await _world.Progress.PassAsync(draft, default)).Error.Should().Be(RouteErrors.OutcomeMissing);
        draft.Outcome = "две работы проверены вместе";

        (await _world.Progress.PassAsync(draft, default)).IsOk.Should().BeTrue();

        (await _world.Cards.LoadAsync(_route, default))!.Checkpoints.Single().Outcome.Should().Be("две работы проверены вместе");
    }

    private async Task<RouteStep> UndoAsync(string key)
    {
        var step = await _world.StepAsync(_route, key);
        (await _world.Progress.UndoAsync(step.Id, step.Version, default)).IsOk.Should().BeTrue();
        return await _world.StepAsync(_route, key);
    }
}
