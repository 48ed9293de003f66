using System.Globalization;
using System.Text;
using CsvHelper;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>csv through CsvHelper: one sheet «—» whose rows are numbered by records.</summary>
internal static class CsvTable
{
    private const string SheetName = "—";
    private const int SampleLength = 64 * 1024;

    public static IEnumerable<TableSheet> Sheets(Stream content, Encoding encoding, TableLimits limits)
    {
        var delimiter = CsvDelimiters.Tell(Sample(content, encoding));
        yield return new TableSheet(SheetName, ct => Rows(content, encoding, delimiter, limits, ct));
    }

    private static string Sample(Stream content, Encoding encoding)
    {
        using var reader = Reader(content, encoding);
        var sample = new char[SampleLength];
        return new string(sample, 0, reader.ReadBlock(sample));
    }

    private static StreamReader Reader(Stream content, Encoding encoding)
    {
        content.Position = 0;
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    /// <summary>Quotes inside an unquoted field are taken as they stand: hand-made files have them. A quote that never closes is refused.</summary>
    private static CsvReaderOptions Options(char delimiter, TableLimits limits) => new()
    {
        Separator = delimiter,
        DetectSeparatorHint = false,
        FormatProvider = CultureInfo.InvariantCulture,
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        MaxRecordSize = Math.Max(limits.TextLength, 1 << 20),
        IncludeValuesInExceptions = false,
        PoolStrings = true,
        OnMalformedRecord = bad =>
        {
            if (bad.Reason == CsvMalformedReason.UnterminatedQuote) throw new UnreadableTableException(ImportErrors.OpenQuote);
        },
    };

    private static IEnumerable<TableRow> Rows(Stream content, Encoding encoding, char delimiter, TableLimits limits, CancellationToken ct)
    {
        using var text = Reader(content, encoding);
        using var csv = CsvReader.Create(text, Options(delimiter, limits), leaveOpen: true);
        for (var number = 1; UnreadableTableException.Guard(csv.Read); number++)
        {
            ct.ThrowIfCancellationRequested();
            if (UnreadableTableException.Guard(() => CellsOf(csv, limits)) is not { } cells) continue;
            if (number > limits.Rows) throw new UnreadableTableException(ImportErrors.TooManyRows(SheetName, limits.Rows));
            yield return new TableRow(number, cells);
        }
    }

    /// <summary>Null when the record is blank.</summary>
    private static Cell[]? CellsOf(CsvReader csv, TableLimits limits)
    {
        Cell[]? cells = null;
        for (var column = csv.FieldCount - 1; column >= 0; column--)
        {
            var cell = Cell.OfText(csv.GetString(column));
            if (cell.IsEmpty) continue;
            if (column >= limits.Columns) throw new UnreadableTableException(ImportErrors.TooManyColumns(SheetName, limits.Columns));
            cells ??= new Cell[column + 1];
            cells[column] = cell;
        }
        return cells;
    }
}
