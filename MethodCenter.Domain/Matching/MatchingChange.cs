namespace MethodCenter.Domain.Matching;

/// <summary>One change by hand of a distribution.</summary>
public abstract record MatchingChange(string? Seeker, string Giver)
{
    /// <summary>The problem with the change; the latest word wins over earlier ones about the same pair or the same seeker.</summary>
    public abstract MatchingProblem Apply(MatchingProblem problem);

    private protected static IReadOnlyList<HandPair> Without(IReadOnlyList<HandPair> pairs, HandPair pair) => [.. pairs.Where(p => p != pair)];
}

/// <summary>The seeker goes to this giver, whatever it costs; an earlier pair by hand of the same seeker is given up.</summary>
public sealed record ForcePair(string Seeker, string Giver) : MatchingChange(Seeker, Giver)
{
    public override MatchingProblem Apply(MatchingProblem problem) => problem with
    {
        Forced = [.. problem.Forced.Where(p => p.Seeker != Seeker), new(Seeker!, Giver)],
        Forbidden = Without(problem.Forbidden, new(Seeker!, Giver)),
    };
}

/// <summary>The seeker never goes to this giver.</summary>
public sealed record ForbidPair(string Seeker, string Giver) : MatchingChange(Seeker, Giver)
{
    public override MatchingProblem Apply(MatchingProblem problem) => problem with
    {
        Forced = Without(problem.Forced, new(Seeker!, Giver)),
        Forbidden = [.. Without(problem.Forbidden, new(Seeker!, Giver)), new(Seeker!, Giver)],
    };
}

/// <summary>What was said by hand of this pair is taken back.</summary>
public sealed record ReleasePair(string Seeker, string Giver) : MatchingChange(Seeker, Giver)
{
    public override MatchingProblem Apply(MatchingProblem problem) => problem with
    {
        Forced = Without(problem.Forced, new(Seeker!, Giver)),
        Forbidden = Without(problem.Forbidden, new(Seeker!, Giver)),
    };
}

/// <summary>Other limits of one giver.</summary>
public sealed record SetLimits(string Giver, int SoftLimit, int HardLimit) : MatchingChange(null, Giver)
{
    public override MatchingProblem Apply(MatchingProblem problem) => problem with
    {
        Givers = [.. problem.Givers.Select(g => g.Key == Giver ? g with { SoftLimit = SoftLimit, HardLimit = HardLimit } : g)],
    };
}

/// <summary>The giver takes nobody: on leave, or about to lose the status. Pairs by hand with this giver are given up.</summary>
public sealed record WithoutGiver(string Giver) : MatchingChange(null, Giver)
{
    public override MatchingProblem Apply(MatchingProblem problem) => problem with
    {
        Givers = [.. problem.Givers.Where(g => g.Key != Giver)],
        Offers = [.. problem.Offers.Where(o => o.Giver != Giver)],
        Forced = [.. problem.Forced.Where(p => p.Giver != Giver)],
        Forbidden = [.. problem.Forbidden.Where(p => p.Giver != Giver)],
    };
}

/// <summary>What a change by hand comes to.</summary>
/// <param name="After">The best distribution with the change.</param>
/// <param name="Moves">Everybody who gets another giver, gets one at all or loses theirs, by key.</param>
/// <param name="Text">The price in a sentence.</param>
public sealed record ChangePrice(Distribution After, MatchingPrice Price, IReadOnlyList<Move> Moves, string Text);
