namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>A cell of the form of official statistics.</summary>
public sealed class OfficialCell
{
    public OfficialKind Kind { get; set; }

    /// <summary>Null: the region.</summary>
    public int? MunicipalityId { get; set; }

    /// <summary>Of the stored figure; 0 where there is none yet.</summary>
    public int Version { get; set; }

    /// <summary>Null: nothing is known, a stored figure is taken away.</summary>
    public int? Value { get; set; }
}

/// <summary>Official statistics of a day as one form.</summary>
public sealed class OfficialDraft
{
    public DateOnly? Day { get; set; }

    /// <summary>Form and table: of every cell that was changed.</summary>
    public string? Source { get; set; }
    public List<OfficialCell> Cells { get; set; } = [];
}

/// <summary>A line of the form: the region or a municipality.</summary>
/// <param name="MunicipalityId">Null: the region.</param>
public sealed record OfficialPlace(int? MunicipalityId, string? Oktmo, string Name);

/// <summary>A figure of statistics beside the counted one.</summary>
/// <param name="Counted">Null without figures on that day.</param>
public sealed record OfficialValue(OfficialKind Kind, int? MunicipalityId, int Version, int? Value, int? Counted)
{
    /// <summary>Differs by more than the limit of the check.</summary>
    public bool Differs { get; init; }
}

/// <summary>Statistics of a day as the reader may see it.</summary>
/// <param name="Days">Days that have statistics, the newest first.</param>
public sealed record OfficialSheet(DateOnly Day, IReadOnlyList<DateOnly> Days, IReadOnlyList<OfficialPlace> Places, IReadOnlyList<OfficialValue> Values)
{
    public string? Source { get; init; }

    /// <summary>Of the last entry.</summary>
    public DateTime? EnteredAt { get; init; }
    public string? EnteredBy { get; init; }
    public bool MayEnter { get; init; }
}
