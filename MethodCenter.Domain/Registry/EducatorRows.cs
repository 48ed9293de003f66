using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>A line of the list of educators: the home employment stands for the person.</summary>
public sealed record EducatorRow(int Id, string FullName)
{
    public int MunicipalityId { get; init; }
    public string Municipality { get; init; } = "";
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
    public string Category { get; init; } = "";
    /// <summary>Null for a person known without an employment.</summary>
    public EmploymentKind? Kind { get; init; }
    public PostGroup PostGroup { get; init; }
    public DateOnly? BirthDate { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public DateOnly? WorksFrom { get; init; }
    public DateOnly? WorksUntil { get; init; }
    public bool HasSnils { get; init; }

    /// <summary>Methodists who look after the person today.</summary>
    public int Methodists { get; init; }

    /// <summary>Full years on the day of the list; null where the birth date is unknown.</summary>
    public int? Age { get; init; }

    /// <summary>Full months of teaching on the day of the list; null where the start is unknown.</summary>
    public int? ExperienceMonths { get; init; }
    public bool Works { get; init; }
}

/// <summary>A line of the dictionary behind a filter or a form.</summary>
public sealed record CodeChoice(string Code, string Name);

/// <summary>A line of a list of places behind a filter or a form.</summary>
public sealed record PlaceChoice(int Id, string Name);

/// <summary>The dictionaries behind the filters and forms of educators.</summary>
public sealed record EducatorChoices(
    IReadOnlyList<PlaceChoice> Municipalities, IReadOnlyList<CodeChoice> Positions, IReadOnlyList<CodeChoice> Subjects, IReadOnlyList<CodeChoice> Categories);

/// <summary>Everything that the card of a person shows.</summary>
public sealed record EducatorCard(int Id, int Version, PersonName Name)
{
    public int MunicipalityId { get; init; }
    public string Municipality { get; init; } = "";
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
    public PostGroup PostGroup { get; init; }
    public DateOnly? BirthDate { get; init; }
    public int? Age { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public int? ExperienceMonths { get; init; }
    public string CategoryCode { get; init; } = "";
    public string Category { get; init; } = "";
    public DateOnly? CategoryGrantedOn { get; init; }
    public string? Email { get; init; }

    /// <summary>«•••-•••-445 95»; null where there is none.</summary>
    public string? MaskedSnils { get; init; }
    public DateOnly? WorksUntil { get; init; }
    public bool Works { get; init; }
    public bool IsOnLeave { get; init; }
    public bool IsYoung { get; init; }
    public bool IsInLowResultsSchool { get; init; }

    /// <summary>The person who stays where this record is an archived duplicate.</summary>
    public int? MergedIntoId { get; init; }
    public IReadOnlyList<EmploymentLine> Employments { get; init; } = [];
    public IReadOnlyList<EducatorAssignment> Assignments { get; init; } = [];
    public IReadOnlyList<EducatorStatus> Statuses { get; init; } = [];
    public IReadOnlyList<EducatorWarning> Warnings { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];
}

/// <summary>One employment on the card, past ones included.</summary>
public sealed record EmploymentLine(int Id, int Version)
{
    public int OrganisationId { get; init; }
    public int MunicipalityId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public EmploymentKind Kind { get; init; }
    public string PositionCode { get; init; } = "";
    public string Position { get; init; } = "";
    public string? DeputyArea { get; init; }
    public string? SubjectCode { get; init; }
    public string? Subject { get; init; }
    public int? RateHundredths { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public bool IsOnLeave { get; init; }
    public string? EndReason { get; init; }
    public bool IsInForce { get; init; }
    public bool IsHome { get; init; }
}

/// <summary>A methodist who looks after the person, or did.</summary>
public sealed record EducatorAssignment(int Id, int MethodistId, string Methodist, string Level, DateOnly From, DateOnly? Until, string? Order, bool IsInForce);

/// <summary>The person's own status in the methodical asset.</summary>
public sealed record EducatorStatus(int MethodistId, string Level, string? Direction, string Admission, DateOnly? Until, bool IsInForce);

/// <summary>One change in the history: when, who, what; then field by field «было → стало».</summary>
public sealed record HistoryLine(DateTime At, string Who, string What, IReadOnlyList<HistoryChange> Changes);

/// <summary>One field of a change; an empty side is «не было» or «удалено».</summary>
public sealed record HistoryChange(string Field, string? Before, string? After);

/// <summary>Somebody looked at a card.</summary>
public sealed record CardView(DateTime At, string Who, string What);

/// <summary>What a teacher sees of the own record.</summary>
public sealed record OwnCard(EducatorCard Card, IReadOnlyList<CardView> Views);
