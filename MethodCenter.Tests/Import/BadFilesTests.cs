using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Import.Tables;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Files that must be refused by name, one by one, and fast.</summary>
public sealed class BadFilesTests
{

    [Fact]
    public void Open_EmptyFile_IsRefused() => CodeOf([]).Should().Be("import.empty-file");

    [Theory]
    [InlineData("FFD8FFE000104A464946", "import.photo")]
    [InlineData("89504E470D0A1A0A00000000", "import.photo")]
    [InlineData("255044462D312E370A", "import.pdf")]
    [InlineData("7B5C727466315C616E7369", "import.text-document")]
    [InlineData("526172211A0700", "import.archive")]
    [InlineData("4D5A90000300000004000000", "import.not-table")]
    [InlineData("D0CF11E0A1B11AE100", "import.damaged")]
    public void Open_StrangerRenamed_IsNamed(string hex, string code) => CodeOf(Convert.FromHexString(hex)).Should().Be(code);

    [Theory]
    [InlineData("<html><table><tr><td>СНИЛС</td></tr></table></html>", "import.web-page")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", "import.web-page")]
    public void Open_Markup_IsNamed(string text, string code) => CodeOf(Encoding.UTF8.GetBytes(text)).Should().Be(code);

    [Theory]
    [InlineData(866)]
    [InlineData(20866)]
    public void Open_CsvInOldCodePage_IsRefused(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(codePage).GetBytes("СНИЛС;Фамилия;Имя;Должность\n1;Иванова;Мария;учитель математики\n");

        CodeOf(bytes).Should().Be("import.unknown-encoding");
    }

    [Theory]
    [InlineData("word/document.xml", "import.text-document")]
    [InlineData("xl/workbook.bin", "import.binary-book")]
    [InlineData("photo.jpg", "import.archive")]
    public void Open_ZipOfAnotherKind_IsNamed(string part, string code) => CodeOf(Zip((part, "<x/>"))).Should().Be(code);

    [Theory]
    [InlineData("xl/vbaProject.bin", "import.macros")]
    [InlineData("xl/externalLinks/externalLink1.xml", "import.external-links")]
    public void Open_BookWithForbiddenPart_IsNamed(string part, string code) => CodeOf(Book(Rows(1), (part, "<x/>"))).Should().Be(code);

    [Fact]
    public void Open_TooManyParts_IsRefused() =>
        CodeOf(Book(Rows(1), [.. Enumerable.Range(0, 1001).Select(i => ($"xl/media/{i}.xml", "<x/>"))])).Should().Be("import.too-many-parts");

    [Fact]
    public void Open_AllRowsOfTheSheetFilled_IsRefused() => CodeOf(Book(Rows(1_048_576))).Should().Be("import.too-many-rows");

    [Fact]
    public void Open_OneCellInTheLastRow_IsRefusedAtOnce()
    {
        var watch = Stopwatch.StartNew();

        CodeOf(Book("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")).Should().Be("import.too-many-rows");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Rows_OnlyFormattingInTheLastRow_IsReadAtOnce()
    {
        var watch = Stopwatch.StartNew();
        using var content = new MemoryStream(Book(Rows(3) + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>"));

        var rows = TableFile.Open(content, "x.xlsx").Value.Sheets.SelectMany(sheet => sheet.Rows(CancellationToken.None)).ToList();

        rows.Select(row => row.Number).Should().Equal(1, 2, 3);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Open_CellFarToTheRight_IsRefused() =>
        CodeOf(Book("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).Should().Be("import.too-many-columns");

    [Theory]
    [InlineData("xl/media/a.xml", 201)]
    [InlineData("xl/sharedStrings.xml", 65)]
    public void Open_Bomb_IsRefused(string part, int mebibytes) =>
        CodeOf(Book(Rows(1), (part, new string(' ', mebibytes << 20)))).Should().Be("import.too-large-unpacked");

    [Fact]
    public void Open_LargerThanAllowed_IsRefused()
    {
        using var content = new MemoryStream(Book(Rows(1)));

        TableFile.Open(content, "x.xlsx", new TableLimits(PackedBytes: 10)).Error.Code.Should().Be("import.too-large");
    }

    [Fact]
    public void Open_DocumentTypeInXml_IsRefused()
    {
        var sheet = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + Sheet("<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>");

        CodeOf(BookOf(sheet)).Should().Be("import.damaged");
    }

    [Fact]
    public void Open_TornZip_IsRefused()
    {
        var book = Book(Rows(2000));

        CodeOf(book[..(book.Length / 2)]).Should().Be("import.damaged");
    }

    [Fact]
    public void Open_TornOldBook_IsRefusedWithoutException()
    {
        using var sample = SampleFiles.Open("Контингент_Сосновый_Бор_2026-06.xls");
        using var copy = new MemoryStream();
        sample.CopyTo(copy);
        using var torn = new MemoryStream(copy.ToArray()[..20_000]);

        var outcome = UnreadableTableException.Catch<int>(() =>
        {
            var file = TableFile.Open(torn, "x.xls");
            return file.IsOk ? file.Value.Sheets.Sum(sheet => sheet.Rows(CancellationToken.None).Count()) : file.Error;
        });

        outcome.Error.Code.Should().Be("import.damaged");
    }

    [Theory]
    [InlineData("EncryptedPackage", "import.password")]
    [InlineData("WordDocument", "import.text-document")]
    [InlineData("_VBA_PROJECT_CUR", "import.macros")]
    [InlineData("Contents", "import.not-table")]
    public void Open_CompoundFile_IsNamedByItsStreams(string stream, string code) => CodeOf(Compound(stream)).Should().Be(code);

    [Fact]
    public void Open_OdsWithPassword_IsRefused()
    {
        const string manifest = "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";

        CodeOf(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("META-INF/manifest.xml", manifest), ("content.xml", "?"))).Should().Be("import.password");
    }

    [Fact]
    public void Open_OdsWithMacros_IsRefused() =>
        CodeOf(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("Basic/script-lc.xml", "<x/>"), ("content.xml", "<x/>"))).Should().Be("import.macros");

    [Fact]
    public void Rows_CsvWithOpenQuote_IsRefused()
    {
        var text = "a;b\n1;\"" + new string('x', 100) + "\n2;3\n";
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var outcome = UnreadableTableException.Catch<int>(() => TableFile.Open(content, "x.csv").Value.Sheets.Single().Rows(CancellationToken.None).Count());

        outcome.Error.Code.Should().Be("import.open-quote");
    }

    private static string? CodeOf(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        var file = TableFile.Open(content, "x");
        return file.IsOk ? null : file.Error.Code;
    }

    private static string Rows(int count)
    {
        var text = new StringBuilder();
        for (var row = 1; row <= count; row++) text.Append("<row r=\"").Append(row).Append("\"><c r=\"A").Append(row).Append("\"><v>1</v></c></row>");
        return text.ToString();
    }

    private static string Sheet(string rows) =>
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";

    private static byte[] Book(string rows, params (string Name, string Text)[] more) => BookOf(Sheet(rows), more);

    private static byte[] BookOf(string sheet, params (string Name, string Text)[] more) => Zip([
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", sheet), .. more]);

    private static byte[] Zip(params (string Name, string Text)[] parts)
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

    /// <summary>Header, one table sector, one directory sector.</summary>
    private static byte[] Compound(string stream)
    {
        var bytes = new byte[512 * 3];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(48), 1);
        bytes.AsSpan(76, 436).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(76), 0);
        bytes.AsSpan(512, 512).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(516), 0xFFFFFFFE);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1024 + 64), (ushort)((stream.Length + 1) * 2));
        return bytes;
    }
}
