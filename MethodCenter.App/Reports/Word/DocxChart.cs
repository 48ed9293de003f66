using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Word;

/// <summary>Native charts of Word, so that those who edit before signing can restyle them. Greys and hatching only.</summary>
internal static class DocxChart
{
    private const long EmuPerTwip = 635;
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "dashDot"];
    private static readonly string[] Marks = ["circle", "square", "triangle", "diamond"];
    private static readonly string[] Inks = ["24476B", "333333", "24476B", "555555"];

    /// <summary>Adds the chart to the document and returns the paragraph that shows it.</summary>
    public static Paragraph Add(MainDocumentPart main, ChartBlock chart, string anchor, (int Width, uint Id) place)
    {
        var (space, height) = chart switch
        {
            BarChartBlock bars => (Space(BarPlot(bars), legend: null), (bars.Bars.Count * 330) + 300),
            LineChartBlock lines => (Space(LinePlot(lines), new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0"))), 4200),
            _ => throw new InvalidOperationException($"No native chart is known for {chart.GetType().Name}."),
        };
        var id = "chart-" + anchor;
        using (var xml = new MemoryStream(Encoding.UTF8.GetBytes(space.ToString(SaveOptions.DisableFormatting))))
        {
            main.AddNewPart<ChartPart>("application/vnd.openxmlformats-officedocument.drawingml.chart+xml", id).FeedData(xml);
        }
        var size = (place.Width * EmuPerTwip, Math.Min(height, 12500) * EmuPerTwip);
        return DocxText.Paragraph(DocxStyles.FigureCaption, new Run(new Drawing(Inline(id, place.Id, size, chart.Caption)))).KeptWithNext();
    }

    private static string Inline(string relation, uint id, (long Width, long Height) size, string caption) => new XElement(
        W + "drawing",
        new XElement(
            P + "inline",
            new XElement(P + "extent", new XAttribute("cx", size.Width), new XAttribute("cy", size.Height)),
            new XElement(P + "docPr", new XAttribute("id", id), new XAttribute("name", relation), new XAttribute("descr", OfficeFiles.Clean(caption))),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", C.NamespaceName),
                    new XElement(C + "chart", new XAttribute(R + "id", relation)))))).ToString(SaveOptions.DisableFormatting);

    private static XElement Space(XElement plot, XElement? legend) => new(
        C + "chartSpace",
        Val("roundedCorners", "0"),
        new XElement(C + "chart", Val("autoTitleDeleted", "1"), plot, legend, Val("plotVisOnly", "1"), Val("dispBlanksAs", "gap")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        new XElement(
            C + "txPr",
            new XElement(A + "bodyPr"),
            new XElement(A + "p", new XElement(A + "pPr", new XElement(
                A + "defRPr", new XAttribute("sz", "900"), new XElement(A + "latin", new XAttribute("typeface", ReportTexts.FontFamily)))))));

    private static XElement BarPlot(BarChartBlock chart)
    {
        var bars = chart.Ordered;
        var series = new XElement(
            C + "ser", Val("idx", "0"), Val("order", "0"), Fill("7795B5"), Val("invertIfNegative", "0"),
            bars.Select((bar, i) => (bar, i)).Where(b => chart.Misses(b.bar) || b.bar.IsEmphasised).Select(b => new XElement(
                C + "dPt", Val("idx", Text(b.i)), Val("invertIfNegative", "0"), Val("bubble3D", "0"), chart.Misses(b.bar) ? Hatch() : Fill("24476B"))),
            Labels(chart, "outEnd"),
            Words("cat", [.. bars.Select(b => b.Label)]),
            Numbers("val", [.. bars.Select(b => b.Value)], chart));
        return new XElement(
            C + "plotArea",
            new XElement(C + "layout"),
            new XElement(
                C + "barChart", Val("barDir", "bar"), Val("grouping", "clustered"), Val("varyColors", "0"), series,
                Val("gapWidth", "45"), Val("axId", "1"), Val("axId", "2")),
            CategoryAxis("l", orientation: "maxMin"),
            ValueAxis("t", isHidden: true));
    }

    private static XElement LinePlot(LineChartBlock chart) => new(
        C + "plotArea",
        new XElement(C + "layout"),
        new XElement(
            C + "lineChart",
            Val("grouping", "standard"),
            Val("varyColors", "0"),
            chart.Series.Select((series, i) => Line(chart, series, i)),
            Val("marker", "1"),
            Val("axId", "1"),
            Val("axId", "2")),
        CategoryAxis("b", orientation: "minMax"),
        ValueAxis("l", isHidden: false));

    private static XElement Line(LineChartBlock chart, ChartSeries series, int index)
    {
        var kind = index % Dashes.Length;
        var ink = new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", Inks[kind])));
        return new XElement(
            C + "ser", Val("idx", Text(index)), Val("order", Text(index)),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!${(char)('B' + index)}$1"), Cache("strCache", [series.Name]))),
            new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", "22225"), ink, new XElement(A + "prstDash", new XAttribute("val", Dashes[kind])))),
            new XElement(C + "marker", Val("symbol", Marks[kind]), Val("size", "7"), Fill(Inks[kind])),
            Labels(chart, index == 0 ? "t" : "b"),
            Words("cat", chart.Points),
            Numbers("val", series.Values, chart, index),
            Val("smooth", "0"));
    }

    private static XElement Labels(ChartBlock chart, string place) => new(
        C + "dLbls",
        new XElement(C + "numFmt", new XAttribute("formatCode", FormatOf(chart)), new XAttribute("sourceLinked", "0")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        Val("dLblPos", place), Val("showLegendKey", "0"), Val("showVal", "1"), Val("showCatName", "0"), Val("showSerName", "0"),
        Val("showPercent", "0"), Val("showBubbleSize", "0"));

    private static XElement CategoryAxis(string place, string orientation) => new(
        C + "catAx", Val("axId", "1"), new XElement(C + "scaling", Val("orientation", orientation)), Val("delete", "0"), Val("axPos", place),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"), Val("crossAx", "2"), Val("crosses", "autoZero"));

    private static XElement ValueAxis(string place, bool isHidden) => new(
        C + "valAx", Val("axId", "2"), new XElement(C + "scaling", Val("orientation", "minMax"), Val("min", "0")), Val("delete", isHidden ? "1" : "0"),
        Val("axPos", place),
        isHidden ? null : new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(
            A + "ln", new XAttribute("w", "6350"), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "C3C8CF")))))),
        new XElement(C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"), Val("crossAx", "1"), Val("crosses", "autoZero"));

    private static XElement Words(string name, IReadOnlyList<string> words) => new(
        C + name, new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!$A$2:$A${Text(words.Count + 1)}"), Cache("strCache", words)));

    private static XElement Cache(string kind, IReadOnlyList<string> words) => new(
        C + kind, Val("ptCount", Text(words.Count)), words.Select((w, i) => Point(i, OfficeFiles.Clean(w))));

    private static XElement Numbers(string name, IReadOnlyList<decimal?> values, ChartBlock chart, int column = 0) => new(
        C + name,
        new XElement(
            C + "numRef",
            new XElement(C + "f", FormattableString.Invariant($"Sheet1!${(char)('B' + column)}$2:${(char)('B' + column)}${values.Count + 1}")),
            new XElement(
                C + "numCache",
                new XElement(C + "formatCode", FormatOf(chart)),
                Val("ptCount", Text(values.Count)),
                values.Select((v, i) => v is { } value ? Point(i, value.ToString(CultureInfo.InvariantCulture)) : null))));

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    private static XElement Fill(string colour) => new(
        C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour))));

    private static XElement Hatch() => new(
        C + "spPr",
        new XElement(
            A + "pattFill",
            new XAttribute("prst", "wdUpDiag"),
            new XElement(A + "fgClr", new XElement(A + "srgbClr", new XAttribute("val", "3D6187"))),
            new XElement(A + "bgClr", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF")))),
        new XElement(A + "ln", new XAttribute("w", "9525"), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "24476B")))));

    private static string FormatOf(ChartBlock chart)
    {
        var digits = chart.Decimals > 0 ? "#,##0." + new string('0', chart.Decimals) : "#,##0";
        return chart.Unit.Length == 0 ? digits : $"{digits}\" {chart.Unit.Replace("\"", "", StringComparison.Ordinal)}\"";
    }

    private static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
