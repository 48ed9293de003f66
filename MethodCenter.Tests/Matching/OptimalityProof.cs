using MethodCenter.Domain.Matching;

namespace MethodCenter.Tests.Matching;

/// <summary>
/// A proof that a distribution of any size is the best: the residual network, built anew from the pairs alone, holds no circle of
/// moves that would make it better (Bellman and Ford). Priorities are weighed by powers of a number greater than all points together.
/// </summary>
internal sealed class OptimalityProof
{
    private static readonly Int128 Heavy = 1_000_000_000_000;

    private readonly List<(int From, int To, Int128 Cost)> _arcs = [];
    private readonly Dictionary<string, int> _giverAt = [];
    private readonly MatchingProblem _problem;
    private readonly int _nodes;

    private OptimalityProof(Distribution found)
    {
        _problem = found.Problem;
        var levels = _problem.Seekers.Select(s => s.Priority).Distinct().Order().ToList();
        foreach (var giver in _problem.Givers) _giverAt[giver.Key] = _giverAt.Count;
        var (pool, left) = (_giverAt.Count, _giverAt.Count + 1);
        var offers = _problem.Offers.ToLookup(o => o.Seeker);
        _nodes = left + 1;
        AddArcs(found.Loads, pool);
        _arcs.AddRange([(left, pool, 0), (pool, left, 0)]);
        foreach (var seeker in _problem.Seekers.Where(s => _problem.Forced.All(p => p.Seeker != s.Key)))
        {
            var weight = Enumerable.Range(0, levels.IndexOf(seeker.Priority) + 1).Aggregate((Int128)1, (w, _) => w * Heavy);
            AddArcs(_nodes++, found.PairOf(seeker.Key), offers[seeker.Key], left, weight);
        }
    }

    /// <summary>Whether no circle of moves improves the distribution.</summary>
    public static bool Holds(Distribution found)
    {
        var proof = new OptimalityProof(found);
        var cost = new Int128[proof._nodes];
        for (var round = 0; round <= proof._nodes; round++)
        {
            var isChanged = false;
            foreach (var (from, to, step) in proof._arcs)
            {
                if (cost[from] + step >= cost[to]) continue;
                cost[to] = cost[from] + step;
                isChanged = true;
            }
            if (!isChanged) return true;
        }
        return false;
    }

    private void AddArcs(IEnumerable<GiverLoad> loads, int pool)
    {
        foreach (var load in loads)
        {
            var forced = _problem.Forced.Count(p => p.Giver == load.Giver.Key);
            if (load.Count < load.Giver.HardLimit) _arcs.Add((_giverAt[load.Giver.Key], pool, Unit(load.Giver, load.Count + 1)));
            if (load.Assigned > forced) _arcs.Add((pool, _giverAt[load.Giver.Key], -Unit(load.Giver, load.Count)));
        }
    }

    private void AddArcs(int node, MatchedPair? pair, IEnumerable<Offer> offers, int left, Int128 weight)
    {
        _arcs.Add(pair is null ? (left, node, -weight) : (node, left, weight));
        foreach (var offer in offers)
        {
            if (_problem.Forbidden.Contains(new(offer.Seeker, offer.Giver))) continue;
            var giver = _giverAt[offer.Giver];
            var cost = (Int128)(-10_000L * offer.Reasons.Sum(r => r.Points));
            _arcs.Add(pair?.Giver.Key == offer.Giver ? (giver, node, -cost) : (node, giver, cost));
        }
    }

    private long Unit(Giver giver, int load) =>
        (10_000L * _problem.Weights.OverSoft * Math.Max(0, load - giver.SoftLimit))
        + (Math.Min(9_999, 1_000L * load / Math.Max(1, giver.SoftLimit)) * (1 + (10 * _problem.Weights.Evenness)));
}
