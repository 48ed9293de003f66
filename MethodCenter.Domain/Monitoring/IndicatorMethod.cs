namespace MethodCenter.Domain.Monitoring;

/// <summary>What is divided by what.</summary>
public enum IndicatorShape
{
    /// <summary>N / Z · 100; the numerator is a part of the denominator.</summary>
    Share = 1,

    /// <summary>N / Z: things of two kinds.</summary>
    Ratio = 2,

    /// <summary>N.</summary>
    Count = 3,

    /// <summary>The middle of the amounts; of an even number, half the sum of the two in the middle.</summary>
    Median = 4,
    Least = 5,
    Greatest = 6,
}

/// <summary>Whom or what a line of the facts is.</summary>
public enum FactSubject
{
    People = 1,
    Organisations = 2,

    /// <summary>Methodists: people named by an office, beside those assigned to them.</summary>
    Methodists = 3,

    /// <summary>Events: neither people nor organisations stand behind the number.</summary>
    Events = 4,
}

/// <summary>Which people make the denominator (domain 2.2).</summary>
public enum StaffGroup
{
    /// <summary>T.</summary>
    Teachers = 1,

    /// <summary>M.</summary>
    Managers = 2,

    /// <summary>U = T ∪ M.</summary>
    Both = 3,

    /// <summary>T of general education.</summary>
    GeneralEducation = 4,
}

/// <summary>Which way is better.</summary>
public enum IndicatorDirection
{
    More = 1,
    Less = 2,

    /// <summary>For reference only.</summary>
    Neither = 3,
}

/// <summary>Where an indicator stands in the list.</summary>
public enum IndicatorKind
{
    /// <summary>One of the eight of п. 6.1.</summary>
    Main = 1,

    /// <summary>Another reading or a part of one of the eight.</summary>
    Variant = 2,

    /// <summary>«Иные показатели».</summary>
    Other = 3,
}

/// <summary>Which calculation gives the facts; the method adds parameters and words.</summary>
public enum IndicatorRule
{
    LearntByDiagnosis = 1,
    LearntFromRegister = 2,
    TeamsCompleted = 3,
    TeamsStarted = 4,
    TeamMembers = 5,
    TeamShare = 6,
    DiagnosedInPeriod = 7,
    DiagnosisValid = 8,
    RouteByDiagnosis = 9,
    RouteOtherwise = 10,
    RouteOfDiagnosed = 11,
    RoutesCompleted = 12,
    PeoplePerMethodist = 13,
    LoadOfLoaded = 14,
    LoadOfAll = 15,
    TeachersPerMethodist = 16,
    YoungSupported = 17,
    YoungSupportedAnyService = 18,
    MethodistsAssigned = 19,
    MethodistsInForce = 20,
    OrganisationsWithMethodist = 21,
    OrganisationsPerMethodist = 22,
    AssignedPerMethodist = 23,
    OrganisationsWithService = 24,
    ShareWithService = 25,
    StructuresOfKind = 26,
    DeficitsRemoved = 27,
    RoutesInTime = 28,
    YoungMentored = 29,
    LowResultsWithMethodist = 30,
    MethodistsTrained = 31,
    EventsHeld = 32,
    EventParticipants = 33,
    DaysToApproval = 34,
    OrganisationsWithRoutes = 35,
}

/// <summary>Целевое значение: a number where one can be compared, and its words.</summary>
/// <param name="Value">In the unit of the indicator; null: words only.</param>
/// <param name="PlaceValue">For a municipality, where it differs.</param>
public sealed record IndicatorTarget(decimal? Value, string Words, decimal? PlaceValue = null);

/// <summary>Who approved a version of a method, by which act, when.</summary>
public sealed record MethodApproval(string By, string Act, DateOnly On);

/// <summary>
/// Методика показателя as data: what is counted, by which words and parameters, how it is judged. The form follows the passport of an
/// indicator (domain 2.1). Formulas are working readings until the Committee approves them.
/// </summary>
/// <param name="Code">«П1», «П1′», «И4»: Cyrillic, as reports name it.</param>
/// <param name="Unit">«%», «ед.», «чел.», «дн.».</param>
/// <param name="Formula">In words, with N and Z.</param>
/// <param name="Source">Which registers it is counted from.</param>
public sealed record IndicatorMethod(string Code, string Name, string Unit, string Formula, string Source)
{
    public required IndicatorRule Rule { get; init; }
    public IndicatorShape Shape { get; init; } = IndicatorShape.Share;
    public IndicatorKind Kind { get; init; } = IndicatorKind.Variant;
    public FactSubject Subject { get; init; } = FactSubject.People;
    public StaffGroup Staff { get; init; } = StaffGroup.Teachers;
    public IndicatorDirection Direction { get; init; } = IndicatorDirection.More;
    public IndicatorTarget? Target { get; init; }
    public MethodParameters Parameters { get; init; } = MethodParameters.Default;

    /// <summary>Kind of structures for <see cref="IndicatorRule.StructuresOfKind"/>.</summary>
    public Registry.StructureKind? Structure { get; init; }

    /// <summary>From 1; every change of words or parameters makes a new one.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Reporting dates from this day on; null: from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Ответственный за показатель.</summary>
    public string? Responsible { get; init; }

    /// <summary>Null: a working reading that nobody has approved yet.</summary>
    public MethodApproval? Approval { get; init; }

    /// <summary>The numerator is a list of its own, not a part of the denominator.</summary>
    public bool IsRatio => Shape is IndicatorShape.Ratio;

    /// <summary>Only N, no Z.</summary>
    public bool IsCount => Shape is IndicatorShape.Count;

    /// <summary>A number taken from the amounts of the lines: no numerator.</summary>
    public bool IsStatistic => Shape is IndicatorShape.Median or IndicatorShape.Least or IndicatorShape.Greatest;
}
