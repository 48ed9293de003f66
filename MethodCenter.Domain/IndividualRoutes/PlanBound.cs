using System.Numerics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// The least that it costs to cover the rest of the needs when dates and prerequisites are looked away from: never more than the truth,
/// and mostly the truth itself. Dynamic programming over sets of needs.
/// </summary>
internal sealed class PlanBound(PlanWorld world)
{
    /// <summary>Beyond so many remembered sets a weaker bound answers.</summary>
    private const int MostSets = 40_000;

    private readonly Dictionary<(ulong Open, bool HasTransfer), long> _known = [];
    private readonly Dictionary<ulong, int> _days = [];
    private readonly long _transfer = world.Transfers.Length == 0 ? world.VisitCost : Math.Min(world.VisitCost, world.Transfers[0].Cost);

    /// <summary>Cost of covering <paramref name="rest"/> and, unless there is one, of a transfer to practice.</summary>
    public long Least(ulong rest, bool hasTransfer)
    {
        if (rest == 0) return hasTransfer ? 0 : _transfer;
        if (_known.TryGetValue((rest, hasTransfer), out var known)) return known;
        if (_known.Count >= MostSets) return Weak(rest);
        var least = PlanCost.None;
        foreach (var candidate in world.ByNeed[BitOperations.TrailingZeroCount(rest)])
        {
            if (candidate.Cost >= least) break;
            least = Math.Min(least, candidate.Cost + Least(rest & ~candidate.Closes, hasTransfer || candidate.Option.IsTransfer));
        }
        return _known[(rest, hasTransfer)] = least;
    }

    /// <summary>The earliest day number on which the rest can have ended.</summary>
    public int EarliestEnd(ulong rest)
    {
        var end = 0;
        for (; rest != 0; rest &= rest - 1)
        {
            var candidates = world.ByNeed[BitOperations.TrailingZeroCount(rest)];
            end = Math.Max(end, candidates.Length == 0 ? int.MaxValue : candidates.Min(c => c.EarliestEnd));
        }
        return end;
    }

    /// <summary>Days that programmes and internships for the rest take at least, one after another.</summary>
    public int LeastDays(ulong rest)
    {
        if (rest == 0 || _days.Count >= MostSets) return 0;
        if (_days.TryGetValue(rest, out var known)) return known;
        var least = int.MaxValue;
        foreach (var candidate in world.ByNeed[BitOperations.TrailingZeroCount(rest)])
        {
            if (candidate.BusyDays < least) least = Math.Min(least, candidate.BusyDays + LeastDays(rest & ~candidate.Closes));
        }
        return _days[rest] = least == int.MaxValue ? 0 : least;
    }

    private long Weak(ulong rest)
    {
        var most = 0L;
        for (; rest != 0; rest &= rest - 1)
        {
            var candidates = world.ByNeed[BitOperations.TrailingZeroCount(rest)];
            if (candidates.Length == 0) return PlanCost.None;
            most = Math.Max(most, candidates[0].Cost);
        }
        return most;
    }
}
