using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>A contest in the list.</summary>
public sealed record ContestRow(int Id, int Version, string Title, ServiceContestState State, DateOnly ApplyUntil, DateOnly JudgeUntil)
{
    /// <summary>Applications that the reader sees.</summary>
    public int Applications { get; init; }
    public string? Act { get; init; }
}

/// <summary>An application in a contest.</summary>
public sealed record ApplicationRow(int Id, int Version, int MunicipalityId, string Place, string Title, ApplicationState State)
{
    public string? Summary { get; init; }
    public string? Link { get; init; }
    public string? Remark { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? SubmittedAt { get; init; }
    public int? ScoreTenths { get; init; }
    public int? Rank { get; init; }
    public string? Award { get; init; }

    /// <summary>Of the present marks; for the centre.</summary>
    public ContestOutcome? Outcome { get; init; }
    public IReadOnlyList<ExpertSheetRow> Sheets { get; init; } = [];
}

/// <summary>A sheet of an expert; for the centre.</summary>
public sealed record ExpertSheetRow(int Id, int Version, string Expert, IReadOnlyDictionary<string, decimal> Marks, string? Note)
{
    public decimal Sum => Marks.Values.Sum();
}

/// <summary>A contest with what its reader may see of it.</summary>
public sealed record ContestCard(ContestRow Row, string? Rules, IReadOnlyList<ExpertCriterion> Criteria, int RatingWeight, string? Scheme, DateOnly? RatingDay)
{
    public int? SchemeId { get; init; }

    /// <summary>For the centre all; for a municipality its own and, once settled, those with a place.</summary>
    public IReadOnlyList<ApplicationRow> Applications { get; init; } = [];
    public bool MayKeep { get; init; }

    /// <summary>The own service may apply now.</summary>
    public bool MayApply { get; init; }

    /// <summary>Why totals cannot be counted.</summary>
    public DomainError? Problem { get; init; }
}
