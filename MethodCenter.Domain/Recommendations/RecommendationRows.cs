using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Recommendations;

/// <summary>What the list is filtered by.</summary>
public sealed record RecommendationFilter
{
    /// <summary>In the filter of municipalities: what the centre wrote to itself.</summary>
    public const int Centre = 0;

    public int? SnapshotId { get; init; }

    /// <summary><see cref="Centre"/> is the centre itself.</summary>
    public int? MunicipalityId { get; init; }
    public string? Code { get; init; }
    public RecommendationState? State { get; init; }

    /// <summary>Sent, not answered, the date has passed.</summary>
    public bool IsLate { get; init; }
}

/// <summary>A snapshot to choose: «Полугодие 2026, на 30.06.2026».</summary>
/// <param name="Number">From 1 within the round.</param>
public sealed record SnapshotChoice(int Id, string Round, DateOnly Day, int Number);

/// <summary>A municipality to choose; <see cref="RecommendationFilter.Centre"/> is the centre.</summary>
public sealed record PlaceChoice(int Id, string Name);

/// <summary>A line of the list.</summary>
public sealed record RecommendationRow(int Id, int Version, int SnapshotId, int? MunicipalityId, string Code, RecommendationRule Rule, RecommendationState State)
{
    public required string Round { get; init; }
    public DateOnly Day { get; init; }

    /// <summary>«ЦНППМ» for the centre itself.</summary>
    public required string Place { get; init; }

    /// <summary>«12,5 % (25 из 200)»; null for readers of aggregates.</summary>
    public string? Figure { get; init; }

    /// <summary>Null for readers of aggregates.</summary>
    public string? Text { get; init; }
    public string? Owner { get; init; }
    public DateOnly? Due { get; init; }
    public bool IsLate { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? ApprovedAt { get; init; }
    public DateTime? AnsweredAt { get; init; }

    /// <summary>Null for readers of aggregates.</summary>
    public string? Answer { get; init; }
    public string? Note { get; init; }
    public string Name => RecommendationTerms.NameOf(Code);
    public RecommendationRef Ref => new(Id, Version);
}

/// <summary>How many stand where, over the filter of the list.</summary>
public sealed record RecommendationCounts(IReadOnlyDictionary<RecommendationState, int> States, int Late)
{
    public int Of(RecommendationState state) => States.GetValueOrDefault(state);
}

/// <summary>A recommendation with its evidence, answer, effect and life.</summary>
public sealed record RecommendationCard(RecommendationRow Row)
{
    public IReadOnlyList<string> Evidence { get; init; } = [];
    public IReadOnlyList<RecommendationSpot> Spots { get; init; } = [];
    public TrafficLight Light { get; init; }

    /// <summary>Cell of few people: its figures and words stay with those who see people.</summary>
    public bool IsHidden { get; init; }
    public string? ApprovedBy { get; init; }
    public string? AnsweredBy { get; init; }

    /// <summary>The day of doing, from the answer.</summary>
    public DateOnly? DoneOn { get; init; }
    public string? AnswerText { get; init; }
    public IReadOnlyList<RecommendationAct> Acts { get; init; } = [];

    /// <summary>Null for readers of aggregates.</summary>
    public RecommendationEffect? Effect { get; init; }

    /// <summary>No round has been frozen after this one yet.</summary>
    public bool AwaitsNextRound { get; init; }
    public IReadOnlyList<RegistryHistoryLine> History { get; init; } = [];

    /// <summary>Organisation lists lead to people only where the reader may see them.</summary>
    public bool SeesPeople { get; init; }

    public bool Can(RecommendationAct act) => Acts.Contains(act);
}

/// <summary>What the rules propose for a snapshot, before anything is stored.</summary>
/// <param name="Compared">The day of the round it is compared with; null: none.</param>
public sealed record ProposalPreview(SnapshotChoice Snapshot, DateOnly? Compared, IReadOnlyList<PreviewLine> Lines);

/// <summary>One proposal and whether it has been created already.</summary>
public sealed record PreviewLine(ProposedRecommendation Proposal, bool IsCreated);
