using System.Diagnostics;
using System.Text;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Pdf;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportPdfTests
{
    [BrowserFact]
    public async Task Pdf_Sample_IsTaggedA4WithTitleAndOutline()
    {
        var pdf = Encoding.Latin1.GetString(await PrintAsync(SampleReport.Create(40)));

        pdf.Should().StartWith("%PDF-").And.Contain("/Lang (ru)").And.Contain("/Marked true").And.Contain("/Outlines").And.Contain("/Title");
        pdf.Should().MatchRegex(@"/MediaBox \[0 0 59[45]\.\d+ 841\.\d+\]");
    }

    [BrowserFact]
    public async Task Pdf_Contents_NameTheRealPages()
    {
        var pdf = await PrintAsync(SampleReport.Create(40));
        var pages = PdfDestinations.Read(pdf)!;
        if (await PagesOfTextAsync(pdf) is not { } texts) return; // poppler is not on this computer

        var contents = texts[1].Split('\n').Select(l => l.Trim()).ToList();
        foreach (var entry in ReportNumbering.ContentsOf(ReportNumbering.Of(SampleReport.Create(40)), 3))
        {
            var line = contents.Single(l => l.Contains(entry.Text));
            line.Should().EndWith($" {pages[entry.Anchor]}");
            texts[pages[entry.Anchor] - 1].Should().Contain(entry.Text);
        }
    }

    [BrowserFact]
    public async Task Pdf_Sample_NumbersPagesFromTheSecondAndRepeatsHeads()
    {
        if (await PagesOfTextAsync(await PrintAsync(SampleReport.Create(90))) is not { } texts) return; // poppler is not on this computer

        FirstLine(texts[0]).Should().NotBe("1");
        for (var i = 1; i < texts.Count; i++) FirstLine(texts[i]).Should().Be($"{i + 1}");
        texts.TakeLast(2).Should().OnlyContain(t => t.Contains("Муниципалитет"));
        string.Concat(texts).Should().Contain("Региональный методический актив объединяет педагогических работников");
    }

    [BrowserFact]
    public async Task Pdf_Fonts_AreOursAndEmbedded()
    {
        if (await RunAsync("pdffonts", await PrintAsync(SampleReport.Create(3))) is not { } list) return; // poppler is not on this computer

        var fonts = list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        fonts.Should().NotBeEmpty().And.OnlyContain(l => l.Contains("PTSerif") && l.Contains(" yes yes yes "));
    }

    [Fact]
    public async Task Pdf_NoBrowser_IsRefusedInWords()
    {
        await using var renderers = new Renderers(chromium: Path.Combine(Path.GetTempPath(), "no-such-browser"));

        var result = await renderers.Reports.RenderAsync(SampleReport.Create(1), ReportFormat.Pdf, CancellationToken.None);

        result.Error.Should().Be(ReportErrors.NoChromium);
    }

    [BrowserFact]
    public async Task Pdf_Cancelled_Throws()
    {
        await using var renderers = new Renderers();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        var act = () => renderers.Reports.RenderAsync(SampleReport.Create(3000), ReportFormat.Pdf, stop.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [BrowserFact]
    public async Task Pdf_SeveralAtOnce_AllArrive()
    {
        await using var renderers = new Renderers();
        var report = SampleReport.Create(1) with { Blocks = [new ParagraphBlock("Проба")], HasTitlePage = false };

        var files = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => renderers.Reports.RenderAsync(report, ReportFormat.Pdf, CancellationToken.None)));

        files.Should().OnlyContain(f => f.IsOk);
    }

    [Fact]
    public void Destinations_NotAPdf_AreUnknown()
    {
        PdfDestinations.Read(Encoding.Latin1.GetBytes("startxref\n99999\n%%EOF")).Should().BeNull();
        PdfDestinations.Read([]).Should().BeNull();
    }

    [Fact]
    public void Locator_ConfiguredButAbsent_DoesNotFallBack()
    {
        var here = typeof(ReportPdfTests).Assembly.Location;

        ChromiumLocator.Find("/no/such/chromium", [here]).Error.Should().Be(ReportErrors.NoChromium);
        ChromiumLocator.Find("", ["/no/such/chromium", here]).Value.Should().Be(here);
        ChromiumLocator.Find(null, []).IsOk.Should().BeFalse();
    }

    private static string FirstLine(string page) => page.Split('\n').Select(l => l.Trim()).First(l => l.Length > 0);

    private static async Task<byte[]> PrintAsync(Report report)
    {
        await using var renderers = new Renderers();
        return await renderers.BytesAsync(report, ReportFormat.Pdf);
    }

    private static async Task<List<string>?> PagesOfTextAsync(byte[] pdf) =>
        await RunAsync("pdftotext", pdf, "-layout") is { } text ? [.. text.TrimEnd('\f', '\n').Split('\f')] : null;

    /// <summary>Runs a tool of poppler; null when it is not installed.</summary>
    private static async Task<string?> RunAsync(string tool, byte[] pdf, params string[] options)
    {
        if (!File.Exists("/usr/bin/" + tool)) return null;
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            string[] arguments = tool == "pdftotext" ? [.. options, file, "-"] : [.. options, file];
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/" + tool, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            return await process.StandardOutput.ReadToEndAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
