using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Everything that indicators are counted from, as it was on D and in P, read once. Plain records: the same facts give the same
/// figures on screen, on paper and from the command line.
/// </summary>
public sealed record MonitoringFacts(ReportingPeriod Period)
{
    public IReadOnlyList<PlaceFact> Places { get; init; } = [];
    public IReadOnlyDictionary<int, OrganisationFact> Organisations { get; init; } = new Dictionary<int, OrganisationFact>();

    /// <summary>All main jobs in force on D, also outside the contour.</summary>
    public IReadOnlyList<JobFact> Jobs { get; init; } = [];

    /// <summary>Completed results of official campaigns, not later than D.</summary>
    public IReadOnlyList<ResultFact> Results { get; init; } = [];
    public IReadOnlyDictionary<int, CampaignFact> Campaigns { get; init; } = new Dictionary<int, CampaignFact>();

    /// <summary>Learning that touches P.</summary>
    public IReadOnlyList<LearningFact> Learning { get; init; } = [];
    public IReadOnlyDictionary<int, ProgrammeFact> Programmes { get; init; } = new Dictionary<int, ProgrammeFact>();

    /// <summary>Routes approved not later than D, with the state that they had on D.</summary>
    public IReadOnlyList<RouteFact> Routes { get; init; } = [];
    public IReadOnlyList<MethodistFact> Methodists { get; init; } = [];

    /// <summary>Assignments in force on D, also of methodists whose status has ended.</summary>
    public IReadOnlyList<AssignmentFact> Assignments { get; init; } = [];

    /// <summary>Support and mentoring that touch P.</summary>
    public IReadOnlyList<SupportFact> Supports { get; init; } = [];
    public IReadOnlyList<StructureFact> Structures { get; init; } = [];

    /// <summary>Events held in P.</summary>
    public IReadOnlyList<EventFact> Events { get; init; } = [];

    /// <summary>Something of what monitoring is about was known on D; without it every share would be a false zero.</summary>
    public bool HasRecords => Results.Count + Learning.Count + Routes.Count + Assignments.Count + Supports.Count > 0 || Methodists.Any(m => m.HasOrder);
}

/// <summary>A municipality under the code and name that it had on D.</summary>
public sealed record PlaceFact(int Id, string Oktmo, string Name);

public sealed record OrganisationFact(int Id, int MunicipalityId, string Inn, string Name, string TypeCode)
{
    /// <summary>Levels of education by semicolons: its own, else those of the type.</summary>
    public string Levels { get; init; } = "";
    public Locality? Locality { get; init; }
    public bool IsMonitored { get; init; } = true;

    /// <summary>Works on D.</summary>
    public bool IsOpen { get; init; } = true;
    public bool IsGeneralEducation { get; init; }

    /// <summary>ШНОР on D.</summary>
    public bool HasLowResults { get; init; }

    /// <summary>In the contour of monitoring (decisions, point 2).</summary>
    public bool Counts => IsMonitored && IsOpen;
}

/// <summary>A main job in force on D.</summary>
public sealed record JobFact(int EducatorId, int OrganisationId, int MunicipalityId, PostGroup PostGroup, string PositionCode)
{
    public int EmploymentId { get; init; }
    public string? SubjectCode { get; init; }
    public bool IsOnLeave { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public DateOnly? BirthDate { get; init; }
    public DateOnly? TeachingSince { get; init; }
}

public sealed record ResultFact(int Id, int EducatorId, int CampaignId, DateOnly TakenOn)
{
    /// <summary>Line of <see cref="ScoreSheet"/>; read only where a rule looks at it.</summary>
    public string? Scores { get; init; }
}

/// <param name="Threshold">Percent; a share strictly below is a deficit.</param>
public sealed record CampaignFact(int Id, string Code, decimal Threshold);

public sealed record LearningFact(int EducatorId, int ProgrammeId, int StreamId, EnrolmentStatus Status, DateOnly From, DateOnly Until)
{
    public string OrderNumber { get; init; } = "";
    public DateOnly? OrderDate { get; init; }
    public string? DocumentNumber { get; init; }
}

public sealed record ProgrammeFact(int Id, string Title, ProgrammeKind Kind)
{
    public string? RegisterNumber { get; init; }
    public DateOnly? IncludedOn { get; init; }
    public DateOnly? ExcludedOn { get; init; }

    /// <summary>Line of <see cref="CompetenceCodes"/> that the programme closes.</summary>
    public string Codes { get; init; } = "";

    /// <summary>As <see cref="Programme.IsInRegisterOn"/>: both ends included.</summary>
    public bool IsInRegisterOn(DateOnly day) => RegisterNumber is not null && IncludedOn <= day && (ExcludedOn is null || day <= ExcludedOn);
}

/// <param name="Status">On D.</param>
/// <param name="StatusOn">Since when.</param>
public sealed record RouteFact(int Id, int EducatorId, string Number, RouteBasis Basis, RouteStatus Status, DateOnly StatusOn)
{
    public int? CampaignId { get; init; }
    public DateOnly CreatedOn { get; init; }
    public DateOnly ApprovedOn { get; init; }

    /// <summary>Planned last day.</summary>
    public DateOnly Until { get; init; }
    public IReadOnlyList<int> ProgrammeIds { get; init; } = [];
}

/// <param name="MunicipalityId">Of the status; null for a regional one.</param>
/// <param name="OrganisationId">Where the person works.</param>
public sealed record MethodistFact(int Id, int EducatorId, MethodistLevel Level, int? MunicipalityId, int? OrganisationId, string FullName)
{
    public bool HasOrder { get; init; } = true;
    public bool HasExpired { get; init; }
    public DateOnly? TrainedOn { get; init; }
    public bool HasTrainingDocument { get; init; }

    /// <summary>Number and date of the order, the term not over (decisions, point 9).</summary>
    public bool IsInForce => HasOrder && !HasExpired;
}

/// <param name="EducatorId">Null where the whole organisation is assigned.</param>
public sealed record AssignmentFact(int MethodistId, int? EducatorId, int OrganisationId);

public sealed record SupportFact(int EducatorId, SupportKind Kind, string Words, DateOnly From, DateOnly? Until);

public sealed record StructureFact(int OrganisationId, StructureKind Kind)
{
    public bool HasAct { get; init; } = true;

    /// <summary>The act is dated not later than D and still in force.</summary>
    public bool IsInForce { get; init; } = true;
}

/// <param name="MunicipalityId">Who keeps it; null for the region.</param>
/// <param name="Attended">Who was there.</param>
public sealed record EventFact(int Id, int? MunicipalityId, string Title, IReadOnlyList<int> Attended);
