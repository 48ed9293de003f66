using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>Makes a problem of those who seek and those who give.</summary>
internal static class ProblemBuild
{
    public static StagedProblem Of<TSeeker, TGiver>(
        IReadOnlyList<TSeeker> seekers, IReadOnlyList<TGiver> givers, PairJudge<TSeeker, TGiver> judge, StagingAsk ask, CancellationToken ct)
        where TSeeker : SeekerSource
        where TGiver : GiverSource
    {
        List<TSeeker> seeking = [.. seekers.Where(s => !ask.Settings.WithoutSeekers.Contains(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal)];
        List<TGiver> giving = [.. givers.Where(g => !ask.Settings.WithoutGivers.Contains(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)];
        giving.ForEach(g => g.Count());
        var chooser = new CandidateChooser<TSeeker, TGiver>(judge, giving, ask);
        foreach (var seeker in seeking)
        {
            ct.ThrowIfCancellationRequested();
            chooser.Add(seeker);
        }
        var problem = new MatchingProblem(seeking.ConvertAll(s => s.Seeker), giving.ConvertAll(g => g.Giver), chooser.Offers)
        {
            Refusals = chooser.Refusals, Weights = new(ask.Settings.OverSoft, ask.Settings.Evenness),
        };
        return new(HandChanges.Apply(problem, ask.Settings.Hand),
            seeking.ToDictionary(s => s.Key, s => s.Facts, StringComparer.Ordinal), giving.ToDictionary(g => g.Key, g => g.Facts, StringComparer.Ordinal));
    }

    /// <summary>A giver with the limits of the variant: named ones, then those for everybody, then their own; the soft one never above the hard one.</summary>
    public static Giver Giver(VariantSettings settings, string key, string name, int ownSoft, int ownHard, int held)
    {
        var named = settings.Limits.FirstOrDefault(l => l.Giver == key);
        var hard = named?.Hard ?? settings.HardLimit ?? Math.Max(ownHard, settings.SoftLimit ?? 0);
        var soft = Math.Min(named?.Soft ?? settings.SoftLimit ?? ownSoft, hard);
        return new(key, name, soft, settings.IsSoftHard ? soft : hard) { Held = held };
    }
}

/// <summary>Puts the changes by hand on a problem, in their order; the latest word wins.</summary>
internal static class HandChanges
{
    public static MatchingProblem Apply(MatchingProblem problem, IReadOnlyList<HandChoice> hand)
    {
        if (hand.Count == 0) return problem;
        var (seekers, givers) = Keys(problem);
        return hand.Where(h => seekers.Contains(h.Seeker) && givers.Contains(h.Giver)).Aggregate(problem, (now, choice) => Change(choice).Apply(now));
    }

    /// <summary>Choices about people who are not of the problem: they are kept in the settings and say nothing now.</summary>
    public static int Idle(MatchingProblem problem, IReadOnlyList<HandChoice> hand)
    {
        if (hand.Count == 0) return 0;
        var (seekers, givers) = Keys(problem);
        return hand.Count(h => !seekers.Contains(h.Seeker) || !givers.Contains(h.Giver));
    }

    public static MatchingChange Change(HandChoice choice) => choice switch
    {
        { IsReleased: true } => new ReleasePair(choice.Seeker, choice.Giver),
        { IsForced: true } => new ForcePair(choice.Seeker, choice.Giver),
        _ => new ForbidPair(choice.Seeker, choice.Giver),
    };

    public static HandChoice Choice(HandDraft draft) => new(draft.Seeker, draft.Giver, draft.Kind is HandKind.Force) { IsReleased = draft.Kind is HandKind.Release };

    public static HandKind KindOf(HandChoice choice) => choice.IsReleased ? HandKind.Release : choice.IsForced ? HandKind.Force : HandKind.Forbid;

    private static (HashSet<string> Seekers, HashSet<string> Givers) Keys(MatchingProblem problem) => (
        problem.Seekers.Select(s => s.Key).ToHashSet(StringComparer.Ordinal), problem.Givers.Select(g => g.Key).ToHashSet(StringComparer.Ordinal));
}
