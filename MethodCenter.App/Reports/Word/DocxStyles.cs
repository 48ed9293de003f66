using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MethodCenter.App.Reports.Word;

/// <summary>Styles and numbering of a paper in Word: real headings, so that a table of contents and navigation work.</summary>
internal static class DocxStyles
{
    public const string Body = "ReportBody";
    public const string Head = "ReportHead";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string FigureCaption = "FigureCaption";
    public const string Cell = "ReportCell";
    public const string Source = "ReportSource";
    public const string Small = "ReportSmall";
    public const string Bullet = "ReportList";
    public const string Figure = "ReportFigure";
    public const int HeadingNumbers = 1;
    public const int BulletNumbers = 2;
    private const int OrderedNumbers = 2;

    public static string Heading(int level) => FormattableString.Invariant($"Heading{Math.Clamp(level, 1, 3)}");

    public static string Contents(int level) => FormattableString.Invariant($"TOC{Math.Clamp(level, 1, 3)}");

    public static Styles CreateStyles()
    {
        var fonts = new RunFonts { Ascii = ReportTexts.FontFamily, HighAnsi = ReportTexts.FontFamily, ComplexScript = ReportTexts.FontFamily };
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(fonts, new FontSize { Val = "25" }, new Languages { Val = "ru-RU" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(0, 0, 240)))),
            Style("Normal", "Normal", isDefault: true),
            Style(Body, "Report Body", Spacing(0, 80, 252), new Indentation { FirstLine = "709" }, Align(JustificationValues.Both)),
            Style(Head, "Report Head", Spacing(0, 0, 240), null, Align(JustificationValues.Center), size: 22),
            Style(Title, "Title", Spacing(360, 120, 240), null, Align(JustificationValues.Center), size: 34, isBold: true),
            Style(Subtitle, "Subtitle", Spacing(0, 120, 240), null, Align(JustificationValues.Center), size: 26),
            HeadingStyle(1, 28, before: 360, after: 160),
            HeadingStyle(2, 25, before: 260, after: 120),
            HeadingStyle(3, 25, before: 200, after: 80, isItalic: true),
            ContentsStyle(1, "0", isBold: true), ContentsStyle(2, "454"), ContentsStyle(3, "1077"),
            Style(Caption, "caption", Spacing(180, 80, 240), null, null, size: 23, keepNext: true),
            Style(FigureCaption, "Figure Caption", Spacing(80, 60, 240), null, Align(JustificationValues.Center), size: 23),
            Style(Cell, "Report Cell", Spacing(20, 20, 240), null, null, size: 20),
            Style(Source, "Report Source", Spacing(60, 200, 240), null, null, size: 18, colour: "4A4F57"),
            Style(Small, "Report Small", Spacing(0, 0, 240), null, null, size: 17, colour: "4A4F57"),
            Style(Bullet, "Report List", Spacing(0, 60, 252), null, Align(JustificationValues.Both)),
            Style(Figure, "Report Figure", Spacing(0, 0, 240), null, null, size: 38, isBold: true, colour: "24476B"));
    }

    /// <summary>Numbered headings, dashes, and one restarted list for each ordered list.</summary>
    public static Numbering CreateNumbering(int orderedLists)
    {
        var headings = new AbstractNum { AbstractNumberId = 1, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.Multilevel } };
        headings.Append(Enumerable.Range(0, 3).Select(HeadingLevel));
        var dashes = new AbstractNum(ListLevel(NumberFormatValues.Bullet, "–"))
        {
            AbstractNumberId = 2,
            MultiLevelType = new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        };
        var ordered = new AbstractNum(ListLevel(NumberFormatValues.Decimal, "%1."))
        {
            AbstractNumberId = 3,
            MultiLevelType = new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        };
        var numbering = new Numbering(headings, dashes, ordered, Instance(HeadingNumbers, 1), Instance(BulletNumbers, 2));
        for (var i = 1; i <= orderedLists; i++)
        {
            var instance = Instance(OrderedNumbers + i, 3);
            instance.Append(new LevelOverride { LevelIndex = 0, StartOverrideNumberingValue = new StartOverrideNumberingValue { Val = 1 } });
            numbering.Append(instance);
        }
        return numbering;
    }

    /// <summary>The numbering of the ordered list with this number, from 1.</summary>
    public static int OrderedList(int number) => OrderedNumbers + number;

    private static NumberingInstance Instance(int id, int abstractId) =>
        new() { NumberID = id, AbstractNumId = new AbstractNumId { Val = abstractId } };

    private static Level HeadingLevel(int level)
    {
        var text = string.Join('.', Enumerable.Range(1, level + 1).Select(n => FormattableString.Invariant($"%{n}")));
        return new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new ParagraphStyleIdInLevel { Val = Heading(level + 1) },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "0", FirstLine = "0" }))
        {
            LevelIndex = level,
        };
    }

    private static Level ListLevel(NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "1134", Hanging = "425" }))
    {
        LevelIndex = 0,
    };

    private static Style HeadingStyle(int level, int size, int before, int after, bool isItalic = false)
    {
        var style = Style(Heading(level), FormattableString.Invariant($"heading {level}"), Spacing(before, after, 240), null, null, size,
            isBold: true, keepNext: true);
        style.StyleParagraphProperties!.Append(new OutlineLevel { Val = level - 1 });
        style.StyleParagraphProperties.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = HeadingNumbers });
        style.InsertBefore(new NextParagraphStyle { Val = Body }, style.GetFirstChild<PrimaryStyle>());
        if (isItalic) style.StyleRunProperties!.Italic = new Italic();
        return style;
    }

    private static Style ContentsStyle(int level, string indent, bool isBold = false) => Style(
        Contents(level), FormattableString.Invariant($"toc {level}"), Spacing(0, 80, 240), new Indentation { Left = indent }, null, isBold: isBold);

    private static Style Style(
        string id, string name, SpacingBetweenLines? spacing = null, Indentation? indentation = null, Justification? justification = null,
        int size = 0, bool isBold = false, bool keepNext = false, string? colour = null, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext) paragraph.Append(new KeepNext(), new KeepLines());
        foreach (var part in new OpenXmlElement?[] { spacing, indentation, justification })
        {
            if (part is not null) paragraph.Append(part);
        }
        var run = new StyleRunProperties();
        if (isBold) run.Append(new Bold());
        if (colour is not null) run.Append(new Color { Val = colour });
        if (size > 0) run.Append(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        var style = new Style(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };
        if (isDefault) style.Default = true;
        else style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static SpacingBetweenLines Spacing(int before, int after, int line) => new()
    {
        Before = before.ToString(System.Globalization.CultureInfo.InvariantCulture),
        After = after.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Line = line.ToString(System.Globalization.CultureInfo.InvariantCulture),
        LineRule = LineSpacingRuleValues.Auto,
    };

    private static Justification Align(JustificationValues value) => new() { Val = value };
}
