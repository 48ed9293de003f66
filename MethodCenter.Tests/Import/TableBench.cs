using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using FluentAssertions;
using MethodCenter.Domain.Import.Tables;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Import;

/// <summary>A region-sized book through our reader and through the bare one below it.</summary>
[Trait("Category", "Bench")]
public sealed class TableBench(ITestOutputHelper output)
{
    [Fact]
    public void Rows_RegionSizedBook_CostLittleMoreThanTheBareReader()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var content = new MemoryStream(Book(26_000, 20));
        (Bare(content), Ours(content)).Should().Be((26_000 * 20, 26_000 * 20));

        var bare = Enumerable.Range(0, 2).Min(_ => Time(() => Bare(content)));
        var before = GC.GetTotalAllocatedBytes();
        var ours = Enumerable.Range(0, 2).Min(_ => Time(() => Ours(content)));
        var bytes = (GC.GetTotalAllocatedBytes() - before) / 2 / 26_000;

        output.WriteLine($"bare {bare.TotalMilliseconds:0} ms, ours {ours.TotalMilliseconds:0} ms, {bytes} bytes a row");
        ours.Should().BeLessThan(bare * 3, "a busy machine doubles either figure");
    }

    private static TimeSpan Time(Func<int> act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    }

    private static int Bare(Stream content)
    {
        content.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
        var cells = 0;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) cells += reader.GetValue(i) is null ? 0 : 1;
        }
        return cells;
    }

    private static int Ours(Stream content) =>
        TableFile.Open(content, "x").Value.Sheets.Sum(sheet => sheet.Rows(CancellationToken.None).Sum(row => row.Cells.Count(cell => !cell.IsEmpty)));

    private static byte[] Book(int rows, int columns)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "xl/workbook.xml", text => text.Write("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            Part(zip, "xl/_rels/workbook.xml.rels", text => text.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
            Part(zip, "xl/worksheets/sheet1.xml", text => Sheet(text, rows, columns));
        }
        return content.ToArray();
    }

    private static void Sheet(TextWriter text, int rows, int columns)
    {
        text.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 1; row <= rows; row++)
        {
            text.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
            for (var column = 0; column < columns; column++)
            {
                var kind = column % 3 == 0 ? "" : " t=\"inlineStr\"";
                var value = column % 3 == 0 ? "<v>" + (row * column % 50_000) + "</v>" : "<is><t>Значение " + (row * column % 5000) + "</t></is>";
                text.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\"{kind}>{value}</c>"));
            }
            text.Write("</row>");
        }
        text.Write("</sheetData></worksheet>");
    }

    private static void Part(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using var text = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        write(text);
    }
}
