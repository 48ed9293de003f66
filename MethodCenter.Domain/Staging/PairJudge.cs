using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>Who seeks, as the room reads them.</summary>
/// <param name="Key">See <see cref="StagingKeys"/>.</param>
/// <param name="Number">The id behind the key.</param>
internal abstract record SeekerSource(string Key, int Number)
{
    public required SeekerFacts Facts { get; init; }
    public int Priority { get; init; }

    public Seeker Seeker => new(Key, Facts.Name) { Priority = Priority };
}

/// <summary>Who gives, as the room reads them, with the limits of the variant.</summary>
internal abstract record GiverSource(string Key, int Number)
{
    public required GiverFacts Facts { get; init; }
    public required Giver Giver { get; init; }

    /// <summary>No seat is left: said once a giver, null where there are seats.</summary>
    public RefusalText? Full { get; private set; }

    /// <summary>Reads whether a seat is left.</summary>
    public void Count() => Full = Giver.Held < Giver.HardLimit ? null : RefusalTexts.Full(Giver);
}

/// <summary>Why a hard filter refuses, in words, and the kind by which refusals are counted.</summary>
internal sealed record RefusalText(string Text, string Kind)
{
    public RefusalText(string text) : this(text, text) { }
}

/// <summary>Judges a pair: hard filters first, then the reasons for it.</summary>
internal abstract class PairJudge<TSeeker, TGiver>
{
    /// <summary>The first hard filter that refuses; null passes.</summary>
    public abstract RefusalText? Refuse(TSeeker seeker, TGiver giver);

    /// <summary>Adds the reasons with their points.</summary>
    public abstract void Weigh(TSeeker seeker, TGiver giver, ReasonSheet reasons);

    public abstract bool IsSameMunicipality(TSeeker seeker, TGiver giver);

    public abstract bool IsCurrent(TSeeker seeker, TGiver giver);
}

/// <summary>Reasons of one pair while it is judged; used again for the next, since millions of pairs are judged.</summary>
internal sealed class ReasonSheet(VariantSettings settings)
{
    private readonly Dictionary<string, int> _points = StagingReasons.All.ToDictionary(r => r.Code, settings.Points, StringComparer.Ordinal);
    private readonly List<Reason> _reasons = [];

    public IReadOnlyList<Reason> Reasons => _reasons;
    public int Score { get; private set; }

    public void Clear()
    {
        _reasons.Clear();
        Score = 0;
    }

    /// <summary>A reason that brings nothing under the settings is not named.</summary>
    public void Add(ReasonKind kind, string text)
    {
        var points = _points[kind.Code];
        if (points == 0) return;
        _reasons.Add(new(text, points));
        Score += points;
    }
}
