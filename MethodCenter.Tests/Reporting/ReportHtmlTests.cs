using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Html;
using MethodCenter.Domain.Reporting;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportHtmlTests
{
    private const string Evil = "<script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>\"'&";

    [Fact]
    public async Task Html_EveryPlaceOfText_StaysText()
    {
        var report = Hostile();

        var page = await ParseAsync(report);

        page.QuerySelectorAll("script, img, iframe, object, link").Should().BeEmpty();
        page.All.SelectMany(e => e.Attributes).Should().NotContain(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        page.Title.Should().Be(Evil);
        page.QuerySelector("h1")!.TextContent.Should().Be(Evil);
        page.QuerySelectorAll("td").Select(td => td.TextContent.Trim()).Should().Contain(Evil);
        page.QuerySelector("svg desc")!.TextContent.Should().Contain(Evil);
    }

    [Fact]
    public async Task Html_Sample_AsksNothingFromTheNetwork()
    {
        var html = await TextAsync(SampleReport.Create(3));

        html.Should().NotContain("http:").And.NotContain("https:").And.NotContain("@import").And.NotContain("src=");
        html.Should().Contain("default-src 'none'").And.Contain("url(data:font/woff2;base64,d09GMg");
    }

    [Fact]
    public async Task Html_EveryBlock_IsThere()
    {
        var page = await ParseAsync(SampleReport.Create(3));

        string[] selectors =
        [
            ".report-title-page", ".report-stamp", ".report-contents li", "h2", "h3", "h4", "p", "ul.report-list", "ol.report-list", ".report-pairs",
            ".report-figures", ".report-table caption", ".report-table thead tr + tr", ".report-total", "svg[role=img] title", ".report-heat",
            ".c-tile", ".c-line-1", ".c-target", ".report-signature", ".report-break", ".report-notes", ".report-source",
        ];
        selectors.Should().OnlyContain(s => page.QuerySelector(s) != null);
        page.QuerySelectorAll(".report-contents a").Should().OnlyContain(a => page.QuerySelector(a.GetAttribute("href")!) != null);
    }

    [Fact]
    public async Task Html_SameReport_GivesSameText() =>
        (await TextAsync(SampleReport.Create(5))).Should().Be(await TextAsync(SampleReport.Create(5)));

    [Theory]
    [InlineData(false, ReportOrientation.Portrait, "size: A4 portrait; margin: 20mm 10mm 20mm 20mm")]
    [InlineData(true, ReportOrientation.Landscape, "size: A4 landscape; margin: 20mm 10mm 20mm 30mm")]
    public async Task Html_Sheet_FollowsTheStandard(bool isKept, ReportOrientation orientation, string expected)
    {
        var html = await TextAsync(SampleReport.Create(1) with { KeptOverTenYears = isKept, Orientation = orientation });

        html.Should().Contain(expected);
    }

    [Theory]
    [InlineData("педагогических", "пе-да-го-ги-чес-ких")]
    [InlineData("подъездной", "подъ-ез-дной")]
    [InlineData("майский", "май-ский")]
    [InlineData("школа", "школа")]
    [InlineData("ЦНППМЛОИРО и COVID2019abcdef", "ЦНППМЛОИРО и COVID2019abcdef")]
    public void Hyphens_LongWords_BreakBetweenSyllables(string text, string expected) =>
        RussianHyphens.Insert(text).Replace('\u00AD', '-').Should().Be(expected);

    [Theory]
    [InlineData("Отчёт о методическом активе", "Отчёт о методическом активе 2026-11-20.pdf")]
    [InlineData("../../etc/passwd\0\r\n:*?\"<>|", "etc passwd 2026-11-20.pdf")]
    [InlineData("///", "Отчёт 2026-11-20.pdf")]
    public void FileName_AnyKind_IsSafe(string kind, string expected) =>
        ReportFiles.NameOf(kind, SampleReport.Date, "pdf").Should().Be(expected);

    private static Report Hostile() => new()
    {
        Kind = Evil,
        Title = Evil,
        Subtitle = Evil,
        Organisation = [Evil],
        Date = SampleReport.Date,
        City = Evil,
        HasTitlePage = true,
        Approval = new ApprovalStamp(Evil, Evil, Evil),
        Notes = [new(Evil, Evil)],
        Blocks =
        [
            new ContentsBlock(), new HeadingBlock(1, Evil), new ParagraphBlock(Evil), new BulletListBlock([Evil]),
            new KeyValuesBlock([new(Evil, Evil)]), new FiguresBlock([new(Evil, Evil, Evil, Evil)]),
            new TableBlock(Evil, [new(Evil)], [ReportRow.Of(Evil)]) { Source = Evil, Groups = [new(Evil, 1)] },
            new BarChartBlock(Evil, [new(Evil, 1)]) { Target = 2, Unit = Evil },
            new LineChartBlock(Evil, [Evil], [new(Evil, [1])]), new HeatMapBlock(Evil, [Evil], [new(Evil, [1])]),
            new TileMapBlock(Evil, [new(0, 0, Evil, 1, 1)]), new SignaturesBlock([new(Evil, Evil)]),
        ],
    };

    private static async Task<IHtmlDocument> ParseAsync(Report report) => new HtmlParser().ParseDocument(await TextAsync(report));

    private static async Task<string> TextAsync(Report report)
    {
        await using var renderers = new Renderers();
        return Encoding.UTF8.GetString(await renderers.BytesAsync(report, ReportFormat.Html));
    }
}
