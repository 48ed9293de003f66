using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Where the rules draw their lines.</summary>
/// <param name="Points">By how many percentage points a share must be lower to be spoken of.</param>
/// <param name="EmptyFrom">People in the denominator from which an organisation with nobody counted is named.</param>
/// <param name="Most">Proposals for one municipality.</param>
/// <param name="Spots">Organisations named as the worst.</param>
public sealed record ProposerLimits(decimal Points = 5, int EmptyFrom = 10, int Most = 5, int Spots = 5)
{
    public static readonly ProposerLimits Default = new();
}

/// <summary>A municipality that submitted after the deadline, or not at all.</summary>
/// <param name="SubmittedOn">Null: not submitted.</param>
public sealed record LateSubmission(int MunicipalityId, DateOnly Deadline, DateOnly? SubmittedOn);

/// <summary>Where it is worst: an organisation, or for the region a municipality.</summary>
/// <param name="Waiting">People to be counted; of a place, organisations or teams; of an organisation that is itself counted, its staff.</param>
/// <param name="All">Out of how many; 0 where the organisation itself is what is counted.</param>
public sealed record RecommendationSpot(int? OrganisationId, int? MunicipalityId, string Name, int Waiting, int All);

/// <summary>One sentence of «why» and the rule that says it.</summary>
public sealed record EvidenceLine(RecommendationRule Rule, string Text);

/// <summary>Which proposal: a municipality (null: the centre) and an indicator, once in a snapshot.</summary>
public readonly record struct ProposalKey(int? MunicipalityId, string Code);

/// <summary>What the rules propose to recommend to a municipality, or to the centre, about one indicator.</summary>
public sealed record ProposedRecommendation(int? MunicipalityId, string Place, string Code, string Name, RecommendationRule Rule)
{
    /// <summary>Code of recommendations about the submission itself.</summary>
    public const string Submission = "СДАЧА";

    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }
    public IndicatorValue Value { get; init; } = new(null, null, null);
    public TrafficLight Light { get; init; }
    public IReadOnlyList<RecommendationSpot> Spots { get; init; } = [];

    /// <summary>What is missing to reach what the text names; null where nothing is to be counted.</summary>
    public Need? Need { get; init; }

    /// <summary>What is recommended.</summary>
    public required string Text { get; init; }
    public required string Owner { get; init; }
    public DateOnly Due { get; init; }

    /// <summary>Greater is worse; only for the order.</summary>
    public decimal Severity { get; init; }

    /// <summary>Why it is not proposed by itself; null: proposed.</summary>
    public string? LeftOut { get; init; }

    public ProposalKey Key => new(MunicipalityId, Code);
}
