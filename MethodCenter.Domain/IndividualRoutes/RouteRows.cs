using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>How far a route is, by hours, for the filter of the list.</summary>
public enum RouteShare
{
    None = 1,
    UnderHalf = 2,
    OverHalf = 3,
    Whole = 4,
}

/// <summary>Which routes a list shows. Nothing set is every route in scope.</summary>
public sealed record RouteFilter
{
    /// <summary>A part of the name of the person, or of the number.</summary>
    public string? Text { get; init; }
    public RouteStatus? Status { get; init; }

    /// <summary>Neither completed nor stopped.</summary>
    public bool OnlyActive { get; init; }
    public RouteBasis? Basis { get; init; }
    public int? CampaignId { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public int? MethodistId { get; init; }
    public int? EducatorId { get; init; }

    /// <summary>Has a step whose last day has passed and that is not done.</summary>
    public bool IsLate { get; init; }

    /// <summary>The next word is the actor's.</summary>
    public bool WaitsForMe { get; init; }
    public RouteShare? Share { get; init; }

    /// <summary>Routes whose period touches these days.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
}

/// <summary>A route in the list.</summary>
public sealed record RouteRow(int Id, int EducatorId, string Number, string FullName, RouteStatus Status)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public RouteBasis Basis { get; init; }
    public string? Campaign { get; init; }
    public string? Methodist { get; init; }
    public int PlannedHours { get; init; }
    public int DoneHours { get; init; }
    public int? Percent { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }

    /// <summary>The next step that is not done.</summary>
    public string? NextStep { get; init; }
    public DateOnly? NextUntil { get; init; }

    /// <summary>Steps whose last day has passed.</summary>
    public int Late { get; init; }

    /// <summary>State of a version that is not yet in force.</summary>
    public RouteVersionState? Open { get; init; }
    public ApprovalParty? Turn { get; init; }

    /// <summary>Share of done hours, for exports.</summary>
    public Percent Share => new(DoneHours, PlannedHours);
}

/// <summary>A line to choose from in a filter.</summary>
public sealed record RouteChoice(int Value, string Name);
