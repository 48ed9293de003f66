using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

/// <summary>The search box finds pairs, distributions, rounds and indicators, each for those who may open them.</summary>
public sealed class DocumentSearchTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SearchQueries _search = null!;
    private int _luga;
    private int _tosno;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _search = new SearchQueries(_test.Database, _test.Vault);
        await _test.Database.WriteAsync(async db =>
        {
            _luga = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id;
            _tosno = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id;
            var school = Some.Organisation(_luga, 1);
            db.Add(school);
            await db.SaveChangesAsync();
            var (mentor, first, second) = (Some.Educator(school), Some.Educator(school, "Юная Юлия Юрьевна", 2), Some.Educator(school, "Новый Никита Наумович", 3));
            db.AddRange(mentor, first, second);
            await db.SaveChangesAsync();
            await SomeMentoring.GroupAsync(db, mentor, first, second, school);
            db.Add(new MonitoringRound("Мониторинг тайный", new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 15), db.Now, "Центр"));
            var open = new MonitoringRound("Мониторинг открытый", new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 15), db.Now, "Центр");
            open.Open(db.Now);
            db.Add(open);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Pair_IsFoundByTheNameOfTheMentee()
    {
        (await _search.FindAsync("юная")).Mentorships.Should().ContainSingle();
    }

    [Fact]
    public async Task Pair_OfAnotherMunicipality_IsNotFound()
    {
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await _search.FindAsync("юная")).Mentorships.Should().BeEmpty();
    }

    [Fact]
    public async Task Round_InPreparation_IsFoundByTheCentreAlone()
    {
        (await _search.FindAsync("мониторинг")).Rounds.Should().HaveCount(2);

        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        (await _search.FindAsync("мониторинг")).Rounds.Should().ContainSingle().Which.Title.Should().Be("Мониторинг открытый");
    }

    [Fact]
    public async Task Indicator_IsFoundByItsWords_AndNotByThoseWhoSeeNoFigures()
    {
        (await _search.FindAsync("управленческих команд")).Indicators.Should().Contain(h => h.Title.StartsWith("П2."));

        _test.As(AccessScope.Self(1), Role.Educator);
        (await _search.FindAsync("управленческих команд")).Indicators.Should().BeEmpty();
    }
}
