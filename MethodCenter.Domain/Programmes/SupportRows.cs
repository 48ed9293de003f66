namespace MethodCenter.Domain.Programmes;

/// <summary>By what tasks of post-course support are filtered; unset values do not limit.</summary>
public sealed record SupportFilter
{
    public SupportState? State { get; init; }
    public int? MethodistId { get; init; }
    public int? MunicipalityId { get; init; }

    /// <summary>A part of the person's name.</summary>
    public string? Text { get; init; }

    /// <summary>Without a state: also those that are done.</summary>
    public bool WithDone { get; init; }
}

/// <summary>A task of post-course support.</summary>
public sealed record SupportRow(int Id, int Version, int EducatorId, string FullName, string What, DateOnly DueOn)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public int? MethodistId { get; init; }
    public string? Methodist { get; init; }
    public SupportState State { get; init; }
    public DateOnly? DoneOn { get; init; }
    public string? Outcome { get; init; }

    /// <summary>The user may finish it or take that back.</summary>
    public bool MayFinish { get; init; }
    public bool MayGive { get; init; }
}

/// <summary>How many tasks stand where, over the same filter without its state.</summary>
public sealed record SupportCounts(int Due, int Late, int Done, int Nobody);

/// <summary>What finishing a task says.</summary>
public sealed class SupportFinish
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? Outcome { get; set; }

    /// <summary>How long it took, minutes.</summary>
    public int Minutes { get; set; } = 60;
}

/// <summary>A methodist to give a task to.</summary>
public sealed record SupportMethodist(int Id, string FullName, string Level);
