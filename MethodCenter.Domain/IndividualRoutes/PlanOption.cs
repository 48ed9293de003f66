namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Something a person may be sent to: a programme, an internship, an event. The same for everybody.</summary>
public sealed record PlanOption
{
    /// <summary>Stable and unique in the catalogue, for example <c>programme:12</c>.</summary>
    public required string Key { get; init; }

    public required RouteStepKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Academic hours, more than zero.</summary>
    public required int Hours { get; init; }

    /// <summary>Codes of the competences it teaches.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Contains transfer to practice (положение о РСНМС, п. 3.3.2).</summary>
    public bool IsTransfer { get; init; }

    /// <summary>Keys of what must be completed before, or end earlier in the same route.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Announced streams or dates. None at all means that any dates will do.</summary>
    public IReadOnlyList<PlanSession> Sessions { get; init; } = [];

    /// <summary>Stands in the Federal register of programmes: preferred among equals.</summary>
    public bool IsInRegister { get; init; }

    public string Provider { get; init; } = "";

    /// <summary>Two of such never overlap in dates: one does not attend two programmes at once.</summary>
    public bool IsExclusive => Kind is RouteStepKind.Programme or RouteStepKind.Internship;
}

/// <summary>A stream of a programme or the dates of an event, both ends included.</summary>
/// <param name="Key">Unique in the catalogue, for example <c>stream:45</c>.</param>
/// <param name="SeatsLeft">Free seats; null is no limit.</param>
public sealed record PlanSession(string Key, DateOnly From, DateOnly Until, int? SeatsLeft = null);

/// <summary>What the catalogue has but must not be proposed: already completed, excluded from the Federal register.</summary>
/// <param name="Key">Key of the option that is barred; it need not stand in the catalogue.</param>
/// <param name="Title">Title of the option, for the list of alternatives.</param>
/// <param name="Codes">Competences it would have covered.</param>
/// <param name="Reason">Why it is barred, as it stands after a dash: «уже освоена 12.03.2026».</param>
/// <param name="IsCompleted">The person has completed it: it meets prerequisites.</param>
public sealed record PlanRejection(string Key, string Title, int Hours, IReadOnlyList<string> Codes, string Reason, bool IsCompleted = false);
