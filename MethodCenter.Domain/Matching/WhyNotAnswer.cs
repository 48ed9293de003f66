namespace MethodCenter.Domain.Matching;

/// <summary>Why a seeker is not with a named giver: the first that holds.</summary>
public enum WhyNotKind
{
    /// <summary>They are together.</summary>
    Together = 1,

    /// <summary>A hard filter refused the pair.</summary>
    Refused = 2,

    /// <summary>Somebody forbade the pair by hand.</summary>
    Forbidden = 3,

    /// <summary>Somebody tied the seeker to another by hand.</summary>
    TiedByHand = 4,

    /// <summary>The pair was not offered: it was not among those that were looked at.</summary>
    NotOffered = 5,

    /// <summary>The giver has no seat to distribute: held load and pairs by hand fill the hard limit.</summary>
    Full = 6,

    /// <summary>Fewer points than the pair that was made.</summary>
    FewerPoints = 7,

    /// <summary>As good for the seeker or better, but then somebody else must leave the giver.</summary>
    PlaceNeeded = 8,

    /// <summary>A seat is free, but the load would cost more than the pair brings.</summary>
    Overload = 9,

    /// <summary>Worth exactly the same; the keys chose.</summary>
    Equal = 10,
}

/// <summary>«Почему не другой», from the kind of answer to the price of having it that way.</summary>
/// <param name="Instead">With whom the seeker is, or null.</param>
/// <param name="ScoreDifference">Points of the pair that was made less those of the one asked about; null where there is nothing to compare.</param>
/// <param name="Missing">Reasons, or parts of them, that the pair that was made has more.</param>
/// <param name="Extra">Reasons, or parts of them, that the pair asked about has more.</param>
/// <param name="Change">What forcing the pair costs, never a gain; null where it cannot or need not be forced.</param>
/// <param name="Displaced">Who would have to leave the giver asked about.</param>
/// <param name="Lines">The same in sentences, the main one first.</param>
public sealed record WhyNotAnswer(
    WhyNotKind Kind,
    Seeker Seeker,
    Giver Giver,
    MatchedPair? Instead,
    int? ScoreDifference,
    IReadOnlyList<Reason> Missing,
    IReadOnlyList<Reason> Extra,
    ChangePrice? Change,
    IReadOnlyList<Move> Displaced,
    IReadOnlyList<string> Lines);
