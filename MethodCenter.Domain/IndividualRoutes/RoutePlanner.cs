namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Proposes an individual educational route (ИОМ) from the confirmed deficits of a person: every high and medium need is covered, the
/// prerequisites, dates, seats, period and hours budget are kept, at least one step carries over to practice, and the hours are the least.
/// </summary>
/// <remarks>
/// <para>Total hours count everything: options, bundles, the support consultation and the mutual visit, so an option with transfer to
/// practice wins over a shorter one plus a visit where the sum is less. Equal hours are decided by fewer steps, more hours in the Federal
/// register, the earlier last day, and then the order of keys.</para>
/// <para>Exact for the sizes that occur: up to 12 required needs, 60 options for them, 4 sessions each. Larger tasks are searched the
/// same way up to a guard on the number of nodes; beyond it the best route found so far is returned, and
/// <see cref="ProposedRoute.IsExact"/> is false where fewer hours may exist. Among thousands of routes of equal hours the earlier last
/// day is sought up to a guard too. The answer never depends on time or on the order of the input. More than 60 required needs are an
/// <see cref="ArgumentException"/>.</para>
/// <para>Source of the rules: domain, section 4; положение о РСНМС, пп. 1.3, 3.3.2.</para>
/// </remarks>
public static class RoutePlanner
{
    /// <summary>Plans one person. Reads the ledger and changes nothing: the caller reserves the seats of a route that is kept.</summary>
    /// <param name="seats">Seats promised to others; null takes the seats as the catalogue has them.</param>
    /// <returns>A route; or a refusal: in <see cref="PlanMode.Strict"/> when some limit keeps a need from being covered, in
    /// <see cref="PlanMode.BestEffort"/> only when what the person attends already does not fit by itself. A need that nothing in the
    /// catalogue covers is no refusal: it is named in the route.</returns>
    public static PlanOutcome Plan(PlanCatalogue catalogue, PlanPerson person, PlanLimits limits, PlanMode mode, SeatLedger? seats = null)
    {
        if (limits.Months < 1 || limits.HoursPerWeek < 1) throw new ArgumentException("A period and a pace are positive.", nameof(limits));
        var task = new PlanTask(catalogue, person, limits, seats);
        var solver = new PlanSolver(task);
        var closable = solver.World.Closable;
        if (solver.FindWithin(closable) is { } whole) return new(Write(task, solver, whole, []), null);
        var begun = solver.World.Begun;
        if (solver.FindWithin(begun) is not { } least) return new(null, PlanRefusals.OfFixed(task, solver.Explain(mode == PlanMode.Strict ? closable : begun, -1)));
        var (pick, givenUp) = GiveUp(task, solver, closable, least);
        if (mode == PlanMode.BestEffort) return new(Write(task, solver, pick, givenUp), null);
        return new(null, PlanRefusals.Of(task, solver.Explain(closable, givenUp.Keys.First()), Name(task, givenUp)));
    }

    /// <summary>Keeps the needs from the heaviest down, each if it still fits beside those kept before and those that are being closed already.</summary>
    private static (PlanPick Pick, SortedDictionary<int, PlanShortfall> GivenUp) GiveUp(PlanTask task, PlanSolver solver, ulong closable, PlanPick least)
    {
        var givenUp = new SortedDictionary<int, PlanShortfall>();
        for (var need = 0; need < task.Required.Length; need++)
        {
            if ((closable & ~least.Goal & PlanWorld.Bit(need)) == 0) continue;
            var goal = least.Goal | PlanWorld.Bit(need);
            if (solver.FindWithin(goal) is { } pick) least = pick;
            else givenUp[need] = solver.Explain(goal, need);
        }
        return (least, givenUp);
    }

    private static ProposedRoute Write(PlanTask task, PlanSolver solver, PlanPick pick, SortedDictionary<int, PlanShortfall> givenUp)
    {
        var steps = new PlanWriter(solver.World, pick).Steps();
        var last = steps.Count == 0 ? task.Limits.From : steps.Max(s => s.Until);
        var whole = task.Limits.LastDay(Math.Min(task.Rules.LeastMonths, task.Limits.Months));
        var covered = pick.Chosen.Aggregate(0UL, (sum, c) => sum | c.Closes);
        return new()
        {
            From = task.Limits.From,
            Until = last > whole ? last : whole,
            Hours = steps.Sum(s => s.Hours),
            Steps = steps,
            Uncovered = Named(task, covered, solver.World.Closable, givenUp),
            IsExact = solver.IsExact,
        };
    }

    private static List<PlanUncovered> Named(PlanTask task, ulong covered, ulong closable, SortedDictionary<int, PlanShortfall> givenUp)
    {
        var uncovered = new List<PlanUncovered>();
        for (var need = 0; need < task.Required.Length; need++)
        {
            if ((covered & PlanWorld.Bit(need)) != 0) continue;
            if ((closable & PlanWorld.Bit(need)) == 0) uncovered.Add(PlanRefusals.Unclosable(task, need));
            else uncovered.Add(PlanRefusals.GivenUp(task, need, givenUp[need]));
        }
        return uncovered;
    }

    private static List<PlanUncovered> Name(PlanTask task, SortedDictionary<int, PlanShortfall> givenUp) =>
        [.. givenUp.Select(g => PlanRefusals.GivenUp(task, g.Key, g.Value))];
}
