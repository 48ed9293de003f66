namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Hides cells that would tell of fewer than five people, by themselves or by differencing (security, point 5). A cell of
/// nobody is no cell. Works on one column at a time: the municipalities of a figure and the region's total. Pure.
/// </summary>
public static class DashboardSmallCells
{
    public const int Smallest = 5;

    /// <summary>Which cells to hide.</summary>
    /// <param name="cells">The figure in every municipality.</param>
    /// <param name="wholes">What it is a part of, or null: the rest is a cell as well.</param>
    /// <returns>For each cell whether it is hidden, and whether the total must be hidden too.</returns>
    public static (bool[] Cells, bool Total) Hide(IReadOnlyList<int> cells, IReadOnlyList<int>? wholes = null)
    {
        var rests = wholes is null ? null : cells.Select((cell, i) => wholes[i] - cell).ToArray();
        var hidden = cells.Select((cell, i) => IsSmall(cell) || (rests is not null && IsSmall(rests[i]))).ToArray();
        if (hidden.All(h => !h)) return (hidden, IsSmall(cells.Sum()));
        foreach (var next in Order(cells).Where(i => !hidden[i]))
        {
            if (IsSafe(hidden, cells, rests)) break;
            hidden[next] = true;
        }
        return (hidden, !IsSafe(hidden, cells, rests));
    }

    /// <summary>One to four people.</summary>
    public static bool IsSmall(int people) => people is > 0 and < Smallest;

    /// <summary>What the total minus the shown cells tells must not be a small cell, nor a single one.</summary>
    private static bool IsSafe(bool[] hidden, IReadOnlyList<int> cells, int[]? rests) =>
        hidden.Where((isHidden, i) => isHidden && cells[i] + (rests?[i] ?? 0) > 0).Count() > 1
        && !IsSmall(Sum(hidden, cells)) && (rests is null || !IsSmall(Sum(hidden, rests)));

    private static int Sum(bool[] hidden, IReadOnlyList<int> cells) => cells.Where((_, i) => hidden[i]).Sum();

    /// <summary>The smallest that is not empty first: as little as possible is lost.</summary>
    private static IEnumerable<int> Order(IReadOnlyList<int> cells) =>
        Enumerable.Range(0, cells.Count).OrderBy(i => cells[i] == 0).ThenBy(i => cells[i]);
}
