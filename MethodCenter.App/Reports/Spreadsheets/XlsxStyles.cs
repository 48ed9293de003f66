using DocumentFormat.OpenXml.Spreadsheet;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>The few looks of a cell, as indexes into the style part of a workbook.</summary>
internal static class XlsxStyles
{
    public const int Title = 1;
    public const int Note = 2;
    public const int Head = 3;
    public const int Plain = 4;

    /// <summary>Each of <see cref="Formats"/> stands twice: plain, then bold.</summary>
    private const int PerWeight = 7;

    private const int FirstCustomFormat = 164;

    // Text as «@»: a cell that begins with «=» stays text even after it is edited.
    private static readonly string[] Formats = ["@", "#,##0", "#,##0.0", "#,##0.00", "#,##0.0000", "0.0\\ %", "dd\\.mm\\.yyyy"];

    public static int Of(in ExportCell cell, bool isStrong)
    {
        var format = cell.Kind switch
        {
            ExportCellKind.Number => cell.Decimals switch { <= 0 => 1, 1 => 2, 2 => 3, _ => 4 },
            ExportCellKind.Share => 5,
            ExportCellKind.Date => 6,
            ExportCellKind.Text or ExportCellKind.Empty => 0,
        };
        return Plain + format + (isStrong ? PerWeight : 0);
    }

    public static Stylesheet Create()
    {
        var custom = Formats.Skip(1).Select((code, i) => new NumberingFormat { NumberFormatId = (uint)(FirstCustomFormat + i), FormatCode = code });
        return new Stylesheet(
            new NumberingFormats(custom),
            new Fonts(Face(), Face(isBold: true), Face(isBold: true, size: 14), Face(colour: "FF5A6069", size: 9)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE9EDF2" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat(), Look(2), Look(3), HeadLook(), .. Cells(font: 0), .. Cells(font: 1)]));
    }

    private static IEnumerable<CellFormat> Cells(uint font) => Formats.Select((_, i) => new CellFormat(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = i == 0 })
    {
        NumberFormatId = i == 0 ? 49 : (uint)(FirstCustomFormat + i - 1),
        FontId = font,
        BorderId = 1,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    });

    private static CellFormat Look(uint font) => new() { NumberFormatId = 49, FontId = font, ApplyFont = true };

    private static CellFormat HeadLook() => new(
        new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true })
    {
        NumberFormatId = 49,
        FontId = 1,
        FillId = 2,
        BorderId = 1,
        ApplyFill = true,
        ApplyAlignment = true,
    };

    private static Font Face(bool isBold = false, double size = 11, string? colour = null)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null) font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Border Thin()
    {
        static T Side<T>(T side) where T : BorderPropertiesType
        {
            side.Style = BorderStyleValues.Thin;
            side.Color = new Color { Rgb = "FFC3C8CF" };
            return side;
        }

        return new Border(Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()));
    }
}
