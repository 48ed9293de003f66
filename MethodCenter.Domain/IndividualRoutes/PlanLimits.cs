namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The limits of one route and the rules by which it is made.</summary>
public sealed record PlanLimits
{
    /// <summary>The first possible day of a step.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Greatest length in months, 1–24; the rule of 3–12 is checked by the caller.</summary>
    public required int Months { get; init; }

    /// <summary>Greatest hours of the whole route; null is no limit.</summary>
    public int? HoursBudget { get; init; }

    /// <summary>Pace at which something without announced dates is laid out, in hours a week.</summary>
    public int HoursPerWeek { get; init; } = 8;

    public PlanRules Rules { get; init; } = PlanRules.Usual;

    /// <summary>The last possible day of a step in a route of so many months.</summary>
    public DateOnly LastDay(int months) => From.AddMonths(months).AddDays(-1);

    internal int DaysFor(int hours) => (hours + HoursPerWeek - 1) / HoursPerWeek * 7;
}

/// <summary>Which kind of step may close which deficit, and the small steps that the planner adds by itself (domain, section 4).</summary>
public sealed record PlanRules
{
    public static readonly PlanRules Usual = new();

    /// <summary>What may close what; a kind that is not listed closes nothing.</summary>
    public IReadOnlyList<PlanClosing> Closings { get; init; } =
        [new(RouteStepKind.Programme, 3), new(RouteStepKind.Internship, 3), new(RouteStepKind.Event, 2, 4)];

    /// <summary>Consultation of the individual bundle for a medium deficit that nothing in the catalogue closes.</summary>
    public int ConsultationHours { get; init; } = 2;

    /// <summary>Self-study of that bundle.</summary>
    public int SelfStudyHours { get; init; } = 10;

    /// <summary>One consultation of the methodist for all severe deficits of a route; 0 switches it off.</summary>
    public int SupportConsultationHours { get; init; } = 2;

    /// <summary>Mutual visit that is added where no step carries over to practice; 0 switches the rule off.</summary>
    public int TransferHours { get; init; } = 4;

    /// <summary>Within so many weeks after the covering step the mutual visit is laid.</summary>
    public int TransferWeeks { get; init; } = 3;

    /// <summary>A route is not shorter than so many months, where the limit allows.</summary>
    public int LeastMonths { get; init; } = 3;

    /// <summary>How far a refusal looks for a period that would do.</summary>
    public int MostMonths { get; init; } = 24;

    /// <summary>May a step of this kind and length close a deficit of this severity.</summary>
    public bool CanClose(RouteStepKind kind, int hours, int severity)
    {
        foreach (var closing in Closings)
        {
            if (closing.Kind == kind) return severity <= closing.UpToSeverity && hours >= closing.LeastHours;
        }
        return false;
    }
}

/// <summary>A kind of step closes deficits up to a severity when it has at least so many hours.</summary>
public sealed record PlanClosing(RouteStepKind Kind, int UpToSeverity, int LeastHours = 1);
