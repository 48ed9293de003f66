namespace MethodCenter.Domain.Matching;

/// <summary>A pair of the distribution and why it suits; the score is the sum of the points.</summary>
public sealed record MatchedPair(Seeker Seeker, Giver Giver, int Score, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Made by hand.</summary>
    public bool IsForced { get; init; }

    public bool IsSameMunicipality { get; init; }

    public bool IsCurrent { get; init; }
}

/// <summary>What a giver carries after the distribution.</summary>
/// <param name="Assigned">Seekers of this distribution, those tied by hand included.</param>
public sealed record GiverLoad(Giver Giver, int Assigned)
{
    /// <summary>With what was held before.</summary>
    public int Count => Giver.Held + Assigned;

    public int OverSoft => Math.Max(0, Count - Giver.SoftLimit);

    public int Free => Math.Max(0, Giver.HardLimit - Count);
}

/// <summary>Seekers of one priority and how many of them are covered.</summary>
public sealed record PriorityCover(int Priority, int Seekers, int Covered);

/// <summary>Why a seeker stays without anybody.</summary>
public enum UncoveredKind
{
    /// <summary>No pair passed the hard filters, or all that did are forbidden by hand.</summary>
    NobodySuits = 1,

    /// <summary>Whoever suits has no seat left.</summary>
    AllFull = 2,
}

/// <summary>How many pairs of a seeker a hard filter refused.</summary>
public sealed record RefusalCount(string Kind, int Count);

/// <summary>Somebody goes from one giver to another; null is nobody.</summary>
public sealed record Move(Seeker Seeker, Giver? From, Giver? To, int ScoreFrom, int ScoreTo);

/// <summary>One more seat that would cover a seeker, the best of all such seats, and who would move for it.</summary>
/// <param name="At">With whom the seat is; it need not be the giver whom the seeker gets.</param>
/// <param name="HardLimit">The hard limit that gives the seat.</param>
public sealed record SeatRemedy(Giver At, int HardLimit, IReadOnlyList<Move> Moves)
{
    /// <summary>For how many of the uncovered this same seat is the best; it covers one of them. See <see cref="Distribution.PlanSeats"/>.</summary>
    public int Waiting { get; init; } = 1;
}

/// <summary>A seeker without anybody, why, and what would help.</summary>
/// <param name="Refusals">For <see cref="UncoveredKind.NobodySuits"/>: what refused how often, the most frequent first.</param>
/// <param name="Remedy">For <see cref="UncoveredKind.AllFull"/>: never null there.</param>
/// <param name="Text">The same in a sentence.</param>
public sealed record UncoveredSeeker(
    Seeker Seeker, UncoveredKind Kind, IReadOnlyList<RefusalCount> Refusals, SeatRemedy? Remedy, string Text);

/// <summary>More seats at one giver.</summary>
public sealed record ExtraSeats(Giver Giver, int Seats, int HardLimit);

/// <summary>The fewest seats that cover everybody whom somebody suits, where they bring the most, and the distribution with them.</summary>
public sealed record SeatPlan(IReadOnlyList<ExtraSeats> Seats, Distribution After);
