using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Recommendations;

/// <summary>What can be done with a recommendation.</summary>
public enum RecommendationAct
{
    /// <summary>Words, owner, date.</summary>
    Edit,

    /// <summary>Approve and send.</summary>
    Approve,
    Reject,
    Answer,

    /// <summary>The answer is taken.</summary>
    Settle,

    /// <summary>The answer goes back with a remark.</summary>
    Return,
    Withdraw,

    /// <summary>Takes the last act back.</summary>
    Undo,
}

/// <summary>What of a recommendation decides about acts.</summary>
/// <param name="HasAnswer">The municipality has answered at least once.</param>
/// <param name="ApprovedAt">UTC; null: not sent.</param>
public sealed record RecommendationStanding(RecommendationState State, int? MunicipalityId, bool HasAnswer, DateTime? ApprovedAt);

/// <summary>
/// Who may do what in which state, in one place: the centre proposes, sends, settles; the municipality answers its own; the council reads what
/// was sent. The rows that each sees are the scope filter's business.
/// </summary>
public static class RecommendationRights
{
    /// <summary>How long a sent and unanswered recommendation can be taken back without a trace, hours.</summary>
    public const int UndoHours = 24;

    /// <summary>Opens the list.</summary>
    public static bool MayView(Actor actor) => actor.Scope.Kind is (ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates) && (MayKeep(actor) || actor.Role is Role.MunicipalService or Role.Observer);

    /// <summary>Proposes, edits, sends and settles: the centre.</summary>
    public static bool MayKeep(Actor actor) => actor.Scope.Kind is ScopeKind.Region && (actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff);

    /// <summary>Reads figures and organisations; others see that it was sent and no more than a dashboard would tell.</summary>
    public static bool SeesEvidence(Actor actor) => actor.Scope.Kind is not ScopeKind.Aggregates;

    /// <summary>The acts of a person in a state, in the order of buttons.</summary>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<RecommendationAct> Acts(Actor actor, RecommendationStanding standing, DateTime now) =>
        [.. Enum.GetValues<RecommendationAct>().Where(act => May(actor, act, standing, now))];

    public static bool May(Actor actor, RecommendationAct act, RecommendationStanding standing, DateTime now) => act is RecommendationAct.Answer
        ? Answers(actor, standing) && standing.State is (RecommendationState.Approved or RecommendationState.Answered)
        : MayKeep(actor) && Fits(act, standing, now);

    /// <summary>The state that taking back the last act leads to; null where it cannot be taken back.</summary>
    public static RecommendationState? UndoLeadsTo(RecommendationStanding standing, DateTime now) => standing.State switch
    {
        RecommendationState.Rejected => RecommendationState.Proposed,
        RecommendationState.Done => RecommendationState.Answered,
        RecommendationState.Withdrawn => standing.HasAnswer ? RecommendationState.Answered : RecommendationState.Approved,
        RecommendationState.Approved when standing.HasAnswer => RecommendationState.Answered,
        RecommendationState.Approved when standing.ApprovedAt?.AddHours(UndoHours) > now => RecommendationState.Proposed,
        RecommendationState.Approved or RecommendationState.Proposed or RecommendationState.Answered => null,
    };

    /// <summary>A municipality its own; the centre what it wrote to itself.</summary>
    private static bool Answers(Actor actor, RecommendationStanding standing) => standing.MunicipalityId is { } place
        ? actor.Role is Role.MunicipalService && actor.Scope.Kind is ScopeKind.Municipality && actor.Scope.MunicipalityId == place
        : MayKeep(actor);

    private static bool Fits(RecommendationAct act, RecommendationStanding standing, DateTime now) => act switch
    {
        RecommendationAct.Edit or RecommendationAct.Approve or RecommendationAct.Reject => standing.State is RecommendationState.Proposed,
        RecommendationAct.Settle or RecommendationAct.Return => standing.State is RecommendationState.Answered,
        RecommendationAct.Withdraw => standing.State is RecommendationState.Approved or RecommendationState.Answered,
        RecommendationAct.Undo => UndoLeadsTo(standing, now) is not null,
        RecommendationAct.Answer => false,
    };
}
