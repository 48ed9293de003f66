using System.Text;
using ExcelDataReader;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>xlsx and xls through ExcelDataReader: one reader, sheets in order, rows forward.</summary>
internal static class ExcelTable
{
    private static readonly ExcelReaderConfiguration Configuration = new() { LeaveOpen = true, FallbackEncoding = OldBookEncoding() };

    /// <param name="content">The file; stays open.</param>
    /// <param name="extents">Where the content of each sheet ends; null when the format bounds itself (xls).</param>
    public static IEnumerable<TableSheet> Sheets(Stream content, Dictionary<string, SheetExtent>? extents, TableLimits limits)
    {
        content.Position = 0;
        using var reader = UnreadableTableException.Guard(() => ExcelReaderFactory.CreateReader(content, Configuration));
        do
        {
            var name = reader.Name ?? "";
            var extent = extents is null ? Unknown(limits) : extents.GetValueOrDefault(name);
            var sheet = new TableSheet(name, ct => Rows(reader, extent, ct));
            yield return sheet;
            sheet.Pass();
        }
        while (UnreadableTableException.Guard(reader.NextResult));
    }

    private static SheetExtent Unknown(TableLimits limits) => new(limits.Rows, limits.Columns);

    private static IEnumerable<TableRow> Rows(IExcelDataReader reader, SheetExtent extent, CancellationToken ct)
    {
        Func<bool> read = reader.Read;
        for (var number = 1; number <= extent.LastRow; number++)
        {
            ct.ThrowIfCancellationRequested();
            if (!UnreadableTableException.Guard(read)) yield break;
            if (CellsOf(reader, extent, number) is { Length: > 0 } cells) yield return new TableRow(number, cells);
        }
    }

    /// <summary>Null when the row is blank.</summary>
    private static Cell[]? CellsOf(IExcelDataReader reader, SheetExtent extent, int row)
    {
        Cell[]? cells = null;
        for (var column = Math.Min(reader.FieldCount, extent.LastColumn) - 1; column >= 0; column--)
        {
            var cell = CellOf(reader.GetValue(column));
            if (cell.IsEmpty && extent.Errors is { } errors && errors.TryGetValue((row, column + 1), out var mark)) cell = Cell.OfError(mark);
            if (cell.IsEmpty) continue;
            cells ??= new Cell[column + 1];
            cells[column] = cell;
        }
        return cells;
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => Cell.Empty,
        string text => Cell.OfText(text),
        double number => Cell.OfNumber(number),
        int number => Cell.OfNumber(number),
        DateTime date => Cell.OfDate(date),
        bool answer => Cell.OfBool(answer),
        TimeSpan time => Cell.OfText(time.ToString("c", System.Globalization.CultureInfo.InvariantCulture)),
        var other => Cell.OfText(Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>Old books without a code page of their own are Russian ones.</summary>
    private static Encoding OldBookEncoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1251);
    }
}
