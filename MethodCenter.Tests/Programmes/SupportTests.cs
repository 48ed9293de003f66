using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class SupportTests : IAsyncLifetime
{
    private ProgrammeWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await ProgrammeWorld.CreateAsync();
        var programme = await _world.AddProgrammeAsync();
        await _world.CompletedAsync(programme, await _world.AddStreamAsync(programme), [.. _world.LugaPeople.Take(3)]);
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Completion_GivesTasksToTheMethodist_TheRegionalFirst()
    {
        var tasks = (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Items;

        tasks.Should().HaveCount(6);
        tasks.Where(t => t.EducatorId == _world.LugaPeople[0]).Should().OnlyContain(t => t.MethodistId == _world.Regional);
        tasks.Where(t => t.EducatorId == _world.LugaPeople[1]).Should().OnlyContain(t => t.MethodistId == _world.Municipal);
        tasks.Where(t => t.EducatorId == _world.LugaPeople[2]).Should().OnlyContain(t => t.State == SupportState.Nobody);
        tasks.Select(t => t.DueOn).Distinct().Should().BeEquivalentTo([Some.Today.AddDays(30), Some.Today.AddDays(90)]);
        (await _world.SupportList.CountAsync(new(), default)).Should().Be(new SupportCounts(4, 0, 0, 2));
    }

    [Fact]
    public async Task Methodist_SeesAndFinishesTheOwn_AndTheJournalGetsALine()
    {
        _world.As(Role.RegionalMethodist);
        var task = (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Items[0];
        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(2);

        (await _world.Support.FinishAsync(new() { Id = task.Id, Version = task.Version, DoneOn = Some.Today }, default)).Error.Should().Be(SupportErrors.OutcomeMissing);
        (await _world.Support.FinishAsync(new() { Id = task.Id, Version = task.Version, DoneOn = Some.Today.AddDays(1), Outcome = "Применяет" }, default)).Error.Should().Be(SupportErrors.DateWrong);
        ProgrammeWorld.Must(await _world.Support.FinishAsync(new() { Id = task.Id, Version = task.Version, DoneOn = Some.Today, Outcome = "Применяет критерии", Minutes = 90 }, default));

        var entry = (await Journal()).Should().ContainSingle().Subject;
        (entry.Function.Code, entry.Minutes, entry.EducatorId).Should().Be(("R1", 90, _world.LugaPeople[0]));
        entry.Summary.Should().Contain("Применяет критерии");
    }

    [Fact]
    public async Task Reopen_RemovesTheLineOfTheJournal()
    {
        var task = await FinishMunicipalAsync();
        (await Journal()).Should().ContainSingle().Which.Function.Code.Should().Be("M6");

        ProgrammeWorld.Must(await _world.Support.ReopenAsync(task.Id, task.Version, default));

        (await Journal()).Should().BeEmpty();
        (await _world.SupportList.CountAsync(new(), default)).Done.Should().Be(0);
        (await _world.Support.ReopenAsync(task.Id, task.Version + 1, default)).Error.Should().Be(SupportErrors.NotDone);
    }

    [Fact]
    public async Task Undo_OfACompletionWithADoneTask_IsRefused()
    {
        var task = await FinishMunicipalAsync();
        var row = (await _world.Learners.ListAsync(new() { EducatorId = task.EducatorId }, PageRequest.All, default)).Items[0];

        (await _world.Orders.UndoAsync(new(row.Id, row.Version), default)).Error.Should().Be(EnrolmentErrors.BuiltOnSupport("Лужская Анна"));
    }

    [Fact]
    public async Task Give_ToAMethodistInForceOnly()
    {
        var task = (await _world.SupportList.ListAsync(new() { State = SupportState.Nobody }, PageRequest.All, default)).Items[0];

        (await _world.Support.GiveAsync(task.Id, task.Version, 9999, default)).Error.Should().Be(SupportErrors.MethodistWrong);
        ProgrammeWorld.Must(await _world.Support.GiveAsync(task.Id, task.Version, _world.Municipal, default));

        (await _world.SupportList.CountAsync(new(), default)).Nobody.Should().Be(1);
    }

    [Fact]
    public async Task Municipality_FinishesForItsOwnMethodistsOnly()
    {
        var regional = (await _world.SupportList.ListAsync(new() { MethodistId = _world.Regional }, PageRequest.All, default)).Items[0];
        _world.As(Role.MunicipalService);

        (await _world.Support.FinishAsync(new() { Id = regional.Id, Version = regional.Version, DoneOn = Some.Today, Outcome = "Итог" }, default)).Error.Should().Be(SupportErrors.NotFound);
        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Items.Should().OnlyContain(t => t.MayFinish == (t.MethodistId == _world.Municipal));
        (await _world.AsTosno().SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
    }

    [Theory]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Others_SeeNoTasks(Role role)
    {
        _world.As(role);

        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
        (await _world.Support.FinishAsync(new(), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    private async Task<SupportRow> FinishMunicipalAsync()
    {
        var task = (await _world.SupportList.ListAsync(new() { MethodistId = _world.Municipal }, PageRequest.All, default)).Items[0];
        ProgrammeWorld.Must(await _world.Support.FinishAsync(new() { Id = task.Id, Version = task.Version, DoneOn = Some.Today, Outcome = "Итог" }, default));
        return (await _world.SupportList.ListAsync(new() { State = SupportState.Done }, PageRequest.All, default)).Items[0];
    }

    private async Task<IReadOnlyList<WorkRow>> Journal() => (await _world.Test.Get<WorkJournalQueries>().ListAsync(new(), PageRequest.All, default)).Items;
}
