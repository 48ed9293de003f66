namespace MethodCenter.Domain.Registry;

/// <summary>How the methodical service of an organisation stands before П8. Numbers are not stored.</summary>
public enum ServiceMark
{
    /// <summary>A service or council with kind, number and date of its act, in force: counted.</summary>
    Counted = 1,

    /// <summary>There is one, but its act lacks a kind, a number or a date.</summary>
    WithoutAct = 2,

    /// <summary>There is none in force.</summary>
    None = 3,
}

/// <summary>What the list of organisations is narrowed by; nothing set shows all. Everything dated is judged on <see cref="Day"/>.</summary>
public sealed record OrganisationFilter
{
    /// <summary>Parts of the short or full name, or the beginning of ИНН.</summary>
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }

    /// <summary>Code of a type; a parent includes its children.</summary>
    public string? Type { get; init; }

    /// <summary>Level of education as the dictionary writes it: «ДО», «НОО» …</summary>
    public string? Level { get; init; }
    public Locality? Locality { get; init; }
    public bool? IsMonitored { get; init; }
    public bool? HasLowResults { get; init; }
    public ServiceMark? Service { get; init; }
    public SiteKind? Site { get; init; }

    /// <summary>A methodist with a status in force looks after the whole organisation.</summary>
    public bool? HasMethodist { get; init; }
    public bool? IsOpen { get; init; }

    /// <summary>Today where not set.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>A line of the list of organisations.</summary>
/// <param name="Teachers">T: counted teachers on the day.</param>
/// <param name="Managers">M: counted managers on the day.</param>
/// <param name="Working">People with any kind of job there on the day.</param>
public sealed record OrganisationRow(
    int Id, string ShortName, string FullName, string Inn, int MunicipalityId, string Municipality, string Type, Locality? Locality,
    bool IsMonitored, bool HasLowResults, ServiceMark Service, DateOnly? ClosedOn, int Teachers, int Managers, int Working);
