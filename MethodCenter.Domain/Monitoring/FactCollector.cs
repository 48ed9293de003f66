namespace MethodCenter.Domain.Monitoring;

/// <summary>Why a person is in a role.</summary>
internal readonly record struct Verdict(FactRole Role, string Reason)
{
    public static Verdict Counted(string reason) => new(FactRole.Numerator, reason);

    public static Verdict Not(string reason) => new(FactRole.Denominator, reason);

    public static Verdict Left(string reason) => new(FactRole.Excluded, reason);
}

/// <summary>
/// Gathers the lines of an indicator. A line of a municipality is a line of the region too, kept once, so the region is ΣN / ΣZ by
/// construction and never a mean of percents; rules of П5 and П7 gather the region's lines by themselves.
/// </summary>
internal sealed class FactCollector(IndicatorMethod method, MonitoringIndex index)
{
    private readonly List<FactEntry> _regionOnly = [];
    private readonly Dictionary<int, (List<FactEntry> Shared, List<FactEntry> Own)> _places = index.Facts.Places.ToDictionary(p => p.Id, _ => (new List<FactEntry>(), new List<FactEntry>()));

    /// <summary>A line of its municipality and of the region.</summary>
    public void Add(FactEntry entry) => (_places.TryGetValue(entry.MunicipalityId, out var place) ? place.Shared : _regionOnly).Add(entry);

    public void AddToRegion(FactEntry entry) => _regionOnly.Add(entry);

    public void AddToPlace(FactEntry entry)
    {
        if (_places.TryGetValue(entry.MunicipalityId, out var place)) place.Own.Add(entry);
    }

    public void Add(JobFact job, Verdict verdict) => Add(new(verdict.Role, job.EducatorId, job.OrganisationId, job.MunicipalityId, verdict.Reason));

    public void Add(OrganisationFact organisation, Verdict verdict) => Add(new(verdict.Role, 0, organisation.Id, organisation.MunicipalityId, verdict.Reason));

    /// <summary>Every person of the denominator judged, then those who stand outside the contour.</summary>
    public FactCollector Judge(Func<JobFact, Verdict> judge)
    {
        foreach (var job in index.Staff(method)) Add(job, judge(job));
        foreach (var left in index.Contour(method.Parameters).LeftOut) Add(left.Job, Verdict.Left(left.Reason));
        return this;
    }

    /// <summary>Every organisation of the contour judged.</summary>
    public FactCollector Judge(Func<OrganisationFact, Verdict> judge)
    {
        foreach (var organisation in index.Organisations) Add(organisation, judge(organisation));
        return this;
    }

    public IndicatorFacts Close() => new(
        method, new FactList(method.Shape, [.. _places.Values.Select(p => p.Shared), _regionOnly]),
        _places.ToDictionary(p => p.Key, p => new FactList(method.Shape, [p.Value.Shared, p.Value.Own])));
}
