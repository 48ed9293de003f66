using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Who sees whom: both schools are planned, three of Луга and one of Тосно passed.</summary>
public sealed class CampaignScopeTests : IAsyncLifetime
{
    private CampaignWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await CampaignWorld.CreateAsync();
        await _world.ComposeAsync();
        foreach (var person in _world.LugaMath.Take(3)) await _world.PassAsync(person);
        await _world.PassAsync(_world.LugaMath[3], DiagnosisStatus.Absent);
        await _world.PassAsync(_world.TosnoMath[0], scores: "SUB.1=10/50");
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.Administrator, 12, 4)]
    [InlineData(Role.CentreStaff, 12, 4)]
    [InlineData(Role.MunicipalService, 6, 3)]
    [InlineData(Role.OrganisationCoordinator, 6, 3)]
    [InlineData(Role.RegionalMethodist, 2, 2)]
    public async Task ListCardAndPeople_AgreeWithinTheScope(Role role, int planned, int passed)
    {
        _world.As(role);

        var row = (await _world.List.ListAsync(new(), new(), default)).Items.Single();
        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;

        (row.Planned, row.Passed, row.Share).Should().Be((planned, passed, new Percent(passed, planned)));
        (card.Figures!.Planned, card.Figures.Passed, card.Figures.PassedOfPlanned).Should().Be((planned, passed, passed));
        (await TotalAsync(new(_world.Campaign) { MustPass = true })).Should().Be(planned);
        (await TotalAsync(new(_world.Campaign) { State = PassingState.Completed })).Should().Be(passed);
    }

    [Fact]
    public async Task Coordinator_WithoutConsent_LearnsOnlyWhoPassed()
    {
        _world.As(Role.OrganisationCoordinator);

        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;
        var rows = (await _world.People.ListAsync(new(_world.Campaign), new(), default)).Items;

        card.Should().Match<CampaignCard>(c => c.Levels == null && !c.SeesDetail);
        rows.Should().HaveCount(6).And.OnlyContain(r => r.State == PassingState.Completed || r.State == PassingState.NotYet);
        rows.Single(r => r.EducatorId == _world.LugaMath[3]).State.Should().Be(PassingState.NotYet, "why somebody did not pass is not told");
        (await TotalAsync(new(_world.Campaign) { State = PassingState.Absent })).Should().Be(0);
        await using var db = _world.Test.Database.Read();
        (await db.Diagnoses.CountAsync()).Should().Be(0, "results themselves stay closed");
    }

    [Fact]
    public async Task Coordinator_WithConsent_SeesTheSame()
    {
        await _world.WriteAsync(new ResultConsent(_world.LugaMath[3], new(2026, 6, 1), "1", "на бумаге"));
        _world.As(Role.OrganisationCoordinator);

        (await _world.People.ListAsync(new(_world.Campaign), new(), default)).Items.Single(r => r.EducatorId == _world.LugaMath[3]).State.Should().Be(PassingState.NotYet);
    }

    [Fact]
    public async Task MunicipalService_SeesItsOwnPeopleWithTheReason()
    {
        _world.As(Role.MunicipalService);

        var rows = (await _world.People.ListAsync(new(_world.Campaign), new(), default)).Items;

        rows.Should().HaveCount(6).And.OnlyContain(r => r.FullName.StartsWith("Лужская"));
        rows.Single(r => r.EducatorId == _world.LugaMath[3]).State.Should().Be(PassingState.Absent);
        (await TotalAsync(new(_world.Campaign) { MunicipalityId = _world.Tosno })).Should().Be(0);
    }

    [Fact]
    public async Task Observer_SeesCountsOnly_AndNoSmallOnes()
    {
        _world.As(Role.Observer);

        var row = (await _world.List.ListAsync(new(), new(), default)).Items.Single();
        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;

        (row.Planned, row.Passed).Should().Be((12, null));
        card.Figures!.Passed.Should().BeNull("four people are too few");
        card.Places.Should().OnlyContain(p => p.Passed == null);
        card.Levels!.Levels.Should().OnlyContain(l => l.People == null || l.People == 0 || l.People >= 5);
        (await _world.People.ListAsync(new(_world.Campaign), new(), default)).Total.Should().Be(0);
        (await _world.People.FindHeadAsync(_world.Campaign, null, default)).Should().BeNull();
    }

    [Fact]
    public async Task Teacher_SeesTheOwnStateAndNoFigures()
    {
        _world.As(Role.Educator);

        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;

        card.Should().Match<CampaignCard>(c => c.Figures == null && c.Levels == null && c.Places.Count == 0 && c.Own == PassingState.Completed);
        (await _world.List.ListAsync(new(), new(), default)).Items.Single().Planned.Should().BeNull();
        (await _world.People.ListAsync(new(_world.Campaign), new(), default)).Total.Should().Be(0);
        (await _world.People.ExportAsync(new(_world.Campaign), new(), AuditAction.Exported, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Auditor_SeesNothing()
    {
        _world.As(Role.Auditor);

        (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.Cards.FindAsync(_world.Campaign, default)).Should().BeNull();
    }

    [Theory]
    [InlineData(Role.CentreStaff, 4, 0)]
    [InlineData(Role.MunicipalService, 2, 1)]
    public async Task Levels_OfResultsNotYetOpen_AreTheCentresOnly(Role role, int levels, int notOpen)
    {
        await _world.PassAsync(_world.LugaMath[0], attempt: 2, openFrom: new(2026, 7, 15));
        _world.As(role);

        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;

        card.Levels!.Levels.Sum(l => l.People).Should().Be(levels);
        card.Levels.NotOpen.Should().Be(notOpen);
    }

    [Fact]
    public async Task FindHead_AbsentCampaign_AnswersNothing() =>
        (await _world.People.FindHeadAsync(9999, null, default)).Should().BeNull();

    private async Task<int> TotalAsync(PlanFilter filter) => (await _world.People.ListAsync(filter, new(), default)).Total;
}
