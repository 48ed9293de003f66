using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MethodCenter.App.Reports.Charts;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Word;

/// <summary>A report for those who edit before signing: real styles, numbered headings, native charts, ГОСТ margins.</summary>
internal sealed class ReportDocx
{
    private const int TwipsPerCentimetre = 567;
    private const uint Long = 16838;
    private const uint Short = 11906;
    private const int HeaderTwips = 652; // 11.5 mm: the number stands not nearer than 10 mm to the edge

    private readonly Report _report;
    private readonly MainDocumentPart _main;
    private readonly int _width;
    private int _orderedLists;
    private int _ids;

    private ReportDocx(Report report, MainDocumentPart main)
    {
        (_report, _main) = (report, main);
        _width = (int)(report.Orientation is ReportOrientation.Portrait ? Short : Long) - Left - TwipsPerCentimetre;
    }

    private int Left => (_report.KeptOverTenYears ? 3 : 2) * TwipsPerCentimetre;

    public static byte[] Render(Report report)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            new ReportDocx(report, main).Write();
            OfficeFiles.AddProperties(package, report.Title, report.Date);
        }
        return OfficeFiles.Repeatable(bytes);
    }

    private void Write()
    {
        var body = new Body();
        body.Append(DocxFront.HeadOf(_report, _width));
        var blocks = ReportNumbering.Of(_report);
        foreach (var numbered in blocks) body.Append(Elements(numbered, blocks));
        body.Append(DocxFront.NotesOf(_report));
        body.Append(Sheet());
        _main.Document = new Document(body);
        _main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.CreateStyles();
        _main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxStyles.CreateNumbering(_orderedLists);
        _main.AddNewPart<FontTablePart>("fonts").Fonts = new Fonts(new Font
        {
            Name = ReportTexts.FontFamily,
            AltName = new AltName { Val = ReportTexts.FallbackFont },
            FontFamily = new FontFamily { Val = FontFamilyValues.Roman },
        });
        AddSettings();
        AddHeaders();
    }

    private IEnumerable<OpenXmlElement> Elements(NumberedBlock numbered, IReadOnlyList<NumberedBlock> all) => numbered.Block switch
    {
        HeadingBlock h => [DocxText.Heading(h.Level, h.Text, numbered.Anchor, ++_ids, h.Numbered)],
        ParagraphBlock p => [BodyOf(p)],
        BulletListBlock list => ListOf(list),
        KeyValuesBlock pairs => PairsOf(pairs),
        FiguresBlock figures => FiguresOf(figures),
        TableBlock table => DocxTables.Of(table, numbered.Number, _width),
        ChartBlock chart => ChartOf(chart, numbered),
        SignaturesBlock signatures => DocxFront.SignaturesOf(signatures, _width),
        PageBreakBlock => [DocxText.PageBreak()],
        ContentsBlock contents => DocxFront.ContentsOf(ReportNumbering.ContentsOf(all, contents.Depth), contents.Depth, _width),
        _ => throw new InvalidOperationException($"Word does not know {numbered.Block.GetType().Name}."),
    };

    /// <summary>«…рекомендует:» stays with the list that follows it.</summary>
    private static Paragraph BodyOf(ParagraphBlock block)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Body, block.Text);
        return block.Text.EndsWith(':') ? paragraph.KeptWithNext() : paragraph;
    }

    private List<Paragraph> ListOf(BulletListBlock list)
    {
        var numbering = list.Numbered ? DocxStyles.OrderedList(++_orderedLists) : DocxStyles.BulletNumbers;
        return [.. list.Items.Select(item => DocxText.ListItem(item, numbering))];
    }

    private IEnumerable<OpenXmlElement> PairsOf(KeyValuesBlock pairs)
    {
        int[] widths = [_width * 44 / 100, _width * 56 / 100];
        var table = DocxTables.Grid(widths, isBordered: false);
        table.Append(pairs.Items.Select(item => DocxTables.Row(
            [DocxTables.Cell(item.Key, widths[0], JustificationValues.Left), DocxTables.Cell(ValueOf(item), widths[1], JustificationValues.Left)])));
        return [table, DocxText.Paragraph(DocxStyles.Small, "")];
    }

    private static string ValueOf(KeyValueItem item) =>
        item.Value is ShareCell { Parts: { } parts } ? $"{item.Value.Display} ({parts})" : item.Value.Display;

    private IEnumerable<OpenXmlElement> FiguresOf(FiguresBlock figures)
    {
        var width = _width / Math.Max(1, figures.Items.Count);
        var table = DocxTables.Grid([.. figures.Items.Select(_ => width)], isBordered: false);
        table.GetFirstChild<TableProperties>()!.TableBorders = new TableBorders(
            DocxTables.Line(new TopBorder(), "24476B", 8), DocxTables.Line(new BottomBorder()), DocxTables.Line(new InsideVerticalBorder(), "C3C8CF"));
        table.Append(DocxTables.Row(figures.Items.Select(item => FigureCell(item, width))));
        return [table, DocxText.Paragraph(DocxStyles.Small, "")];
    }

    private static TableCell FigureCell(KeyFigure item, int width)
    {
        string?[] below = [item.Note ?? (item.Value as ShareCell)?.Parts, item.Change];
        return DocxTables.Cell(width, fill: null,
        [
            DocxText.Paragraph(DocxStyles.Small, item.Label), DocxText.Paragraph(DocxStyles.Figure, item.Value.Display),
            .. below.OfType<string>().Select(text => DocxText.Paragraph(DocxStyles.Small, text)),
        ]);
    }

    private IEnumerable<OpenXmlElement> ChartOf(ChartBlock chart, NumberedBlock numbered)
    {
        yield return chart switch
        {
            HeatMapBlock map => DocxTables.Of(map, _width),
            TileMapBlock tiles => DocxTables.Of(tiles, _width),
            _ => DocxChart.Add(_main, chart, numbered.Anchor, (_width, (uint)++_ids)),
        };
        var target = chart is BarChartBlock { Target: { } goal } ? ReportTexts.Target(ReportNumbers.Format(goal, chart.Decimals, chart.Unit)) + ". " : "";
        if ((target + ChartDrawings.HintOf(chart)) is { Length: > 0 } hint)
        {
            yield return DocxText.Paragraph(DocxStyles.Small, char.ToUpper(hint[0], CultureInfo.CurrentCulture) + hint[1..])
                .Aligned(JustificationValues.Center).KeptWithNext();
        }
        var caption = DocxText.Paragraph(DocxStyles.FigureCaption, ReportTexts.FigureCaption(numbered.Number, chart.Caption));
        var source = ReportTexts.SourceLine(chart.Source, chart.AsOf);
        yield return source is null ? caption : caption.KeptWithNext();
        if (source is not null)
        {
            yield return DocxText.Paragraph(DocxStyles.Source, source).Aligned(JustificationValues.Center);
        }
    }

    private SectionProperties Sheet()
    {
        var isPortrait = _report.Orientation is ReportOrientation.Portrait;
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new HeaderReference { Type = HeaderFooterValues.First, Id = "headerFirst" },
            new PageSize
            {
                Width = isPortrait ? Short : Long,
                Height = isPortrait ? Long : Short,
                Orient = isPortrait ? PageOrientationValues.Portrait : PageOrientationValues.Landscape,
            },
            new PageMargin
            {
                Left = (uint)Left,
                Right = TwipsPerCentimetre,
                Top = 2 * TwipsPerCentimetre,
                Bottom = 2 * TwipsPerCentimetre,
                Header = HeaderTwips,
                Footer = TwipsPerCentimetre,
                Gutter = 0,
            },
            new TitlePage());
    }

    private void AddHeaders()
    {
        var number = DocxText.Paragraph(DocxStyles.Head).Aligned(JustificationValues.Center);
        number.Append(DocxText.Field(" PAGE ", DocxText.Run("2")));
        _main.AddNewPart<HeaderPart>("header").Header = new Header(number);
        _main.AddNewPart<HeaderPart>("headerFirst").Header = new Header(DocxText.Paragraph(DocxStyles.Head));
    }

    private void AddSettings()
    {
        var settings = new Settings(new AutoHyphenation { Val = true });
        // Word counts the pages of the contents when it opens the file.
        if (_report.Blocks.Any(b => b is ContentsBlock)) settings.Append(new UpdateFieldsOnOpen { Val = true });
        _main.AddNewPart<DocumentSettingsPart>("settings").Settings = settings;
    }
}
