using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Programmes;

/// <summary>The effect over real rows: whose people are counted and who is told how much.</summary>
public sealed class EffectQueriesTests : IAsyncLifetime
{
    private ProgrammeWorld _world = null!;
    private int _programme;

    public async Task InitializeAsync()
    {
        _world = await ProgrammeWorld.CreateAsync();
        var draft = ProgrammeWorld.Draft();
        draft.Codes = ["MET.1"];
        _programme = await _world.AddProgrammeAsync(draft);
        await MeasureAsync("BEF-1", Some.Today.AddDays(-40), "MET.1=10/20", [.. _world.LugaPeople.Take(4), .. _world.TosnoPeople.Take(2)]);
        await _world.CompletedAsync(_programme, await _world.AddStreamAsync(_programme), [.. _world.LugaPeople.Take(4), .. _world.TosnoPeople.Take(2)]);
        _world.Test.Clock.MoveTo(Some.Today.AddDays(60));
        await MeasureAsync("AFT-1", Some.Today.AddDays(50), "MET.1=15/20", [.. _world.LugaPeople.Take(3), .. _world.TosnoPeople.Take(2)]);
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.CentreStaff, 5)]
    [InlineData(Role.MunicipalService, 3)]
    [InlineData(Role.RegionalMethodist, 1)]
    [InlineData(Role.Observer, 5)]
    [InlineData(Role.Educator, 5)]
    public async Task Effect_CountsThePeopleOfTheScope(Role role, int people)
    {
        _world.As(role);

        var effect = (await _world.Effects.FindAsync(_programme, default))!;

        (effect.People, effect.Before, effect.After, effect.ChangeTenths).Should().Be((people, people, 0, 250));
    }

    [Fact]
    public async Task Effect_OfFewerThanFive_IsHiddenFromTheObserver()
    {
        await _world.Test.Database.WriteAsync(async db =>
        {
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == _world.TosnoPeople[0]).ToListAsync());
            return Domain.Common.Result.Ok;
        });

        (await _world.As(Role.Observer).Effects.FindAsync(_programme, default))!.Gap.Should().Be(EffectGap.Hidden);
        (await _world.As(Role.CentreStaff).Effects.FindAsync(_programme, default))!.People.Should().Be(4);
    }

    [Fact]
    public async Task Effect_Coordinator_SeesOnlyThoseWhoConsented()
    {
        _world.As(Role.OrganisationCoordinator);

        (await _world.Effects.FindAsync(_programme, default))!.Gap.Should().Be(EffectGap.NoPairs);
    }

    private async Task MeasureAsync(string code, DateOnly on, string scores, IReadOnlyList<int> people)
    {
        var campaign = await _world.Test.AddCampaignAsync(code, from: on.AddDays(-5));
        await using var db = _world.Test.Database.Read();
        var ids = people.ToArray();
        List<Educator> found = await db.Educators.Where(e => ids.Contains(e.Id)).ToListAsync();
        await _world.Test.AddAsync([.. found.Select(p => SomeDiagnostics.Attempt(campaign, p, scores, takenOn: on))]);
    }
}
