namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Why a need cannot be covered. Never stored.</summary>
public enum PlanObstacle
{
    /// <summary>Nothing in the catalogue closes it.</summary>
    NothingInCatalogue = 1,

    /// <summary>What closes it is completed already or excluded from the register.</summary>
    OnlyRejected = 2,

    /// <summary>Streams exist, but none begins between the first day and the longest possible period.</summary>
    NoStream = 3,

    /// <summary>All seats are taken.</summary>
    NoSeats = 4,

    /// <summary>Something that must be completed before cannot be.</summary>
    Prerequisite = 5,

    /// <summary>Hours of the budget do not suffice.</summary>
    Hours = 6,

    /// <summary>The period does not suffice.</summary>
    Period = 7,

    /// <summary>Streams overlap with those of other steps.</summary>
    Dates = 8,
}

/// <summary>A required need that the route does not cover.</summary>
/// <param name="Reason">A plain Russian sentence.</param>
/// <param name="LeastHours">Hours of the whole route that would do, where hours are in the way.</param>
/// <param name="LeastMonths">Months that would do, where the period is in the way.</param>
public sealed record PlanUncovered(string Code, string Name, int Severity, PlanObstacle Obstacle, string Reason, int? LeastHours = null, int? LeastMonths = null);

/// <summary>No route exists inside the limits.</summary>
/// <param name="Obstacle">Which limit cannot be met.</param>
/// <param name="LeastHours">Least hours of a route with no budget, in <see cref="LeastMonths"/> where the period is short too.</param>
/// <param name="LeastMonths">Least months in which all needs can be covered, up to 24.</param>
/// <param name="Message">Which limit, and the least that would do, in plain Russian.</param>
/// <param name="Needs">Needs that would have to be given up.</param>
public sealed record PlanRefusal(PlanObstacle Obstacle, int? LeastHours, int? LeastMonths, string Message, IReadOnlyList<PlanUncovered> Needs);
