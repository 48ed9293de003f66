namespace MethodCenter.Domain.Recommendations;

/// <summary>A recommendation as its reader last saw it.</summary>
public readonly record struct RecommendationRef(int Id, int Version);

/// <summary>What the form of a recommendation edits.</summary>
public sealed class RecommendationDraft
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public int SnapshotId { get; set; }

    /// <summary>Null: the centre itself. Only of a new one.</summary>
    public int? MunicipalityId { get; set; }

    /// <summary>Only of a new one.</summary>
    public string? Code { get; set; }

    /// <summary>Why, of one that is written by hand; sentences of the rules are never rewritten.</summary>
    public string? Why { get; set; }
    public string? Text { get; set; }
    public string? Owner { get; set; }
    public DateOnly? Due { get; set; }
}

/// <summary>What a municipality answers.</summary>
public sealed class RecommendationAnswerDraft
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>What is done.</summary>
    public string? Text { get; set; }

    /// <summary>When; null: still being done.</summary>
    public DateOnly? DoneOn { get; set; }
}
