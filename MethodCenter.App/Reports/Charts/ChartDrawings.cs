using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Charts;

/// <summary>Chooses the picture for a chart.</summary>
internal static class ChartDrawings
{
    /// <summary>Width of a picture: the text column of a portrait sheet of A4.</summary>
    public const double Width = 660;

    /// <summary>One picture or several, when one would not fit a sheet; none for a heat map, which is a table.</summary>
    public static IReadOnlyList<Drawing> Of(ChartBlock chart) => chart switch
    {
        BarChartBlock bars => BarDrawing.Of(bars),
        LineChartBlock lines => [LineDrawing.Of(lines)],
        TileMapBlock tiles => [TileDrawing.Of(tiles)],
        _ => [],
    };

    /// <summary>How to read the picture; null when it needs no words.</summary>
    public static string? HintOf(ChartBlock chart) => chart switch
    {
        BarChartBlock bars when bars.Bars.Any(bars.Misses) => ReportTexts.HatchHint(bars.LessIsBetter),
        HeatMapBlock or TileMapBlock => ReportTexts.ShadeHint,
        _ => null,
    };

    /// <summary>Breaks a label into at most two lines; what is longer ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, int letters)
    {
        if (text.Length <= letters) return [text];
        var cut = text.LastIndexOfAny([' ', '-'], letters);
        var first = cut > 0 ? text[..(text[cut] == '-' ? cut + 1 : cut)] : text[..letters];
        var rest = text[first.Length..].TrimStart();
        return [first, rest.Length <= letters ? rest : rest[..(letters - 1)] + "…"];
    }

    /// <summary>White paper behind a text, so that lines do not cross it. Stroked letters would lose their font in PDF.</summary>
    public static RectShape Behind(double x, double y, string text, string anchor)
    {
        var width = text.Length * 6.0;
        var left = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        return new RectShape(left - 2, y - 10, width + 4, 12.5, "c-paper");
    }

    /// <summary>A round step so that about five ticks cover <paramref name="span"/>.</summary>
    public static decimal StepFor(decimal span)
    {
        if (span <= 0) return 1;
        var size = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)(span / 5))));
        var parts = span / 5 / size;
        return size * (parts <= 1 ? 1 : parts <= 2 ? 2 : parts <= 5 ? 5 : 10);
    }
}
