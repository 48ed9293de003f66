namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Which limit is in the way, and the least that would do.</summary>
internal sealed record PlanShortfall(PlanObstacle Obstacle, int? LeastHours = null, int? LeastMonths = null);

/// <summary>Answers what can be covered within the limits of a person, and if not, why.</summary>
internal sealed class PlanSolver(PlanTask task)
{
    private readonly Dictionary<PlanLeniency, (PlanWorld World, PlanSearch Search)> _known = [];
    private readonly PlanPurse _purse = new();

    /// <summary>The world as it is.</summary>
    public PlanWorld World => At(new(task.Limits.Months)).World;

    /// <summary>False once any search met its guard.</summary>
    public bool IsExact => At(new(task.Limits.Months)).Search.IsExact;

    /// <summary>The cheapest pick for a set of needs that also keeps the budget.</summary>
    public PlanPick? FindWithin(ulong goal) => Find(goal, new(task.Limits.Months)) is { } pick && IsWithinBudget(pick) ? pick : null;

    /// <summary>Why a set of needs cannot be covered; asked only of such.</summary>
    /// <param name="culprit">The need that was added last, or -1.</param>
    public PlanShortfall Explain(ulong goal, int culprit)
    {
        var months = task.Limits.Months;
        if (Find(goal, new(months)) is { } dear) return new(PlanObstacle.Hours, PlanCost.Hours(dear.Cost));
        if (LeastMonths(goal) is { } longer)
        {
            var pick = Find(goal, new(longer))!;
            return new(PlanObstacle.Period, IsWithinBudget(pick) ? null : PlanCost.Hours(pick.Cost), longer);
        }
        foreach (var period in (int[])[months, Math.Max(months, task.Rules.MostMonths)])
        {
            if (Find(goal, new(period, IgnoreSeats: true)) is not null) return new(PlanObstacle.NoSeats);
            if (Find(goal, new(period, IgnorePrerequisites: true)) is not null) return new(PlanObstacle.Prerequisite);
        }
        return new(culprit < 0 ? PlanObstacle.Dates : ByItself(culprit));
    }

    /// <summary>What is wrong with a need that no single limit keeps from being covered.</summary>
    private PlanObstacle ByItself(int need)
    {
        if (Find(PlanWorld.Bit(need), new(task.Limits.Months)) is not null) return PlanObstacle.Dates;
        var problems = World.Candidates.Where(c => (c.Closes & PlanWorld.Bit(need)) != 0).Select(c => c.Problem).ToHashSet();
        return ((PlanObstacle[])[PlanObstacle.NoSeats, PlanObstacle.Prerequisite, PlanObstacle.NoStream]).FirstOrDefault(o => problems.Contains(o), PlanObstacle.NoStream);
    }

    /// <summary>A longer period never covers less, so halving finds the least.</summary>
    private int? LeastMonths(ulong goal)
    {
        var (low, high) = (task.Limits.Months + 1, task.Rules.MostMonths);
        if (low > high || Find(goal, new(high)) is null) return null;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Find(goal, new(middle)) is null) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private PlanPick? Find(ulong goal, PlanLeniency leniency) => At(leniency).Search.Find(goal);

    private bool IsWithinBudget(PlanPick pick) => task.Limits.HoursBudget is not { } budget || PlanCost.Hours(pick.Cost) <= budget;

    private (PlanWorld World, PlanSearch Search) At(PlanLeniency leniency)
    {
        if (_known.TryGetValue(leniency, out var known)) return known;
        var world = new PlanWorld(task, leniency);
        return _known[leniency] = (world, new(world, new(world), _purse));
    }
}
