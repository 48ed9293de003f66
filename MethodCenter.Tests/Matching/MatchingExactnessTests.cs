using FluentAssertions;
using MethodCenter.Domain.Matching;
using Xunit;

namespace MethodCenter.Tests.Matching;

/// <summary>The engine against every possible distribution of 20,000 small problems, and its answers against the same search.</summary>
public sealed class MatchingExactnessTests
{
    private const int Cases = 20_000;

    [Fact]
    public void Solve_TwentyThousandSmallProblems_CoverageAndTotalAreTheBestOfAll()
    {
        var random = new Random(20_261_122);
        for (var i = 0; i < Cases; i++)
        {
            var problem = SomeMatching.Small(random);
            var (found, best) = (problem.Solved(), ExhaustiveSearch.Of(problem));

            Said(found).Should().Be(Said(best), "case {0}", i);
        }
    }

    [Fact]
    public void Solve_WithoutWeightOfEvenness_PointsDecideFirstAndEvennessChoosesAmongEqual()
    {
        var random = new Random(5);
        for (var i = 0; i < Cases / 4; i++)
        {
            var problem = SomeMatching.Small(random);
            problem = problem with { Weights = problem.Weights with { Evenness = 0 } };
            var (found, best) = (problem.Solved(), ExhaustiveSearch.ByPointsFirst(problem));

            (Said(found), found.Value.Points - found.Value.OverSoft).Should().Be((Said(best), best.Net), "case {0}", i);
        }
    }

    [Fact]
    public void Solve_ThousandMiddleProblems_NoCircleOfMovesImproves()
    {
        var random = new Random(23);
        for (var i = 0; i < Cases / 20; i++)
        {
            OptimalityProof.Holds(SomeMatching.Middle(random).Solved()).Should().BeTrue("case {0}", i);
        }
    }

    [Fact]
    public void WhyNot_EveryPair_PriceIsThatOfTheBestWithThePairForced()
    {
        var random = new Random(11);
        for (var i = 0; i < Cases / 10; i++)
        {
            var problem = SomeMatching.Small(random);
            var found = problem.Solved();
            foreach (var (seeker, giver) in from s in problem.Seekers from g in problem.Givers select (s.Key, g.Key))
            {
                if (found.WhyNot(seeker, giver).Value.Change is not { } change) continue;
                var forced = ExhaustiveSearch.Of(new ForcePair(seeker, giver).Apply(problem));

                (found.Total - change.Price.Total).Should().Be(forced.Total, "case {0}", i);
                change.After.Value.Levels.Select(l => l.Covered).Should().Equal(forced.Covered);
                change.Price.Sign.Should().BeGreaterThanOrEqualTo(0);
            }
        }
    }

    [Fact]
    public void PriceOf_PairForbidden_AsFewAsPossibleMove()
    {
        var random = new Random(19);
        for (var i = 0; i < Cases / 10; i++)
        {
            var problem = SomeMatching.Small(random);
            var found = problem.Solved();
            var pairs = found.Pairs.Select(p => new HandPair(p.Seeker.Key, p.Giver.Key)).ToList();
            foreach (var pair in pairs)
            {
                var change = new ForbidPair(pair.Seeker, pair.Giver);
                var best = ExhaustiveSearch.Of(change.Apply(problem) with { Preferred = pairs });

                var stay = pairs.Count(p => found.PriceOf(change).Value.After.PairOf(p.Seeker)?.Giver.Key == p.Giver);
                stay.Should().Be(best.Kept, "case {0}", i);
            }
        }
    }

    [Fact]
    public void PlanSeats_SmallProblems_FewestSeatsThatCoverEverybodyWhomSomebodySuits()
    {
        var random = new Random(13);
        for (var i = 0; i < Cases / 10; i++)
        {
            var found = SomeMatching.Small(random).Solved();
            var lacking = found.Uncovered.Count(u => u.Kind is UncoveredKind.AllFull);
            var plan = found.PlanSeats().Value;

            plan.Seats.Sum(s => s.Seats).Should().Be(lacking, "case {0}", i);
            plan.After.Uncovered.Should().NotContain(u => u.Kind == UncoveredKind.AllFull);
        }
    }

    [Fact]
    public void Uncovered_EveryRemedy_CoversTheSeekerAndIsTheBestSeatOfAll()
    {
        var (random, seen) = (new Random(17), 0);
        for (var i = 0; i < Cases / 4; i++)
        {
            var problem = SomeMatching.Small(random);
            var found = problem.Solved();
            foreach (var left in found.Uncovered.Where(u => u.Kind is UncoveredKind.AllFull))
            {
                seen++;
                var tied = problem with { Seekers = [.. problem.Seekers.Where(s => s.Key == left.Seeker.Key || found.PairOf(s.Key) is not null)] };
                tied = Among(tied);
                var with = Raised(tied, left.Remedy!.At.Key, left.Remedy.HardLimit).Solved();
                with.PairOf(left.Seeker.Key).Should().NotBeNull();
                with.Measures.Covered.Should().Be(found.Measures.Covered + 1);
                foreach (var load in found.Loads.Where(l => l.Free == 0))
                {
                    var other = Raised(tied, load.Giver.Key, load.Count + 1).Solved();
                    if (other.Measures.Covered > found.Measures.Covered) other.Total.Should().BeLessThanOrEqualTo(with.Total);
                }
            }
        }
        seen.Should().BeGreaterThan(500);
    }

    private static MatchingProblem Among(MatchingProblem problem)
    {
        var keys = problem.Seekers.Select(s => s.Key).ToHashSet();
        return problem with
        {
            Offers = [.. problem.Offers.Where(o => keys.Contains(o.Seeker))],
            Forced = [.. problem.Forced.Where(p => keys.Contains(p.Seeker))],
            Forbidden = [.. problem.Forbidden.Where(p => keys.Contains(p.Seeker))],
        };
    }

    private static MatchingProblem Raised(MatchingProblem problem, string giver, int hard) => problem with
    {
        Givers = [.. problem.Givers.Select(g => g.Key == giver ? g with { HardLimit = hard } : g)],
    };

    private static string Said(Distribution found)
    {
        var kept = found.Pairs.Count(p => found.Problem.Preferred.Contains(new(p.Seeker.Key, p.Giver.Key)));
        return $"{string.Join(",", found.Value.Levels.Select(l => l.Covered))}: {found.Total}, {kept} kept";
    }

    private static string Said(ExhaustiveSearch best) => $"{string.Join(",", best.Covered)}: {best.Total}, {best.Kept} kept";
}
