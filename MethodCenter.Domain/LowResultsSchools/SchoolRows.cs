using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>What the list is narrowed to; unset values do not limit.</summary>
public sealed record SchoolFilter
{
    public int? MunicipalityId { get; init; }
    public bool WithoutCurator { get; init; }

    /// <summary>Nobody came for ninety days.</summary>
    public bool WithoutVisit { get; init; }
    public bool WithoutProfile { get; init; }

    /// <summary>Marked at any time of the school year that begins in this year; a past year shows past schools too.</summary>
    public int? Year { get; init; }

    /// <summary>Those whose mark has ended as well.</summary>
    public bool WithPast { get; init; }
}

/// <summary>A school with low results with its support on the day.</summary>
/// <param name="Id">Id of the organisation.</param>
public sealed record SchoolRow(int Id, string Name, int MunicipalityId, string Municipality)
{
    public DateOnly Since { get; init; }

    /// <summary>The mark has an end.</summary>
    public DateOnly? Until { get; init; }
    public string? Basis { get; init; }

    /// <summary>The mark holds today.</summary>
    public bool IsNow { get; init; }
    public string? Curator { get; init; }

    /// <summary>Where the card of the methodist may be opened.</summary>
    public int? CuratorMethodistId { get; init; }
    public required RiskSummary Risks { get; init; }
    public DateOnly? AssessedOn { get; init; }
    public DateOnly? LastVisit { get; init; }
    public DateOnly? NextVisit { get; init; }
    public required SchoolCoverage Coverage { get; init; }

    /// <summary>Empty for a school whose mark has ended.</summary>
    public IReadOnlyList<SupportGap> Gaps { get; init; } = [];

    public bool Lacks(SupportGapKind kind) => Gaps.Any(g => g.Kind == kind);
}

/// <summary>Schools of one municipality.</summary>
public sealed record SchoolsOfMunicipality(int MunicipalityId, string Name, int Schools, int WithGaps);

/// <summary>What stands above the list: counts over the schools that are marked today.</summary>
public sealed record SchoolOverview(int Schools, int WithoutCurator, int WithoutVisit, int WithoutProfile, Percent? KeyTeachers)
{
    public IReadOnlyList<SchoolsOfMunicipality> ByMunicipality { get; init; } = [];

    /// <summary>First years of school years that have marked schools, newest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}

/// <summary>A curator of the card.</summary>
public sealed record SchoolCuratorLine(int Id, int Version, string FullName, DateOnly From, DateOnly? Until, string? Order)
{
    public int? MethodistId { get; init; }
    public bool IsNow { get; init; }
}

/// <summary>A visit of the card. Texts are null for those who may not read them.</summary>
public sealed record SchoolVisitLine(int Id, DateOnly VisitedOn, string Visitor, int Lessons, DateOnly? NextOn)
{
    public string? Purpose { get; init; }
    public string? Findings { get; init; }
    public string? Agreements { get; init; }
    public bool MayChange { get; init; }
}

/// <summary>An earlier profile.</summary>
public sealed record RiskProfileLine(DateOnly AssessedOn, string Author, string? Conclusion, RiskSummary Risks);

/// <summary>The card of a school.</summary>
public sealed record SchoolCard(SchoolRow Row)
{
    public DateOnly Day { get; init; }
    public IReadOnlyList<LowResultsLine> Periods { get; init; } = [];

    /// <summary>Newest first; the first speaks for the school.</summary>
    public IReadOnlyList<RiskProfileLine> Profiles { get; init; } = [];
    public IReadOnlyList<SchoolCuratorLine> Curators { get; init; } = [];
    public IReadOnlyList<SchoolVisitLine> Visits { get; init; } = [];
    public IReadOnlyList<SchoolHistoryLine> History { get; init; } = [];

    /// <summary>The texts of visits are shown.</summary>
    public bool MayReadVisits { get; init; }
    public bool MayKeep { get; init; }
    public bool MayVisit { get; init; }

    /// <summary>The numbers of the coverage lead to their people.</summary>
    public bool SeesPeople { get; init; }
}

/// <summary>What happened, when, by whom.</summary>
public sealed record SchoolHistoryLine(DateTime At, string What, string Who);

/// <summary>Which people of the school are shown under the coverage.</summary>
public enum SchoolPeople
{
    All = 0,
    Key = 1,
    Undiagnosed = 2,
    WithDeficits = 3,
    WithoutMethodist = 4,
    Diagnosed = 5,
    WithMethodist = 6,
    KeyDiagnosed = 7,
}

/// <summary>A counted teacher of the school.</summary>
public sealed record SchoolPerson(int Id, string FullName, string? Subject, bool IsKey)
{
    /// <summary>Of the last valid official result; null where there is none or it is not shown.</summary>
    public DateOnly? DiagnosedOn { get; init; }

    /// <summary>Null where it is not shown: no consent.</summary>
    public int? OpenDeficits { get; init; }
    public string? Methodist { get; init; }
}
