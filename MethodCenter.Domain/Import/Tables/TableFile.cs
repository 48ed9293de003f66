using System.Text;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// A table somebody sent: xlsx, xls, ods or csv, read forward with bounded memory. Opening refuses by name everything
/// that is not such a table or is beyond the limits; what shows itself only later throws <see cref="UnreadableTableException"/>.
/// The stream belongs to the caller, must be seekable and may be walked by one enumeration at a time.
/// </summary>
public sealed class TableFile
{
    private readonly Func<IEnumerable<TableSheet>> _sheets;

    private TableFile(string fileName, TableKind kind, Func<IEnumerable<TableSheet>> sheets) =>
        (FileName, Kind, _sheets) = (fileName, kind, sheets);

    public string FileName { get; }

    public TableKind Kind { get; }

    /// <summary>The sheets in the order of their tabs. Each enumeration reads the file anew.</summary>
    public IEnumerable<TableSheet> Sheets => _sheets();

    /// <summary>Tells the format by the bytes, checks the limits, refuses macros, links, passwords and strangers.</summary>
    /// <param name="content">A seekable stream; stays open and belongs to the caller.</param>
    /// <param name="fileName">For messages only.</param>
    /// <param name="limits">The usual ones when null.</param>
    public static Result<TableFile> Open(Stream content, string fileName, TableLimits? limits = null)
    {
        limits ??= new TableLimits();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (content.Length == 0) return ImportErrors.Empty;
        if (content.Length > limits.PackedBytes) return ImportErrors.TooLarge(limits.PackedBytes);
        var kind = TableKinds.Tell(content);
        if (!kind.IsOk) return kind.Error;
        var sheets = kind.Value switch
        {
            TableKind.Xlsx => Xlsx(content, limits),
            TableKind.Xls => Xls(content, limits),
            TableKind.Ods => Ods(content, limits),
            TableKind.Csv => Csv(content, limits),
        };
        return sheets.IsOk ? new TableFile(fileName, kind.Value, sheets.Value) : sheets.Error;
    }

    private static Result<Func<IEnumerable<TableSheet>>> Xlsx(Stream content, TableLimits limits)
    {
        var survey = XlsxSurvey.Of(content, limits);
        if (!survey.IsOk) return survey.Error;
        return (Func<IEnumerable<TableSheet>>)(() => ExcelTable.Sheets(content, survey.Value, limits));
    }

    /// <summary>An old book is opened once for its password and its integrity to show themselves at once.</summary>
    private static Result<Func<IEnumerable<TableSheet>>> Xls(Stream content, TableLimits limits) =>
        UnreadableTableException.Catch<Func<IEnumerable<TableSheet>>>(() =>
        {
            var sheets = () => ExcelTable.Sheets(content, null, limits);
            _ = sheets().FirstOrDefault();
            return sheets;
        });

    private static Result<Func<IEnumerable<TableSheet>>> Ods(Stream content, TableLimits limits)
    {
        var refusal = OdsTable.Check(content, limits);
        if (!refusal.IsOk) return refusal.Error;
        return (Func<IEnumerable<TableSheet>>)(() => OdsTable.Sheets(content, limits));
    }

    private static Result<Func<IEnumerable<TableSheet>>> Csv(Stream content, TableLimits limits)
    {
        var encoding = TextEncodings.Tell(content);
        if (!encoding.IsOk) return encoding.Error;
        return (Func<IEnumerable<TableSheet>>)(() => CsvTable.Sheets(content, encoding.Value, limits));
    }
}
