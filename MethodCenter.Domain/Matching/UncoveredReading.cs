namespace MethodCenter.Domain.Matching;

/// <summary>Says of everybody without a pair why, and what would cover them.</summary>
internal static class UncoveredReading
{
    public static IReadOnlyList<UncoveredSeeker> List(MatchingIndex index, FlowState state)
    {
        var left = Enumerable.Range(0, index.Seekers.Length).Where(s => index.ForcedTo[s] < 0 && state.Taken[s] < 0).ToList();
        if (left.Count == 0) return [];
        var refused = RefusedKinds(index, left);
        var remedies = Remedies(index, state, left.FindAll(s => Allowed(index, s).Any()));
        return left.ConvertAll(s => remedies.TryGetValue(s, out var remedy) ? Full(index, s, remedy) : Unsuited(index, s, refused[s]));
    }

    private static Dictionary<int, SeatRemedy> Remedies(MatchingIndex index, FlowState state, List<int> seekers)
    {
        if (seekers.Count == 0) return [];
        var seats = new SeatSearch(index, state);
        var remedies = seekers.ConvertAll(s => (Seeker: s, Remedy: seats.Remedy(s)));
        var waiting = remedies.CountBy(r => r.Remedy.At.Key).ToDictionary();
        return remedies.ToDictionary(r => r.Seeker, r => r.Remedy with { Waiting = waiting[r.Remedy.At.Key] });
    }

    private static UncoveredSeeker Full(MatchingIndex index, int seeker, SeatRemedy remedy)
    {
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
