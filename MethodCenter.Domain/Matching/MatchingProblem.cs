namespace MethodCenter.Domain.Matching;

/// <summary>Who needs somebody: a person or a school.</summary>
/// <param name="Key">Whatever names it uniquely; never shown.</param>
/// <param name="Name">As it stands in sentences, in the nominative.</param>
public sealed record Seeker(string Key, string Name)
{
    /// <summary>Higher is covered first: schools with low results, for example.</summary>
    public int Priority { get; init; }
}

/// <summary>Who gives: a methodist, a mentor.</summary>
/// <param name="SoftLimit">Мягкий предел: each unit of load above it costs more than the one before.</param>
/// <param name="HardLimit">Жёсткий предел: never exceeded by the distribution.</param>
public sealed record Giver(string Key, string Name, int SoftLimit, int HardLimit)
{
    /// <summary>Load that is held already and is not distributed here; may be above the hard limit, then nobody is added.</summary>
    public int Held { get; init; }
}

/// <summary>One reason for a pair, with its points: «предмет», +3. Continuity is a reason like any other.</summary>
public readonly record struct Reason(string Text, int Points);

/// <summary>A pair that passes every hard filter, and what speaks for it.</summary>
public sealed record Offer(string Seeker, string Giver, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Counted in the measures only; points for it are a reason.</summary>
    public bool IsSameMunicipality { get; init; }

    /// <summary>They are together now. Counted in the measures only; points for it are a reason.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The sum of the points of all reasons.</summary>
    public int Score => (int)Math.Clamp(Reasons.Sum(r => (long)r.Points), int.MinValue, int.MaxValue);
}

/// <summary>A pair that a hard filter refused.</summary>
/// <param name="Text">What the person reads: «нет согласия», «нагрузка 40 из 40».</param>
/// <param name="Kind">By which the refusals are counted; the text itself where it is null.</param>
public readonly record struct Refusal(string Seeker, string Giver, string Text, string? Kind = null);

/// <summary>Keys of a pair made or forbidden by hand.</summary>
public readonly record struct HandPair(string Seeker, string Giver);

/// <summary>What the load costs beside the points of the pairs.</summary>
/// <param name="OverSoft">Points: the first unit above the soft limit costs so many, the second twice, the third thrice.</param>
/// <param name="Evenness">
/// Points that a giver's unit of load costs when it fills the giver exactly to the soft limit, and in proportion before and after.
/// With 0 evenness only chooses between distributions of equal points.
/// </param>
public sealed record MatchingWeights(int OverSoft = 2, int Evenness = 0);

/// <summary>
/// All that a distribution is made of. Refusals explain and guard the pairs made by hand; they may be given only for seekers
/// without offers and for pairs that somebody may ask about. The order of the lists does not matter.
/// </summary>
public sealed record MatchingProblem(IReadOnlyList<Seeker> Seekers, IReadOnlyList<Giver> Givers, IReadOnlyList<Offer> Offers)
{
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Pairs that are kept whatever they cost. A pair that was not offered is kept without points.</summary>
    public IReadOnlyList<HandPair> Forced { get; init; } = [];

    /// <summary>Pairs that are never made although they are offered.</summary>
    public IReadOnlyList<HandPair> Forbidden { get; init; } = [];

    /// <summary>
    /// Pairs of an earlier variant: of several best distributions the one that keeps the most of them is chosen. They bring no points
    /// and may name people who are gone.
    /// </summary>
    public IReadOnlyList<HandPair> Preferred { get; init; } = [];

    public MatchingWeights Weights { get; init; } = new();
}
