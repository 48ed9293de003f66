using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Staging;

/// <summary>Whatever the people and the limits: nobody above the hard limit, every pair passes the hard filters, the same input gives the same pairs.</summary>
public sealed class StagingProperties : IAsyncLifetime
{
    private static readonly string[] Subjects = ["math", "phys", "rus"];

    private ProfileCompetences _names = null!;

    public async Task InitializeAsync()
    {
        await using var world = await StagingWorld.CreateAsync();
        _names = await world.ReadAsync(db => ProfileCompetences.LoadAsync(db, default));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Distribution_OfRandomPeople_KeepsTheLimitsAndTheFilters() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        var settings = new VariantSettings { SameSubjectOnly = random.Next(4) == 0, SameMunicipalityOnly = random.Next(4) == 0, IsSoftHard = random.Next(3) == 0 };
        var seekers = Enumerable.Range(1, random.Next(1, 25)).Select(i => Seeker(i, random)).ToList();
        var givers = Enumerable.Range(1, random.Next(1, 8)).Select(i => Giver(i, random, settings)).ToList();
        var (ask, judge) = (new StagingAsk(StagingKind.Educators, settings, Some.Today), new AssetJudge(settings, _names));

        var staged = ProblemBuild.Of(seekers, givers, judge, ask, default);
        var again = ProblemBuild.Of([.. seekers.OrderByDescending(s => s.Number)], [.. givers.OrderBy(g => g.Number % 3)], judge, ask, default);
        var distribution = Matcher.Solve(staged.Problem).Value;

        distribution.Loads.Where(l => l.Assigned > 0 && l.Count > l.Giver.HardLimit).Should().BeEmpty();
        distribution.Pairs.Where(p => judge.Refuse(seekers.Single(s => s.Key == p.Seeker.Key), givers.Single(g => g.Key == p.Giver.Key)) is not null).Should().BeEmpty();
        distribution.Pairs.Where(p => p.Score != p.Reasons.Sum(r => r.Points)).Should().BeEmpty();
        (distribution.Pairs.Count + distribution.Uncovered.Count).Should().Be(seekers.Count);
        Matcher.Solve(again.Problem).Value.Pairs.Select(p => (p.Seeker.Key, p.Giver.Key)).Should().Equal(distribution.Pairs.Select(p => (p.Seeker.Key, p.Giver.Key)));
    }).QuickCheckThrowOnFailure();

    private static AssetSeeker Seeker(int id, Random random)
    {
        var key = StagingKeys.Educator(id);
        return new(key, id)
        {
            EducatorId = id, MunicipalityId = random.Next(1, 4), OrganisationId = random.Next(1, 6), SubjectCode = Subjects[random.Next(3)], SubjectText = "тот же предмет",
            Deficits = ["MET.1"], Now = random.Next(4) == 0 ? new HashSet<int> { random.Next(1, 8) } : new HashSet<int>(), Priority = random.Next(2),
            Facts = new(key, id, 1, $"Педагог {id}", "", "", null, false),
        };
    }

    private static MethodistGiver Giver(int id, Random random, VariantSettings settings)
    {
        var key = StagingKeys.Methodist(id);
        var (isMunicipal, hard) = (random.Next(2) == 0, random.Next(0, 6));
        return new(id)
        {
            EducatorId = random.Next(1, 40), Level = isMunicipal ? MethodistLevel.Municipal : MethodistLevel.Regional, HomeMunicipalityId = random.Next(1, 4),
            OrganisationId = random.Next(1, 6), Subjects = [Subjects[random.Next(3)]], Territory = isMunicipal || random.Next(2) == 0 ? [] : [random.Next(1, 4)],
            Strengths = random.Next(2) == 0 ? ["MET.1"] : [], Schools = [random.Next(1, 6)], PeopleBy = [],
            Facts = new(key, id, null, 1000 + id, $"Методист {id}", "", null),
            Giver = ProblemBuild.Giver(settings, key, $"Методист {id}", random.Next(0, hard + 1), hard, random.Next(0, 4)),
        };
    }
}
