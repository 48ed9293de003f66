using System.Globalization;
using System.Text;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Tests.Import;

/// <summary>A workbook of results with the passport of their campaign on the second sheet.</summary>
internal static class TwoSheets
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Xlsx(IReadOnlyList<TableRow> results, IReadOnlyList<TableRow> passport) => TableWriters.Zip(
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"Результаты\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Паспорт кампании\" sheetId=\"2\" r:id=\"r3\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r3\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"r2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
        ("xl/worksheets/sheet1.xml", Sheet(results)), ("xl/worksheets/sheet2.xml", Sheet(passport)));

    private static string Sheet(IReadOnlyList<TableRow> rows)
    {
        var body = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var row in rows)
        {
            body.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Number}\">");
            for (var i = 0; i < row.Cells.Count; i++) body.Append(TableWriters.XlsxCell(row[i], TableWriters.Column(i) + row.Number));
            body.Append("</row>");
        }
        return body.Append("</sheetData></worksheet>").ToString();
    }
}
