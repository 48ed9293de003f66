namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the planner must know of one person.</summary>
public sealed record PlanPerson
{
    /// <summary>Confirmed deficits, one per competence.</summary>
    public required IReadOnlyList<PlanNeed> Needs { get; init; }

    /// <summary>What the person must not be sent to; completed ones meet prerequisites.</summary>
    public IReadOnlyList<PlanRejection> Rejected { get; init; } = [];

    /// <summary>What the person attends already: stands in the route at its dates and costs its hours.</summary>
    public IReadOnlyList<PlanFixed> Fixed { get; init; } = [];
}

/// <summary>
/// Something that the person attends already. It needs no seat and no prerequisite; days before the route are cut off; one that
/// ended before the route begins counts as completed.
/// </summary>
public sealed record PlanFixed(PlanOption Option, DateOnly From, DateOnly Until, string? SessionKey = null);

/// <summary>What to do where the whole set of needs cannot be covered inside the limits.</summary>
public enum PlanMode
{
    /// <summary>Refuse, name the limit and the least that would do.</summary>
    Strict = 1,

    /// <summary>Give up the lightest needs and name each: for a whole campaign.</summary>
    BestEffort = 2,
}
