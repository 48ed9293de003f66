using System.Data;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ExcelDataReader;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Reporting;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportOfficeTests
{
    [Fact]
    public async Task Xlsx_Sample_IsValid()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(await BytesAsync(SampleReport.Create(), ReportFormat.Xlsx)), isEditable: false);

        Faults(book).Should().BeEmpty();
    }

    [Fact]
    public async Task Docx_Sample_IsValid()
    {
        using var paper = WordprocessingDocument.Open(new MemoryStream(await BytesAsync(SampleReport.Create(), ReportFormat.Docx)), isEditable: false);

        Faults(paper).Should().BeEmpty();
    }

    [Fact]
    public async Task Xlsx_ReadBack_HasTheSameNumbersDatesAndParts()
    {
        var sheet = Sheets(await BytesAsync(SampleReport.Create(), ReportFormat.Xlsx)).Single(t => t.TableName == ReportTexts.Table("1"));
        var expected = SampleReport.MunicipalTable();

        var rows = sheet.Rows.Cast<DataRow>().Skip(2).Take(expected.Rows.Count + 1).ToList();

        rows.Take(expected.Rows.Count).Select(Read).Should().Equal(expected.Rows.Select(Told));
        rows[^1][1].Should().Be(151d);
        ((double)rows[^1][5]).Should().BeApproximately(3970d / 14756, 1e-12);
    }

    [Fact]
    public async Task Xlsx_TextLikeAFormula_StaysText()
    {
        var report = SampleReport.Create(1) with
        {
            Blocks = [new TableBlock("=1+1", [new("=cmd()")], [ReportRow.Of("=HYPERLINK(\"x\")"), ReportRow.Of("_x0041_\u0001б")])],
        };
        var bytes = await BytesAsync(report, ReportFormat.Xlsx);

        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).Should().BeEmpty();
        Sheets(bytes)[1].Rows.Cast<DataRow>().Select(r => r[0]).Should().Contain(["=HYPERLINK(\"x\")", "_x0041_б"]);
    }

    [Theory]
    [InlineData(ReportFormat.Xlsx)]
    [InlineData(ReportFormat.Docx)]
    public async Task Office_SameReport_GivesSameBytes(ReportFormat format)
    {
        var first = await BytesAsync(SampleReport.Create(20), format);
        var second = await BytesAsync(SampleReport.Create(20), format);

        Convert.ToHexString(second).Should().Be(Convert.ToHexString(first));
    }

    [Fact]
    public async Task Docx_Sample_HasHeadingsRepeatedHeadsNumberFromPageTwoAndCharts()
    {
        using var paper = WordprocessingDocument.Open(
            new MemoryStream(await BytesAsync(SampleReport.Create() with { KeptOverTenYears = true }, ReportFormat.Docx)), isEditable: false);
        var body = paper.MainDocumentPart!.Document.Body!;
        var sheet = body.GetFirstChild<SectionProperties>()!;

        body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value).Should().Contain(["Heading1", "Heading2", "Heading3", "Title", "TOC1"]);
        body.Descendants<TableHeader>().Should().NotBeEmpty();
        body.Descendants<TableRow>().Should().OnlyContain(r => r.TableRowProperties!.GetFirstChild<CantSplit>() != null);
        sheet.GetFirstChild<TitlePage>().Should().NotBeNull();
        sheet.GetFirstChild<PageMargin>()!.Left!.Value.Should().Be(1701);
        paper.MainDocumentPart.HeaderParts.Select(p => p.Header.InnerText).Should().Contain(t => t.Contains("PAGE"));
        paper.MainDocumentPart.ChartParts.Should().HaveCount(2);
        body.InnerText.Should().Contain(SampleReport.Create().Title);
    }

    private static string Read(DataRow row) =>
        string.Join('|', row[0], row[1], row[2], row[3], row[4], row[6], DateOnly.FromDateTime((DateTime)row[7]));

    private static string Told(ReportRow row)
    {
        var share = ((ShareCell)row.Cells[3]).Share;
        return string.Join(
            '|',
            row.Cells[0].Display, Number(row.Cells[1]), Number(row.Cells[2]), (double)share.Numerator, (double)share.Denominator, Number(row.Cells[4]),
            ((DateCell)row.Cells[5]).Date);
    }

    private static double Number(ReportCell cell) => (double)((NumberCell)cell).Value;

    private static IEnumerable<string> Faults(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Take(10).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    internal static List<DataTable> Sheets(byte[] xlsx)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(xlsx));
        var sheets = new List<DataTable>();
        do
        {
            var table = new DataTable(reader.Name);
            for (var i = 0; i < reader.FieldCount; i++) table.Columns.Add(new DataColumn(null, typeof(object)));
            while (reader.Read()) table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            sheets.Add(table);
        }
        while (reader.NextResult());
        return sheets;
    }

    private static async Task<byte[]> BytesAsync(Report report, ReportFormat format)
    {
        await using var renderers = new Renderers();
        return await renderers.BytesAsync(report, format);
    }
}
