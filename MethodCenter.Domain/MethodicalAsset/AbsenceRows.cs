namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Where an absence stands on a day.</summary>
public enum AbsenceState
{
    Now = 1,
    Ahead = 2,
    Past = 3,
}

/// <summary>What the list of absences is narrowed to; unset values do not limit.</summary>
public sealed record AbsenceFilter
{
    /// <summary>Unset: those that are or will be.</summary>
    public AbsenceState? State { get; init; }
    public MethodistLevel? Level { get; init; }

    /// <summary>Municipal methodists of it.</summary>
    public int? MunicipalityId { get; init; }
    public int? MethodistId { get; init; }

    /// <summary>Only those whose people have nobody else and nobody stands in.</summary>
    public bool OnlyUncovered { get; init; }
}

/// <summary>An absence in the list.</summary>
public sealed record AbsenceRow(int Id, int MethodistId, string FullName, MethodistLevel Level, AbsenceKind Kind, DateOnly From, DateOnly Until)
{
    public string? Municipality { get; init; }
    public string? Note { get; init; }
    public int Version { get; init; }
    public AbsenceState State { get; init; }
    public required AbsenceCover Cover { get; init; }

    /// <summary>The user may change it.</summary>
    public bool MayWrite { get; init; }

    /// <summary>The user may choose who stands in.</summary>
    public bool MaySubstitute { get; init; }
    public int Days => Until.DayNumber - From.DayNumber + 1;
    public bool NeedsSubstitution => Cover.State is SubstitutionState.Missing or SubstitutionState.Partial;
}

/// <summary>The absences of one methodist, newest first.</summary>
public sealed record MethodistAbsences(IReadOnlyList<AbsenceRow> Rows, bool MayWrite);

/// <summary>Absences by methodist over the days of the picture.</summary>
public sealed record AbsenceStrip(DateOnly From, DateOnly Until, DateOnly Today, IReadOnlyList<AbsenceStripLine> Lines)
{
    /// <summary>How many of all that are or will be, beyond the picture too.</summary>
    public int Now { get; init; }
    public int Ahead { get; init; }

    /// <summary>Of them, those for which somebody is still to be found.</summary>
    public int Missing { get; init; }
    public int Days => Until.DayNumber - From.DayNumber + 1;
}

/// <summary>The absences of a methodist in the picture.</summary>
public sealed record AbsenceStripLine(int MethodistId, string FullName, IReadOnlyList<AbsenceRow> Rows);
