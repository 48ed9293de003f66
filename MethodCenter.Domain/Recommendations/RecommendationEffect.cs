using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Municipalities of the round to which nothing was recommended about the indicator.</summary>
/// <param name="Count">Those that have a number in both rounds.</param>
/// <param name="MeanTenths">Mean of their differences, tenths; positive is growth.</param>
public sealed record EffectOthers(int Count, decimal MeanTenths);

/// <summary>
/// What became of the indicator in the next frozen round. A change after a recommendation, not because of it: the numbers of those to whom
/// nothing was recommended stand beside.
/// </summary>
public sealed record RecommendationEffect(IndicatorMethod Method, DateOnly Before, DateOnly After, IndicatorValue Was, IndicatorValue Is)
{
    /// <summary>Tenths; null where one of the two has no number.</summary>
    public long? Difference => Is.Tenths - Was.Tenths;

    /// <summary>How many more (or fewer) are counted.</summary>
    public int? Counted => Is.Numerator - Was.Numerator;

    /// <summary>Null: no target that a number can reach.</summary>
    public bool? IsReached { get; init; }

    /// <summary>Null where the reader sees only the own figures, or there is nobody to compare with.</summary>
    public EffectOthers? Others { get; init; }

    /// <summary>A half-year against a year: a longer period alone makes the number larger.</summary>
    public bool PeriodsDiffer { get; init; }

    /// <summary>Counted by another version of the method.</summary>
    public bool MethodChanged { get; init; }

    /// <summary>The number moved the better way; null where it did not move or has no better way.</summary>
    public bool? IsBetter => Difference is null or 0 || Method.Direction is IndicatorDirection.Neither ? null : Difference > 0 == Method.Direction is IndicatorDirection.More;
}

/// <summary>The effect of all recommendations of a round about one indicator.</summary>
/// <param name="Sent">Municipalities to which it was recommended and that have a number in both rounds.</param>
/// <param name="MeanTenths">Mean of their differences.</param>
/// <param name="Better">How many of them moved the better way.</param>
/// <param name="Reached">How many of them reached the target.</param>
public sealed record EffectLine(IndicatorMethod Method, int Sent, decimal MeanTenths, int Better, int Reached, EffectOthers? Others);

/// <summary>Effects of a round: null lines where no later round is frozen.</summary>
public sealed record EffectSummary(DateOnly Before, DateOnly? After, bool PeriodsDiffer, IReadOnlyList<EffectLine> Lines);

/// <summary>Counts effects. Pure.</summary>
public static class EffectRule
{
    /// <param name="method">As of the later round.</param>
    /// <param name="isPlace">A municipality, whose target may differ from the region's.</param>
    public static RecommendationEffect Of(IndicatorMethod method, bool isPlace, (DateOnly Day, IndicatorValue Value) before, (DateOnly Day, IndicatorValue Value) after) =>
        new(method, before.Day, after.Day, before.Value, after.Value)
        {
            IsReached = TargetRule.Of(method, after.Value.Number, isPlace) switch { TrafficLight.None => null, var light => light is TrafficLight.Green },
            PeriodsDiffer = RoundComparison.IsOverPeriod(method.Rule) && !RoundComparison.AreAlike(ReportingPeriod.Of(before.Day), ReportingPeriod.Of(after.Day)),
        };

    /// <summary>Null where nobody has a number in both rounds.</summary>
    public static EffectOthers? Others(IEnumerable<(long? Was, long? Is)> pairs)
    {
        var differences = pairs.Select(p => p.Is - p.Was).OfType<long>().ToList();
        return differences.Count == 0 ? null : new(differences.Count, Math.Round((decimal)differences.Sum() / differences.Count, 1, MidpointRounding.AwayFromZero));
    }
}
