using MethodCenter.Domain.Matching;

namespace MethodCenter.Tests.Matching;

/// <summary>
/// The best of all distributions of a small problem, by trying every one. Shares nothing with the engine but the records of the
/// problem; what a distribution is worth is computed from its definition, not from the engine's costs.
/// </summary>
internal sealed class ExhaustiveSearch
{
    private readonly MatchingProblem _problem;
    private readonly int[] _priorities;
    private readonly Dictionary<string, int>?[] _choices;
    private readonly Dictionary<string, int> _assigned;
    private readonly int[] _covered;
    private readonly bool _isLexicographic;

    private ExhaustiveSearch(MatchingProblem problem, bool isLexicographic)
    {
        (_problem, _isLexicographic) = (problem, isLexicographic);
        _priorities = [.. problem.Seekers.Select(s => s.Priority).Distinct().OrderDescending()];
        _choices = [.. problem.Seekers.Select(Choices)];
        _assigned = problem.Givers.ToDictionary(g => g.Key, _ => 0);
        _covered = new int[_priorities.Length];
    }

    /// <summary>Covered by priority, the highest first.</summary>
    public int[] Covered { get; private set; } = [];

    public long Total { get; private set; } = long.MinValue;

    /// <summary>Preferred pairs that are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>Points of the pairs less the points for overload.</summary>
    public long Net { get; private set; }

    public static ExhaustiveSearch Of(MatchingProblem problem) => Run(new(problem, false));

    /// <summary>The best by coverage, then by points less overload, and only then by evenness.</summary>
    public static ExhaustiveSearch ByPointsFirst(MatchingProblem problem) => Run(new(problem, true));

    private static ExhaustiveSearch Run(ExhaustiveSearch search)
    {
        search.Try(0, 0, 0);
        return search;
    }

    private Dictionary<string, int> Choices(Seeker seeker)
    {
        var offered = _problem.Offers.Where(o => o.Seeker == seeker.Key).ToDictionary(o => o.Giver, o => o.Reasons.Sum(r => r.Points));
        foreach (var pair in _problem.Forced.Where(p => p.Seeker == seeker.Key))
        {
            return new() { [pair.Giver] = offered.GetValueOrDefault(pair.Giver) };
        }
        foreach (var pair in _problem.Forbidden.Where(p => p.Seeker == seeker.Key)) offered.Remove(pair.Giver);
        return offered;
    }

    private void Try(int seeker, int points, int kept)
    {
        if (seeker == _problem.Seekers.Count)
        {
            Compare(points, kept);
            return;
        }
        var who = _problem.Seekers[seeker];
        if (_problem.Forced.All(p => p.Seeker != who.Key)) Try(seeker + 1, points, kept);
        var level = Array.IndexOf(_priorities, who.Priority);
        foreach (var (giver, score) in _choices[seeker]!)
        {
            var limit = _problem.Givers.First(g => g.Key == giver);
            if (limit.Held + _assigned[giver] >= limit.HardLimit) continue;
            _assigned[giver]++;
            _covered[level]++;
            Try(seeker + 1, points + score, kept + (_problem.Preferred.Contains(new(who.Key, giver)) ? 1 : 0));
            _assigned[giver]--;
            _covered[level]--;
        }
    }

    private void Compare(int points, int kept)
    {
        long overload = 0, evenness = 0;
        foreach (var giver in _problem.Givers)
        {
            for (var load = giver.Held + 1; load <= giver.Held + _assigned[giver.Key]; load++)
            {
                if (load > giver.SoftLimit) overload += _problem.Weights.OverSoft * (load - giver.SoftLimit);
                var relative = Math.Min(9_999, load * 1_000 / (giver.SoftLimit == 0 ? 1 : giver.SoftLimit));
                evenness += relative + (10 * _problem.Weights.Evenness * relative);
            }
        }
        var (net, total) = (points - overload, (10_000 * (points - overload)) - evenness);
        var order = Covered.Length == 0 ? 1 : _covered.Zip(Covered, (now, best) => now - best).FirstOrDefault(d => d != 0);
        if (order == 0 && _isLexicographic) order = Math.Sign(net - Net);
        if (order == 0) order = Math.Sign(total - Total);
        if (order == 0) order = kept - Kept;
        if (order > 0) (Covered, Total, Net, Kept) = ([.. _covered], total, net, kept);
    }
}
