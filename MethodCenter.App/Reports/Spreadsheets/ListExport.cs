using System.Globalization;
using System.Text;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>Any list as XLSX or CSV. What a user typed never becomes a formula.</summary>
public static class ListExport
{
    private const string Dangerous = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>One sheet: head frozen with a filter, real numbers and dates, a share as three columns.</summary>
    /// <param name="table">The list.</param>
    /// <param name="date">The day of the list, in the file's name and properties.</param>
    /// <param name="ct">Ends the work between rows.</param>
    public static RenderedFile Xlsx(ExportTable table, DateOnly date, CancellationToken ct)
    {
        var shares = table.Columns.Select(c => c.Kind is ReportColumnKind.Share).ToArray();
        using var book = new XlsxBook();
        var sheet = new XlsxSheet(table.Title, WidthsOf(table)) { HeadRow = 1, IsLandscape = true };
        book.Add(sheet, rows =>
        {
            rows.Head(TitlesOf(table));
            foreach (var row in table.Rows)
            {
                ct.ThrowIfCancellationRequested();
                rows.Cells(row, i => shares[i]);
            }
        });
        return new RenderedFile(book.Save(table.Title, date), ReportFiles.Xlsx, ReportFiles.NameOf(table.Title, date, "xlsx"));
    }

    /// <summary>UTF-8 with a mark, semicolons, comma decimals, dd.MM.yyyy: what a Russian Excel opens by a double click.</summary>
    public static RenderedFile Csv(ExportTable table, DateOnly date, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" })
        {
            writer.WriteLine(string.Join(';', TitlesOf(table).Select(Field)));
            foreach (var row in table.Rows)
            {
                ct.ThrowIfCancellationRequested();
                writer.WriteLine(string.Join(';', row.SelectMany((cell, i) => FieldsOf(cell, table.Columns[i].Kind))));
            }
        }
        return new RenderedFile(bytes.ToArray(), ReportFiles.Csv, ReportFiles.NameOf(table.Title, date, "csv"));
    }

    private static IEnumerable<string> FieldsOf(ExportCell cell, ReportColumnKind kind)
    {
        if (kind is not ReportColumnKind.Share) return [One(cell)];
        if (cell.Kind is not ExportCellKind.Share) return ["", "", One(cell)];
        return [One(cell.Parts.Numerator), One(cell.Parts.Denominator), One(cell)];
    }

    private static string One(ExportCell cell) => cell.Kind switch
    {
        ExportCellKind.Empty => "",
        ExportCellKind.Text => Field(cell.Words!),
        ExportCellKind.Number => cell.Value.ToString("F" + cell.Decimals.ToString(CultureInfo.InvariantCulture), Formats.Russian),
        ExportCellKind.Date => Formats.Date(cell.Day),
        ExportCellKind.Share => Formats.Share(cell.Parts),
    };

    /// <summary>Quoted where needed; a beginning that a spreadsheet would run gets an apostrophe.</summary>
    private static string Field(string text)
    {
        var first = text.AsSpan().TrimStart(' ');
        var safe = first.Length > 0 && Dangerous.Contains(first[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static IEnumerable<string> TitlesOf(ExportTable table) => table.Columns.SelectMany(c => c.Kind is ReportColumnKind.Share
        ? new[] { $"{c.Title}: {ReportTexts.Numerator}", $"{c.Title}: {ReportTexts.Denominator}", c.Title }
        : [c.Title]);

    private static List<double> WidthsOf(ExportTable table) =>
        [.. table.Columns.SelectMany(c => c.Kind is ReportColumnKind.Share ? new[] { 11, 11, c.Width } : [c.Width])];
}
