using FluentAssertions;
using MethodCenter.Domain.Matching;
using Xunit;
using static MethodCenter.Tests.Matching.SomeMatching;

namespace MethodCenter.Tests.Matching;

/// <summary>What the best distribution looks like in plain cases, and what cannot be distributed.</summary>
public sealed class MatcherTests
{
    [Fact]
    public void Solve_GreedyWouldLeaveOneOut_BothAreCovered()
    {
        var found = Problem([Seeker("а"), Seeker("б")], [Giver("1", 1, 1), Giver("2", 1, 1)],
            Offer("а", "1", 9), Offer("а", "2", 1), Offer("б", "1", 2)).Solved();

        (found.PairOf("а")!.Giver.Key, found.PairOf("б")!.Giver.Key, found.Value.Points).Should().Be(("2", "1", 3L));
    }

    [Fact]
    public void Solve_OneSeat_HigherPriorityGetsItWhateverThePoints()
    {
        var found = Problem([Seeker("а"), Seeker("б", priority: 1)], [Giver("1", 1, 1)], Offer("а", "1", 100), Offer("б", "1", -5)).Solved();

        found.PairOf("б").Should().NotBeNull();
        found.Measures.Levels.Should().Equal(new PriorityCover(1, 1, 1), new PriorityCover(0, 1, 0));
    }

    [Fact]
    public void Solve_EqualPoints_LoadIsSpreadByShareOfTheSoftLimit()
    {
        var seekers = Enumerable.Range(0, 6).Select(i => Seeker($"с{i}")).ToList();
        var found = Problem(seekers, [Giver("большой", 20, 40), Giver("малый", 10, 40)],
            seekers.SelectMany(s => new[] { Offer(s.Key, "большой", 3), Offer(s.Key, "малый", 3) })).Solved();

        found.Loads.Select(l => (l.Giver.Key, l.Assigned)).Should().Equal(("большой", 4), ("малый", 2));
    }

    [Fact]
    public void Solve_AboveTheSoftLimit_EachNextCostsMoreUntilPointsNoLongerPay()
    {
        var seekers = Enumerable.Range(0, 5).Select(i => Seeker($"с{i}")).ToList();
        var problem = Problem(seekers, [Giver("лучший", 1, 5), Giver("другой", 5, 5)],
            seekers.SelectMany(s => new[] { Offer(s.Key, "лучший", 6), Offer(s.Key, "другой", 1) }));
        var found = (problem with { Weights = new(2) }).Solved();

        found.Loads.Single(l => l.Giver.Key == "лучший").Should().Match<GiverLoad>(l => l.Assigned == 3 && l.OverSoft == 2);
        (found.Value.Points, found.Value.OverSoft).Should().Be((20, 6));
    }

    [Fact]
    public void Solve_LoadHeldElsewhere_TakesSeatsAndCountsTowardsTheLimits()
    {
        var found = Problem([Seeker("а"), Seeker("б")], [Giver("1", 2, 3, held: 2), Giver("2", 0, 1, held: 5)],
            Offer("а", "1", 3), Offer("б", "1", 2), Offer("б", "2", 2)).Solved();

        found.Pairs.Should().ContainSingle(p => p.Seeker.Key == "а");
        found.Loads.Select(l => (l.Count, l.OverSoft, l.Free)).Should().Equal((3, 1, 0), (5, 5, 0));
    }

    [Fact]
    public void Solve_PreferredPairs_ChooseOnlyAmongEqual()
    {
        var problem = Problem([Seeker("а"), Seeker("б")], [Giver("1", 1, 1), Giver("2", 1, 1)],
            Offer("а", "1", 3), Offer("а", "2", 3), Offer("б", "1", 3), Offer("б", "2", 3));

        foreach (var giver in new[] { "1", "2" })
        {
            (problem with { Preferred = [new("а", giver)] }).Solved().PairOf("а")!.Giver.Key.Should().Be(giver);
        }
        var better = problem with { Preferred = [new("а", "1")], Offers = [.. problem.Offers.Where(o => o != problem.Offers[1]), Offer("а", "2", 4)] };
        better.Solved().PairOf("а")!.Giver.Key.Should().Be("2");
    }

