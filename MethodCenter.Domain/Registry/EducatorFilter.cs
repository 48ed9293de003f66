namespace MethodCenter.Domain.Registry;

/// <summary>Whether the people of a list work on the day, have left, or both.</summary>
public enum EducatorState
{
    Works = 0,
    Left = 1,
    All = 2,
}

/// <summary>What is missing in a record, so that it cannot be matched or counted.</summary>
public enum EducatorGap
{
    /// <summary>No СНИЛС: the next file can only recognise the person by name and birth date.</summary>
    Snils = 1,

    /// <summary>No birth date: left out of age groups and of П6.</summary>
    BirthDate = 2,

    /// <summary>No start of teaching: left out of П6 with a reason.</summary>
    TeachingSince = 3,

    /// <summary>A post that needs a subject has none.</summary>
    Subject = 4,
}

/// <summary>Full years from and until, both included; an absent end is open. The groups are those of the form ОО-1.</summary>
public sealed record AgeGroup(int? From, int? Until)
{
    public static readonly IReadOnlyList<AgeGroup> All =
    [
        new(null, 24), new(25, 29), new(30, 34), new(35, 39), new(40, 44), new(45, 49), new(50, 54), new(55, 59), new(60, 64), new(65, null),
    ];

    /// <summary>«25-29», «-24», «65-»: the form in a query string.</summary>
    public string Code => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From}-{Until}");

    /// <summary>Null for a code that is none of the groups.</summary>
    public static AgeGroup? Find(string? code) => All.FirstOrDefault(g => g.Code == code);
}

/// <summary>Which people a list shows. Everything that is set narrows; nothing set is everybody who works today.</summary>
public sealed record EducatorFilter
{
    public static readonly EducatorFilter Everybody = new() { State = EducatorState.All };

    /// <summary>Words of a name in any order and any part of them, or eleven digits of a СНИЛС.</summary>
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? PositionCode { get; init; }
    public string? SubjectCode { get; init; }
    public string? CategoryCode { get; init; }
    public PostGroup? PostGroup { get; init; }
    public EmploymentKind? HomeKind { get; init; }
    public EducatorState State { get; init; } = EducatorState.Works;
    public AgeGroup? Age { get; init; }

    /// <summary>Under 35 with less than 36 full months of teaching (decisions, point 10).</summary>
    public bool IsYoung { get; init; }

    /// <summary>Works in a school with low results (ШНОР) on the day.</summary>
    public bool IsInLowResultsSchool { get; init; }
    public EducatorGap? Gap { get; init; }
    public bool IsOnLeave { get; init; }

    /// <summary>Looked after by a methodist today, or by none.</summary>
    public bool? HasMethodist { get; init; }

    /// <summary>Has, or has not, an official result that holds on the day.</summary>
    public bool? IsDiagnosed { get; init; }

    /// <summary>Has a deficit that is neither closed nor irrelevant.</summary>
    public bool HasOpenDeficits { get; init; }

    /// <summary>Has an approved route that is not finished, or has none.</summary>
    public bool? HasRoute { get; init; }

    /// <summary>Counted by the indicators: main employment in an open organisation of the monitored circle (decisions, point 2).</summary>
    public bool IsCounted { get; init; }

    /// <summary>With <see cref="IsCounted"/>: the day of the count, also a past one; today when not set.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Assigned on the day to a regional methodist whose status holds (numerator of П5).</summary>
    public bool HasRegionalMethodist { get; init; }

    /// <summary>The regional methodists in force, once the queries have asked for them.</summary>
    internal IReadOnlyList<int>? RegionalMethodists { get; init; }

    /// <summary>Only these people; null for no such limit.</summary>
    public IReadOnlyList<int>? Ids { get; init; }
}
