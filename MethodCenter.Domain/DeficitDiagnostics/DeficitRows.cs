namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Which deficits a list shows. Nothing set is every open deficit.</summary>
public sealed record DeficitFilter
{
    /// <summary>A part of the name of the person.</summary>
    public string? Text { get; init; }
    public string? CompetenceCode { get; init; }
    public string? Group { get; init; }
    public DeficitState? State { get; init; }

    /// <summary>Closed and irrelevant ones too, when no state is set.</summary>
    public bool WithClosed { get; init; }
    public int? Severity { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? SubjectCode { get; init; }
    public EvidenceSource? Source { get; init; }
    public int? LeastPriority { get; init; }
    public bool IsLowResults { get; init; }

    /// <summary>Competences that the person was measured in by this campaign.</summary>
    public int? CampaignId { get; init; }
    public int? EducatorId { get; init; }
}

/// <summary>A deficit in the list.</summary>
public sealed record DeficitRow(int Id, int EducatorId, string FullName, string CompetenceCode, DeficitState State)
{
    public string Competence { get; init; } = "";
    public string Group { get; init; } = "";
    public DateOnly Since { get; init; }
    public int Severity { get; init; }
    public int Sources { get; init; }
    public int Priority { get; init; }
    public bool IsLowResults { get; init; }
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Subject { get; init; }
    public string PriorityText => DeficitPriority.Explain(Severity, Sources, IsLowResults);
}

/// <summary>What stands above the list.</summary>
public sealed record DeficitCounts(int Total, int People, IReadOnlyDictionary<DeficitState, int> ByState)
{
    public int Of(DeficitState state) => ByState.GetValueOrDefault(state);
}

/// <summary>A line to choose from in a filter.</summary>
public sealed record DeficitChoice<T>(T Value, string Name);

/// <summary>What the filters of the list choose from.</summary>
public sealed record DeficitHeads(
    IReadOnlyList<CompetenceLine> Competences, IReadOnlyList<DeficitChoice<int>> Municipalities,
    IReadOnlyList<DeficitChoice<string>> Subjects, IReadOnlyList<DeficitChoice<int>> Campaigns);

/// <summary>One deficit for the panel beside the list.</summary>
public sealed record DeficitCard(ProfileDeficit Deficit, string FullName, string Place, IReadOnlyList<ProfileStep> Steps);
