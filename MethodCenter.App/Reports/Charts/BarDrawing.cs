using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Charts;

/// <summary>Horizontal bars: label, bar, value; a dashed target line behind them.</summary>
internal static class BarDrawing
{
    private const double LabelWidth = 190;
    private const double ValueWidth = 80;
    private const double Head = 18;
    private const double LineHeight = 14;
    private const double Padding = 7;

    /// <summary>Many bars stand closer, so that two pictures of all municipalities fit one sheet.</summary>
    private const double ClosePadding = 3.5;
    private const int ManyBars = 15;
    private const int LettersInLabel = 31;
    private const int BarsInPicture = 34;

    /// <summary>Pictures of at most 34 bars, each fitting one sheet.</summary>
    public static IReadOnlyList<Drawing> Of(BarChartBlock chart) =>
        [.. chart.Ordered.Chunk(BarsInPicture).Select(bars => Draw(chart, bars))];

    private static Drawing Draw(BarChartBlock chart, IReadOnlyList<ChartBar> bars)
    {
        var scale = Scale(chart);
        var shapes = new List<Shape>();
        var y = chart.Target is null ? 4 : Head;
        var top = y;
        foreach (var bar in bars)
        {
            var lines = ChartDrawings.Wrap(bar.Label, LettersInLabel);
            var height = (lines.Count * LineHeight) + (bars.Count > ManyBars ? ClosePadding : Padding);
            AddBar(shapes, chart, bar, lines, (y, height), scale);
            y += height;
        }
        AddTarget(shapes, chart, (top, y), scale);
        shapes.Add(new LineShape(LabelWidth, top - 2, LabelWidth, y + 2, "c-axis"));
        var words = bars.Select(b => ReportTexts.Pair(b.Label, ReportNumbers.Format(b.Value, chart.Decimals, chart.Unit)));
        return new Drawing(ChartDrawings.Width, y + 4, chart.Caption, ReportTexts.BarsDescription(words), shapes);
    }

    private static double Scale(BarChartBlock chart)
    {
        var largest = Math.Max(chart.Bars.Max(b => b.Value ?? 0), chart.Target ?? 0);
        return (ChartDrawings.Width - LabelWidth - ValueWidth) / (double)(largest <= 0 ? 1 : largest);
    }

    private static void AddBar(
        List<Shape> shapes, BarChartBlock chart, ChartBar bar, IReadOnlyList<string> lines, (double Y, double Height) row, double scale)
    {
        var middle = row.Y + (row.Height / 2);
        var strong = bar.IsEmphasised ? " c-strong" : "";
        for (var i = 0; i < lines.Count; i++)
        {
            var baseLine = middle + 4 + ((i - ((lines.Count - 1) / 2.0)) * LineHeight);
            shapes.Add(new TextShape(LabelWidth - 8, baseLine, lines[i], "end", "c-label" + strong));
        }
        var width = Math.Max(0, (double)(bar.Value ?? 0) * scale);
        if (width > 0)
        {
            var kind = chart.Misses(bar) ? "c-bar" : bar.IsEmphasised ? "c-bar c-whole" : "c-bar c-solid";
            shapes.Add(new RectShape(LabelWidth, middle - 7, width, 14, kind, chart.Misses(bar) ? "hatch" : null));
        }
        var text = ReportNumbers.Format(bar.Value, chart.Decimals, chart.Unit);
        shapes.Add(ChartDrawings.Behind(LabelWidth + width + 6, middle + 4, text, "start"));
        shapes.Add(new TextShape(LabelWidth + width + 6, middle + 4, text, "start", "c-value" + strong));
    }

    private static void AddTarget(List<Shape> shapes, BarChartBlock chart, (double Top, double Bottom) area, double scale)
    {
        if (chart.Target is not { } target) return;
        var x = LabelWidth + ((double)target * scale);
        shapes.Insert(0, new LineShape(x, area.Top - 3, x, area.Bottom + 2, "c-target"));
        var text = ReportTexts.Target(ReportNumbers.Format(target, chart.Decimals, chart.Unit));
        shapes.Add(new TextShape(x, area.Top - 7, text, "middle", "c-note"));
    }
}
