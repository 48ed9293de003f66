using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Matching;
using Xunit;

namespace MethodCenter.Tests.Matching;

/// <summary>What holds of any distribution whatever.</summary>
public sealed class MatchingProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Solve_ListsInAnotherOrder_SameDistribution() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var (one, other) = (problem.Solved(), problem.Shuffled(new Random(problem.Offers.Count)).Solved());
        Look(other).Should().Be(Look(one));
    }).Check(Many);

    [Fact]
    public void Solve_AnyProblem_HardLimitsAndHandMadePairsHold() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var found = problem.Solved();
        found.Loads.Should().NotContain(l => l.Assigned > 0 && l.Count > l.Giver.HardLimit);
        found.Loads.Sum(l => l.Assigned).Should().Be(found.Pairs.Count);
        problem.Forced.Should().NotContain(p => found.PairOf(p.Seeker)!.Giver.Key != p.Giver || !found.PairOf(p.Seeker)!.IsForced);
        problem.Forbidden.Should().NotContain(p => found.PairOf(p.Seeker) != null && found.PairOf(p.Seeker)!.Giver.Key == p.Giver);
    }).Check(Many);

    [Fact]
    public void Solve_AnyProblem_ScoresAreSumsOfReasonsAndMakeTheTotal() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var found = problem.Solved();
        found.Pairs.Should().NotContain(p => p.Score != p.Reasons.Sum(r => r.Points));
        found.Value.Points.Should().Be(found.Pairs.Sum(p => p.Score));
        found.Total.Should().Be((LoadCost.Point * (found.Value.Points - found.Value.OverSoft)) - found.Value.Evenness);
        (found.Pairs.Count + found.Uncovered.Count).Should().Be(problem.Seekers.Count);
    }).Check(Many);

    [Fact]
    public void Solve_OneMoreOffer_IsNeverWorthLess() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        if (problem.Offers.Count == 0) return;
        foreach (var offer in problem.Offers)
        {
            var less = problem with { Offers = [.. problem.Offers.Where(o => o != offer)] };
            if (problem.Forced.Contains(new(offer.Seeker, offer.Giver))) continue;
            problem.Solved().Value.Should().BeGreaterThanOrEqualTo(less.Solved().Value);
        }
    }).Check(Many);

    [Fact]
    public void Solve_OneMoreSeat_IsNeverWorthLess() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var found = problem.Solved();
        foreach (var giver in problem.Givers)
        {
            var more = found.PriceOf(new SetLimits(giver.Key, giver.SoftLimit, giver.HardLimit + 1)).Value;
            more.Price.Sign.Should().BeLessThanOrEqualTo(0);
        }
    }).Check(Many);

    [Fact]
    public void PriceOf_AnyHandMadePair_IsNeverAGainAndIsTheDifferenceOfWorth() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var found = problem.Solved();
        foreach (var pair in found.Pairs.Where(p => !p.IsForced))
        {
            var price = found.PriceOf(new ForbidPair(pair.Seeker.Key, pair.Giver.Key)).Value;
            price.Price.Sign.Should().BeGreaterThanOrEqualTo(0);
            price.Price.Total.Should().Be(found.Total - price.After.Total);
            price.Price.Covered.Should().Be(found.Pairs.Count - price.After.Pairs.Count);
            price.Moves.Should().Contain(m => m.Seeker == pair.Seeker && m.From == pair.Giver);
        }
    }).Check(Many);

    [Fact]
    public void PriceOf_PairThatWasMade_CostsNothingAndMovesNobody() => Prop.ForAll(SomeMatching.Any, problem =>
    {
        var found = problem.Solved();
        foreach (var pair in found.Pairs)
        {
            var price = found.PriceOf(new ForcePair(pair.Seeker.Key, pair.Giver.Key)).Value;
            (price.Price.Sign, price.Moves.Count).Should().Be((0, 0));
        }
    }).Check(Many);

    private static string Look(Distribution found) => string.Join("\n",
    [
        .. found.Pairs.Select(p => $"{p.Seeker.Key} {p.Giver.Key} {p.Score} {string.Join("+", p.Reasons)} {p.IsForced}"),
        .. found.Uncovered.Select(u => $"{u.Seeker.Key} {u.Kind} {u.Text}"),
        .. found.Loads.Select(l => $"{l.Giver.Key} {l.Count}"),
        $"{found.Total} {found.Measures.DeviationHundredths} {found.Measures.Spread}",
    ]);
}
