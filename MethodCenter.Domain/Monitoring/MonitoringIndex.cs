using System.Collections.Concurrent;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Facts with the lookups that several rules share, each built when first asked for. Two threads that ask at once may both build one:
/// the results are equal and never change.
/// </summary>
public sealed class MonitoringIndex(MonitoringFacts facts)
{
    private readonly ConcurrentDictionary<(bool Leave, bool UnitHeads), Contour> _contours = [];
    private ILookup<int, ResultFact>? _results;
    private ILookup<int, LearningFact>? _learning;
    private ILookup<int, RouteFact>? _routes;
    private ILookup<int, SupportFact>? _supports;
    private ILookup<int, AssignmentFact>? _assignments;
    private Dictionary<int, MethodistFact>? _methodists;
    private List<OrganisationFact>? _organisations;

    public MonitoringFacts Facts => facts;
    public ReportingPeriod Period => facts.Period;

    public ILookup<int, ResultFact> Results => _results ??= facts.Results.ToLookup(r => r.EducatorId);
    public ILookup<int, LearningFact> Learning => _learning ??= facts.Learning.ToLookup(l => l.EducatorId);
    public ILookup<int, RouteFact> Routes => _routes ??= facts.Routes.ToLookup(r => r.EducatorId);
    public ILookup<int, SupportFact> Supports => _supports ??= facts.Supports.ToLookup(s => s.EducatorId);

    /// <summary>By methodist.</summary>
    public ILookup<int, AssignmentFact> Assignments => _assignments ??= facts.Assignments.ToLookup(a => a.MethodistId);
    public IReadOnlyDictionary<int, MethodistFact> Methodists => _methodists ??= facts.Methodists.ToDictionary(m => m.Id);

    /// <summary>Organisations of the contour: «МОО».</summary>
    public IReadOnlyList<OrganisationFact> Organisations => _organisations ??= [.. facts.Organisations.Values.Where(o => o.Counts)];

    public Contour Contour(MethodParameters parameters) =>
        _contours.GetOrAdd((parameters.ExcludesLeave, parameters.IncludesUnitHeads), _ => Monitoring.Contour.Of(facts, parameters));

    /// <summary>The people of the denominator.</summary>
    public IEnumerable<JobFact> Staff(IndicatorMethod method)
    {
        var contour = Contour(method.Parameters);
        return method.Staff switch
        {
            StaffGroup.Teachers => contour.Teachers,
            StaffGroup.Managers => contour.Managers,
            StaffGroup.Both => contour.Both,
            StaffGroup.GeneralEducation => contour.Teachers.Where(t => facts.Organisations[t.OrganisationId].IsGeneralEducation),
        };
    }

    /// <summary>Methodists of a level whose status is in force on D.</summary>
    public IEnumerable<MethodistFact> InForce(MethodistLevel level) => facts.Methodists.Where(m => m.Level == level && m.IsInForce);

    /// <summary>Organisations assigned as a whole to a methodist in force.</summary>
    public HashSet<int> OrganisationsOf(MethodistLevel? level) => [.. facts.Assignments
        .Where(a => a.EducatorId is null && Methodists.TryGetValue(a.MethodistId, out var m) && m.IsInForce && (level is null || m.Level == level))
        .Select(a => a.OrganisationId)];

    /// <summary>The mentoring of a person in P.</summary>
    public SupportFact? MentoringOf(int educatorId) => Supports[educatorId].FirstOrDefault(s => s.Kind is SupportKind.Mentoring);
}
