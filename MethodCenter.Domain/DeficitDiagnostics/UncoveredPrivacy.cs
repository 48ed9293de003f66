using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.DeficitDiagnostics;

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
