using MethodCenter.Domain.Events;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Passport;

/// <summary>What the tables of the passport are built from: the sheet of indicators and what indicators do not look at, all of one day.</summary>
internal sealed record PassportFacts(MonitoringSheet Sheet)
{
    /// <summary>Full names of municipalities as of the day.</summary>
    public IReadOnlyDictionary<int, string> Names { get; init; } = new Dictionary<int, string>();
    public IReadOnlyList<OrganisationType> Types { get; init; } = [];
    public IReadOnlyList<QualificationCategory> Categories { get; init; } = [];

    /// <summary>Code of the category by person.</summary>
    public IReadOnlyDictionary<int, string> CategoryOf { get; init; } = new Dictionary<int, string>();
    public IReadOnlyList<(int MunicipalityId, MunicipalServiceForm? Form)> Services { get; init; } = [];

    /// <summary>Methodists who were admitted by the day.</summary>
    public IReadOnlySet<int> Admitted { get; init; } = new HashSet<int>();

    /// <summary>Municipality of each mentor in the register.</summary>
    public IReadOnlyList<int> Mentors { get; init; } = [];
    public IReadOnlyList<(int OrganisationId, SiteKind Kind)> Sites { get; init; } = [];
    public IReadOnlyList<PassportProgramme> Programmes { get; init; } = [];

    /// <summary>Completed learning with a document: who, in which year.</summary>
    public IReadOnlyList<(int EducatorId, int Year)> Learners { get; init; } = [];
    public IReadOnlyList<PassportEvent> Events { get; init; } = [];

    public DateOnly Day => Sheet.Period.Day;

    /// <summary>People of the contour of monitoring: each once, by the one main job that counts.</summary>
    public Contour Contour => Sheet.Index.Contour(Sheet.Find("П3")?.Parameters ?? MethodParameters.Default);

    /// <summary>People of the region or of a municipality.</summary>
    public IReadOnlyList<JobFact> People(int? place) => place is { } id ? [.. Contour.Both.Where(p => p.MunicipalityId == id)] : Contour.Both;

    /// <summary>Organisations of the contour.</summary>
    public IReadOnlyList<OrganisationFact> Organisations(int? place) =>
        place is { } id ? [.. Sheet.Index.Organisations.Where(o => o.MunicipalityId == id)] : Sheet.Index.Organisations;
}

/// <summary>A programme of further education on the day.</summary>
internal sealed record PassportProgramme(ProgrammeKind Kind, bool IsInRegister, bool IsNetwork, bool IsDistance);

/// <summary>An event of the year of the day.</summary>
/// <param name="MunicipalityId">Who keeps it; null: the region.</param>
/// <param name="IsHeld">Held not later than the day.</param>
internal sealed record PassportEvent(int? MunicipalityId, EventLevel Level, bool IsHeld);
