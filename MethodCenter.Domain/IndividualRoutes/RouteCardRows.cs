using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Head of a card: whose, which, how far.</summary>
public sealed record RouteHead(int Id, int EducatorId, string Number, string FullName, RouteStatus Status)
{
    public int Version { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Position { get; init; }
    public DateOnly Since { get; init; }
    public RouteBasis Basis { get; init; }
    public string? Campaign { get; init; }
    public int? CampaignId { get; init; }
    public DateOnly? DiagnosedOn { get; init; }
    public DateOnly CreatedOn { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public int? MethodistId { get; init; }
    public string? Methodist { get; init; }
    public int PlannedHours { get; init; }
    public int DoneHours { get; init; }
    public int? Percent { get; init; }
    public string? SecondReason { get; init; }
    public string? EndReason { get; init; }
    public string? Reflection { get; init; }
    public string? Conclusion { get; init; }
}

/// <summary>A competence by code and name.</summary>
public sealed record RouteCompetence(string Code, string Name);

/// <summary>A step of the card: of the version in force as it is walked, or of a draft that is not yet.</summary>
/// <param name="Id">0 while the route is not approved.</param>
public sealed record RouteCardStep(int Id, string Key, int Place, RouteStepKind Kind, string Title)
{
    public int Version { get; init; }
    public LearningKind Learning { get; init; }
    public string? Organiser { get; init; }
    public int Hours { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public bool IsTransfer { get; init; }
    public string? Product { get; init; }
    public RouteStepStatus Status { get; init; } = RouteStepStatus.Planned;
    public DateOnly? DoneOn { get; init; }
    public string? Proof { get; init; }
    public string? Review { get; init; }
    public string? Reason { get; init; }
    public bool IsInPlan { get; init; } = true;

    /// <summary>Its last day has passed and it is not done.</summary>
    public bool IsLate { get; init; }
    public int? ProgrammeId { get; init; }
    public int? StreamId { get; init; }
    public int? EventId { get; init; }
    public int? OfferId { get; init; }

    /// <summary>Empty where results are closed to the reader.</summary>
    public IReadOnlyList<RouteCompetence> Competences { get; init; } = [];
    public string? Task { get; init; }
    public string? Why { get; init; }
    public IReadOnlyList<ContentAlternative> Alternatives { get; init; } = [];

    /// <summary>Still to be done.</summary>
    public bool IsOpen => Status is RouteStepStatus.Planned or RouteStepStatus.Ongoing or RouteStepStatus.Moved;
}

/// <summary>A version of the route in its list.</summary>
public sealed record RouteVersionLine(int Id, int Number, RouteVersionState State, RouteVersionOrigin Origin, DateTime CreatedAt, string CreatedBy)
{
    public int Version { get; init; }
    public string? Note { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public int Steps { get; init; }
    public int Hours { get; init; }
    public string Hash { get; init; } = "";
}

/// <summary>A checkpoint.</summary>
/// <param name="Id">0 while the route is not approved.</param>
public sealed record RouteCardCheckpoint(int Id, int Version, string Title, DateOnly DueOn, DateOnly? DoneOn, string? Outcome, bool IsLate);

/// <summary>A deficit that the route answers.</summary>
public sealed record RouteCardDeficit(int Id, int Version, string Code, string Name, DeficitState State, int Severity, DateOnly Since)
{
    /// <summary>Titles of the steps that answer it.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Their numbers in the plan.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>A step with transfer to practice is done: a conclusion may close it.</summary>
    public bool HasTransfer { get; init; }
    public bool MayConclude { get; init; }
}

/// <summary>A deficit that the plan leaves open, with the reason.</summary>
public sealed record RouteCardGap(string Code, string Name, string Reason);

/// <summary>A line of the history.</summary>
public sealed record RouteHistoryLine(DateOnly On, string What, string By, string? Comment);

/// <summary>«Что дальше» in a sentence and whose turn it is.</summary>
public sealed record RouteNext(string Text, string? Who, bool IsUrgent = false);

/// <summary>Everything that the card of a route shows.</summary>
public sealed record RouteCard(RouteHead Head, RouteNext Next)
{
    /// <summary>What the reader may do now.</summary>
    public IReadOnlyList<RouteAct> May { get; init; } = [];

    /// <summary>May say which methodist leads it.</summary>
    public bool MayLead { get; init; }

    /// <summary>Off for a coordinator without the person's consent: no deficits, goals, reasons.</summary>
    public bool SeesResults { get; init; }
    public string? Goal { get; init; }
    public string? Expected { get; init; }
    public IReadOnlyList<RouteCardStep> Steps { get; init; } = [];
    public IReadOnlyList<RouteCardCheckpoint> Checkpoints { get; init; } = [];
    public IReadOnlyList<RouteCardDeficit> Deficits { get; init; } = [];
    public IReadOnlyList<RouteCardGap> Gaps { get; init; } = [];
    public IReadOnlyList<RouteVersionLine> Versions { get; init; } = [];

    /// <summary>The version that is not yet in force.</summary>
    public RouteVersionLine? Open { get; init; }

    /// <summary>The parties over the open version, or over the one in force.</summary>
    public IReadOnlyList<RouteChainLink> Chain { get; init; } = [];

    /// <summary>Of which version the chain speaks.</summary>
    public int ChainVersion { get; init; }
    public ApprovalParty? Turn { get; init; }
    public IReadOnlyList<RouteHistoryLine> History { get; init; } = [];

    public bool Can(RouteAct act) => May.Contains(act);

    /// <summary>Steps that count.</summary>
    public IEnumerable<RouteCardStep> Planned => Steps.Where(s => s.IsInPlan);
}

/// <summary>A difference between two versions, readable.</summary>
public sealed record RouteVersionDifference(RouteVersionLine Before, RouteVersionLine After, IReadOnlyList<RouteChange> Changes);
