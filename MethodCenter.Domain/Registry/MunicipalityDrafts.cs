namespace MethodCenter.Domain.Registry;

/// <summary>A new form of a municipality from a day on: what a law changed.</summary>
public sealed class MunicipalityTransformDraft
{
    public int MunicipalityId { get; set; }
    public int Version { get; set; }
    public string? Oktmo { get; set; }
    public string? Name { get; set; }
    public string? ShortName { get; set; }
    public MunicipalityKind Kind { get; set; } = MunicipalityKind.MunicipalOkrug;

    /// <summary>The first day of the new form.</summary>
    public DateOnly? From { get; set; }
}
