using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>«Мой профессиональный рост»: everything the first screen of a teacher shows.</summary>
public sealed record OwnRoomCard(int EducatorId, string FullName, string Place)
{
    /// <summary>The last result that the person has opened; null where there is none.</summary>
    public OwnResult? Result { get; init; }

    /// <summary>Title of a campaign whose result waits to be opened by the person.</summary>
    public string? Unread { get; init; }

    /// <summary>Open deficits, the first to work on above; those of results not yet opened are left out.</summary>
    public IReadOnlyList<OwnDeficit> Deficits { get; init; } = [];
    public OwnRoute? Route { get; init; }

    /// <summary>Why there is no route to walk; null where there is one.</summary>
    public OwnRouteAbsence? Absence { get; init; }

    /// <summary>Further routes: a second active one, the last that ended.</summary>
    public IReadOnlyList<OwnRouteLink> Others { get; init; } = [];

    /// <summary>What is ahead: events, learning, internships, consultations, checkpoints, by date.</summary>
    public IReadOnlyList<OwnDate> Dates { get; init; } = [];

    /// <summary>Who looks after the person today.</summary>
    public IReadOnlyList<string> Methodists { get; init; } = [];
}

/// <summary>The own result in words, without points.</summary>
/// <param name="Level">«средний уровень дефицитов».</param>
public sealed record OwnResult(string Campaign, DateOnly On, string Level, int Strengths, int Measured);

/// <summary>How the route answers a deficit.</summary>
public enum OwnDeficitAnswer
{
    /// <summary>No route yet.</summary>
    Waits,

    /// <summary>A step works on it.</summary>
    HasStep,

    /// <summary>All its steps are done: a retest is ahead.</summary>
    StepsDone,

    /// <summary>The route leaves it open.</summary>
    Uncovered,

    /// <summary>Not confirmed by a methodist yet.</summary>
    Supposed,
}

/// <summary>An open deficit and what the route does about it.</summary>
/// <param name="Severity">1–3.</param>
public sealed record OwnDeficit(string Code, string Name, int Severity, OwnDeficitAnswer Answer)
{
    public DeficitState State { get; init; }

    /// <summary>The step that works on it, or the reason why none does.</summary>
    public string? By { get; init; }
    public DateOnly? Until { get; init; }
}

/// <summary>Why there is nothing to walk.</summary>
public enum OwnRouteAbsence
{
    /// <summary>A result waits to be opened: it comes first.</summary>
    ResultUnread,
    NoResults,
    NoDeficits,

    /// <summary>A methodist writes it.</summary>
    InDraft,

    /// <summary>Deficits are known, nobody has begun.</summary>
    NotBegun,
}

/// <summary>The route as a path.</summary>
public sealed record OwnRoute(int Id, string Number, RouteStatus Status, DateOnly From, DateOnly Until)
{
    public int? Percent { get; init; }
    public int DoneHours { get; init; }
    public int PlannedHours { get; init; }
    public string? Methodist { get; init; }
    public string? Goal { get; init; }

    /// <summary>Number of the version that waits for the person's consent; null when none does.</summary>
    public int? AgreeTo { get; init; }

    /// <summary>Why paused or returned.</summary>
    public string? Comment { get; init; }
    public IReadOnlyList<OwnStep> Steps { get; init; } = [];

    /// <summary>Steps are only planned: the route is not approved yet, nothing can be marked.</summary>
    public bool IsPlan { get; init; }
    public OwnStep? Next => Steps.FirstOrDefault(s => s.IsNext);
    public int Late => Steps.Count(s => s.IsLate);
    public int Done => Steps.Count(s => s.Status is RouteStepStatus.Done);
    public int Counted => Steps.Count(s => s.Status is not RouteStepStatus.Cancelled);
}

/// <summary>A step of the path.</summary>
/// <param name="Id">0 while it is only planned.</param>
public sealed record OwnStep(int Id, int Version, int RouteId, string Title, RouteStepKind Kind, LearningKind Learning, RouteStepStatus Status)
{
    public int Hours { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public DateOnly? DoneOn { get; init; }
    public string? Organiser { get; init; }
    public string? Product { get; init; }
    public string? Proof { get; init; }
    public string? Review { get; init; }
    public string? Reason { get; init; }
    public string? Why { get; init; }
    public bool IsTransfer { get; init; }
    public bool IsLate { get; init; }
    public bool IsNext { get; init; }
    public int Files { get; init; }

    /// <summary>Names of the competences that it is about.</summary>
    public IReadOnlyList<string> Competences { get; init; } = [];

    internal string Key { get; init; } = "";
    internal string Codes { get; init; } = "";

    /// <summary>Still to be walked.</summary>
    public bool IsOpen => Status is RouteStepStatus.Planned or RouteStepStatus.Ongoing or RouteStepStatus.Moved;
}

/// <summary>Another route of the person.</summary>
public sealed record OwnRouteLink(int Id, string Number, RouteStatus Status, DateOnly From, DateOnly Until);

/// <summary>What is ahead.</summary>
public enum OwnDateKind
{
    Event,
    Learning,
    Internship,
    Consultation,
    Checkpoint,
}

/// <summary>One thing ahead.</summary>
/// <param name="Id">Of the event, the stream, the internship, the consultation or the checkpoint.</param>
public sealed record OwnDate(OwnDateKind Kind, int Id, string Title, DateOnly From, DateOnly Until)
{
    public TimeOnly? At { get; init; }
    public string? Where { get; init; }
    public string? Link { get; init; }

    /// <summary>Not certain yet: an application, a waiting list.</summary>
    public bool IsTentative { get; init; }
}
