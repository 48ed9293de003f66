namespace MethodCenter.Domain.Common;

/// <summary>One page of a list together with how many rows the whole list has.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total)
{
    public static readonly Page<T> Empty = new([], 0);
}

/// <summary>Which page of a list is wanted and in which order.</summary>
/// <param name="Skip">Rows before the page.</param>
/// <param name="Take">Rows on the page, 1 to 500 (lists) or more (exports).</param>
/// <param name="Sort">Name of a column that the list knows; unknown or empty means the list's own order.</param>
/// <param name="Descending">Reverses the order.</param>
public sealed record PageRequest(int Skip = 0, int Take = 50, string? Sort = null, bool Descending = false)
{
    /// <summary>Everything at once, for exports and reports.</summary>
    public static readonly PageRequest All = new(0, int.MaxValue);
}
