namespace MethodCenter.Domain.Matching;

/// <summary>Says of everybody without a pair why, and what would cover them.</summary>
internal static class UncoveredReading
{
    public static IReadOnlyList<UncoveredSeeker> List(MatchingIndex index, FlowState state)
    {
        var left = Enumerable.Range(0, index.Seekers.Length).Where(s => index.ForcedTo[s] < 0 && state.Taken[s] < 0).ToList();
        if (left.Count == 0) return [];
        var refused = RefusedKinds(index, left);
        var seats = new Lazy<SeatSearch>(() => new SeatSearch(index, state));
        return left.ConvertAll(s => Allowed(index, s).Any() ? Full(index, s, seats.Value) : Unsuited(index, s, refused[s]));
    }

    private static UncoveredSeeker Full(MatchingIndex index, int seeker, SeatSearch seats)
    {
        var remedy = seats.Remedy(seeker);
        var suited = Allowed(index, seeker).Select(at => index.Givers[index.GiverOf[at]]).ToList();
        return new(index.Seekers[seeker], UncoveredKind.AllFull, [], remedy, MatchingWords.AllFull(suited, remedy));
    }

    private static UncoveredSeeker Unsuited(MatchingIndex index, int seeker, IEnumerable<string> refused)
    {
        var forbidden = index.Start[seeker + 1] - index.Start[seeker];
        var counts = refused.CountBy(kind => kind).Select(k => new RefusalCount(k.Key, k.Value)).ToList();
        if (forbidden > 0) counts.Add(new(MatchingWords.ForbiddenByHand, forbidden));
        counts = [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Kind, StringComparer.Ordinal)];
        return new(index.Seekers[seeker], UncoveredKind.NobodySuits, counts, null, MatchingWords.NobodySuits(counts));
    }

    private static IEnumerable<int> Allowed(MatchingIndex index, int seeker) =>
        Enumerable.Range(index.Start[seeker], index.Start[seeker + 1] - index.Start[seeker])
            .Where(at => !index.IsForbidden(seeker, index.GiverOf[at]));

    private static ILookup<int, string> RefusedKinds(MatchingIndex index, IEnumerable<int> left)
    {
        var wanted = left.ToHashSet();
        return (from refusal in index.Problem.Refusals
                let seeker = index.SeekerAt(refusal.Seeker)
                where wanted.Contains(seeker) && index.GiverAt(refusal.Giver) >= 0
                select (seeker, Kind: refusal.Kind ?? refusal.Text)).ToLookup(r => r.seeker, r => r.Kind);
    }
}
