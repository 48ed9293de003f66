namespace MethodCenter.Domain.Registry;

/// <summary>Closing or reopening an organisation.</summary>
public sealed class ClosingDraft
{
    public int OrganisationId { get; set; }
    public int Version { get; set; }

    /// <summary>The last day of work, included.</summary>
    public DateOnly? ClosedOn { get; set; }
}

/// <summary>The beginning or the end of a period of ШНОР.</summary>
public sealed class LowResultsDraft
{
    public int OrganisationId { get; set; }
    public int Version { get; set; }
    public DateOnly? Day { get; set; }
    public string? Basis { get; set; }
}

/// <summary>What the form of a methodical structure edits; 0 is a new one.</summary>
public sealed class StructureDraft
{
    public int Id { get; set; }
    public int OrganisationId { get; set; }
    public int Version { get; set; }
    public StructureKind? Kind { get; set; } = StructureKind.Service;
    public string? ActKind { get; set; }
    public string? ActNumber { get; set; }
    public DateOnly? ActDate { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>What the form of a site edits; 0 is a new one.</summary>
public sealed class SiteDraft
{
    public int Id { get; set; }
    public int OrganisationId { get; set; }
    public int Version { get; set; }
    public SiteKind? Kind { get; set; }
    public string? Topic { get; set; }
    public string? Basis { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}
