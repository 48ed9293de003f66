namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>An option as one person may take it in one period.</summary>
internal sealed class PlanCandidate(PlanOption option, int index, int rank)
{
    public PlanOption Option { get; } = option;

    /// <summary>Place in <see cref="PlanWorld.Candidates"/>.</summary>
    public int Index { get; } = index;

    public int Rank { get; } = rank;

    /// <summary>Bits of the required needs that it closes by the rules.</summary>
    public ulong Closes { get; set; }

    /// <summary>Bits of the required needs whose competence it teaches, be it long enough to close them or not.</summary>
    public ulong Touches { get; set; }

    public long Cost { get; set; }

    /// <summary>Possible dates, the earliest to end first; empty where any dates will do.</summary>
    public PlanSlot[] Slots { get; set; } = [];

    /// <summary>Days it lasts on dates of the planner's choice; 0 where it has sessions.</summary>
    public int Days { get; set; }

    /// <summary>The earliest day number on which it can end.</summary>
    public int EarliestEnd { get; set; }

    /// <summary>Days that it keeps free of other programmes and internships, at least.</summary>
    public int BusyDays { get; set; }

    public bool IsFixed { get; init; }

    /// <summary>Consultation and self-study of the planner's own making.</summary>
    public bool IsBundle { get; init; }

    /// <summary>Why it cannot be taken in this period.</summary>
    public PlanObstacle? Problem { get; set; }

    /// <summary>What must end before it begins.</summary>
    public List<PlanCandidate> Requires { get; } = [];

    /// <summary>It and all that it needs, directly or not.</summary>
    public List<PlanCandidate> Closure { get; set; } = [];

    public bool IsExclusive => Option.IsExclusive;

    public bool IsFlexible => Days > 0;
}

/// <summary>Dates as day numbers, both ends included.</summary>
internal readonly record struct PlanSlot(string? Key, int From, int Until);
