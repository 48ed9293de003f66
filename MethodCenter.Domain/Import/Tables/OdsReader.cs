using System.Globalization;
using System.Text;
using System.Xml;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// Walks content.xml of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, 9.1) forward. Repeated rows and columns are
/// counted, not unrolled, unless they have content; notes, drawings and nested tables are no part of a cell's text.
/// </summary>
internal sealed class OdsReader(XmlReader xml, TableLimits limits)
{
    private readonly List<Cell> _cells = [];
    private TableRow? _repeated;
    private int _repeatsLeft;
    private int _number;
    private string _sheet = "";
    private bool _inSheet;

    /// <summary>The name of the next sheet, or null at the end; what was left unread of the present one is passed over.</summary>
    public string? NextSheet()
    {
        (_number, _repeatsLeft, _inSheet) = (0, 0, false);
        while (!xml.EOF)
        {
            if (IsStart("table"))
            {
                _sheet = Attribute("name") ?? "";
                _inSheet = !xml.IsEmptyElement;
                xml.Read();
                return _sheet;
            }
            xml.Read();
        }
        return null;
    }

    /// <summary>The next row with content, or null at the end of the sheet.</summary>
    public TableRow? NextRow()
    {
        if (_repeatsLeft > 0)
        {
            _repeatsLeft--;
            return Numbered(_repeated!.Cells);
        }
        while (_inSheet && !xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "table") _inSheet = false;
            else if (IsStart("table-source")) throw new UnreadableTableException(ImportErrors.ExternalLinks);
            else if (IsStart("shapes")) { xml.Skip(); continue; }
            else if (IsStart("table-row") && ReadRow() is { } row) return row;
            else if (IsStart("table-row")) continue;
            if (_inSheet) xml.Read();
        }
        return null;
    }

    private TableRow? ReadRow()
    {
        var repeat = Repeat("number-rows-repeated");
        _cells.Clear();
        if (!xml.IsEmptyElement) ReadCells();
        xml.Read();
        if (_cells.Count == 0)
        {
            _number = (int)Math.Min(int.MaxValue - 1L, (long)_number + repeat);
            return null;
        }
        _repeatsLeft = repeat - 1;
        _repeated = Numbered(_cells.ToArray());
        return _repeated;
    }

    private TableRow Numbered(IReadOnlyList<Cell> cells)
    {
        if (++_number > limits.Rows) throw new UnreadableTableException(ImportErrors.TooManyRows(_sheet, limits.Rows));
        return new TableRow(_number, cells);
    }

    private void ReadCells()
    {
        var column = 0;
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (!IsStart("table-cell") && !IsStart("covered-table-cell"))
            {
                xml.Skip();
                continue;
            }
            var repeat = Repeat("number-columns-repeated");
            var isCovered = xml.LocalName == "covered-table-cell";
            var cell = ReadCell();
            if (!cell.IsEmpty && !isCovered) Place(cell, column, repeat);
            column = (int)Math.Min(int.MaxValue / 2, (long)column + repeat);
        }
    }

    private void Place(Cell cell, int column, int repeat)
    {
        if ((long)column + repeat > limits.Columns) throw new UnreadableTableException(ImportErrors.TooManyColumns(_sheet, limits.Columns));
        while (_cells.Count < column) _cells.Add(Cell.Empty);
        for (var i = 0; i < repeat; i++) _cells.Add(cell);
    }

    /// <summary>The typed value of the cell the reader stands on; leaves the reader after the cell.</summary>
    private Cell ReadCell()
    {
        var type = Attribute("value-type");
        var isError = xml.GetAttribute("value-type", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0") == "error";
        var value = Attribute("value") ?? Attribute("date-value") ?? Attribute("boolean-value") ?? Attribute("string-value");
        var text = ReadText();
        if (isError) return Cell.OfError(text);
        return type switch
        {
            "float" or "currency" or "percentage" => NumberOf(value, text),
            "date" => DateOf(value, text),
            "boolean" => Cell.OfBool(value == "true"),
            _ => Cell.OfText(text.Length > 0 ? text : value),
        };
    }

    private static Cell NumberOf(string? value, string text) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Cell.OfNumber(number) : Cell.OfText(text);

    private static Cell DateOf(string? value, string text) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Cell.OfDate(date) : Cell.OfText(text);

    /// <summary>Paragraphs joined by line breaks.</summary>
    private string ReadText()
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (IsStart("p") || IsStart("h")) ReadParagraph(text);
            else xml.Skip();
        }
        xml.Read();
        return text.ToString();
    }

    private void ReadParagraph(StringBuilder text)
    {
        if (text.Length > 0) text.Append('\n');
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }
        xml.Read();
        while (xml.Depth > depth)
        {
            if (IsStart("annotation")) xml.Skip();
            else AppendNode(text);
            if (text.Length > limits.TextLength) throw new UnreadableTableException(ImportErrors.Damaged);
        }
        xml.Read();
    }

    private void AppendNode(StringBuilder text)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        else if (IsStart("s")) text.Append(' ', Math.Min(RepeatOf(Attribute("c")), limits.TextLength));
        else if (IsStart("tab")) text.Append('\t');
        else if (IsStart("line-break")) text.Append('\n');
        xml.Read();
    }

    private bool IsStart(string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    private string? Attribute(string name)
    {
        string? value = null;
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && !xml.NamespaceURI.Contains("calcext", StringComparison.Ordinal)) value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }

    private int Repeat(string name) => RepeatOf(Attribute(name));

    private static int RepeatOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var repeat) && repeat > 0 ? repeat : 1;
}
