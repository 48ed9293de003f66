namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What came of planning: a route, or a refusal.</summary>
public sealed record PlanOutcome(ProposedRoute? Route, PlanRefusal? Refusal);

/// <summary>A proposed individual educational route (ИОМ): the least hours that cover the needs inside the limits.</summary>
public sealed record ProposedRoute
{
    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>The sum of the steps.</summary>
    public required int Hours { get; init; }

    /// <summary>In order of dates.</summary>
    public required IReadOnlyList<ProposedStep> Steps { get; init; }

    /// <summary>Required needs that no step covers, heaviest first.</summary>
    public required IReadOnlyList<PlanUncovered> Uncovered { get; init; }

    /// <summary>False only where the search met its guard (see <see cref="RoutePlanner"/>): the route keeps all rules, but fewer hours may exist.</summary>
    public bool IsExact { get; init; } = true;
}

/// <summary>A step of a proposed route.</summary>
public sealed record ProposedStep
{
    /// <summary>Key of the option; null for what the planner adds by itself (consultation, self-study, mutual visit).</summary>
    public string? OptionKey { get; init; }

    /// <summary>Key of the stream; null where dates are not announced.</summary>
    public string? SessionKey { get; init; }

    public required RouteStepKind Kind { get; init; }

    public required string Title { get; init; }

    public string Provider { get; init; } = "";

    public required int Hours { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>Codes of the competences it closes or serves, heaviest first; a small step serves codes that another step closes.</summary>
    public required IReadOnlyList<string> Closes { get; init; }

    public bool IsTransfer { get; init; }

    /// <summary>The person attends it already.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Dates are the planner's own: no stream is announced.</summary>
    public bool AreDatesTentative { get; init; }

    /// <summary>Why it is there, in plain Russian.</summary>
    public required string Why { get; init; }

    /// <summary>What could stand in its place and why it does not, at most five.</summary>
    public IReadOnlyList<PlanAlternative> Alternatives { get; init; } = [];
}

/// <summary>What could have stood in the place of a step, and why it does not.</summary>
public sealed record PlanAlternative(string Title, int Hours, string WhyNot);
