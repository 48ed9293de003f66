namespace MethodCenter.Domain.Monitoring;

/// <summary>A version that is being worked on, as its form edits it.</summary>
public sealed class MethodDraft
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Fixed: the indicator.</summary>
    public string Code { get; set; } = "";
    public int Number { get; set; }
    public string? Name { get; set; }
    public string? Formula { get; set; }
    public string? Source { get; set; }
    public string? Responsible { get; set; }
    public decimal? TargetValue { get; set; }
    public decimal? TargetPlaceValue { get; set; }
    public string? TargetWords { get; set; }

    /// <summary>Replaced as a whole: a record.</summary>
    public MethodParameters Parameters { get; set; } = MethodParameters.Default;
    public string? ChangeNote { get; set; }

    /// <summary>Reporting dates from this day on; null: from the beginning.</summary>
    public DateOnly? From { get; set; }
}

/// <summary>By whom, which act and when a version is approved.</summary>
public sealed class MethodApprovalDraft
{
    /// <summary>0: the built-in reading of <see cref="Code"/> becomes version 1.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string Code { get; set; } = "";
    public string? By { get; set; }
    public string? Act { get; set; }
    public DateOnly? On { get; set; }

    /// <summary>The warnings were read.</summary>
    public bool IsConfirmed { get; set; }
}
