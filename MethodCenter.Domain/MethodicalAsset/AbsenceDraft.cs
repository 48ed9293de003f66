namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the form of an absence edits.</summary>
public sealed class AbsenceDraft
{
    /// <summary>Zero for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public int MethodistId { get; set; }
    public AbsenceKind Kind { get; set; } = AbsenceKind.Leave;
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Note { get; set; }
}

/// <summary>Which record is struck out, as the user saw it.</summary>
public sealed record AbsenceRemoval(int Id, int Version);
