namespace MethodCenter.Domain.Matching;

/// <summary>
/// What a giver's load takes away from the total, in whole units of 1/10,000 of a point. The cost of each next unit of load is
/// not less than that of the one before, so an exact flow may take units one by one.
/// </summary>
public static class LoadCost
{
    /// <summary>Units in a point. Greater than any difference of evenness between two units of load: see <see cref="Relative"/>.</summary>
    public const int Point = 10_000;

    private const int MostRelative = Point - 1;

    /// <summary>Points for unit number <paramref name="load"/>: nothing up to the soft limit, then one step more each time.</summary>
    public static long OverSoftPoints(Giver giver, int load, MatchingWeights weights) =>
        (long)weights.OverSoft * Math.Max(0, load - giver.SoftLimit);

    /// <summary>Units of evenness for unit number <paramref name="load"/>: how full it makes the giver, times the weight.</summary>
    public static long EvennessUnits(Giver giver, int load, MatchingWeights weights) =>
        Relative(giver, load) * (1 + (Point / 1000L * weights.Evenness));

    /// <summary>All that unit number <paramref name="load"/> takes away from the total.</summary>
    public static long Units(Giver giver, int load, MatchingWeights weights) =>
        (Point * OverSoftPoints(giver, load, weights)) + EvennessUnits(giver, load, weights);

    /// <summary>Load in thousandths of the soft limit, down; a soft limit of 0 counts as 1; not more than 9,999.</summary>
    public static long Relative(Giver giver, int load) =>
        Math.Min(MostRelative, 1000L * load / Math.Max(1, giver.SoftLimit));
}
