namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>What the form of a risk profile edits.</summary>
public sealed class RiskProfileDraft
{
    public int OrganisationId { get; set; }

    /// <summary>The profile of today that is corrected; 0 for a new one.</summary>
    public int ProfileId { get; set; }
    public int Version { get; set; }

    /// <summary>In the order of <see cref="RiskFactors.All"/>.</summary>
    public List<int?> Marks { get; set; } = [.. Enumerable.Repeat<int?>(null, RiskFactors.Count)];
    public string? Conclusion { get; set; }
}

/// <summary>What the form of a curator edits: a methodist of the asset or somebody by name.</summary>
public sealed class SchoolCuratorDraft
{
    public int OrganisationId { get; set; }
    public int? MethodistId { get; set; }
    public string? FullName { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Order { get; set; }
}

/// <summary>The end of a curator's term.</summary>
public sealed class SchoolCuratorEndDraft
{
    public int CuratorId { get; set; }
    public int Version { get; set; }

    /// <summary>The last day of the term.</summary>
    public DateOnly? LastDay { get; set; }
}

/// <summary>What the form of a visit edits.</summary>
public sealed class SchoolVisitDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int OrganisationId { get; set; }

    /// <summary>Who visited, where it was not the methodist who writes.</summary>
    public string? Visitor { get; set; }
    public DateOnly? VisitedOn { get; set; }
    public string? Purpose { get; set; }
    public int? Lessons { get; set; }
    public string? Findings { get; set; }
    public string? Agreements { get; set; }
    public DateOnly? NextOn { get; set; }
}
