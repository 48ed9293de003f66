namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What is assigned.</summary>
public enum TargetKind
{
    People = 1,
    Organisations = 2,
}

/// <summary>Which assignments a list shows.</summary>
public enum AssignmentState
{
    InForce = 1,

    /// <summary>Begins later.</summary>
    Planned = 2,
    Past = 3,
}

/// <summary>What the list of assignments is narrowed to; unset values do not limit.</summary>
public sealed record AssignmentFilter
{
    /// <summary>A part of the name of the educator or the organisation.</summary>
    public string? Text { get; init; }
    public int? MethodistId { get; init; }
    public int? EducatorId { get; init; }
    public int? OrganisationId { get; init; }
    public int? MunicipalityId { get; init; }
    public TargetKind? Kind { get; init; }
    public AssignmentState? State { get; init; }
    public MethodistLevel? Level { get; init; }
    public string? SubjectCode { get; init; }

    /// <summary>Target works where the methodist does.</summary>
    public bool OnlyConflicts { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>Who looks after whom.</summary>
public sealed record AssignmentRow(int Id, int MethodistId, string Methodist, MethodistLevel Level)
{
    /// <summary>The methodist's card is in the user's scope.</summary>
    public bool MethodistIsVisible { get; init; }
    public int? EducatorId { get; init; }

    /// <summary>The educator, or the organisation where the whole of it is assigned.</summary>
    public required string Target { get; init; }
    public required int OrganisationId { get; init; }
    public required string Organisation { get; init; }
    public required string Municipality { get; init; }
    public string? Subject { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public string? Order { get; init; }
    public string? EndReason { get; init; }
    public AssignmentState State { get; init; }
    public bool IsConflict { get; init; }

    /// <summary>The user may end and hand over.</summary>
    public bool MayKeep { get; init; }
    public bool IsOrganisation => EducatorId is null;
}

/// <summary>Whom to offer for an assignment.</summary>
public sealed record TargetFilter
{
    public TargetKind Kind { get; init; } = TargetKind.People;
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? SubjectCode { get; init; }

    /// <summary>Nobody looks after them today.</summary>
    public bool OnlyUnassigned { get; init; } = true;

    /// <summary>Schools with low results (ШНОР), or people of such.</summary>
    public bool OnlyLowResults { get; init; }
}

/// <summary>A candidate for an assignment.</summary>
public sealed record TargetRow(int Id, string Name, string Organisation, string Municipality, string? Subject)
{
    /// <summary>How many methodists look after them today.</summary>
    public int Methodists { get; init; }
}
