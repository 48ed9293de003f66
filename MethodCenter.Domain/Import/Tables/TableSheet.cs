namespace MethodCenter.Domain.Import.Tables;

/// <summary>A row with content.</summary>
/// <param name="Number">
/// The number the person sees in the program, from 1. For csv the number of the record, the heading being record 1:
/// a line break inside quotes does not begin a new record.
/// </param>
/// <param name="Cells">From the first column to the last filled one; a column beyond is empty.</param>
public sealed record TableRow(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cell of a column counted from 0; empty beyond the last filled one.</summary>
    public Cell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : Cell.Empty;
}

/// <summary>
/// One sheet of a file that is being read forward: its rows can be taken once, while the enumeration of
/// <see cref="TableFile.Sheets"/> stands on it. Rows without content are left out, the numbers of the others stay.
/// </summary>
public sealed class TableSheet(string name, Func<CancellationToken, IEnumerable<TableRow>> rows)
{
    private bool _isPassed;

    /// <summary>The name on the tab; «—» for csv.</summary>
    public string Name { get; } = name;

    /// <summary>The rows in order. A file that breaks off in the middle throws <see cref="UnreadableTableException"/>.</summary>
    public IEnumerable<TableRow> Rows(CancellationToken ct) =>
        _isPassed ? throw new InvalidOperationException($"The file was read past the sheet «{Name}».") : rows(ct);

    internal void Pass() => _isPassed = true;
}

/// <summary>Bounds of a file; what is beyond is refused by name before it can take memory or time (security.md, 22).</summary>
/// <param name="PackedBytes">The file as it was sent.</param>
/// <param name="UnpackedBytes">All parts of the zip together, counted by reading them.</param>
/// <param name="Entries">Parts of the zip.</param>
/// <param name="Rows">The last row with content.</param>
/// <param name="Columns">The last column with content.</param>
/// <param name="TextLength">Characters of one cell: what the spreadsheet programs themselves allow.</param>
/// <param name="SharedTextBytes">The part of a book that its reader holds in memory at once.</param>
public sealed record TableLimits(
    long PackedBytes = 20L << 20,
    long UnpackedBytes = 200L << 20,
    int Entries = 1_000,
    int Rows = 200_000,
    int Columns = 500,
    int TextLength = 32_767,
    long SharedTextBytes = 64L << 20);
