using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>
/// Whether a problem can be solved as it stands: keys are unique, limits are sane, hand-made pairs do not contradict each other,
/// the hard filters or the hard limits. What is wrong is said of everybody concerned at once.
/// </summary>
internal static class ProblemCheck
{
    /// <summary>The greatest sum of points of one pair, by magnitude.</summary>
    public const int MostPoints = 100_000;

    private const int MostWeight = 100;
    private const int MostLoad = 1_000_000;

    public static Result<MatchingIndex> Index(MatchingProblem problem)
    {
        if (problem.Seekers.Count == 0) return MatchingErrors.NobodyNeeds;
        if (problem.Givers.Count == 0) return MatchingErrors.NobodyGives;
        if (problem.Weights is not { OverSoft: >= 0 and <= MostWeight, Evenness: >= 0 and <= MostWeight }) return MatchingErrors.WeightsWrong;
        var index = new MatchingIndex(problem);
        List<DomainError> wrong = [.. Doubles(index), .. index.Givers.SelectMany(Limits)];
        if (wrong.Count > 0) return MatchingErrors.Together(wrong);
        if (index.Place() is > 0 and var strangers) return MatchingErrors.Strangers(strangers);
        wrong.AddRange(OfferFaults(index));
        if (wrong.Count == 0) wrong.AddRange(HandFaults(index));
        return wrong.Count > 0 ? MatchingErrors.Together(wrong) : index;
    }

    private static IEnumerable<DomainError> Doubles(MatchingIndex index)
    {
        for (var i = 1; i < index.Seekers.Length; i++)
        {
            if (index.Seekers[i].Key == index.Seekers[i - 1].Key) yield return MatchingErrors.SeekerTwice(index.Seekers[i].Name);
        }
        for (var i = 1; i < index.Givers.Length; i++)
        {
            if (index.Givers[i].Key == index.Givers[i - 1].Key) yield return MatchingErrors.GiverTwice(index.Givers[i].Name);
        }
    }

    private static IEnumerable<DomainError> Limits(Giver giver)
    {
        if (giver.SoftLimit < 0 || giver.HardLimit < 0 || giver.Held < 0) yield return MatchingErrors.NegativeLimit(giver.Name);
        else if (giver.SoftLimit > giver.HardLimit) yield return MatchingErrors.SoftOverHard(giver.Name, giver.SoftLimit, giver.HardLimit);
        else if (giver.HardLimit > MostLoad || giver.Held > MostLoad) yield return MatchingErrors.TooLarge;
    }

    private static IEnumerable<DomainError> OfferFaults(MatchingIndex index)
    {
        for (var s = 0; s < index.Seekers.Length; s++)
        {
            for (var at = index.Start[s]; at < index.Start[s + 1]; at++)
            {
                var isTwice = at > index.Start[s] && index.GiverOf[at] == index.GiverOf[at - 1];
                if (isTwice) yield return MatchingErrors.OfferTwice(index.Seekers[s].Name, index.Givers[index.GiverOf[at]].Name);
                if (Math.Abs((long)index.Score[at]) > MostPoints) yield return MatchingErrors.ScoreTooLarge(index.Seekers[s].Name, index.Givers[index.GiverOf[at]].Name, MostPoints);
            }
        }
    }

    private static IEnumerable<DomainError> HandFaults(MatchingIndex index)
    {
        var hand = index.Problem.Forced.Concat(index.Problem.Forbidden).ToList();
        var strangers = hand.FindAll(p => index.SeekerAt(p.Seeker) < 0 || index.GiverAt(p.Giver) < 0);
        if (strangers.Count > 0) return [MatchingErrors.Strangers(strangers.Count)];
        foreach (var pair in index.Problem.Forbidden) index.Forbid(index.SeekerAt(pair.Seeker), index.GiverAt(pair.Giver));
        var forced = index.Problem.Forced.Distinct().Select(p => (Seeker: index.SeekerAt(p.Seeker), Giver: index.GiverAt(p.Giver))).Order().ToList();
        foreach (var (seeker, giver) in forced) index.Force(seeker, giver);
        return [.. RefusedFaults(index), .. ForcedTwice(index, forced), .. ForcedForbidden(index, forced), .. ForcedOver(index, forced)];
    }

    private static IEnumerable<DomainError> RefusedFaults(MatchingIndex index)
    {
        var forced = index.Problem.Forced.ToHashSet();
        foreach (var refusal in index.Problem.Refusals)
        {
            var (seeker, giver) = (index.SeekerAt(refusal.Seeker), index.GiverAt(refusal.Giver));
            if (seeker < 0 || giver < 0) continue;
            var (who, whom) = (index.Seekers[seeker].Name, index.Givers[giver].Name);
            if (index.OfferAt(seeker, giver) >= 0) yield return MatchingErrors.OfferRefused(who, whom, refusal.Text);
            else if (forced.Contains(new(refusal.Seeker, refusal.Giver))) yield return MatchingErrors.ForcedRefused(who, whom, refusal.Text);
        }
    }

    private static IEnumerable<DomainError> ForcedTwice(MatchingIndex index, IEnumerable<(int Seeker, int Giver)> forced) => forced
        .GroupBy(p => p.Seeker)
        .Where(g => g.Skip(1).Any())
        .Select(g => MatchingErrors.ForcedTwice(index.Seekers[g.Key].Name, g.Select(p => index.Givers[p.Giver].Name)));

    private static IEnumerable<DomainError> ForcedForbidden(MatchingIndex index, IEnumerable<(int Seeker, int Giver)> forced) => forced
        .Where(p => index.IsForbidden(p.Seeker, p.Giver))
        .Select(p => MatchingErrors.ForcedForbidden(index.Seekers[p.Seeker].Name, index.Givers[p.Giver].Name));

    private static IEnumerable<DomainError> ForcedOver(MatchingIndex index, IEnumerable<(int Seeker, int Giver)> forced) => forced
        .GroupBy(p => p.Giver)
        .Where(g => index.Givers[g.Key].Held + g.Count() > index.Givers[g.Key].HardLimit)
        .Select(g => MatchingErrors.TooManyForced(index.Givers[g.Key], [.. g.Select(p => index.Seekers[p.Seeker].Name)]));
}
