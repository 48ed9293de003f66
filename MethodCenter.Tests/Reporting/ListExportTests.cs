using System.Data;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Reporting;

public sealed class ListExportTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 900", "'+7 900")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\0=1", "'\0=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("Иванова; \"М\"", "\"Иванова; \"\"М\"\"\"")]
    [InlineData("Иванова", "Иванова")]
    public void Csv_TextOfAUser_IsNeverAFormula(string typed, string written)
    {
        var file = ListExport.Csv(new ExportTable("Список", [new("А")], [[typed]]), SampleReport.Date, CancellationToken.None);

        Encoding.UTF8.GetString(file.Content).Should().Be($"\uFEFFА\r\n{written}\r\n");
    }

    [Fact]
    public void Csv_TypedValues_AreRussian()
    {
        var table = new ExportTable(
            "Список", [new("Число", ReportColumnKind.Number), new("Доля", ReportColumnKind.Share), new("Дата", ReportColumnKind.Date)],
            [[ExportCell.Number(-1234.5m, 1), new Percent(1, 8), new DateOnly(2026, 11, 21)]]);

        var text = Encoding.UTF8.GetString(ListExport.Csv(table, SampleReport.Date, CancellationToken.None).Content);

        text.Should().EndWith("-1234,5;1;8;12,5 %;21.11.2026\r\n").And.Contain("Доля: числитель;Доля: знаменатель;Доля;");
    }

    [Fact]
    public void Xlsx_RegionSizedList_IsValidAndQuick()
    {
        var warm = ListExport.Xlsx(Region(10), SampleReport.Date, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var busy = ThreadSeconds();

        var file = ListExport.Xlsx(Region(26_000), SampleReport.Date, CancellationToken.None);

        busy = ThreadSeconds() - busy;
        output.WriteLine($"26,000 x 20: {watch.ElapsedMilliseconds} ms, of them {busy:0.00} s of work, {file.Content.Length / 1024} KiB");
        busy.Should().BeLessThan(4, "a region's list must not keep a person waiting");
        using var book = SpreadsheetDocument.Open(new MemoryStream(warm.Content), isEditable: false);
        new OpenXmlValidator().Validate(book).Select(e => e.Description).Should().BeEmpty();
        ReportOfficeTests.Sheets(file.Content)[0].Rows.Cast<DataRow>().Should().HaveCount(26_001);
        file.FileName.Should().Be("Педагоги 2026-11-20.xlsx");
    }

    [Fact]
    public void Xlsx_Cancelled_Stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        var act = () => ListExport.Xlsx(Region(10), SampleReport.Date, stopped.Token);

        act.Should().Throw<OperationCanceledException>();
    }

    /// <summary>Seconds of work of this thread alone: a busy computer does not count. The clock where Linux' counter is not there.</summary>
    private static double ThreadSeconds()
    {
        const string counter = "/proc/thread-self/stat";
        if (!File.Exists(counter)) return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        var fields = File.ReadAllText(counter).Split(')')[^1].Split(' ');
        return (double.Parse(fields[12], CultureInfo.InvariantCulture) + double.Parse(fields[13], CultureInfo.InvariantCulture)) / 100;
    }

    private static ExportTable Region(int rows) => new(
        "Педагоги",
        [.. Enumerable.Range(1, 20).Select(i => new ExportColumn($"Столбец {i}", i % 5 == 0 ? ReportColumnKind.Number : ReportColumnKind.Text))],
        Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, 20)
            .Select(c => c % 5 == 4 ? (ExportCell)(r * c) : c == 7 ? SampleReport.Date : $"Значение {r} {c}").ToArray()));
}
