using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteListTests : IAsyncLifetime
{
    private RouteWorld _world = null!;

    public async Task InitializeAsync() => _world = await RouteWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task List_ByRole_ShowsThoseInScopeOnly()
    {
        var mine = await _world.DraftAsync();
        var colleague = await _world.DraftAsync(person: _world.People.People[1]);
        var foreign = await _world.DraftAsync(person: _world.People.Foreigner);

        (await IdsAsync(_world.People.AsCentre)).Should().BeEquivalentTo([mine, colleague, foreign]);
        (await IdsAsync(_world.People.AsLuga)).Should().BeEquivalentTo([mine, colleague]);
        (await IdsAsync(_world.People.AsTosno)).Should().BeEquivalentTo([foreign]);
        (await IdsAsync(_world.People.AsCoordinator)).Should().BeEquivalentTo([mine, colleague]);
        (await IdsAsync(_world.People.AsMethodist)).Should().BeEquivalentTo([mine]);
        (await IdsAsync(() => _world.People.AsTeacher(_world.Person))).Should().BeEquivalentTo([mine]);
        (await IdsAsync(_world.People.AsObserver)).Should().BeEmpty();
        (await IdsAsync(() => _world.Test.As(AccessScope.Journal, Role.Auditor))).Should().BeEmpty();
    }

    [Fact]
    public async Task WaitsForMe_FollowsTheTurn_AndTheCountAgrees()
    {
        var id = await _world.SentAsync();
        foreach (var turn in RouteApprovalChain.Parties)
        {
            foreach (var party in RouteApprovalChain.Parties)
            {
                _world.As(party);
                var expected = party == turn ? new[] { id } : [];
                (await IdsAsync(new() { WaitsForMe = true })).Should().Equal(expected, $"{party} at the turn of {turn}");
                (await _world.Reading.WaitingForMeCountAsync(default)).Should().Be(expected.Length);
            }
            _world.As(turn);
            (await _world.List.ListAsync(new(), new(), default)).Items.Single().Turn.Should().Be(turn);
            await _world.Approvals.AgreeAsync(await _world.WordAsync(id), default);
        }
        _world.People.AsObserver();
        (await _world.Reading.WaitingForMeCountAsync(default)).Should().Be(0);
    }

    [Fact]
    public async Task WaitsForMe_ReturnedRoute_WaitsForItsMakers()
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Educator);
        await _world.Approvals.ReturnAsync(await _world.WordAsync(id, "мало времени"), default);

        _world.People.AsMethodist();
        (await IdsAsync(new() { WaitsForMe = true })).Should().Equal(id);
        _world.As(ApprovalParty.Educator);
        (await IdsAsync(new() { WaitsForMe = true })).Should().BeEmpty();
    }

    [Fact]
    public async Task Row_WalkedRoute_TellsPercentNextStepAndWhatIsLate()
    {
        var late = RouteWorld.Step("late", 10, until: new(2026, 6, 15));
        var id = await _world.ApprovedAsync(RouteWorld.Good(late));
        await _world.Progress.MarkAsync(await _world.MarkAsync(id, "visit"), default);

        var row = (await _world.List.ListAsync(new() { IsLate = true }, new(), default)).Items.Single();

        (row.Percent, row.Late, row.NextStep, row.Status).Should().Be((8, 1, "Мероприятие late", RouteStatus.Ongoing));
        (await IdsAsync(new() { Share = RouteShare.UnderHalf })).Should().Equal(id);
        (await IdsAsync(new() { Share = RouteShare.None })).Should().BeEmpty();
        (await IdsAsync(new() { From = RouteWorld.Until.AddDays(1) })).Should().BeEmpty();
        (await IdsAsync(new() { From = RouteWorld.Until, Until = RouteWorld.Until, CampaignId = _world.Campaign, Basis = RouteBasis.Diagnosis, MethodistId = _world.People.Methodist })).Should().Equal(id);
    }

    [Fact]
    public async Task Search_ByNumberOrName_FindsAndLeavesALine()
    {
        var id = await _world.DraftAsync();
        await _world.DraftAsync(person: _world.People.Foreigner);
        _world.People.AsCentre();

        (await IdsAsync(new() { Text = (await _world.RouteAsync(id)).Number })).Should().Equal(id);
        (await IdsAsync(new() { Text = "лужская" })).Should().Equal(id);
        await using var db = _world.Test.AsSystem().Database.Read();
        (await db.AuditEntries.CountAsync(a => a.Action == AuditAction.Searched && a.Subject == "Routes")).Should().Be(2);
    }

    [Theory]
    [InlineData("Number")]
    [InlineData("Person")]
    [InlineData("Organisation")]
    [InlineData("Municipality")]
    [InlineData("Status")]
    [InlineData("Percent")]
    [InlineData("Hours")]
    [InlineData("Until")]
    public async Task Sort_ByEachColumn_TurnsRoundDescending(string column)
    {
        await _world.ApprovedAsync();
        await _world.DraftAsync(RouteWorld.Good() with { Until = new(2026, 12, 31), Steps = [] }, _world.People.Foreigner);
        _world.People.AsCentre();

        var up = (await _world.List.ListAsync(new(), new(Sort: column), default)).Items.Select(r => r.Id);
        var down = (await _world.List.ListAsync(new(), new(Sort: column, Descending: true), default)).Items.Select(r => r.Id);

        down.Should().HaveCount(2);
        if (column is not "Percent") down.Should().Equal(up.Reverse());
    }

    [Fact]
    public async Task ActiveOf_SkipsEndedOnes()
    {
        var id = await _world.DraftAsync();
        (await _world.List.ActiveOfAsync(_world.Person, default))!.Id.Should().Be(id);
        await _world.Life.StopAsync(await _world.ActAsync(id, "ошибка"), default);

        (await _world.List.ActiveOfAsync(_world.Person, default)).Should().BeNull();
        (await _world.List.OfPersonAsync(_world.Person, default)).Should().ContainSingle();
    }

    [Fact]
    public async Task Card_Coordinator_SeesResultsWithConsentOnly()
    {
        var id = await _world.SentAsync();
        _world.People.AsCoordinator();
        var closed = (await _world.Cards.LoadAsync(id, default))!;

        (closed.SeesResults, closed.Goal, closed.Deficits.Count).Should().Be((false, null, 0));
        closed.Steps.Select(s => s.Title).Should().Equal("Мероприятие course", "Мероприятие visit");
        closed.Steps.Should().OnlyContain(s => s.Competences.Count == 0 && s.Why == null && s.Task == null);
        closed.Can(RouteAct.Return).Should().BeTrue();

        _world.People.AsTeacher(_world.Person);
        await _world.Test.Get<ConsentService>().GiveAsync(default);
        _world.People.AsCoordinator();
        var open = (await _world.Cards.LoadAsync(id, default))!;
        (open.SeesResults, open.Goal, open.Deficits.Count).Should().Be((true, "Научиться оценивать", 2));
    }

    [Fact]
    public async Task Difference_Coordinator_LearnsNothingOfDeficits()
    {
        var id = await _world.ApprovedAsync();
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id), default));
        var content = RouteWorld.Good() with { Goal = "другая", Uncovered = [new("MET.1", "позже")] };
        await _world.SendAsync(id, content with { Steps = [content.Steps[0] with { Codes = "MET.3", Hours = 24 }, content.Steps[1]] });
        var versions = await _world.VersionsAsync(id);

        _world.People.AsCentre();
        (await _world.Cards.DifferenceAsync(id, versions[0].Id, versions[1].Id, default))!.Changes.Should().HaveCount(3);
        _world.People.AsCoordinator();
        var change = (await _world.Cards.DifferenceAsync(id, versions[0].Id, versions[1].Id, default))!.Changes.Single();
        change.Fields.Should().Equal(new RouteFieldChange("часы", "36", "24"));
        _world.People.AsTosno();
        (await _world.Cards.DifferenceAsync(id, versions[0].Id, versions[1].Id, default)).Should().BeNull();
    }

    [Fact]
    public async Task Parameters_AreTheCentresAlone()
    {
        var service = _world.Test.Get<RouteParametersService>();
        _world.People.AsLuga();
        (await service.FindAsync(default)).Should().BeNull();
        (await service.SaveAsync(new(), default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.People.AsCentre();
        var draft = (await service.FindAsync(default))!;
        draft.Months = 13;
        (await service.SaveAsync(draft, default)).Error.Should().Be(RouteErrors.MonthsWrong);
        draft.Months = 9;
        (await service.SaveAsync(draft, default)).IsOk.Should().BeTrue();
        (await service.FindAsync(default))!.Months.Should().Be(9);
    }

    private async Task<IReadOnlyList<int>> IdsAsync(RouteFilter filter) => [.. (await _world.List.ListAsync(filter, new PageRequest(), default)).Items.Select(r => r.Id)];

    private Task<IReadOnlyList<int>> IdsAsync(Action become)
    {
        become();
        return IdsAsync(new RouteFilter());
    }
}
