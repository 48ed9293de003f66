using System.Text.Json;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Where most remain to be counted: organisations of a municipality, municipalities of the region. Pure.</summary>
internal static class SpotRule
{
    private const string Unknown = "организация не указана";

    /// <summary>The worst first; empty where nobody stands behind the number.</summary>
    public static IReadOnlyList<RecommendationSpot> Of(MonitoringSheet sheet, IndicatorMethod method, int? municipalityId, int most)
    {
        var spots = municipalityId is null ? Places(sheet, method)
            : method.Subject is FactSubject.Organisations ? Organisations(sheet, method, municipalityId)
            : method is { Subject: FactSubject.People, Shape: IndicatorShape.Share } ? People(sheet, method, municipalityId) : [];
        return [.. spots.OrderByDescending(s => s.Waiting).ThenBy(s => s.Name, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Organisations with so many people in the denominator and nobody counted, the largest first.</summary>
    public static IReadOnlyList<RecommendationSpot> Empty(MonitoringSheet sheet, IndicatorMethod method, int municipalityId, int from) =>
        method is not { Subject: FactSubject.People, Shape: IndicatorShape.Share } ? []
            : [.. People(sheet, method, municipalityId).Where(s => s.All >= from && s.Waiting == s.All).OrderByDescending(s => s.All).ThenBy(s => s.Name, StringComparer.Ordinal)];

    public static string Write(IReadOnlyList<RecommendationSpot> spots) => JsonSerializer.Serialize(spots, MonitoringJson.Options);

    public static IReadOnlyList<RecommendationSpot> Read(string json) => JsonSerializer.Deserialize<List<RecommendationSpot>>(json, MonitoringJson.Options) ?? [];

    private static IEnumerable<RecommendationSpot> People(MonitoringSheet sheet, IndicatorMethod method, int? municipalityId) =>
        from line in sheet.Of(method, municipalityId).Counted
        group line by line.OrganisationId into organisation
        let waiting = organisation.Count(l => l.Role is FactRole.Denominator)
        where waiting > 0
        select new RecommendationSpot(organisation.Key, null, NameOf(sheet, organisation.Key), waiting, organisation.Count());

    private static IEnumerable<RecommendationSpot> Organisations(MonitoringSheet sheet, IndicatorMethod method, int? municipalityId)
    {
        var staff = sheet.Index.Contour(method.Parameters).Both.Where(j => j.MunicipalityId == municipalityId).ToLookup(j => j.OrganisationId);
        return sheet.Of(method, municipalityId).Entries.Where(e => e.Role is not FactRole.Numerator).Select(e => e.OrganisationId).Distinct()
            .Select(id => new RecommendationSpot(id, null, NameOf(sheet, id), staff[id].Count(), 0));
    }

    private static IEnumerable<RecommendationSpot> Places(MonitoringSheet sheet, IndicatorMethod method) =>
        from row in sheet.RowsOf(method).Skip(1)
        let need = method.Shape is IndicatorShape.Share ? row.Value.Denominator - row.Value.Numerator : NeedRule.ToTarget(method, row.Value, isPlace: true)?.Count
        where need > 0
        select new RecommendationSpot(null, row.MunicipalityId, row.Municipality!, need.Value, method.Shape is IndicatorShape.Share ? row.Value.Denominator ?? 0 : 0);

    private static string NameOf(MonitoringSheet sheet, int organisationId) => sheet.Index.Facts.Organisations.GetValueOrDefault(organisationId)?.Name ?? Unknown;
}
