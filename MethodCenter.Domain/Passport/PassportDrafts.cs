namespace MethodCenter.Domain.Passport;

/// <summary>What the form of an edition edits; 0 is a new one.</summary>
public sealed class PassportDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public DateOnly? Day { get; set; }

    /// <summary>Its indicators, and its day, are taken; null: counted on the day.</summary>
    public int? SnapshotId { get; set; }

    /// <summary>Texts are copied from there; for a new one.</summary>
    public int? CopyFromId { get; set; }
}

/// <summary>A text that was written.</summary>
public sealed class PassportTextDraft
{
    public int EditionId { get; set; }
    public string Section { get; set; } = "";
    public int? MunicipalityId { get; set; }
    public string? Text { get; set; }

    /// <summary>Null where nothing was written before.</summary>
    public int? Version { get; set; }
}

/// <summary>An act upon an edition.</summary>
/// <param name="Reason">Of a return or a withdrawal.</param>
public sealed record PassportAct(int Id, int Version, string? Reason = null);

/// <summary>Утверждение: by whom, by which act, when.</summary>
public sealed class PassportApproval
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? ApprovedBy { get; set; }
    public string? Act { get; set; }
    public DateOnly? On { get; set; }
}
