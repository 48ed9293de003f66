using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MethodCenter.App.Reports.Word;

/// <summary>Paragraphs and runs; text is always cleaned of what XML cannot hold.</summary>
internal static class DocxText
{
    public static Run Run(string text, bool isBold = false, string? colour = null, int size = 0)
    {
        var run = new Run();
        if (isBold || colour is not null || size > 0)
        {
            var properties = new RunProperties();
            if (isBold) properties.Append(new Bold());
            if (colour is not null) properties.Append(new Color { Val = colour });
            if (size > 0) properties.Append(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
            run.Append(properties);
        }
        run.Append(new Text(OfficeFiles.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>Bold, with soft hyphens in long words: for narrow heads of columns.</summary>
    public static Run HyphenatedRun(string text, int size)
    {
        var run = Run("", isBold: true, size: size);
        run.RemoveAllChildren<Text>();
        var parts = Html.RussianHyphens.Insert(OfficeFiles.Clean(text)).Split('\u00AD');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) run.Append(new SoftHyphen());
            run.Append(new Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>Stays on one sheet with what follows.</summary>
    public static Paragraph KeptWithNext(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    public static Paragraph Aligned(this Paragraph paragraph, JustificationValues where)
    {
        paragraph.ParagraphProperties!.Justification = new Justification { Val = where };
        return paragraph;
    }

    /// <summary>A heading that a table of contents can point at.</summary>
    public static Paragraph Heading(int level, string text, string anchor, int id, bool isNumbered)
    {
        var number = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var heading = Paragraph(
            DocxStyles.Heading(level), new BookmarkStart { Id = number, Name = anchor }, Run(text), new BookmarkEnd { Id = number });
        if (!isNumbered)
        {
            heading.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 0 });
        }
        return heading;
    }

    public static Paragraph ListItem(string text, int numbering)
    {
        var item = Paragraph(DocxStyles.Bullet, text);
        item.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = 0 }, new NumberingId { Val = numbering });
        return item;
    }

    public static Paragraph PageBreak() => new(new Run(new Break { Type = BreakValues.Page }));

    /// <summary>A field with its shown result: PAGE, PAGEREF, TOC.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, params OpenXmlElement[] result) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        .. result,
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
