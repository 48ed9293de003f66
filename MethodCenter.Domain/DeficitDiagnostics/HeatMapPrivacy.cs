using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Takes out of a map what would tell a reader without names of fewer than five people, by itself or by differencing along a
/// competence (security, point 5). Pure.
/// </summary>
internal static class HeatMapPrivacy
{
    public static HeatMap Hide(HeatMap map)
    {
        if (!map.Rights.HidesSmall) return map;
        var rows = map.Rows.Select(Hide).ToList();
        var columns = map.ColumnTotals.Select((total, i) => IsSafe([.. map.Rows.Select((r, n) => (r.Cells[i], rows[n].Cells[i].IsHidden))]) && !IsSmall(total)
            ? total : HeatCell.Hidden).ToList();
        var total = IsSafe([.. map.Rows.Select((r, n) => (r.Total, rows[n].Total.IsHidden))])
            && IsSafe([.. map.ColumnTotals.Select((c, i) => (c, columns[i].IsHidden))]) && !IsSmall(map.Total);
        return map with
        {
            Rows = rows,
            Columns = [.. map.Columns.Select(c => DashboardSmallCells.IsSmall(c.People) ? c with { People = 0, IsHidden = true } : c)],
            ColumnTotals = columns,
            Total = total ? map.Total : HeatCell.Hidden,
            People = DashboardSmallCells.IsSmall(map.People) ? 0 : map.People,
        };
    }

    /// <summary>The region beside an own part: hidden where the rest of the region would be a small cell.</summary>
    public static HeatCell Beside(HeatCell region, HeatCell own) => IsSmall(region) || IsSmall(region - own) ? HeatCell.Hidden : region;

    /// <summary>Those tested, those with a deficit and those without: none of them may be one to four people.</summary>
    public static bool IsSmall(HeatCell cell) => DashboardSmallCells.IsSmall(cell.Tested)
        || DashboardSmallCells.IsSmall(cell.Deficits) || DashboardSmallCells.IsSmall(cell.Tested - cell.Deficits);

    private static HeatMapRow Hide(HeatMapRow row)
    {
        var (hidden, total) = DashboardSmallCells.Hide([.. row.Cells.Select(c => c.Deficits)], [.. row.Cells.Select(c => c.Tested)]);
        return row with
        {
            Cells = [.. row.Cells.Select((cell, i) => hidden[i] && cell.Tested > 0 ? HeatCell.Hidden : cell)],
            Total = total || IsSmall(row.Total) ? HeatCell.Hidden : row.Total,
        };
    }

    /// <summary>What a total less the shown cells tells: nothing, or not one cell alone and not a small one.</summary>
    private static bool IsSafe(IReadOnlyList<(HeatCell Cell, bool IsHidden)> line)
    {
        var hidden = line.Where(c => c.IsHidden).Select(c => c.Cell).ToList();
        if (hidden.Count == 0) return true;
        return hidden.Count > 1 && !IsSmall(hidden.Aggregate((a, b) => a + b));
    }
}
