using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Which marks are admissible: days within the route and not in the future, reasons where something was not done. Pure.</summary>
public static class RouteMarkRule
{
    /// <summary>Null when the mark may be set.</summary>
    public static DomainError? ProblemOf(RouteMarkDraft draft, RouteStep step, IndividualRoute route, DateOnly today) => draft.Status switch
    {
        RouteStepStatus.Ongoing => null,
        RouteStepStatus.Done => DoneProblem(draft, route, today),
        RouteStepStatus.Moved => MoveProblem(draft, step, route),
        RouteStepStatus.NotDone or RouteStepStatus.Cancelled => Inputs.Tidy(draft.Reason) is null ? RouteErrors.ReasonMissing : null,
        _ => RouteErrors.NotMarkable,
    };

    private static DomainError? DoneProblem(RouteMarkDraft draft, IndividualRoute route, DateOnly today)
    {
        if (draft.DoneOn is not { } on) return RouteErrors.DoneMissing;
        if (on > today) return RouteErrors.DoneInFuture;
        return on < route.From ? RouteErrors.DoneBeforeRoute(route.From) : null;
    }

    private static DomainError? MoveProblem(RouteMarkDraft draft, RouteStep step, IndividualRoute route)
    {
        if (step.Status is RouteStepStatus.Done) return RouteErrors.AlreadyDone;
        if (draft.From is not { } from || draft.Until is not { } until) return RouteErrors.MoveDatesMissing;
        if (until < from) return RouteErrors.MoveDatesTurned;
        if (from < route.From || until > route.Until) return RouteErrors.MoveOutside(route.From, route.Until);
        return Inputs.Tidy(draft.Reason) is null ? RouteErrors.ReasonMissing : null;
    }
}
