using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>Submissions, messages, documents and statistics: each entity under each scope, for reading and for writing.</summary>
public sealed class RoundScopeTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<MethodCenterDb, Task<int>>> Rows = new(StringComparer.Ordinal)
    {
        ["RoundPlace"] = db => db.RoundPlaces.CountAsync(),
        ["RoundComment"] = db => db.RoundComments.CountAsync(),
        ["RoundFile"] = db => db.RoundFiles.CountAsync(),
        ["RoundFileContent"] = db => db.RoundFileContents.CountAsync(),
        ["OfficialFigure"] = db => db.OfficialFigures.CountAsync(),
    };

    private RoundWorld _world = null!;
    private int _round;

    public static TheoryData<string> Entities => [.. Rows.Keys];

    public async Task InitializeAsync()
    {
        _world = await RoundWorld.CreateAsync();
        _round = await _world.OpenAsync();
        await _world.Database.WriteAsync(db =>
        {
            foreach (var place in new[] { _world.Luga, _world.Tosno })
                db.AddRange(new RoundComment(_round, place, "текст", DateTime.UnixEpoch, "тест"), new RoundFile(_round, place, "a.pdf", "application/pdf", [1], $"h{place}"), new OfficialFigure(OfficialKind.Young, RoundWorld.Day, place));
            db.Add(new OfficialFigure(OfficialKind.Young, RoundWorld.Day, null));
            return Task.FromResult(Result.Ok);
        });
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task EachScope_ReadsItsOwn(string entity)
    {
        var all = entity switch { "RoundPlace" => 18, "OfficialFigure" => 3, _ => 2 };
        var own = entity == "OfficialFigure" ? 2 : 1;

        (await CountAsync(entity, AccessScope.Region, Role.CentreStaff)).Should().Be(all);
        (await CountAsync(entity, AccessScope.Municipality(_world.Luga), Role.MunicipalService)).Should().Be(own);
        (await CountAsync(entity, AccessScope.Municipality(9999), Role.MunicipalService)).Should().Be(entity == "OfficialFigure" ? 1 : 0);
        (await CountAsync(entity, AccessScope.Aggregates, Role.Observer)).Should().Be(entity == "OfficialFigure" ? all : 0);
        (await CountAsync(entity, AccessScope.Organisation(_world.Luga, _world.Second.Id), Role.OrganisationCoordinator)).Should().Be(0);
        (await CountAsync(entity, AccessScope.Assigned(1, 1), Role.RegionalMethodist)).Should().Be(0);
        (await CountAsync(entity, AccessScope.Self(_world.People[0].Id), Role.Educator)).Should().Be(0);
        (await CountAsync(entity, AccessScope.Journal, Role.Auditor)).Should().Be(0);
        (await CountAsync(entity, AccessScope.Nothing, Role.Educator)).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Municipality_WritesNothingOfAnother(string entity)
    {
        _world.AsPlace(_world.Luga);
        object row = entity switch
        {
            "RoundPlace" => new RoundPlace(_round, _world.Tosno),
            "RoundComment" => new RoundComment(_round, _world.Tosno, "чужое", DateTime.UnixEpoch, "тест"),
            "OfficialFigure" => new OfficialFigure(OfficialKind.Managers, RoundWorld.Day, _world.Tosno),
            _ => new RoundFile(_round, _world.Tosno, "b.pdf", "application/pdf", [2], "x"),
        };
        var write = () => _world.Database.WriteAsync(db => { db.Add(row); return Task.FromResult(Result.Ok); });

        await write.Should().ThrowAsync<ScopeBreachException>();
    }

    private async Task<int> CountAsync(string entity, AccessScope scope, Role role)
    {
        _world.Acts(scope, role);
        await using var db = _world.Database.Read();
        return await Rows[entity](db);
    }
}
