namespace MethodCenter.Domain.Mentoring;

/// <summary>What the form of support edits: one participation, or the same one for many people.</summary>
public sealed class SupportDraft
{
    /// <summary>Zero for new ones.</summary>
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Whom a new one is for.</summary>
    public List<int> EducatorIds { get; init; } = [];
    public SupportKind? Kind { get; set; }

    /// <summary>What it is, where the kind is «другое».</summary>
    public string? KindText { get; set; }

    /// <summary>Which school, club or contest.</summary>
    public string? Title { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Responsible { get; set; }
}

/// <summary>A participation as it was shown, for an act on many.</summary>
public sealed record SupportRef(int Id, int Version);

/// <summary>What came of entering many people.</summary>
/// <param name="Added">New participations, so that the act can be undone.</param>
/// <param name="Skipped">People who had the same form from the same day.</param>
public sealed record SupportAdded(IReadOnlyList<SupportRef> Added, int Skipped);

/// <summary>A removed participation, whole, so that the removal can be undone.</summary>
public sealed record SupportRemoved(int EducatorId, SupportKind Kind, string KindText, string? Title, DateOnly From, DateOnly? Until, string? Responsible);
