using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>A sheet to be written: the head is the row that stays on screen and carries the filter.</summary>
/// <param name="Name">Any text: it is shortened to what Excel takes.</param>
/// <param name="Widths">Of the columns, in letters.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyList<double> Widths)
{
    /// <summary>The number of the head row, from 1; 0 when the sheet is free text.</summary>
    public int HeadRow { get; init; }

    public bool IsLandscape { get; init; }
}

/// <summary>
/// A workbook written as a stream. Strings are written as strings: what a user typed is never a formula. The bytes depend on the
/// content alone.
/// </summary>
internal sealed class XlsxBook : IDisposable
{
    private const int LongestName = 31;
    private readonly MemoryStream _bytes = new();
    private readonly SpreadsheetDocument _package;
    private readonly WorkbookPart _workbook;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public XlsxBook()
    {
        _package = SpreadsheetDocument.Create(_bytes, SpreadsheetDocumentType.Workbook);
        _package.CompressionOption = System.IO.Packaging.CompressionOption.SuperFast;
        // Explicit ids: those the library makes up are random.
        _workbook = _package.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        _workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Create();
    }

    /// <summary>Adds a sheet; <paramref name="write"/> gets the place to put rows into.</summary>
    public void Add(XlsxSheet sheet, Action<XlsxRows> write)
    {
        var number = (uint)_sheets.ChildElements.Count + 1;
        var id = FormattableString.Invariant($"sheet{number}");
        var name = NameOf(sheet.Name);
        var part = _workbook.AddNewPart<WorksheetPart>(id);
        using (var stream = new BufferedStream(part.GetStream(FileMode.Create), 1 << 16))
        using (var writer = XmlWriter.Create(stream))
        {
            writer.WriteStartElement("x", "worksheet", XlsxRows.Main);
            new SheetProperties(new PageSetupProperties { FitToPage = true }).WriteTo(writer);
            WriteView(writer, sheet, isFirst: number == 1);
            WriteColumns(writer, sheet);
            writer.WriteStartElement("sheetData", XlsxRows.Main);
            var rows = new XlsxRows(writer);
            write(rows);
            writer.WriteEndElement();
            WriteFilter(writer, sheet, rows, (number, name));
            new PageMargins { Left = 0.79, Right = 0.39, Top = 0.79, Bottom = 0.79, Header = 0.4, Footer = 0.4 }.WriteTo(writer);
            new PageSetup
            {
                PaperSize = 9,
                FitToHeight = 0,
                Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            }.WriteTo(writer);
            writer.WriteEndElement();
        }
        _sheets.Append(new Sheet { Name = name, SheetId = number, Id = id });
    }

    /// <summary>Closes the book and gives its bytes.</summary>
    public byte[] Save(string title, DateOnly? date)
    {
        var workbook = new Workbook(_sheets);
        if (_names.HasChildren) workbook.Append(_names);
        _workbook.Workbook = workbook;
        OfficeFiles.AddProperties(_package, title, date);
        _package.Dispose();
        return OfficeFiles.Repeatable(_bytes);
    }

    public void Dispose()
    {
        _package.Dispose();
        _bytes.Dispose();
    }

    private void WriteFilter(XmlWriter writer, XlsxSheet sheet, XlsxRows rows, (uint Number, string Name) self)
    {
        if (sheet.HeadRow == 0) return;
        var last = Math.Max(rows.LastFiltered, sheet.HeadRow);
        new AutoFilter
        {
            Reference = FormattableString.Invariant($"A{sheet.HeadRow}:{XlsxRows.ColumnName(sheet.Widths.Count - 1)}{last}"),
        }.WriteTo(writer);
        _names.Append(new DefinedName
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = self.Number - 1,
            Text = FormattableString.Invariant($"'{self.Name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.HeadRow}:${sheet.HeadRow}"),
        });
    }

    private static void WriteView(XmlWriter writer, XlsxSheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst };
        if (sheet.HeadRow > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = sheet.HeadRow,
                TopLeftCell = FormattableString.Invariant($"A{sheet.HeadRow + 1}"),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }
        new SheetViews(view).WriteTo(writer);
    }

    private static void WriteColumns(XmlWriter writer, XlsxSheet sheet) =>
        new Columns(sheet.Widths.Select((width, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = Math.Round(Math.Clamp(width, 6, 80), 1),
            CustomWidth = true,
        })).WriteTo(writer);

    /// <summary>At most 31 letters, none of those Excel forbids, unlike every other name in the book.</summary>
    private string NameOf(string wanted)
    {
        var letters = OfficeFiles.Clean(wanted).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c);
        var tidy = string.Concat(letters).Trim().Trim('\'');
        var stem = tidy.Length == 0 ? ReportTexts.Sheet : tidy;
        for (var i = 1; ; i++)
        {
            var tail = i == 1 ? "" : FormattableString.Invariant($" {i}");
            var name = stem[..Math.Min(stem.Length, LongestName - tail.Length)].TrimEnd() + tail;
            if (_taken.Add(name)) return name;
        }
    }
}
