using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class LoadBalanceQueriesTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private LoadBalanceQueries Queries => _world.Test.Get<LoadBalanceQueries>();

    public async Task InitializeAsync() => _world = await AssetWorld.CreateAsync(people: 45);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Find_AdmittedOnly_TheHeaviestFirst()
    {
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(26)]);

        var report = (await Queries.FindAsync(new()))!;

        report.Rows.Select(r => (r.MethodistId, r.People)).Should().Equal((_world.Regional, 26), (_world.LugaMethodist, 0));
        (report.Balance.OverSoft, report.Balance.Idle, report.Groups.Count).Should().Be((1, 1, 2));
        report.Alerts.Single().Kind.Should().Be(LoadAlertKind.OverSoft);
        (await Queries.FindAsync(new() { Load = LoadLevel.None }))!.Rows.Single().MethodistId.Should().Be(_world.LugaMethodist);
        (await Queries.FindAsync(new() { Level = MethodistLevel.Municipal }))!.Alerts.Should().BeEmpty();
        (await Queries.FindAsync(new() { OnlyOverRoutes = true }))!.Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task Find_TheMunicipality_SeesItsOwnWithTheWholeLoad()
    {
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.TosnoPeople.Take(30)]);
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(30)]);
        _world.AsLuga();

        var report = (await Queries.FindAsync(new()))!;

        report.Rows.Single().Should().Match<LoadPoint>(p => p.MethodistId == _world.LugaMethodist && p.People == 30);
        (await _world.Test.Get<LoadAlertQueries>().ListAsync()).Should().ContainSingle();
        _world.AsTosno();
        (await Queries.FindAsync(new()))!.Rows.Should().BeEmpty();
        (await _world.Test.Get<LoadAlertQueries>().ListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Find_AnEndedAssignment_IsNoLoad()
    {
        var made = (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(3)])).Value;
        await _world.Assignments.EndAsync(new AssignmentEndDraft { Ids = [made.Ids[0]], LastDay = Some.Today, Reason = "уволилась" }, default);
        (await Queries.FindAsync(new()))!.Rows[0].People.Should().Be(3);

        _world.Test.Clock.MoveTo(Some.Today.AddDays(1));

        (await Queries.FindAsync(new()))!.Rows[0].People.Should().Be(2);
    }

    [Theory]
    [InlineData(LoadLevel.OverSoft, 1)]
    [InlineData(LoadLevel.OverHard, 1)]
    [InlineData(LoadLevel.Normal, 0)]
    public async Task Find_OverTheSoftLimit_AreThoseOverTheHardOneToo(LoadLevel load, int found)
    {
        var draft = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!;
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(8)]);
        (draft.SoftLimit, draft.HardLimit) = (5, 7);
        (await _world.Asset.SaveMethodistAsync(draft, default)).IsOk.Should().BeTrue();

        (await Queries.FindAsync(new() { Load = load }))!.Rows.Should().HaveCount(found);
    }

    [Fact]
    public async Task Alerts_TheCoordinator_GetsNone()
    {
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.LugaPeople.Take(30)]);
        _world.Test.As(AccessScope.Organisation(_world.Luga, _world.LugaSchool.Id), Role.OrganisationCoordinator);

        (await _world.Test.Get<LoadAlertQueries>().ListAsync()).Should().BeEmpty();
    }
}
