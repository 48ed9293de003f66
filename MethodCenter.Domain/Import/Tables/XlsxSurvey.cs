using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>Where the content of a sheet ends; formatting of empty rows and columns does not count.</summary>
/// <param name="Errors">Marks of formula errors by row and column from 1: the reader we use gives such cells as blank.</param>
internal readonly record struct SheetExtent(int LastRow, int LastColumn, Dictionary<(int Row, int Column), string>? Errors = null)
{
    /// <summary>More errors than this are not remembered: the sheet is one great error anyway.</summary>
    public const int MostErrors = 50_000;
}

/// <summary>
/// A look through an xlsx before its reader sees it: everything is unpacked once under the budget, and every sheet tells
/// its last row and column with content. Without this a file of one cell in row 1,048,576 makes the reader walk a million
/// empty rows, and a file formatted down to the last row would be refused though its table is short.
/// </summary>
internal sealed class XlsxSurvey(TableLimits limits)
{
    private readonly UnpackBudget _budget = new(limits.UnpackedBytes);
    private readonly char[] _value = new char[16];
    private readonly Dictionary<string, SheetExtent> _extents = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Extents by sheet name, or a refusal.</summary>
    public static Result<Dictionary<string, SheetExtent>> Of(Stream content, TableLimits limits) =>
        UnreadableTableException.Catch(() => UnreadableTableException.Guard(() =>
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (ZipParts.Forbidden(zip, limits) is { } refusal) return refusal;
            return (Result<Dictionary<string, SheetExtent>>)new XlsxSurvey(limits).Take(zip);
        }));

    private Dictionary<string, SheetExtent> Take(ZipArchive zip)
    {
        var names = SheetNames(zip);
        foreach (var entry in zip.Entries)
        {
            var path = ZipParts.NameOf(entry);
            using var part = entry.Open();
            if (names.TryGetValue(path, out var sheet)) _extents[sheet] = Scan(part, sheet);
            else if (path.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) DrainSharedText(part);
            else _budget.Drain(part);
        }
        return _extents;
    }

    private void DrainSharedText(Stream part)
    {
        using var counted = new BudgetedStream(part, new UnpackBudget(limits.SharedTextBytes));
        _budget.Drain(counted);
    }

    private SheetExtent Scan(Stream part, string sheet)
    {
        using var counted = new BudgetedStream(part, _budget);
        using var xml = XmlReader.Create(counted, ZipParts.SafeXml);
        var (row, column, lastRow, lastColumn, isError) = (0, 0, 0, 0, false);
        Dictionary<(int, int), string>? errors = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") (row, column) = (RowOf(xml) ?? row + 1, 0);
            else if (xml.LocalName == "c") (column, isError) = CellAt(xml, column);
            else if (xml.LocalName is "v" or "is" && !xml.IsEmptyElement)
            {
                (lastRow, lastColumn) = (Math.Max(lastRow, row), Math.Max(lastColumn, column));
                Check(sheet, lastRow, lastColumn);
                if (isError) Note(errors ??= [], row, column, xml);
            }
        }
        return new(lastRow, lastColumn, errors);
    }

    private static void Note(Dictionary<(int Row, int Column), string> errors, int row, int column, XmlReader xml)
    {
        if (errors.Count < SheetExtent.MostErrors && xml.Read()) errors[(row, column)] = xml.Value;
    }

    private void Check(string sheet, int row, int column)
    {
        if (row > limits.Rows) throw new UnreadableTableException(ImportErrors.TooManyRows(sheet, limits.Rows));
        if (column > limits.Columns) throw new UnreadableTableException(ImportErrors.TooManyColumns(sheet, limits.Columns));
    }

    private static int? RowOf(XmlReader xml)
    {
        var text = xml.GetAttribute("r");
        return text is null ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The column of «AB12», from 1, and whether the cell is an error. Read in place: there are as many as cells.</summary>
    private (int Column, bool IsError) CellAt(XmlReader xml, int before)
    {
        var (column, isError) = (before + 1, false);
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName is not { Length: 1 } name || name[0] is not ('r' or 't')) continue;
            var value = _value.AsSpan(0, xml.ReadValueChunk(_value, 0, _value.Length));
            if (name[0] == 't') isError = value is "e";
            else column = ColumnOf(value);
        }
        xml.MoveToElement();
        return (column, isError);
    }

    private static int ColumnOf(ReadOnlySpan<char> reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetter(letter) || column > 20_000) break;
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }
        return Math.Max(column, 1);
    }

    /// <summary>Part path → sheet name, through the relations of the workbook.</summary>
    private static Dictionary<string, string> SheetNames(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        Each(zip, "xl/_rels/workbook.xml.rels", "Relationship", xml => targets[xml.GetAttribute("Id") ?? ""] = xml.GetAttribute("Target") ?? "");
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Each(zip, "xl/workbook.xml", "sheet", xml =>
        {
            if (targets.TryGetValue(RelationOf(xml) ?? "", out var target)) names[PathOf(target)] = xml.GetAttribute("name") ?? "";
        });
        return names;
    }

    private static string PathOf(string target)
    {
        var path = target.Replace('\\', '/');
        return path.StartsWith('/') ? path[1..] : path.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? path : "xl/" + path;
    }

    /// <summary>The relation id lies in one of two namespaces (transitional and strict books).</summary>
    private static string? RelationOf(XmlReader xml)
    {
        string? id = null;
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0) id = xml.Value;
        }
        xml.MoveToElement();
        return id;
    }

    private static void Each(ZipArchive zip, string path, string element, Action<XmlReader> act)
    {
        if (ZipParts.Find(zip, path) is not { } entry) return;
        using var part = new BudgetedStream(entry.Open(), new UnpackBudget(16L << 20));
        using var xml = XmlReader.Create(part, ZipParts.SafeXml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) act(xml);
        }
    }
}