    [Fact]
    public void Solve_PairByHandThatWasNotOffered_IsKeptWithoutPoints()
    {
        var problem = Problem([Seeker("а")], [Giver("1", 1, 1), Giver("2", 1, 1)], Offer("а", "1", 9)) with { Forced = [new("а", "2")] };

        problem.Solved().Pairs.Should().ContainSingle(p => p.Giver.Key == "2" && p.IsForced && p.Score == 0);
    }

    [Fact]
    public void Measures_OfAVariant_AreCountedOverAllGivers()
    {
        var offers = new[] { Offer("а", "1", 5) with { IsSameMunicipality = true, IsCurrent = true }, Offer("б", "1", 2) };
        var measures = Problem([Seeker("а"), Seeker("б"), Seeker("в")], [Giver("1", 1, 4, held: 1), Giver("2", 1, 1)], offers).Solved().Measures;

        (measures.Seekers, measures.Covered, measures.SameMunicipality, measures.Kept).Should().Be((3, 2, 1, 1));
        (measures.MaxLoad, measures.MinLoad, measures.Spread, measures.DeviationHundredths).Should().Be((3, 0, 3, 150));
        (measures.GiversOverSoft, measures.Points, measures.AverageScoreHundredths).Should().Be((1, 7L, 350));
    }

    [Fact]
    public void Remarks_FewerSeatsAndNobodyEligible_AreSaid()
    {
        Problem([Seeker("а"), Seeker("б")], [Giver("1", 1, 1)]).Solved().Remarks.Should().HaveCount(2).And.Contain(MatchingWords.NobodySuitsAnybody);
        Problem([Seeker("а")], [Giver("1", 1, 1)], Offer("а", "1", 1)).Solved().Remarks.Should().BeEmpty();
    }

    public static TheoryData<string, MatchingProblem> Wrong()
    {
        var sound = Problem([Seeker("а"), Seeker("б")], [Giver("1", 1, 1), Giver("2", 1, 2)], Offer("а", "1", 3), Offer("б", "2", 3));
        return new()
        {
            { "matching.nobody-needs", sound with { Seekers = [] } },
            { "matching.nobody-gives", sound with { Givers = [] } },
            { "matching.weights", sound with { Weights = new(-1) } },
            { "matching.seeker-twice", sound with { Seekers = [.. sound.Seekers, Seeker("а")] } },
            { "matching.giver-twice", sound with { Givers = [.. sound.Givers, Giver("1", 5, 5)] } },
            { "matching.negative-limit", sound with { Givers = [Giver("1", 0, -1), Giver("2", 1, 2)] } },
            { "matching.negative-limit", sound with { Givers = [Giver("1", 1, 1, held: -1), Giver("2", 1, 2)] } },
            { "matching.soft-over-hard", sound with { Givers = [Giver("1", 3, 2), Giver("2", 1, 2)] } },
            { "matching.strangers", sound with { Offers = [Offer("а", "чужой", 1)] } },
            { "matching.strangers", sound with { Forbidden = [new("чужой", "1")] } },
            { "matching.offer-twice", sound with { Offers = [.. sound.Offers, Offer("а", "1", 4)] } },
            { "matching.score", sound with { Offers = [Offer("а", "1", int.MinValue)] } },
            { "matching.offer-refused", sound with { Refusals = [new("а", "1", "нет согласия")] } },
            { "matching.forced-twice", sound with { Forced = [new("а", "1"), new("а", "2")] } },
            { "matching.forced-refused", sound with { Forced = [new("а", "2")], Refusals = [new("а", "2", "руководитель")] } },
            { "matching.forced-forbidden", sound with { Forced = [new("а", "1")], Forbidden = [new("а", "1")] } },
            { "matching.too-many-forced", sound with { Forced = [new("а", "1"), new("б", "1")] } },
        };
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Solve_WrongProblem_IsRefused(string code, MatchingProblem problem) => Matcher.Solve(problem).Error.Code.Should().Be(code);

    [Fact]
    public void Solve_ContradictingHandMadePairs_AreNamedAllAtOnce()
    {
        var problem = Problem([Seeker("а"), Seeker("б")], [Giver("1", 0, 1, held: 1), Giver("2", 1, 1)]) with
        {
            Forced = [new("а", "1"), new("а", "2"), new("б", "2")],
            Forbidden = [new("б", "2")],
        };

        var message = Matcher.Solve(problem).Error.Message;
        message.Should().ContainAll("Педагог а", "Педагог б", "Методист 1", "Методист 2").And.Contain("жёстком пределе 1");
    }
}
