namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Seats that are promised to earlier people of the same campaign. Not for several threads: the order of people decides who gets the
/// last seat, so they are planned one after another.
/// </summary>
public sealed class SeatLedger
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Free seats of a session; null is no limit.</summary>
    public int? Left(PlanSession session) => session.SeatsLeft is { } seats ? seats - _taken.GetValueOrDefault(session.Key) : null;

    /// <summary>Promises the seats of a route; what the person attends already takes none.</summary>
    public void Reserve(ProposedRoute route) => Change(route, 1);

    /// <summary>Gives the seats of a route back.</summary>
    public void Release(ProposedRoute route) => Change(route, -1);

    private void Change(ProposedRoute route, int by)
    {
        foreach (var step in route.Steps)
        {
            if (step is { SessionKey: { } key, IsFixed: false }) _taken[key] = Math.Max(0, _taken.GetValueOrDefault(key) + by);
        }
    }
}
