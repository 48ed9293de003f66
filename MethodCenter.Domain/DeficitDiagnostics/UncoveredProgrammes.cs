using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Which competences a programme closes: the one door between deficits and programmes. Programmes are not kept in the product yet, so the
/// set is empty and every open deficit counts as not covered; when they are, this method alone changes.
/// </summary>
public static class ProgrammeCoverage
{
    /// <summary>Codes of competences that at least one programme in force closes.</summary>
    public static Task<IReadOnlySet<string>> CodesAsync(MethodCenterDb db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlySet<string>>(new HashSet<string>(StringComparer.Ordinal));
    }
}

/// <summary>Takes counts of fewer than five people out of the list for readers of aggregates. Pure.</summary>
internal static class UncoveredPrivacy
{
    public static UncoveredRow Hide(UncoveredRow row)
    {
        var (hidden, total) = DashboardSmallCells.Hide([.. row.Cells.Select(c => c ?? 0)]);
        var severe = DashboardSmallCells.IsSmall(row.Severe ?? 0) || DashboardSmallCells.IsSmall((row.People ?? 0) - (row.Severe ?? 0));
        return row with
        {
            Cells = [.. row.Cells.Select((cell, i) => hidden[i] && cell > 0 ? null : cell)],
            People = total || DashboardSmallCells.IsSmall(row.People ?? 0) ? null : row.People,
            Severe = severe ? null : row.Severe,
        };
    }
}
