using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Registry;

/// <summary>Everything that the card of an organisation shows, on one day.</summary>
public sealed record OrganisationCard
{
    public required int Id { get; init; }
    public required int Version { get; init; }
    public required DateOnly Day { get; init; }
    public required string ShortName { get; init; }
    public required string FullName { get; init; }
    public required string Inn { get; init; }
    public required string? Ogrn { get; init; }
    public required int MunicipalityId { get; init; }
    public required string Municipality { get; init; }
    public required string TypeCode { get; init; }
    public required string Type { get; init; }

    /// <summary>The own levels, null where they are those of the type.</summary>
    public required string? OwnLevels { get; init; }

    /// <summary>The levels that hold: own or of the type.</summary>
    public required string Levels { get; init; }
    public required string? Settlement { get; init; }
    public required Locality? Locality { get; init; }
    public required bool IsMonitored { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required bool IsOpen { get; init; }
    public required IReadOnlyList<LowResultsLine> LowResults { get; init; }
    public required IReadOnlyList<StructureLine> Structures { get; init; }
    public required IReadOnlyList<SiteLine> Sites { get; init; }
    public required OrganisationPeople People { get; init; }
    public required IReadOnlyList<OrganisationMethodist> Methodists { get; init; }
    public required IReadOnlyList<RegistryHistoryLine> History { get; init; }
    public required IReadOnlyList<OrganisationWarning> Warnings { get; init; }
    public required OrganisationRights Rights { get; init; }

    /// <summary>Whether П8 counts the organisation on the day.</summary>
    public bool HasCountedService => Structures.Any(s => s.WhyNot is null);
}

/// <summary>A period of ШНОР.</summary>
public sealed record LowResultsLine(int Id, DateOnly From, DateOnly? Until, string? Basis, bool IsNow);

/// <summary>A methodical structure; <paramref name="WhyNot"/> says why П8 leaves it out, null where it counts.</summary>
public sealed record StructureLine(
    int Id, StructureKind Kind, string? ActKind, string? ActNumber, DateOnly? ActDate, DateOnly? Until, string? WhyNot);

/// <summary>A status of an innovation or internship site.</summary>
public sealed record SiteLine(int Id, SiteKind Kind, string? Topic, string? Basis, DateOnly? From, DateOnly? Until, bool IsNow);

/// <summary>People of an organisation on a day.</summary>
/// <param name="Teachers">Main jobs of teachers.</param>
/// <param name="Managers">Main jobs of managers.</param>
/// <param name="Others">Main jobs that are neither.</param>
/// <param name="PartTime">People who work there only as a second job or by contract.</param>
/// <param name="Young">Of the teachers: under 35 and in the first three years.</param>
/// <param name="OnLeave">Of the main jobs: on parental leave, still counted.</param>
/// <param name="WithMethodist">Of the teachers: assigned to a methodist in person.</param>
public sealed record OrganisationPeople(int Teachers, int Managers, int Others, int PartTime, int Young, int OnLeave, int WithMethodist)
{
    public int Working => Teachers + Managers + Others + PartTime;
}

/// <summary>A methodist who looks after the whole organisation; <paramref name="IsVisible"/> where the user may open the card.</summary>
public sealed record OrganisationMethodist(
    int MethodistId, string FullName, MethodistLevel Level, DateOnly From, DateOnly? Until, string? Order, bool IsVisible);

/// <summary>What is wrong with an organisation and whether it is grave.</summary>
public sealed record OrganisationWarning(string Text, bool IsGrave);

/// <summary>A line «что, когда, кто» of a record of the registry.</summary>
/// <param name="At">UTC.</param>
public sealed record RegistryHistoryLine(DateTime At, string What, string Who, string? Details);
