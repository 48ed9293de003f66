using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class HeatMapUncoveredTests : IAsyncLifetime
{
    private HeatMapWorld _world = null!;

    private UncoveredQueries Queries => _world.Test.Get<UncoveredQueries>();

    public async Task InitializeAsync()
    {
        _world = await HeatMapWorld.CreateAsync();
        await _world.Test.AsSystem().AddDeficitsAsync("MET.1", [.. _world.TosnoPeople.Take(6), .. _world.LugaPeople]);
        await _world.Test.AddDeficitsAsync("SUB.1", [.. _world.TosnoPeople.Take(3)]);
        await _world.Test.AddDeficitsAsync("SUB.2", [.. _world.TosnoPeople.Take(9)], DeficitState.Closed);
        _world.AsRegion();
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Find_Region_OrdersByPeopleAndLeavesClosedOnesOut()
    {
        var map = (await Queries.FindAsync(UncoveredCut.Subject))!;

        map.Rows.Select(r => (r.Code, r.People)).Should().Equal(("MET.1", 14), ("SUB.1", 3));
        map.HasProgrammes.Should().BeFalse();
        map.Columns.Select(c => c.People).Should().Equal(8, 6);
        map.Rows[0].Cells.Should().Equal(8, 6);
    }

    [Fact]
    public async Task People_EachNumber_IsTheLengthOfItsList()
    {
        var map = (await Queries.FindAsync(UncoveredCut.Subject))!;

        foreach (var row in map.Rows)
        {
            (await Queries.ListPeopleAsync(map.By, row.Code, null, new()))!.Page.Total.Should().Be(row.People);
            for (var i = 0; i < map.Columns.Count; i++)
                ((await Queries.ListPeopleAsync(map.By, row.Code, map.Columns[i].Key, new()))?.Page.Total ?? 0).Should().Be(row.Cells[i]);
        }
    }

    [Fact]
    public async Task Find_Municipality_SeesItsOwnPeopleAlone()
    {
        _world.AsTosno();

        (await Queries.FindAsync(UncoveredCut.Position))!.Rows.Select(r => (r.Code, r.People)).Should().Equal(("MET.1", 6), ("SUB.1", 3));
        (await Queries.ListPeopleAsync(UncoveredCut.Position, "MET.1", null, new()))!.Page.Items.Should().OnlyContain(p => p.Municipality == "Тосненский");
    }

    [Fact]
    public async Task Find_Observer_SeesNoSmallNumberAndNoPeople()
    {
        _world.AsObserver();

        var map = (await Queries.FindAsync(UncoveredCut.Subject))!;

        map.Rows.Single(r => r.Code == "SUB.1").People.Should().BeNull();
        map.Rows.Single(r => r.Code == "MET.1").People.Should().Be(14);
        (await Queries.ListPeopleAsync(UncoveredCut.Subject, "MET.1", null, new())).Should().BeNull();
    }

    [Fact]
    public async Task Find_Teacher_HasNone()
    {
        _world.Test.As(AccessScope.Self(_world.TosnoPeople[0].Id), Role.Educator);

        (await Queries.FindAsync(UncoveredCut.Subject)).Should().BeNull();
    }
}
