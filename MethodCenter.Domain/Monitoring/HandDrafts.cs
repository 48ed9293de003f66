namespace MethodCenter.Domain.Monitoring;

/// <summary>The card of an indicator kept by hand, as its form edits it.</summary>
public sealed class HandDraft
{
    /// <summary>0: a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; } = "%";
    public string? Formula { get; set; }

    /// <summary>Worked out; else values are entered.</summary>
    public bool IsExpression { get; set; }
    public string? Expression { get; set; }
    public IndicatorDirection Direction { get; set; } = IndicatorDirection.More;
    public decimal? TargetValue { get; set; }
    public string? TargetWords { get; set; }
    public string? Source { get; set; }
    public string? Responsible { get; set; }
    public bool IsByPlace { get; set; } = true;
}

/// <summary>The value of one place on a day.</summary>
public sealed class HandCell
{
    /// <summary>Null: the region.</summary>
    public int? MunicipalityId { get; set; }
    public int? Numerator { get; set; }
    public int? Denominator { get; set; }

    /// <summary>Not looked at where N and Z are given.</summary>
    public decimal? Value { get; set; }
    public string? Note { get; set; }

    /// <summary>Of the row as it was read; null: there was none.</summary>
    public int? Version { get; set; }

    public bool IsEmpty => Numerator is null && Denominator is null && Value is null && string.IsNullOrWhiteSpace(Note);
}

/// <summary>Values of an indicator on a reporting date: all are written, or none.</summary>
public sealed class HandEntryDraft
{
    public int IndicatorId { get; set; }
    public DateOnly? Day { get; set; }
    public IReadOnlyList<HandCell> Cells { get; set; } = [];
}
