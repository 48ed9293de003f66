using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Who is in the contour of a sheet at all and where: people of U by their main job, organisations of the contour, methodists whose status is in
/// force. Municipalities and events are always there.
/// </summary>
internal sealed class ChangeStanding
{
    private readonly IndicatorMethod _method;
    private readonly MonitoringIndex _index;
    private readonly ILookup<int, int> _offices;
    private Dictionary<int, string>? _leftOut;

    public ChangeStanding(IndicatorMethod method, MonitoringIndex index)
    {
        (_method, _index) = (method, index);
        var level = LevelOf(method.Rule);
        _offices = index.Facts.Methodists.Where(m => m.IsInForce && (level is null || m.Level == level)).ToLookup(m => m.EducatorId, m => m.MunicipalityId ?? 0);
    }

    /// <summary>Counts at all.</summary>
    public bool Has(ChangeKey key) => key.Kind switch
    {
        ChangeKind.Person => People.ContainsKey(key.Id),
        ChangeKind.Organisation => _index.Facts.Organisations.TryGetValue(key.Id, out var organisation) && organisation.Counts,
        ChangeKind.Methodist => _offices.Contains(key.Id),
        _ => true,
    };

    /// <summary>Municipalities where it counts; none for the region's own.</summary>
    public IReadOnlyList<int> HomesOf(ChangeKey key) => key.Kind switch
    {
        ChangeKind.Person => People.TryGetValue(key.Id, out var job) ? [job.MunicipalityId] : [],
        ChangeKind.Organisation => _index.Facts.Organisations.TryGetValue(key.Id, out var organisation) ? [organisation.MunicipalityId] : [],
        ChangeKind.Methodist => [.. _offices[key.Id].Where(m => m != 0)],
        _ => [key.Id],
    };

    public int OrganisationOf(ChangeKey key) => key.Kind switch
    {
        ChangeKind.Person => People.GetValueOrDefault(key.Id)?.OrganisationId ?? 0,
        ChangeKind.Organisation => key.Id,
        ChangeKind.Methodist => _index.Facts.Methodists.FirstOrDefault(m => m.EducatorId == key.Id)?.OrganisationId ?? 0,
        _ => 0,
    };

    /// <summary>Why there is no counted line of it here.</summary>
    public string WhyNot(ChangeKey key) => key.Kind switch
    {
        ChangeKind.Person when People.TryGetValue(key.Id, out var job) => ChangeTerms.OutsideCircle(_method, job.PostGroup),
        ChangeKind.Person => LeftOut.GetValueOrDefault(key.Id) ?? ChangeTerms.NoJob(_index.Period.Day),
        ChangeKind.Organisation => WhyNot(_index.Facts.Organisations.GetValueOrDefault(key.Id)),
        ChangeKind.Methodist when _offices.Contains(key.Id) => ChangeTerms.ServesNobody,
        ChangeKind.Methodist => _index.Facts.Methodists.FirstOrDefault(m => m.EducatorId == key.Id) is { } methodist
            ? MethodistIndicators.ReasonAgainst(methodist) : ChangeTerms.NoStatus(_index.Period.Day),
        _ => ChangeTerms.NotHere,
    };

    private IReadOnlyDictionary<int, JobFact> People => _index.Contour(_method.Parameters).Counted;

    private Dictionary<int, string> LeftOut =>
        _leftOut ??= _index.Contour(_method.Parameters).LeftOut.ToDictionary(l => l.Job.EducatorId, l => l.Reason);

    private static string WhyNot(OrganisationFact? organisation) => organisation switch
    {
        null => ChangeTerms.NoOrganisation,
        { IsMonitored: false } => FactReasons.OutsideContour,
        { IsOpen: false } => FactReasons.OrganisationClosed,
        _ => ChangeTerms.OutsideCircleOfOrganisations,
    };

    /// <summary>Whose offices the indicator is about; null: both levels.</summary>
    private static MethodistLevel? LevelOf(IndicatorRule rule) => rule switch
    {
        IndicatorRule.PeoplePerMethodist or IndicatorRule.LoadOfLoaded or IndicatorRule.LoadOfAll or IndicatorRule.TeachersPerMethodist => MethodistLevel.Regional,
        IndicatorRule.MethodistsTrained => null,
        _ => MethodistLevel.Municipal,
    };
}
