using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Tests.Import;

/// <summary>Writes one sheet of cells in the formats that municipalities send.</summary>
internal static class TableWriters
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Xlsx(IReadOnlyList<TableRow> rows, string sheet = "Лист1")
    {
        var body = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var row in rows)
        {
            body.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Number}\">");
            for (var i = 0; i < row.Cells.Count; i++) body.Append(XlsxCell(row[i], Column(i) + row.Number));
            body.Append("</row>");
        }
        body.Append("</sheetData></worksheet>");
        return Zip(
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", body.ToString()));
    }

    public static byte[] Ods(IReadOnlyList<TableRow> rows, string sheet = "Лист1")
    {
        var body = new StringBuilder("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body><office:spreadsheet>");
        body.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"{sheet}\">");
        var last = 0;
        foreach (var row in rows)
        {
            if (row.Number > last + 1) body.Append(CultureInfo.InvariantCulture, $"<table:table-row table:number-rows-repeated=\"{row.Number - last - 1}\"><table:table-cell/></table:table-row>");
            last = row.Number;
            body.Append("<table:table-row>").AppendJoin("", row.Cells.Select(OdsCell)).Append("</table:table-row>");
        }
        body.Append("</table:table></office:spreadsheet></office:body></office:document-content>");
        return Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", body.ToString()));
    }

    /// <summary>Every record stands on its own number: blank rows are records of separators alone.</summary>
    public static byte[] Csv(IReadOnlyList<TableRow> rows, char delimiter, Encoding encoding)
    {
        var width = rows.Max(r => r.Cells.Count);
        var byNumber = rows.ToDictionary(r => r.Number);
        var text = new StringBuilder();
        for (var number = 1; number <= rows[^1].Number; number++)
        {
            var row = byNumber.GetValueOrDefault(number);
            text.AppendJoin(delimiter, Enumerable.Range(0, width).Select(i => Field(row is null ? Cell.Empty : row[i], delimiter))).Append("\r\n");
        }
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    internal static string XlsxCell(Cell cell, string place) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Number => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{cell.Number:R}</v></c>"),
        CellKind.Date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{cell.Date.ToOADate():R}</v></c>"),
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(cell.Shown)}</t></is></c>",
    };

    private static string OdsCell(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => "<table:table-cell/>",
        CellKind.Number => string.Create(CultureInfo.InvariantCulture, $"<table:table-cell office:value-type=\"float\" office:value=\"{cell.Number:R}\"><text:p>{cell.Number}</text:p></table:table-cell>"),
        CellKind.Date => string.Create(CultureInfo.InvariantCulture, $"<table:table-cell office:value-type=\"date\" office:date-value=\"{cell.Date:yyyy-MM-dd}\"><text:p>{cell.Shown}</text:p></table:table-cell>"),
        _ => $"<table:table-cell office:value-type=\"string\">{string.Concat(cell.Shown.Split('\n').Select(line => $"<text:p>{WebUtility.HtmlEncode(line)}</text:p>"))}</table:table-cell>",
    };

    private static string Field(Cell cell, char delimiter)
    {
        var shown = cell.Kind == CellKind.Number ? cell.Shown.Replace('.', ',') : cell.Shown;
        return shown.IndexOfAny([delimiter, '"', '\n', '\r']) < 0 ? shown : "\"" + shown.Replace("\"", "\"\"") + "\"";
    }

    internal static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    internal static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(text);
            }
        }
        return content.ToArray();
    }
}
