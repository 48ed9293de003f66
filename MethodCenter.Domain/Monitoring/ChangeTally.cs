using System.Runtime.InteropServices;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What the lines of one subject give to N and Z in two lists.</summary>
internal struct ChangeTally
{
    public int N0, Z0, N1, Z1;

    /// <summary>Of a statistic: the amounts differ though their number does not.</summary>
    public bool AmountsDiffer;

    public readonly int DeltaN => N1 - N0;
    public readonly int DeltaZ => Z1 - Z0;
    public readonly bool HasChanged => DeltaN != 0 || DeltaZ != 0 || AmountsDiffer;
    public readonly bool WasThere => N0 + Z0 > 0;
    public readonly bool IsThere => N1 + Z1 > 0;

    /// <summary>Both lists by subject, lines left out not counted.</summary>
    public static Dictionary<ChangeKey, ChangeTally> Of(IndicatorMethod old, FactList first, IndicatorMethod now, FactList last)
    {
        var tallies = new Dictionary<ChangeKey, ChangeTally>();
        foreach (var part in first.Parts)
        {
            foreach (ref readonly var entry in CollectionsMarshal.AsSpan(part)) Add(tallies, entry, old, isAfter: false);
        }
        foreach (var part in last.Parts)
        {
            foreach (ref readonly var entry in CollectionsMarshal.AsSpan(part)) Add(tallies, entry, now, isAfter: true);
        }
        if (now.IsStatistic) CompareAmounts(tallies, old, first, now, last);
        return tallies;
    }

    private static void Add(Dictionary<ChangeKey, ChangeTally> tallies, in FactEntry entry, IndicatorMethod method, bool isAfter)
    {
        if (entry.Role is FactRole.Excluded) return;
        var (n, z) = PartsOf(entry.Role, method.Shape);
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, ChangeKey.Of(entry, method), out _);
        if (isAfter) (tally.N1, tally.Z1) = (tally.N1 + n, tally.Z1 + z);
        else (tally.N0, tally.Z0) = (tally.N0 + n, tally.Z0 + z);
    }

    /// <summary>What a line adds to N and to Z.</summary>
    public static (int N, int Z) PartsOf(FactRole role, IndicatorShape shape) => (role, shape) switch
    {
        (FactRole.Numerator, IndicatorShape.Share) => (1, 1),
        (FactRole.Numerator, IndicatorShape.Ratio or IndicatorShape.Count) => (1, 0),
        (FactRole.Denominator, not IndicatorShape.Count) => (0, 1),
        _ => (0, 0),
    };

    private static void CompareAmounts(Dictionary<ChangeKey, ChangeTally> tallies, IndicatorMethod old, FactList first, IndicatorMethod now, FactList last)
    {
        var (before, after) = (AmountsOf(first, old), AmountsOf(last, now));
        foreach (var key in tallies.Keys.ToList())
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrNullRef(tallies, key);
            tally.AmountsDiffer = !before[key].Order().SequenceEqual(after[key].Order());
        }
    }

    private static ILookup<ChangeKey, int> AmountsOf(FactList list, IndicatorMethod method) => list.Counted.ToLookup(e => ChangeKey.Of(e, method), e => e.Amount);
}
