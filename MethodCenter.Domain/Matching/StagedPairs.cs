namespace MethodCenter.Domain.Matching;

/// <summary>What of a staged pair no longer holds.</summary>
public enum StaleKind
{
    SeekerGone = 1,
    GiverGone = 2,

    /// <summary>A hard filter refuses the pair now.</summary>
    RefusedNow = 3,

    /// <summary>Neither offered nor refused now, and not made by hand.</summary>
    NotOfferedNow = 4,

    /// <summary>Load that grew meanwhile and the staged pairs together exceed the hard limit; said once a giver.</summary>
    OverHardNow = 5,
}

/// <summary>One thing that no longer holds.</summary>
/// <param name="Seeker">Null where a whole giver is concerned.</param>
public sealed record StalePair(StaleKind Kind, Seeker? Seeker, Giver Giver, string Text);

/// <summary>Between staging and approval people leave, load grows, conditions change: says what of the staged pairs no longer holds.</summary>
public static class StagedPairs
{
    /// <summary>Empty where everything may be approved as it was staged.</summary>
    /// <param name="now">The problem built anew, with the refusals of the staged pairs.</param>
    public static IReadOnlyList<StalePair> Check(MatchingProblem now, IReadOnlyList<MatchedPair> staged)
    {
        var seekers = now.Seekers.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var givers = now.Givers.ToDictionary(g => g.Key, StringComparer.Ordinal);
        var offered = now.Offers.Select(o => new HandPair(o.Seeker, o.Giver)).ToHashSet();
        var refused = now.Refusals.ToLookup(r => new HandPair(r.Seeker, r.Giver), r => r.Text);
        var stale = new List<StalePair>();
        foreach (var pair in staged)
        {
            var (key, who, whom) = (new HandPair(pair.Seeker.Key, pair.Giver.Key), pair.Seeker.Name, pair.Giver.Name);
            if (!seekers.Contains(key.Seeker)) stale.Add(new(StaleKind.SeekerGone, pair.Seeker, pair.Giver, MatchingWords.SeekerGone(who)));
            else if (!givers.ContainsKey(key.Giver)) stale.Add(new(StaleKind.GiverGone, pair.Seeker, pair.Giver, MatchingWords.GiverGone(who, whom)));
            else if (refused[key].FirstOrDefault() is { } text) stale.Add(new(StaleKind.RefusedNow, pair.Seeker, pair.Giver, MatchingWords.RefusedNow(who, whom, text)));
            else if (!pair.IsForced && !offered.Contains(key)) stale.Add(new(StaleKind.NotOfferedNow, pair.Seeker, pair.Giver, MatchingWords.NotOfferedNow(who, whom)));
        }
        return [.. stale, .. Over(givers, staged.Where(p => seekers.Contains(p.Seeker.Key)))];
    }

    private static IEnumerable<StalePair> Over(Dictionary<string, Giver> givers, IEnumerable<MatchedPair> staged) =>
        from load in staged.CountBy(p => p.Giver.Key, StringComparer.Ordinal)
        where givers.ContainsKey(load.Key)
        let giver = givers[load.Key]
        let count = giver.Held + load.Value
        where count > giver.HardLimit
        select new StalePair(StaleKind.OverHardNow, null, giver, MatchingWords.OverHardNow(giver, count));
}
