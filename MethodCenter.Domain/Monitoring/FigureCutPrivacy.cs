using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Which groups of a breakdown a reader may see (domain 2.2): the region all; a municipality all of its own and the region's where neither the
/// group nor what is left of it without the own part is of few; readers of aggregates the region's without small cells and without those that
/// would tell of them, and no breakdown of a municipality, whose groups could be subtracted from the region's. Pure.
/// </summary>
internal static class FigureCutPrivacy
{
    /// <summary>Parts of this number may be shown at all.</summary>
    public static bool MaySee(AccessScope scope, IndicatorRow row) => !row.IsHidden
        && (scope.Kind is not ScopeKind.Aggregates || row.MunicipalityId is null || HidesNothing(row.Method));

    /// <summary>For each group whether it is hidden.</summary>
    /// <param name="scope">Of the reader.</param>
    /// <param name="row">The whole number.</param>
    /// <param name="groups">Its groups.</param>
    /// <param name="own">The same groups of the reader's own municipality; null where there is none.</param>
    public static IReadOnlyList<bool> Hidden(AccessScope scope, IndicatorRow row, IReadOnlyList<CutRow> groups, IReadOnlyList<CutRow>? own)
    {
        if (HidesNothing(row.Method) || MonitoringPrivacy.MaySeePeople(scope, row.MunicipalityId)) return [.. groups.Select(_ => false)];
        var (hidden, _) = DashboardSmallCells.Hide([.. groups.Select(CellOf)], WholesOf(row.Method, groups));
        var mine = (own ?? []).ToDictionary(g => g.Key, StringComparer.Ordinal);
        return [.. groups.Select((g, i) => hidden[i] || (mine.GetValueOrDefault(g.Key) is { } part && TellsOfFew(g.Facts.Value, part.Facts.Value)))];
    }

    private static bool HidesNothing(IndicatorMethod method) => method.Subject is FactSubject.Organisations or FactSubject.Events;

    private static int CellOf(CutRow group) => group.Facts.Value.Numerator ?? 0;

    private static List<int>? WholesOf(IndicatorMethod method, IReadOnlyList<CutRow> groups) =>
        method.Shape is IndicatorShape.Share ? [.. groups.Select(g => g.Facts.Value.Denominator ?? 0)] : null;

    private static bool TellsOfFew(IndicatorValue region, IndicatorValue own)
    {
        var (n, z) = ((region.Numerator ?? 0) - (own.Numerator ?? 0), (region.Denominator ?? 0) - (own.Denominator ?? 0));
        return DashboardSmallCells.IsSmall(n) || DashboardSmallCells.IsSmall(z) || (region.Denominator is not null && DashboardSmallCells.IsSmall(z - n));
    }
}
