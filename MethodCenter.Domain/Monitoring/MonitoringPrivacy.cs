using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Who sees which numbers: the region all, a municipality its own and the region's without people, readers of aggregates all but small
/// cells, nobody else anything. Small cells are those of fewer than five people, also where a difference would tell them.
/// </summary>
internal static class MonitoringPrivacy
{
    public static bool MaySee(AccessScope scope) => scope.Kind is ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates;

    /// <summary>People of the region's line for those who see the region; of a municipality's line also for itself.</summary>
    public static bool MaySeePeople(AccessScope scope, int? municipalityId) =>
        scope.Kind is ScopeKind.Region || (scope.Kind is ScopeKind.Municipality && municipalityId == scope.MunicipalityId);

    /// <summary>The rows of one indicator, the region's first, as the reader may see them.</summary>
    public static IReadOnlyList<IndicatorRow> Of(IReadOnlyList<IndicatorRow> rows, AccessScope scope) => scope.Kind switch
    {
        ScopeKind.Region => rows,
        ScopeKind.Municipality => ForMunicipality(rows, scope.MunicipalityId),
        ScopeKind.Aggregates => HidesNothing(rows[0].Method) ? rows : ForReader(rows),
        _ => [],
    };

    /// <summary>Organisations and events are no people.</summary>
    private static bool HidesNothing(IndicatorMethod method) => method.Subject is FactSubject.Organisations or FactSubject.Events;

    private static List<IndicatorRow> ForMunicipality(IReadOnlyList<IndicatorRow> rows, int own)
    {
        var (region, place) = (rows[0], rows.Skip(1).Where(r => r.MunicipalityId == own).ToList());
        var tells = place.Count > 0 && !HidesNothing(region.Method) && TellsOfFew(region.Value, place[0].Value);
        return [tells ? Hidden(region) : region, .. place];
    }

    /// <summary>What is left of the region without the own part would be a small cell.</summary>
    private static bool TellsOfFew(IndicatorValue region, IndicatorValue own)
    {
        var (numerator, denominator) = (region.Numerator - own.Numerator ?? 0, region.Denominator - own.Denominator ?? 0);
        return DashboardSmallCells.IsSmall(numerator) || DashboardSmallCells.IsSmall(denominator);
    }

    private static List<IndicatorRow> ForReader(IReadOnlyList<IndicatorRow> rows)
    {
        var (region, places) = (rows[0], rows.Skip(1).ToList());
        var cells = places.ConvertAll(p => p.Value.Numerator ?? p.Value.Denominator ?? 0);
        var wholes = region.Method.Shape is IndicatorShape.Share ? places.ConvertAll(p => p.Value.Denominator ?? 0) : null;
        var (hidden, total) = DashboardSmallCells.Hide(cells, wholes);
        return [total || IsSmall(region) ? Hidden(region) : region, .. places.Select((p, i) => hidden[i] || IsSmall(p) ? Hidden(p) : p)];
    }

    private static bool IsSmall(IndicatorRow row) => DashboardSmallCells.IsSmall(row.Value.Numerator ?? row.Value.Denominator ?? 0)
        || (row.Method.Shape is IndicatorShape.Share && DashboardSmallCells.IsSmall(row.Value.Denominator - row.Value.Numerator ?? 0));

    private static IndicatorRow Hidden(IndicatorRow row) =>
        row with { IsHidden = true, Value = new IndicatorValue(null, null, null), Light = TrafficLight.None, People = null };
}
