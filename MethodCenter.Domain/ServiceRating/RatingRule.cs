namespace MethodCenter.Domain.ServiceRating;

/// <summary>A municipality with its values by code of the criterion; an absent one is «нет данных».</summary>
public sealed record RatingInput(int MunicipalityId, IReadOnlyDictionary<string, decimal> Values);

/// <summary>One criterion of one municipality.</summary>
/// <param name="Value">Null is «нет данных».</param>
/// <param name="Points">0 to 100, not rounded.</param>
/// <param name="Share">Of the weight among the criteria that count for this municipality, 0 to 1.</param>
public sealed record RatingPart(RatingCriterion Criterion, decimal? Value, decimal? Points, decimal Share)
{
    /// <summary>Points that the criterion brings to the sum.</summary>
    public decimal Contribution => (Points ?? 0) * Share;
}

/// <summary>A municipality in the table.</summary>
/// <param name="Tenths">The sum in tenths of a point, half up; null without a single value.</param>
/// <param name="Place">From 1; equals share a place; null without a sum.</param>
public sealed record RatingOutcome(int MunicipalityId, long? Tenths, int? Place, IReadOnlyList<RatingPart> Parts)
{
    /// <summary>Criteria without data: left out, and the other weights were raised in proportion.</summary>
    public IEnumerable<RatingCriterion> LeftOut => Parts.Where(p => p.Points is null).Select(p => p.Criterion);
}

/// <summary>
/// Points, weighted sums and places. Weights are normalised over the criteria that a municipality has values for, so nobody is punished for
/// what was not measured; the table says what was left out. Equal sums, as they are shown, share a place. Pure.
/// </summary>
public static class RatingRule
{
    private const decimal Full = 100;

    /// <summary>In the order of places; those without a sum last.</summary>
    public static IReadOnlyList<RatingOutcome> Of(IReadOnlyList<RatingCriterion> criteria, IReadOnlyList<RatingInput> municipalities)
    {
        var ends = criteria.ToDictionary(c => c.Code, c => EndsOf(c, municipalities), StringComparer.Ordinal);
        var counted = municipalities.Select(m => Count(m, criteria, ends)).OrderByDescending(o => o.Tenths ?? -1).ToList();
        return [.. counted.Select(o => o with { Place = o.Tenths is { } tenths ? 1 + counted.Count(other => other.Tenths > tenths) : null })];
    }

    /// <summary>0 to 100.</summary>
    /// <param name="lowest">Of the municipalities of the table; for the scale between them.</param>
    /// <param name="highest">Likewise.</param>
    public static decimal PointsOf(RatingCriterion criterion, decimal value, decimal lowest, decimal highest) => criterion.Scale switch
    {
        RatingScale.Bounds => Between(value, criterion.Worst ?? 0, criterion.Best ?? 0),
        RatingScale.Target => OfTarget(criterion, value),
        RatingScale.Spread => criterion.LessIsBetter ? Between(value, highest, lowest) : Between(value, lowest, highest),
    };

    /// <summary>The share of each weight in all of them, percent with one decimal: how a scheme shows what it is worth.</summary>
    public static IReadOnlyDictionary<string, decimal> SharesOf(IReadOnlyList<RatingCriterion> criteria)
    {
        var all = criteria.Sum(c => c.Weight);
        return criteria.ToDictionary(c => c.Code, c => all == 0 ? 0 : Math.Round(Full * c.Weight / all, 1, MidpointRounding.AwayFromZero), StringComparer.Ordinal);
    }

    /// <summary>Both ends alike: all are equally good.</summary>
    private static decimal Between(decimal value, decimal worst, decimal best) => worst == best ? Full : Math.Clamp((value - worst) / (best - worst), 0, 1) * Full;

    private static decimal OfTarget(RatingCriterion criterion, decimal value)
    {
        var target = criterion.Target ?? 0;
        if (criterion.LessIsBetter) return value <= target ? Full : target <= 0 ? 0 : Math.Clamp(target / value, 0, 1) * Full;
        return target <= 0 ? Full : Math.Clamp(value / target, 0, 1) * Full;
    }

    private static (decimal Lowest, decimal Highest) EndsOf(RatingCriterion criterion, IReadOnlyList<RatingInput> municipalities)
    {
        var values = municipalities.Where(m => m.Values.ContainsKey(criterion.Code)).Select(m => m.Values[criterion.Code]).ToList();
        return values.Count == 0 ? (0, 0) : (values.Min(), values.Max());
    }

    private static RatingOutcome Count(RatingInput input, IReadOnlyList<RatingCriterion> criteria, Dictionary<string, (decimal Lowest, decimal Highest)> ends)
    {
        var weight = criteria.Where(c => input.Values.ContainsKey(c.Code)).Sum(c => c.Weight);
        var parts = criteria.Select(c => input.Values.TryGetValue(c.Code, out var value)
            ? new RatingPart(c, value, PointsOf(c, value, ends[c.Code].Lowest, ends[c.Code].Highest), c.Weight / weight)
            : new RatingPart(c, null, null, 0)).ToList();
        return new(input.MunicipalityId, weight == 0 ? null : (long)Math.Round(parts.Sum(p => p.Contribution) * 10, MidpointRounding.AwayFromZero), null, parts);
    }
}
