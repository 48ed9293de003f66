using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What can be done with a route.</summary>
public enum RouteAct
{
    Edit = 1,
    Send = 2,
    Agree = 3,

    /// <summary>The centre records the consent of another party given on paper.</summary>
    AgreeOnPaper = 4,
    Return = 5,
    Start = 6,
    Pause = 7,
    Resume = 8,
    Stop = 9,
    Finish = 10,
    NewVersion = 11,

    /// <summary>Gives an unapproved version up.</summary>
    DropVersion = 12,

    /// <summary>Marks steps and checkpoints.</summary>
    Mark = 13,

    /// <summary>Рефлексия of the person.</summary>
    Reflect = 14,

    /// <summary>The closing word of the methodist and expert conclusions.</summary>
    Conclude = 15,
}

/// <summary>All that decides what can be done now.</summary>
/// <param name="EducatorId">Whose route.</param>
/// <param name="Status">Of the route.</param>
/// <param name="Open">State of the version that is not yet approved; null without one.</param>
/// <param name="Turn">Whose word is next, while a version is being agreed.</param>
public sealed record RouteSituation(int EducatorId, RouteStatus Status, RouteVersionState? Open, ApprovalParty? Turn)
{
    /// <summary>The version is being written.</summary>
    public bool IsEditable => Open is RouteVersionState.Draft or RouteVersionState.Returned;

    /// <summary>A version is in force and the route has not ended.</summary>
    public bool IsLive => Status is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused;

    public bool IsActive => Status is not (RouteStatus.Completed or RouteStatus.Stopped);
}

/// <summary>
/// The life of a route: черновик → согласование → утверждён → в реализации → завершён, with returns, pauses and stops; who may do what
/// (domain, section 4, «Статусы», «Подписи»). Pure.
/// </summary>
public static class RouteStatusRule
{
    /// <summary>All that this actor may do now.</summary>
    public static IReadOnlyList<RouteAct> Possible(RouteSituation route, Actor actor) =>
        [.. Enum.GetValues<RouteAct>().Where(act => ProblemOf(act, route, actor) is null)];

    /// <summary>Null when the act is possible; otherwise who or what stands in the way.</summary>
    public static DomainError? ProblemOf(RouteAct act, RouteSituation route, Actor actor)
    {
        if (!HasRight(act, route, actor)) return AccessErrors.Forbidden;
        if (act is RouteAct.Agree && route.Turn is { } turn && turn != RouteRights.PartyOf(actor, route.EducatorId)) return RouteErrors.NotYourTurn(turn);
        return Fits(act, route) ? null : RouteErrors.ActImpossible(RouteTerms.Of(act), route.Status);
    }

    /// <summary>Where a return leads: a version of a live route goes back to its makers, the route itself walks on.</summary>
    public static RouteStatus AfterReturn(RouteStatus status) => status is RouteStatus.Agreeing ? RouteStatus.Returned : status;

    /// <summary>Where sending leads.</summary>
    public static RouteStatus AfterSending(RouteStatus status) => status is RouteStatus.Draft or RouteStatus.Returned ? RouteStatus.Agreeing : status;

    /// <summary>Where approval leads: a route that is already walked stays so.</summary>
    public static RouteStatus AfterApproval(RouteStatus status) => status is RouteStatus.Ongoing or RouteStatus.Paused ? status : RouteStatus.Approved;

    private static bool HasRight(RouteAct act, RouteSituation route, Actor actor) => act switch
    {
        RouteAct.Agree or RouteAct.Return => RouteRights.PartyOf(actor, route.EducatorId) is not null,
        RouteAct.AgreeOnPaper => RouteRights.IsCentre(actor) && RouteRights.PartyOf(actor, route.EducatorId) is ApprovalParty.Centre,
        RouteAct.Start or RouteAct.Mark => RouteRights.MayMarkOf(actor, route.EducatorId),
        RouteAct.Reflect => RouteRights.PartyOf(actor, route.EducatorId) is ApprovalParty.Educator,
        _ => RouteRights.MayEditOf(actor, route.EducatorId),
    };

    private static bool Fits(RouteAct act, RouteSituation route) => act switch
    {
        RouteAct.Edit or RouteAct.Send => route.IsActive && route.IsEditable,
        RouteAct.Agree => route.IsActive && route.Turn is not null,
        RouteAct.AgreeOnPaper => route.IsActive && route.Turn is not (null or ApprovalParty.Centre),
        RouteAct.Return => route.IsActive && route.Open is RouteVersionState.Agreeing,
        RouteAct.Start => route.Status is RouteStatus.Approved,
        RouteAct.Pause => route.Status is RouteStatus.Approved or RouteStatus.Ongoing,
        RouteAct.Resume => route.Status is RouteStatus.Paused,
        RouteAct.Stop => route.IsActive,
        RouteAct.Finish => route.Status is RouteStatus.Ongoing,
        RouteAct.NewVersion => route.IsLive && route.Open is null,
        RouteAct.DropVersion => route.IsLive && route.IsEditable,
        RouteAct.Mark => route.Status is RouteStatus.Approved or RouteStatus.Ongoing,
        RouteAct.Reflect => route.IsLive,
        RouteAct.Conclude => route.IsLive || route.Status is RouteStatus.Completed,
    };
}
