namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Contributions of causes to a value, each counted after the causes before it: the value is taken in tenths as it is shown at every step, so the
/// contributions add up to the difference shown. A step without a value carries nothing; the next one takes its part (decision 0020).
/// </summary>
internal static class ChangeSteps
{
    public static IReadOnlyList<ChangeGroup> Of(IndicatorShape shape, FactList first, FactList recounted, FactList last, IndicatorMethod method, List<ChangeGroup> groups)
    {
        var isKnown = first.Value.Tenths is not null && last.Value.Tenths is not null;
        var reached = method.IsStatistic ? Statistics(shape, recounted, last, method, groups) : Counts(shape, first, groups);
        var (known, steps) = (first.Value.Tenths, new List<ChangeGroup>());
        for (var i = 0; i < groups.Count; i++)
        {
            steps.Add(groups[i] with { Reached = reached[i], Tenths = isKnown ? reached[i] - known : null });
            known = reached[i] ?? known;
        }
        return steps;
    }

    private static List<long?> Counts(IndicatorShape shape, FactList first, List<ChangeGroup> groups)
    {
        var (n, z, reached) = (first.Value.Numerator ?? 0, first.Value.Denominator ?? 0, new List<long?>());
        foreach (var group in groups)
        {
            (n, z) = (n + group.DeltaNumerator, z + group.DeltaDenominator);
            reached.Add(shape switch
            {
                IndicatorShape.Share => FactList.Tenths(100L * n, z),
                IndicatorShape.Ratio => FactList.Tenths(n, z),
                _ => 10L * n,
            });
        }
        return reached;
    }

    /// <summary>Lines of a cause's subjects are replaced by their new ones, cause after cause.</summary>
    private static List<long?> Statistics(IndicatorShape shape, FactList recounted, FactList last, IndicatorMethod method, List<ChangeGroup> groups)
    {
        var (lines, now) = (Lines(recounted, method), Lines(last, method));
        var reached = new List<long?>();
        foreach (var group in groups)
        {
            foreach (var key in group.Entries.Select(e => e.Key).Where(_ => group.Cause is not ChangeCause.Method))
            {
                if (now.TryGetValue(key, out var next)) lines[key] = next;
                else lines.Remove(key);
            }
            reached.Add(new FactList(shape, [.. lines.Values]).Value.Tenths);
        }
        return reached;
    }

    private static Dictionary<ChangeKey, List<FactEntry>> Lines(FactList list, IndicatorMethod method) =>
        list.Counted.GroupBy(e => ChangeKey.Of(e, method)).ToDictionary(g => g.Key, g => g.ToList());
}
