namespace MethodCenter.Domain.Matching;

/// <summary>Finds the first reason why a pair was not made, and what it would cost to make it.</summary>
internal static class WhyNotReading
{
    public static WhyNotAnswer Answer(Distribution distribution, MatchingIndex index, int seeker, int giver)
    {
        var (who, whom) = (index.Seekers[seeker], index.Givers[giver]);
        var instead = distribution.PairOf(who.Key);
        if (Blocked(distribution, index, seeker, giver) is { } blocked)
        {
            return new(blocked.Kind, who, whom, instead, null, [], [], null, [], [blocked.Line]);
        }
        var asked = index.Offers[index.OfferAt(seeker, giver)];
        var forced = distribution.PriceOf(new ForcePair(who.Key, whom.Key));
        if (!forced.IsOk) return new(WhyNotKind.Full, who, whom, instead, null, [], [], null, [], [forced.Error.Message]);
        Move[] displaced = [.. forced.Value.Moves.Where(m => m.From?.Key == whom.Key)];
        int? difference = instead is null ? null : instead.Score - asked.Score;
        var answer = new WhyNotAnswer(
            Kind(difference, displaced, forced.Value), who, whom, instead, difference,
            instead is null ? [] : More(instead.Reasons, asked.Reasons),
            instead is null ? [] : More(asked.Reasons, instead.Reasons),
            forced.Value, displaced, []);
        return answer with { Lines = MatchingWords.WhyNot(answer, asked.Score, m => HasOther(index, m)) };
    }

    private static WhyNotKind Kind(int? difference, Move[] displaced, ChangePrice forced)
    {
        if (forced.Price.Sign == 0) return WhyNotKind.Equal;
        if (difference > 0) return WhyNotKind.FewerPoints;
        return displaced.Length > 0 ? WhyNotKind.PlaceNeeded : WhyNotKind.Overload;
    }

    private static (WhyNotKind Kind, string Line)? Blocked(Distribution distribution, MatchingIndex index, int seeker, int giver)
    {
        var (who, whom) = (index.Seekers[seeker], index.Givers[giver]);
        if (distribution.PairOf(who.Key)?.Giver.Key == whom.Key) return (WhyNotKind.Together, MatchingWords.Together);
        if (Refusals(index, who.Key, whom.Key) is { Count: > 0 } refused) return (WhyNotKind.Refused, MatchingWords.Refused(refused));
        if (index.IsForbidden(seeker, giver)) return (WhyNotKind.Forbidden, MatchingWords.Forbidden);
        if (index.ForcedTo[seeker] is >= 0 and var tied) return (WhyNotKind.TiedByHand, MatchingWords.TiedByHand(index.Givers[tied]));
        if (index.OfferAt(seeker, giver) < 0) return (WhyNotKind.NotOffered, MatchingWords.NotOffered);
        if (index.Free(giver) == 0) return (WhyNotKind.Full, MatchingWords.Full(whom, index.ForcedCount[giver]));
        return null;
    }

    private static List<string> Refusals(MatchingIndex index, string seeker, string giver) =>
        [.. index.Problem.Refusals.Where(r => r.Seeker == seeker && r.Giver == giver).Select(r => r.Text)];

    /// <summary>Whether somebody who must leave has another offer that may be used at all.</summary>
    private static bool HasOther(MatchingIndex index, Move move)
    {
        var seeker = index.SeekerAt(move.Seeker.Key);
        return Enumerable.Range(index.Start[seeker], index.Start[seeker + 1] - index.Start[seeker])
            .Any(at => index.Givers[index.GiverOf[at]].Key != move.From!.Key && !index.IsForbidden(seeker, index.GiverOf[at]));
    }

    /// <summary>What the first has more than the second, reason by reason of the same text.</summary>
    private static List<Reason> More(IReadOnlyList<Reason> first, IReadOnlyList<Reason> second)
    {
        var known = second.GroupBy(r => r.Text).ToDictionary(g => g.Key, g => g.Sum(r => r.Points));
        return [.. first.GroupBy(r => r.Text)
            .Select(g => new Reason(g.Key, g.Sum(r => r.Points) - known.GetValueOrDefault(g.Key)))
            .Where(r => r.Points > 0)];
    }
}
