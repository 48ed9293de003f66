using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Word;

/// <summary>Head, stamp, title, contents, signatures of a paper in Word.</summary>
internal static class DocxFront
{
    private const int StampTwips = 4252; // 75 mm

    public static IEnumerable<OpenXmlElement> HeadOf(Report report, int width)
    {
        for (var i = 0; i < report.Organisation.Count; i++)
        {
            yield return DocxText.Paragraph(DocxStyles.Head, DocxText.Run(report.Organisation[i], isBold: i == report.Organisation.Count - 1));
        }
        if (report.Approval is { } stamp)
        {
            foreach (var line in StampOf(stamp, width - StampTwips)) yield return line;
        }
        var title = DocxText.Paragraph(DocxStyles.Title, report.Title);
        if (report.HasTitlePage) title.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "3400", After = "200" };
        yield return title;
        if (report.Subtitle is not null) yield return DocxText.Paragraph(DocxStyles.Subtitle, report.Subtitle);
        if (report.SaysAsOf) yield return DocxText.Paragraph(DocxStyles.Subtitle, DocxText.Run(ReportTexts.AsOf(report.Date), colour: "4A4F57", size: 24));
        if (!report.HasTitlePage) yield break;
        yield return PlaceOf(report, width);
        yield return DocxText.PageBreak();
    }

    public static IEnumerable<OpenXmlElement> ContentsOf(IReadOnlyList<ContentsEntry> entries, int depth, int width)
    {
        yield return DocxText.Paragraph(DocxStyles.Head, DocxText.Run(ReportTexts.Contents, isBold: true, size: 28));
        yield return DocxText.Paragraph(DocxStyles.Head, "");
        for (var i = 0; i < entries.Count; i++)
        {
            var line = ContentsLine(entries[i], width);
            if (i == 0) line.ParagraphProperties!.InsertAfterSelf(BeginContents(depth));
            if (i == entries.Count - 1) line.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            yield return line;
        }
        yield return DocxText.PageBreak();
    }

    public static IEnumerable<OpenXmlElement> SignaturesOf(SignaturesBlock block, int width)
    {
        int[] widths = [width * 45 / 100, width * 3 / 100, width * 24 / 100, width * 3 / 100, width * 25 / 100];
        var table = DocxTables.Grid(widths, isBordered: false);
        foreach (var line in block.Lines)
        {
            table.Append(DocxTables.Row(
            [
                SignatureCell(line.Post, widths[0]), SignatureCell("", widths[1]), Underlined(SignatureCell("", widths[2])), SignatureCell("", widths[3]),
                line.Name is null ? Underlined(SignatureCell("", widths[4])) : SignatureCell(line.Name, widths[4]),
            ]));
            table.Append(DocxTables.Row(
            [
                Hint(line.HasDate ? ReportTexts.DateBlank : "", widths[0], JustificationValues.Left), Hint("", widths[1]), Hint(ReportTexts.SignatureHint, widths[2]),
                Hint("", widths[3]), Hint(line.Name is null ? ReportTexts.NameHint : "", widths[4]),
            ]));
        }
        yield return DocxText.Paragraph(DocxStyles.Body, "").KeptWithNext();
        yield return table;
        yield return DocxText.Paragraph(DocxStyles.Small, "");
    }

    public static IEnumerable<OpenXmlElement> NotesOf(Report report)
    {
        for (var i = 0; i < report.Notes.Count; i++)
        {
            var line = DocxText.Paragraph(DocxStyles.Small, ReportTexts.Pair(report.Notes[i].Label, report.Notes[i].Text));
            if (i == 0)
            {
                line.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(DocxTables.Line(new TopBorder { Space = 4 }));
                line.ParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { Before = "360" };
            }
            yield return line;
        }
    }

    private static IEnumerable<Paragraph> StampOf(ApprovalStamp stamp, int indent)
    {
        string[] lines =
        [
            stamp.Post, $"_______________ {stamp.Name}", stamp.On is { } day ? Formats.LongDate(day) : ReportTexts.DateBlank,
        ];
        yield return Indented(DocxText.Paragraph(DocxStyles.Head, DocxText.Run(stamp.Act, isBold: true)), indent, before: "360");
        foreach (var line in lines) yield return Indented(DocxText.Paragraph(DocxStyles.Head, line), indent, before: "60");
    }

    private static Paragraph Indented(Paragraph paragraph, int indent, string before)
    {
        var properties = paragraph.ParagraphProperties!;
        properties.SpacingBetweenLines = new SpacingBetweenLines { Before = before };
        properties.Indentation = new Indentation { Left = indent.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        return paragraph.Aligned(JustificationValues.Left);
    }

    /// <summary>A frame holds the place and year at the foot of the title page.</summary>
    private static Paragraph PlaceOf(Report report, int width)
    {
        var place = DocxText.Paragraph(DocxStyles.Head, ReportTexts.Place(report.City, report.Date));
        place.ParagraphProperties!.FrameProperties = new FrameProperties
        {
            Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture),
            HorizontalPosition = HorizontalAnchorValues.Margin,
            VerticalPosition = VerticalAnchorValues.Margin,
            XAlign = HorizontalAlignmentValues.Center,
            YAlign = VerticalAlignmentValues.Bottom,
        };
        return place;
    }

    private static Run BeginContents(int depth) => new(
        new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true },
        new FieldCode(FormattableString.Invariant($" TOC \\o \"1-{depth}\" \\h \\z \\u ")) { Space = SpaceProcessingModeValues.Preserve },
        new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static Paragraph ContentsLine(ContentsEntry entry, int width)
    {
        var text = entry.Number is null ? entry.Text : $"{entry.Number} {entry.Text}";
        var link = new Hyperlink { Anchor = entry.Anchor, History = true };
        link.Append(DocxText.Run(text), new Run(new TabChar()));
        link.Append(DocxText.Field(FormattableString.Invariant($" PAGEREF {entry.Anchor} \\h "), DocxText.Run("")));
        var line = DocxText.Paragraph(DocxStyles.Contents(entry.Level), link);
        line.ParagraphProperties!.Tabs = new Tabs(
            new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width });
        return line;
    }

    private static TableCell SignatureCell(string text, int width)
    {
        var cell = DocxTables.Cell(width, fill: null, DocxText.Paragraph("Normal", DocxText.Run(text)).KeptWithNext());
        cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom };
        return cell;
    }

    private static TableCell Underlined(TableCell cell)
    {
        cell.TableCellProperties!.TableCellBorders = new TableCellBorders(DocxTables.Line(new BottomBorder(), "111111"));
        return cell;
    }

    private static TableCell Hint(string text, int width, JustificationValues? align = null)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Small, text).Aligned(align ?? JustificationValues.Center).KeptWithNext();
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "200" };
        return DocxTables.Cell(width, fill: null, paragraph);
    }
}
