using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Monitoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Data;

/// <summary>Values kept by hand under each scope, straight at the door: three rows, of the region, of Тосненский and of Лужский.</summary>
public sealed class HandScopeTests : IAsyncLifetime
{
    private MethodWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await MethodWorld.CreateAsync();
        await _world.HandWithValuesAsync();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Read_RegionAndAggregatesAll_MunicipalityOwnAndRegions_OthersNone()
    {
        (await SeenAsync(AccessScope.Region)).Should().BeEquivalentTo([(int?)null, _world.Tosno, _world.Luga]);
        (await SeenAsync(AccessScope.Aggregates)).Should().HaveCount(3);
        (await SeenAsync(AccessScope.Municipality(_world.Luga))).Should().BeEquivalentTo([(int?)null, _world.Luga]);
        foreach (var other in new[] { AccessScope.Organisation(_world.Luga, 1), AccessScope.Assigned(1, 1), AccessScope.Self(1), AccessScope.Journal, AccessScope.Nothing })
            (await SeenAsync(other)).Should().BeEmpty(other.Kind.ToString());
    }

    [Fact]
    public async Task Write_MunicipalityItsOwnAlone_AggregatesNothing()
    {
        (await WriteAsync(AccessScope.Municipality(_world.Luga), _world.Luga)).Should().BeTrue();
        (await WriteAsync(AccessScope.Municipality(_world.Luga), null)).Should().BeFalse();
        (await WriteAsync(AccessScope.Municipality(_world.Luga), _world.Tosno)).Should().BeFalse();
        (await WriteAsync(AccessScope.Aggregates, _world.Luga)).Should().BeFalse();
        (await WriteAsync(AccessScope.Region, null)).Should().BeTrue();
    }

    private async Task<List<int?>> SeenAsync(AccessScope scope)
    {
        _world.Test.As(scope);
        await using var db = _world.Test.Database.Read();
        return await db.HandValues.Select(v => v.MunicipalityId).ToListAsync();
    }

    /// <summary>Whether the scope may add a value of the place on another day.</summary>
    private async Task<bool> WriteAsync(AccessScope scope, int? place)
    {
        _world.Test.As(scope);
        try
        {
            return (await _world.Test.Database.WriteAsync(db =>
            {
                db.Add(new HandValue(1, MethodWorld.Day.AddDays(-1), place));
                return Task.FromResult(Result.Ok);
            })).IsOk;
        }
        catch (ScopeBreachException)
        {
            return false;
        }
    }
}
