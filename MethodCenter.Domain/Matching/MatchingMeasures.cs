namespace MethodCenter.Domain.Matching;

/// <summary>By what variants are compared side by side. Loads are counted with what was held before, over all givers of the problem.</summary>
public sealed record MatchingMeasures
{
    public required int Seekers { get; init; }
    public required int Covered { get; init; }

    /// <summary>The highest priority first.</summary>
    public required IReadOnlyList<PriorityCover> Levels { get; init; }

    public required int MaxLoad { get; init; }
    public required int MinLoad { get; init; }

    /// <summary>Standard deviation of the load in hundredths, to the nearest.</summary>
    public required int DeviationHundredths { get; init; }

    public required int GiversOverSoft { get; init; }
    public required long Points { get; init; }

    /// <summary>Points of a pair on average in hundredths, to the nearest; null without pairs.</summary>
    public required int? AverageScoreHundredths { get; init; }

    public required int SameMunicipality { get; init; }

    /// <summary>Pairs that are together now and stay so.</summary>
    public required int Kept { get; init; }

    public int Spread => MaxLoad - MinLoad;

    internal static MatchingMeasures Of(MatchingValue value, IReadOnlyList<MatchedPair> pairs, IReadOnlyList<GiverLoad> loads) => new()
    {
        Seekers = value.Levels.Sum(l => l.Seekers),
        Covered = pairs.Count,
        Levels = value.Levels,
        MaxLoad = loads.Max(l => l.Count),
        MinLoad = loads.Min(l => l.Count),
        DeviationHundredths = Deviation(loads),
        GiversOverSoft = loads.Count(l => l.OverSoft > 0),
        Points = value.Points,
        AverageScoreHundredths = pairs.Count == 0 ? null : (int)Rounded(100 * value.Points, pairs.Count),
        SameMunicipality = pairs.Count(p => p.IsSameMunicipality),
        Kept = pairs.Count(p => p.IsCurrent),
    };

    /// <summary>The root of k·Σx² − (Σx)² over k, in hundredths; whole numbers throughout.</summary>
    private static int Deviation(IReadOnlyList<GiverLoad> loads)
    {
        Int128 sum = 0, squares = 0, count = loads.Count;
        foreach (var load in loads)
        {
            sum += load.Count;
            squares += (Int128)load.Count * load.Count;
        }
        var wanted = 4 * 10_000 * ((count * squares) - (sum * sum));
        Int128 doubled = 0;
        for (var step = (Int128)1 << 40; step > 0; step >>= 1)
        {
            var next = doubled + step;
            if (next * next * count * count <= wanted) doubled = next;
        }
        return (int)((doubled + 1) / 2);
    }

    private static long Rounded(long numerator, long denominator) =>
        (long)Math.Round((decimal)numerator / denominator, MidpointRounding.AwayFromZero);
}
