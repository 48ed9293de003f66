namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the work journal is narrowed to; unset values do not limit.</summary>
public sealed record WorkFilter
{
    public int? MethodistId { get; init; }
    public string? FunctionCode { get; init; }
    public MethodistLevel? Level { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The municipality of the methodist, or of the educator or organisation that was helped.</summary>
    public int? MunicipalityId { get; init; }
}

/// <summary>An entry of the work journal.</summary>
public sealed record WorkRow(int Id, DateOnly Date, int MethodistId, string Methodist, AssetFunction Function, string Summary, int Minutes)
{
    public int? EducatorId { get; init; }
    public string? Educator { get; init; }
    public int? OrganisationId { get; init; }
    public string? Organisation { get; init; }
}

/// <summary>Work summed by function and by month, over the same filter as the list.</summary>
public sealed record WorkSummary(IReadOnlyList<FunctionSum> Functions, IReadOnlyList<MonthSum> Months)
{
    public int Entries => Functions.Sum(f => f.Entries);
    public int Minutes => Functions.Sum(f => f.Minutes);
}

/// <summary>Work of one month; <paramref name="Month"/> is its first day.</summary>
public sealed record MonthSum(DateOnly Month, int Entries, int Minutes);

/// <summary>Somebody whom an entry may name.</summary>
public sealed record WorkTarget(int Id, string Name, string Place);
