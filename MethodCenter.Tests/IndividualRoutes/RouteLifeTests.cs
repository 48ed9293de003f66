using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteLifeTests : IAsyncLifetime
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
    public async Task Stop_WalkedRoute_GivesItsDeficitsBackAndNamesItInTheirHistory()
    {
        await _world.Life.StartAsync(await _world.ActAsync(_route), default);
        (await _world.StateOfAsync("MET.1")).Should().Be(DeficitState.InWork);
        _world.People.AsCentre();
        (await _world.Life.StopAsync(await _world.ActAsync(_route), default)).Error.Should().Be(RouteErrors.ReasonMissing);

        (await _world.Life.StopAsync(await _world.ActAsync(_route, "увольнение"), default)).IsOk.Should().BeTrue();

        (await _world.StateOfAsync("MET.1"), await _world.StateOfAsync("MET.3")).Should().Be((DeficitState.Confirmed, DeficitState.Confirmed));
        (await _world.RouteAsync(_route)).EndReason.Should().Be("увольнение");
        (await _world.People.StepsAsync(_world.Person)).Last(s => s.Origin is StepOrigin.TakenBack).Reason.Should().Contain((await _world.RouteAsync(_route)).Number);
        await _world.People.SettleAsync(_world.Person);
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.Confirmed);
    }

    [Fact]
    public async Task Stop_WhereAMethodistDecidedSince_KeepsThatDecision()
    {
        _world.People.AsCentre();
        var deficit = (await _world.People.DeficitAsync(_world.Person, "MET.3"))!;
        _world.People.AsCentre();
        await _world.Test.Get<DeficitService>().DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.TakeIntoWork }, default);

        await _world.Life.StopAsync(await _world.ActAsync(_route, "увольнение"), default);

        (await _world.StateOfAsync("MET.3"), await _world.StateOfAsync("MET.1")).Should().Be((DeficitState.InWork, DeficitState.Confirmed));
    }

    [Fact]
    public async Task PauseAndResume_GivesTheStateBefore()
    {
        await _world.Life.PauseAsync(await _world.ActAsync(_route, "отпуск"), default);
        await _world.Life.ResumeAsync(await _world.ActAsync(_route), default);
        (await _world.RouteAsync(_route)).Status.Should().Be(RouteStatus.Approved);

        await _world.Life.StartAsync(await _world.ActAsync(_route), default);
        await _world.Life.PauseAsync(await _world.ActAsync(_route, "отпуск"), default);
        await _world.Life.ResumeAsync(await _world.ActAsync(_route), default);
        (await _world.RouteAsync(_route)).Status.Should().Be(RouteStatus.Ongoing);
    }

    [Fact]
    public async Task Conclude_BeforeTransferIsDone_IsRefused_AfterItClosesTheDeficit()
    {
        await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "course"), default);
        (await ConcludeAsync("MET.3")).Error.Should().Be(RouteErrors.NoTransferDone);
        await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default);

        (await ConcludeAsync("MET.3")).IsOk.Should().BeTrue();
        (await ConcludeAsync("MET.1")).Error.Should().Be(RouteErrors.NoTransferDone, "the visit answers MET.3 alone");

        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.Closed);
        await _world.People.SettleAsync(_world.Person);
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.Closed);
    }

    [Fact]
    public async Task Conclude_ByRole_MethodistAndCentreOnly()
    {
        await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default);

        (await ConcludeAsync("MET.3", _world.People.AsLuga)).Error.Should().Be(AccessErrors.Forbidden);
        (await ConcludeAsync("MET.3", () => _world.People.AsTeacher(_world.Person))).Error.Should().Be(AccessErrors.Forbidden);
        (await ConcludeAsync("MET.3", _world.People.AsCoordinator)).Error.Should().Be(AccessErrors.Forbidden);
        (await ConcludeAsync("MET.3", _world.People.AsMethodist)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Finish_Partly_NeedsReflectionAndAWordOnWhatIsLeft()
    {
        await _world.Progress.MarkAsync(await _world.MarkAsync(_route, "visit"), default);
        _world.People.AsMethodist();
        (await _world.Life.FinishAsync(await _world.ActAsync(_route, "курс"), default)).Error.Should().Be(RouteErrors.ReflectionMissing);
        _world.People.AsTeacher(_world.Person);
        (await _world.Life.ReflectAsync(await _world.ActAsync(_route, "Стало легче"), default)).IsOk.Should().BeTrue();
        _world.People.AsMethodist();
        (await _world.Life.FinishAsync(await _world.ActAsync(_route), default)).Error.Should().Be(RouteErrors.LeftMissing);

        (await _world.Life.FinishAsync(await _world.ActAsync(_route, "курс перенесён на год"), default)).IsOk.Should().BeTrue();

        var route = await _world.RouteAsync(_route);
        (route.Status, route.EndReason).Should().Be((RouteStatus.Completed, "завершён частично, 10 %: курс перенесён на год"));
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.InWork, "finishing closes no deficit");
    }

    [Fact]
    public async Task Finish_WithoutReflection_TheCentreMayWithAReason()
    {
        foreach (var key in new[] { "course", "visit" }) await _world.Progress.MarkAsync(await _world.MarkAsync(_route, key), default);
        var draft = await _world.ActAsync(_route);
        draft.WithoutReflection = "педагог уволился";
        _world.People.AsMethodist();
        (await _world.Life.FinishAsync(draft, default)).Error.Should().Be(RouteErrors.ReflectionMissing);
        _world.People.AsCentre();

        (await _world.Life.FinishAsync(draft, default)).IsOk.Should().BeTrue();

        (await _world.RouteAsync(_route)).EndReason.Should().Be("завершён полностью. Без рефлексии педагога: педагог уволился");
    }

    [Fact]
    public async Task EveryAct_ByOneOutsideTheScope_AnswersAsAbsent()
    {
        var draft = await _world.ActAsync(_route, "текст");
        foreach (var become in _world.Strangers)
        {
            become();
            foreach (var act in new[] { _world.Life.StartAsync, _world.Life.PauseAsync, _world.Life.ResumeAsync, _world.Life.StopAsync, _world.Life.FinishAsync, _world.Life.ReflectAsync, _world.Life.SumUpAsync })
                (await act(draft, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Life.LeadAsync(draft, null, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Life.ConcludeAsync(new() { RouteId = _route, Text = "текст" }, default)).Error.Should().Be(RouteErrors.NotFound);
        }
    }

    [Fact]
    public async Task Retest_WithAnOpenRoute_ClosesTheDeficitByTheLedger()
    {
        await _world.Life.StartAsync(await _world.ActAsync(_route), default);

        await _world.People.ResultAsync(await _world.People.CampaignAsync(), _world.Person, "MET.1=20/47;MET.3=45/47", Some.Today.AddDays(1));

        (await _world.StateOfAsync("MET.3"), await _world.StateOfAsync("MET.1")).Should().Be((DeficitState.Closed, DeficitState.NotClosed));
    }

    private async Task<Domain.Common.Result> ConcludeAsync(string code, Action? become = null)
    {
        var deficit = (await _world.People.DeficitAsync(_world.Person, code))!;
        (become ?? _world.People.AsCentre)();
        return await _world.Life.ConcludeAsync(new() { RouteId = _route, DeficitId = deficit.Id, Version = deficit.Version, Text = "показан открытый урок" }, default);
    }
}
