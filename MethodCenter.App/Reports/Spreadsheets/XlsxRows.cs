using System.Globalization;
using System.Text;
using System.Xml;
using MethodCenter.Domain.Common;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>Writes rows into an open sheet, one after another. By XmlWriter: the library's own writer took many times as long.</summary>
internal sealed class XlsxRows(XmlWriter writer)
{
    /// <summary>The namespace of a sheet.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const int LongestText = 32_000;
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly int Origin = new DateOnly(1899, 12, 30).DayNumber;

    private readonly List<string> _names = [];
    private string _number = "";
    private int _column;

    /// <summary>The last row under the filter, from 1.</summary>
    public int LastFiltered { get; private set; }

    /// <summary>Rows written so far.</summary>
    public int Count { get; private set; }

    /// <summary>A line of free text in the first column.</summary>
    public void Line(string text, int style) => Row(() => Text(text, style));

    /// <summary>The head of a table.</summary>
    public void Head(IEnumerable<string> titles) => Row(() =>
    {
        foreach (var title in titles) Text(title, XlsxStyles.Head);
    });

    /// <summary>A row of typed values; a share column takes three cells, whatever stands in it.</summary>
    /// <param name="cells">As many as columns.</param>
    /// <param name="isShare">Whether the column of that number holds shares.</param>
    /// <param name="isStrong">Bold.</param>
    /// <param name="isFiltered">False for a total row, which a filter must not hide.</param>
    public void Cells(IReadOnlyList<ExportCell> cells, Func<int, bool> isShare, bool isStrong = false, bool isFiltered = true)
    {
        BeginRow();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (isShare(i)) ShareCells(cell, isStrong);
            else One(cell, isStrong);
        }
        writer.WriteEndElement();
        if (isFiltered) LastFiltered = Count;
    }

    public static string ColumnName(int column)
    {
        var name = new StringBuilder(3);
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1) name.Insert(0, (char)('A' + (rest % 26)));
        return name.ToString();
    }

    private void Row(Action write)
    {
        BeginRow();
        write();
        writer.WriteEndElement();
    }

    private void BeginRow()
    {
        Count++;
        _column = 0;
        _number = Invariant(Count);
        writer.WriteStartElement("row", Main);
        writer.WriteAttributeString("r", _number);
    }

    private void ShareCells(in ExportCell cell, bool isStrong)
    {
        if (cell.Kind is not ExportCellKind.Share)
        {
            One(ExportCell.Empty, isStrong);
            One(ExportCell.Empty, isStrong);
            One(cell, isStrong);
            return;
        }
        One(cell.Parts.Numerator, isStrong);
        One(cell.Parts.Denominator, isStrong);
        if (cell.Parts.HasData) One(cell, isStrong);
        else One(Formats.NoData, isStrong);
    }

    private void One(in ExportCell cell, bool isStrong)
    {
        var style = XlsxStyles.Of(cell, isStrong);
        switch (cell.Kind)
        {
            case ExportCellKind.Text:
                Text(cell.Words!, style);
                break;
            case ExportCellKind.Number:
                Value(cell.Value.ToString(CultureInfo.InvariantCulture), style);
                break;
            case ExportCellKind.Share:
                Value(((double)cell.Parts.Numerator / cell.Parts.Denominator).ToString("R", CultureInfo.InvariantCulture), style);
                break;
            case ExportCellKind.Date when cell.Day < FirstSafeDay:
                Text(Formats.Date(cell.Day), style);
                break;
            case ExportCellKind.Date:
                Value(Invariant(cell.Day.DayNumber - Origin), style);
                break;
            case ExportCellKind.Empty:
                BeginCell(style, type: null);
                writer.WriteEndElement();
                break;
        }
    }

    private void Text(string text, int style)
    {
        BeginCell(style, "inlineStr");
        writer.WriteStartElement("is", Main);
        writer.WriteStartElement("t", Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(OfficeFiles.EscapedForCell(text.Length > LongestText ? text[..LongestText] : text));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void Value(string value, int style)
    {
        BeginCell(style, type: null);
        writer.WriteStartElement("v", Main);
        writer.WriteString(value);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void BeginCell(int style, string? type)
    {
        if (_names.Count <= _column) _names.Add(ColumnName(_column));
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", _names[_column++] + _number);
        writer.WriteAttributeString("s", Invariant(style));
        if (type is not null) writer.WriteAttributeString("t", type);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
