using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Состояние адресной рекомендации. Stored by number.</summary>
public enum RecommendationState
{
    /// <summary>Proposed by a rule or begun by hand; only the centre sees it.</summary>
    Proposed = 1,

    /// <summary>Sent to the municipality.</summary>
    Approved = 2,

    /// <summary>The municipality has said what it does.</summary>
    Answered = 3,

    /// <summary>The centre took the answer.</summary>
    Done = 4,

    /// <summary>Proposed and not wanted.</summary>
    Rejected = 5,

    /// <summary>Sent and taken back.</summary>
    Withdrawn = 6,
}

/// <summary>What made the system propose it. Stored by number.</summary>
public enum RecommendationRule
{
    /// <summary>Written by a person.</summary>
    ByHand = 0,

    /// <summary>Under the target.</summary>
    BelowTarget = 1,

    /// <summary>Worse than the region though the target is reached or there is none.</summary>
    BelowRegion = 2,

    /// <summary>Worse than in the round before.</summary>
    Worse = 3,

    /// <summary>Organisations where nobody is counted.</summary>
    EmptyOrganisations = 4,

    /// <summary>People who cannot be judged: no date of birth, no beginning of teaching.</summary>
    MissingData = 5,

    /// <summary>Not submitted, or submitted late.</summary>
    NotSubmitted = 6,
}

/// <summary>
/// Адресная рекомендация (statute 6.3): what is low, against what, who and where; what to do, who answers for it and until when; what the
/// municipality answered. Its effect is measured in the next round.
/// </summary>
public sealed class Recommendation : IScopedRow, IVersioned
{
    private Recommendation() { }

    public Recommendation(int snapshotId, int? municipalityId, string code, RecommendationRule rule) =>
        (SnapshotId, MunicipalityId, Code, Rule) = (snapshotId, municipalityId, code, rule);

    public int Id { get; internal set; }

    /// <summary>The evidence.</summary>
    public int SnapshotId { get; private set; }

    /// <summary>To whom; null: the centre itself.</summary>
    public int? MunicipalityId { get; private set; }

    /// <summary>Code of the indicator.</summary>
    public string Code { get; private set; } = "";
    public RecommendationRule Rule { get; private set; }

    /// <summary>Figures of the evidence, for the effect.</summary>
    public int? Numerator { get; internal set; }
    public int? Denominator { get; internal set; }
    public long? Tenths { get; internal set; }

    /// <summary>Why: sentences, one a line.</summary>
    public string Evidence { get; internal set; } = "";

    /// <summary>JSON: ids of organisations where it is worst, how many people each.</summary>
    public string Spots { get; internal set; } = "[]";

    /// <summary>What is recommended.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who answers for it: post or unit.</summary>
    public string? Owner { get; private set; }
    public DateOnly? Due { get; private set; }
    public RecommendationState State { get; private set; } = RecommendationState.Proposed;
    public DateTime? ApprovedAt { get; private set; }
    public string? ApprovedBy { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? AnsweredBy { get; private set; }

    /// <summary>Why it was rejected, withdrawn, or what was thought of the answer.</summary>
    public string? Note { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Describe(string text, string? owner, DateOnly? due) => (Text, Owner, Due) = (text, Inputs.Tidy(owner, 300), due);

    internal void Approve(DateTime at, string by) => (State, ApprovedAt, ApprovedBy) = (RecommendationState.Approved, at, by);

    internal void Reply(string answer, DateTime at, string by) => (State, Answer, AnsweredAt, AnsweredBy) = (RecommendationState.Answered, answer, at, by);

    /// <summary>Figures, sentences and places of the evidence, as the rules found them.</summary>
    internal void Ground(int? numerator, int? denominator, long? tenths, string evidence, string spots) =>
        (Numerator, Denominator, Tenths, Evidence, Spots) = (numerator, denominator, tenths, evidence, spots);

    /// <summary>Takes the last act back; a recommendation that was not sent has no sender.</summary>
    internal void Undo(RecommendationState state)
    {
        State = state;
        if (state is RecommendationState.Proposed) (ApprovedAt, ApprovedBy) = (null, null);
    }

    internal void Settle(RecommendationState state, string? note) => (State, Note) = (state, Inputs.Tidy(note, 2000));
}
