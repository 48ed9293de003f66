namespace MethodCenter.Domain.Matching;

/// <summary>Turns the taken offers into pairs, loads and the value of the whole.</summary>
internal static class DistributionReading
{
    public static IReadOnlyList<MatchedPair> Pairs(MatchingIndex index, FlowState state)
    {
        var pairs = new List<MatchedPair>(index.Seekers.Length);
        for (var s = 0; s < index.Seekers.Length; s++)
        {
            var giver = index.ForcedTo[s];
            var at = giver >= 0 ? index.OfferAt(s, giver) : state.Taken[s];
            if (giver >= 0 || at >= 0) pairs.Add(Pair(index, s, giver, at));
        }
        return pairs;
    }

    public static IReadOnlyList<GiverLoad> Loads(MatchingIndex index, FlowState state) =>
        [.. index.Givers.Select((giver, g) => new GiverLoad(giver, index.ForcedCount[g] + state.Load[g]))];

    public static MatchingValue Value(MatchingIndex index, IReadOnlyList<MatchedPair> pairs, IReadOnlyList<GiverLoad> loads)
    {
        var covered = pairs.CountBy(p => p.Seeker.Priority).ToDictionary();
        var levels = index.Seekers.CountBy(s => s.Priority).OrderByDescending(l => l.Key)
            .Select(l => new PriorityCover(l.Key, l.Value, covered.GetValueOrDefault(l.Key)));
        var units = loads.SelectMany(l => Enumerable.Range(l.Giver.Held + 1, l.Assigned).Select(n => (l.Giver, Load: n))).ToList();
        var weights = index.Problem.Weights;
        return new(
            [.. levels],
            pairs.Sum(p => (long)p.Score),
            units.Sum(u => LoadCost.OverSoftPoints(u.Giver, u.Load, weights)),
            units.Sum(u => LoadCost.EvennessUnits(u.Giver, u.Load, weights)));
    }

    public static IReadOnlyList<ExtraSeats> ExtraSeats(MatchingIndex index, FlowState state) =>
    [
        .. from load in Loads(index, state)
           let full = Math.Max(load.Giver.HardLimit, load.Giver.Held)
           where load.Count > full
           select new ExtraSeats(load.Giver, load.Count - full, load.Count),
    ];

    private static MatchedPair Pair(MatchingIndex index, int seeker, int forced, int at)
    {
        var giver = index.Givers[forced >= 0 ? forced : index.GiverOf[at]];
        if (at < 0) return new(index.Seekers[seeker], giver, 0, []) { IsForced = true };
        var offer = index.Offers[at];
        return new(index.Seekers[seeker], giver, index.Score[at], offer.Reasons)
        {
            IsForced = forced >= 0, IsSameMunicipality = offer.IsSameMunicipality, IsCurrent = offer.IsCurrent,
        };
    }
}
