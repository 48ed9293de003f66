using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Who may see the causes of a change: those who may see the people; of organisations and events everybody with figures; readers of aggregates
/// only where no cause is of one to four people, because a single hidden cause is told by the rest. Pure.
/// </summary>
internal static class ChangePrivacy
{
    public static bool MaySeeCauses(AccessScope scope, IndicatorRow before, IndicatorRow after, IndicatorChange change)
    {
        if (before.IsHidden || after.IsHidden) return false;
        if (MonitoringPrivacy.MaySeePeople(scope, change.MunicipalityId) || after.Method.Subject is FactSubject.Organisations or FactSubject.Events) return true;
        return scope.Kind is ScopeKind.Aggregates && !change.Groups.Any(IsSmall);
    }

    private static bool IsSmall(ChangeGroup group) => new[]
    {
        group.Entries.Count, group.DeltaNumerator, group.DeltaDenominator, group.DeltaDenominator - group.DeltaNumerator,
    }.Any(number => DashboardSmallCells.IsSmall(Math.Abs(number)));
}
