using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Computes the summary from facts in hand. Pure: the same facts give the same figures on screen and on paper.</summary>
internal static class AssetSummaryRule
{
    private const int SoonDays = 90;

    public static AssetSummary Of(AssetFacts facts)
    {
        var checks = facts.Methodists.Select(m => new Checked(m, AdmissionRule.Check(m, facts.Parameters, facts.Day))).ToList();
        var regional = checks.FindAll(c => c.Methodist.Level is MethodistLevel.Regional);
        var municipal = checks.FindAll(c => c.Methodist.Level is MethodistLevel.Municipal);
        var municipalities = Municipalities(facts, municipal);
        return new AssetSummary(facts.Day)
        {
            All = Count(checks),
            Regional = Count(regional),
            Municipal = Count(municipal),
            Relations = [.. Enum.GetValues<MethodistRelation>().Select(r => ByLevel(checks, MethodicalAssetTerms.Of(r), c => c.Methodist.Relation == r))],
            Fields = Fields(facts, checks),
            Missing = [.. Enum.GetValues<AdmissionCriterion>().Select(x => ByLevel(checks, MethodicalAssetTerms.Missing(x), c => c.Lacks(x)))],
            Load = Load(facts),
            People = Sum(municipalities, m => m.People),
            Organisations = Sum(municipalities, m => m.Organisations),
            LowResults = Sum(municipalities, m => m.LowResults),
            Municipalities = municipalities,
            Gaps = Gaps(facts, municipalities),
        };
    }

    private static AssetCount Count(List<Checked> checks) => new(
        checks.Count,
        checks.Count(c => c.Methodist.HasOrderOn(c.Check.Day)),
        checks.Count(c => c.Check.IsAdmissible),
        checks.Count(c => StandingRule.Of(c.Methodist, c.Check) is MethodistStanding.InAssetByException),
        checks.Count(c => c.Methodist.HasExpiredOn(c.Check.Day)),
        checks.Count(c => c.Methodist.Until is { } until && until >= c.Check.Day && until <= c.Check.Day.AddDays(SoonDays)));

    private static LevelCount ByLevel(List<Checked> checks, string name, Func<Checked, bool> belongs) => new(
        name,
        checks.Count(c => c.Methodist.Level is MethodistLevel.Regional && belongs(c)),
        checks.Count(c => c.Methodist.Level is MethodistLevel.Municipal && belongs(c)));

    private static List<LevelCount> Fields(AssetFacts facts, List<Checked> checks) =>
    [
        .. checks.Select(c => FieldOf(facts, c.Methodist)).Distinct()
            .Select(field => ByLevel(checks, field, c => FieldOf(facts, c.Methodist) == field))
            .OrderByDescending(f => f.Total).ThenBy(f => f.Name, StringComparer.Ordinal),
    ];

    private static string FieldOf(AssetFacts facts, Methodist methodist) =>
        (methodist.SubjectCode is { } code ? facts.Subjects.GetValueOrDefault(code) : null) ?? methodist.Direction ?? "не указано";

    private static LoadSpread Load(AssetFacts facts)
    {
        var people = facts.Assignments.Where(a => a.EducatorId is not null).GroupBy(a => a.MethodistId)
            .ToDictionary(g => g.Key, g => g.Select(a => a.EducatorId).Distinct().Count());
        var levels = facts.Methodists.Select(m => LoadRule.Of(people.GetValueOrDefault(m.Id), m.SoftLimit, m.HardLimit)).ToList();
        return new(
            levels.Count(l => l is LoadLevel.None), levels.Count(l => l is LoadLevel.Normal), levels.Count(l => l is LoadLevel.OverSoft),
            levels.Count(l => l is LoadLevel.OverHard), facts.Methodists.Sum(m => people.GetValueOrDefault(m.Id)));
    }

    private static List<MunicipalityAsset> Municipalities(AssetFacts facts, List<Checked> municipal)
    {
        var valid = facts.Assignments.Where(a => facts.InForce.Contains(a.MethodistId)).ToList();
        var coveredPeople = valid.Select(a => a.EducatorId).OfType<int>().ToHashSet();
        var coveredOrganisations = CoveredOrganisations(facts);
        var regional = valid.Where(a => facts.RegionalInForce.Contains(a.MethodistId)).ToLookup(a => a.MunicipalityId, a => a.MethodistId);
        var people = facts.People.ToLookup(p => p.MunicipalityId);
        var organisations = facts.Organisations.ToLookup(o => o.MunicipalityId);
        return [.. facts.Municipalities.Select(place => new MunicipalityAsset(place)
        {
            Listed = municipal.Count(c => c.Methodist.MunicipalityId == place.Id),
            Admissible = municipal.Count(c => c.Methodist.MunicipalityId == place.Id && c.Check.IsAdmissible),
            InForce = municipal.Count(c => c.Methodist.MunicipalityId == place.Id && c.Methodist.HasOrderOn(facts.Day)),
            Regional = regional[place.Id].Distinct().Count(),
            People = Share(people[place.Id], p => coveredPeople.Contains(p.EducatorId)),
            Organisations = Share(organisations[place.Id], o => coveredOrganisations.Contains(o.Id)),
            LowResults = Share(organisations[place.Id].Where(o => o.HasLowResults), o => coveredOrganisations.Contains(o.Id)),
        })];
    }

    private static AssetGaps Gaps(AssetFacts facts, List<MunicipalityAsset> municipalities)
    {
        var fields = facts.Methodists.Where(m => m.HasOrderOn(facts.Day)).Select(m => m.SubjectCode).OfType<string>().ToHashSet();
        var covered = CoveredOrganisations(facts);
        return new(
            [.. facts.People.Where(p => p.PostGroup is PostGroup.Teaching && p.SubjectCode is not null && !fields.Contains(p.SubjectCode))
                .GroupBy(p => p.SubjectCode!).Select(g => new SubjectGap(g.Key, facts.Subjects.GetValueOrDefault(g.Key, g.Key), g.Count()))
                .OrderByDescending(g => g.Teachers).ThenBy(g => g.Name, StringComparer.Ordinal)],
            [.. municipalities.Where(m => m.InForce == 0).Select(m => m.Place)],
            [.. facts.Organisations.Where(o => !covered.Contains(o.Id))]);
    }

    /// <summary>Assigned as a whole to a methodist in force: a person of theirs is not yet the school.</summary>
    private static HashSet<int> CoveredOrganisations(AssetFacts facts) =>
        [.. facts.Assignments.Where(a => a.EducatorId is null && facts.InForce.Contains(a.MethodistId)).Select(a => a.OrganisationId)];

    private static Percent Share<T>(IEnumerable<T> all, Func<T, bool> counted)
    {
        var list = all.ToList();
        return new(list.Count(counted), list.Count);
    }

    private static Percent Sum(List<MunicipalityAsset> rows, Func<MunicipalityAsset, Percent> share) =>
        new(rows.Sum(r => share(r).Numerator), rows.Sum(r => share(r).Denominator));

    private sealed record Checked(Methodist Methodist, AdmissionCheck Check)
    {
        public bool Lacks(AdmissionCriterion criterion) => Check.Missing.Any(f => f.Criterion == criterion);
    }
}
