using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.ServiceRating;
using Xunit;

namespace MethodCenter.Tests.ServiceRating;

/// <summary>Points, sums and places.</summary>
public sealed class RatingRuleTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    /// <summary>Any three criteria of any scales and directions, any six municipalities, some without data.</summary>
    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Points_AndSums_AreFromZeroToAHundred() => Prop.ForAll(Seeds, seed =>
    {
        var (criteria, inputs) = World(seed);
        foreach (var outcome in RatingRule.Of(criteria, inputs))
        {
            outcome.Parts.Should().NotContain(p => p.Points < 0 || p.Points > 100);
            if (outcome.Tenths is { } tenths) tenths.Should().BeInRange(0, 1000);
            else outcome.Parts.Should().NotContain(p => p.Points != null);
        }
    }).Check(Many);

    [Fact]
    public void BetterValue_NeverLowersTheSum() => Prop.ForAll(Seeds, seed =>
    {
        var (criteria, inputs) = World(seed);
        foreach (var criterion in criteria.Where(c => inputs[0].Values.ContainsKey(c.Code)))
        {
            var better = new Dictionary<string, decimal>(inputs[0].Values.ToDictionary(v => v.Key, v => v.Value)) { [criterion.Code] = inputs[0].Values[criterion.Code] + (criterion.LessIsBetter ? -7 : 7) };
            var (was, now) = (SumOf(criteria, inputs), SumOf(criteria, [inputs[0] with { Values = better }, .. inputs.Skip(1)]));
            now.Should().BeGreaterThanOrEqualTo(was!.Value, criterion.ToString());
        }
    }).Check(Many);

    [Fact]
    public void ScalingAllWeights_ChangesNothing() => Prop.ForAll(Seeds, seed =>
    {
        var (criteria, inputs) = World(seed);
        var scaled = criteria.Select(c => c with { Weight = c.Weight * 4 }).ToList();
        RatingRule.Of(scaled, inputs).Select(o => (o.MunicipalityId, o.Tenths, o.Place)).Should().Equal(RatingRule.Of(criteria, inputs).Select(o => (o.MunicipalityId, o.Tenths, o.Place)));
    }).Check(Many);

    [Fact]
    public void Places_FollowSums_AndEqualsShareOne() => Prop.ForAll(Seeds, seed =>
    {
        var (criteria, inputs) = World(seed);
        var outcomes = RatingRule.Of(criteria, inputs);
        foreach (var one in outcomes)
        {
            if (one.Tenths is null) one.Place.Should().BeNull();
            else one.Place.Should().Be(1 + outcomes.Count(o => o.Tenths > one.Tenths));
        }
    }).Check(Many);

    [Fact]
    public void Contributions_MakeTheSum() => Prop.ForAll(Seeds, seed =>
    {
        var (criteria, inputs) = World(seed);
        foreach (var outcome in RatingRule.Of(criteria, inputs).Where(o => o.Tenths is not null))
        {
            Math.Abs(outcome.Parts.Sum(p => p.Contribution) - (outcome.Tenths!.Value / 10m)).Should().BeLessThanOrEqualTo(0.05m);
            Math.Abs(outcome.Parts.Sum(p => p.Share) - 1).Should().BeLessThan(0.0001m);
        }
    }).Check(Many);

    [Theory]
    [InlineData(RatingScale.Bounds, false, 15, 50)]
    [InlineData(RatingScale.Bounds, false, 5, 0)]
    [InlineData(RatingScale.Bounds, false, 40, 100)]
    [InlineData(RatingScale.Target, false, 10, 50)]
    [InlineData(RatingScale.Target, false, 30, 100)]
    [InlineData(RatingScale.Target, true, 40, 50)]
    [InlineData(RatingScale.Target, true, 10, 100)]
    [InlineData(RatingScale.Spread, false, 25, 25)]
    [InlineData(RatingScale.Spread, true, 25, 75)]
    public void PointsOf_EachScale(RatingScale scale, bool less, int value, int points) =>
        RatingRule.PointsOf(new("К", "К", 1) { Scale = scale, LessIsBetter = less, Worst = 10, Best = 20, Target = 20 }, value, 0, 100).Should().Be(points);

    [Fact]
    public void WithoutData_WeightsAreRaisedAndTheCriterionIsNamed()
    {
        RatingCriterion[] criteria = [Bounds("К1", 1), Bounds("К2", 3)];

        var outcome = RatingRule.Of(criteria, [new(1, new Dictionary<string, decimal> { ["К1"] = 40 })])[0];

        (outcome.Tenths, outcome.Parts[0].Share).Should().Be((400, 1));
        outcome.LeftOut.Select(c => c.Code).Should().Equal("К2");
    }

    [Fact]
    public void EqualSums_ShareAPlace_TheNextIsSkipped()
    {
        RatingCriterion[] criteria = [Bounds("К1", 1)];

        var places = RatingRule.Of(criteria, [.. new[] { 50, 70, 50, 10 }.Select((v, i) => new RatingInput(i, new Dictionary<string, decimal> { ["К1"] = v }))]).Select(o => o.Place);

        places.Should().Equal(1, 2, 2, 4);
    }

    [Fact]
    public void SharesOf_AreNormalisedForTheEye() =>
        RatingRule.SharesOf([Bounds("К1", 1), Bounds("К2", 2)]).Should().BeEquivalentTo(new Dictionary<string, decimal> { ["К1"] = 33.3m, ["К2"] = 66.7m });

    [Fact]
    public void Contest_MeanOfExpertsSpreadRatingAndPlaces()
    {
        ExpertCriterion[] criteria = [new("E1", "Первый", 10), new("E2", "Второй", 10)];
        var found = ContestRule.Of(criteria, 40,
        [
            new(1, [Marks(10, 10), Marks(5, 5)], 500), new(2, [Marks(8, 8)], null), new(3, [], 900),
        ]);

        found.Select(o => (o.ApplicationId, o.Tenths, o.Place, o.Spread)).Should().Equal((2, 800L, 1, 0m), (1, 650L, 2, 50m), (3, null, null, 0m));
        found.Select(o => o.Award).Should().Equal("победитель", "призёр", null);
    }

    private static Dictionary<string, decimal> Marks(decimal first, decimal second) => new() { ["E1"] = first, ["E2"] = second };

    private static RatingCriterion Bounds(string code, decimal weight) => new(code, code, weight) { Scale = RatingScale.Bounds, Worst = 0, Best = 100 };

    private static long? SumOf(IReadOnlyList<RatingCriterion> criteria, IReadOnlyList<RatingInput> inputs) => RatingRule.Of(criteria, inputs).Single(o => o.MunicipalityId == inputs[0].MunicipalityId).Tenths;

    private static (IReadOnlyList<RatingCriterion> Criteria, IReadOnlyList<RatingInput> Inputs) World(int seed)
    {
        var random = new Random(seed);
        List<RatingCriterion> criteria = [.. Enumerable.Range(1, 3).Select(i =>
        {
            var less = random.Next(2) == 0;
            return new RatingCriterion($"К{i}", $"К{i}", random.Next(1, 5)) { Scale = (RatingScale)random.Next(1, 4), LessIsBetter = less, Worst = less ? 90 : 10, Best = less ? 10 : 90, Target = 50 };
        })];
        List<RatingInput> inputs = [.. Enumerable.Range(1, 6).Select(m => new RatingInput(m, criteria.Where(_ => random.Next(5) > 0).ToDictionary(c => c.Code, _ => (decimal)random.Next(0, 101))))];
        return (criteria, inputs);
    }
}
