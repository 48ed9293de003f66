using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>
/// How the person marks a step. The own room does not keep the walking of routes: whoever places the room hands in the act that does
/// (<see cref="OwnRoom.Mark"/>), and the room shows its refusal.
/// </summary>
public sealed class OwnStepMark
{
    public int StepId { get; set; }

    /// <summary>Of the step as it was shown.</summary>
    public int Version { get; set; }

    /// <summary><see cref="RouteStepStatus.Ongoing"/> or <see cref="RouteStepStatus.Done"/>.</summary>
    public RouteStepStatus Status { get; set; }
    public DateOnly? DoneOn { get; set; }

    /// <summary>Document or address that proves it.</summary>
    public string? Proof { get; set; }

    /// <summary>What it gave.</summary>
    public string? Review { get; set; }
}
