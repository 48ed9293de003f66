using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>How the life of an imported route is told: its states, what becomes of its version, its live steps.</summary>
internal static class RouteLife
{
    /// <summary>The state of the version that goes with the status of the route.</summary>
    public static RouteVersionState StateOf(RouteRecord record) => record.Status!.Value switch
    {
        RouteStatus.Draft => RouteVersionState.Draft,
        RouteStatus.Agreeing => RouteVersionState.Agreeing,
        RouteStatus.Returned => RouteVersionState.Returned,
        RouteStatus.Stopped when record.ApprovedOn is null => RouteVersionState.Dropped,
        RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused or RouteStatus.Completed or RouteStatus.Stopped => RouteVersionState.Approved,
    };

    /// <summary>Puts a planned step onto a live one.</summary>
    public static void Plan(RouteStep step, int place, ContentStep planned)
    {
        step.Plan(place, planned.Kind, planned.Learning, planned.Title, planned.Organiser, planned.Hours, planned.From, planned.Until);
        step.Serve(planned.Codes, planned.IsTransfer, planned.Product);
        step.Point(planned.ProgrammeId, planned.StreamId, planned.EventId, planned.OfferId);
    }

    /// <summary>A route that is completed to the last hour has no step left to do.</summary>
    public static bool IsWhollyDone(IndividualRoute route) => route.Status == RouteStatus.Completed && route.DoneHours >= route.PlannedHours;

    public static void Finish(RouteStep step, DateOnly on) => step.Mark(RouteStepStatus.Done, on, "по учёту, который вёлся раньше", null, null);
}
