namespace MethodCenter.Domain.Monitoring;

/// <summary>What is asked of the room.</summary>
/// <param name="Day">D.</param>
public sealed record MonitoringRequest(DateOnly Day)
{
    /// <summary>One indicator only; null: all.</summary>
    public string? Code { get; init; }

    /// <summary>One municipality only, by the code of D or any other that it ever had; null: the region and all.</summary>
    public string? Oktmo { get; init; }

    /// <summary>With the people behind; those whom the reader may not see are left away.</summary>
    public bool WithPeople { get; init; }
}

/// <summary>A line behind a number with the names that its reader may see.</summary>
/// <param name="Snils">Eleven digits; null where unknown, or where no person stands behind it.</param>
/// <param name="Inn">Null where unknown.</param>
public sealed record FactPerson(FactRole Role, string? Snils, string? Inn, string Reason)
{
    public int EducatorId { get; init; }
    public int OrganisationId { get; init; }
}

/// <summary>A number of the region (no municipality) or of a municipality.</summary>
public sealed record IndicatorRow(IndicatorMethod Method, int? MunicipalityId, string? Oktmo, string? Municipality, IndicatorValue Value)
{
    /// <summary>Under five people: the reader of aggregates is told so instead of the number.</summary>
    public bool IsHidden { get; init; }
    public TrafficLight Light { get; init; }

    /// <summary>Null unless asked for and allowed.</summary>
    public IReadOnlyList<FactPerson>? People { get; init; }
}

/// <summary>All numbers of a day: by indicator, the region first, municipalities by their codes.</summary>
public sealed record MonitoringReport(ReportingPeriod Period, IReadOnlyList<IndicatorRow> Rows);
