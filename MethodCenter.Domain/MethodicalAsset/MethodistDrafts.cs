namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The decision to admit a methodist.</summary>
public sealed class AdmissionDraft
{
    public int MethodistId { get; set; }
    public int Version { get; set; }

    /// <summary>Needed where the rule does not hold.</summary>
    public string? Reason { get; set; }
}

/// <summary>Taking a methodist out of the asset.</summary>
public sealed class MethodistEndDraft
{
    public int MethodistId { get; set; }
    public int Version { get; set; }

    /// <summary>The last day, included; not in the future.</summary>
    public DateOnly? LastDay { get; set; }
    public string? Reason { get; set; }
}

/// <summary>The parameters of the admission rule in a form.</summary>
public sealed class AdmissionParametersDraft
{
    public int Version { get; set; }

    /// <summary>Percent, whole or with one decimal.</summary>
    public decimal? LeastPercent { get; set; }
    public int? DiagnosticsMonths { get; set; }
    public int? TrainingMonths { get; set; }

    /// <summary>Tenths of a percent, as the rule keeps them.</summary>
    public int? LeastTenths => LeastPercent is { } percent ? (int)Math.Round(percent * 10, MidpointRounding.AwayFromZero) : null;

    public static AdmissionParametersDraft Of(AdmissionParameters parameters) => new()
    {
        Version = parameters.Version,
        LeastPercent = parameters.LeastDiagnosticsTenths / 10m,
        DiagnosticsMonths = parameters.DiagnosticsMonths,
        TrainingMonths = parameters.TrainingMonths,
    };
}

/// <summary>An assignment of one or many to a methodist.</summary>
public sealed class AssignmentDraft
{
    public int MethodistId { get; set; }
    public List<int> EducatorIds { get; set; } = [];
    public List<int> OrganisationIds { get; set; } = [];
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Order { get; set; }
}

/// <summary>Ending of one or many assignments.</summary>
public sealed class AssignmentEndDraft
{
    public List<int> Ids { get; set; } = [];

    /// <summary>The last day, included. Assignments that have not begun by then are taken back.</summary>
    public DateOnly? LastDay { get; set; }
    public string? Reason { get; set; }
}

/// <summary>Handing assignments over to another methodist: the old ones end the day before.</summary>
public sealed class ReassignmentDraft
{
    public List<int> Ids { get; set; } = [];
    public int MethodistId { get; set; }
    public DateOnly? From { get; set; }
    public string? Order { get; set; }
    public string? Reason { get; set; }
}

/// <summary>What was done: the ids of the new assignments, for undo, and the plan that led to them.</summary>
public sealed record AssignmentOutcome(IReadOnlyList<int> Ids, AssignmentPlan Plan);
