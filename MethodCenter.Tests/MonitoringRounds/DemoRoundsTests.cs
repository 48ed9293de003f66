using FluentAssertions;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Tests.Demo;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>The demo has two frozen rounds and one that is being collected, in every state.</summary>
public sealed class DemoRoundsTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    [Fact]
    public async Task Demo_HasRoundsInEveryState()
    {
        await using var db = demo.Test.Database.Read();
        var rounds = await db.MonitoringRounds.OrderBy(r => r.Day).ToListAsync();

        rounds.Select(r => r.State).Should().Equal(RoundState.Frozen, RoundState.Frozen, RoundState.Collecting);
        (await db.RoundSnapshots.CountAsync(s => s.PublishedAt != null)).Should().Be(2);
        (await db.RoundPlaces.Where(p => p.RoundId == rounds[2].Id).Select(p => p.State).Distinct().CountAsync()).Should().Be(4);
        (await db.RoundComments.CountAsync()).Should().BeGreaterThan(4);
        (await db.OfficialFigures.CountAsync()).Should().Be(4 * 19);
        (await new SnapshotChecks(db).AllAsync(default)).Should().Match<VerificationCheck>(c => c.IsOk && c.Looked > 1000);
    }
}
