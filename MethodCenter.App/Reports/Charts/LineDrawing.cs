using System.Globalization;
using System.Text;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Charts;

/// <summary>Lines over time: told apart by dash and mark, values at the points, legend below.</summary>
internal static class LineDrawing
{
    private const double Left = 48;
    private const double Right = 640;
    private const double Top = 18;
    private const double Bottom = 220;
    private const int Kinds = 4;

    private sealed record Axes(decimal From, decimal To, decimal Step, int Points)
    {
        public double X(int point) => Points < 2 ? (Left + Right) / 2 : Left + 26 + ((Right - Left - 52) * point / (Points - 1));

        public double Y(decimal value) => Bottom - ((Bottom - Top) * (double)((value - From) / (To - From)));
    }

    public static Drawing Of(LineChartBlock chart)
    {
        var axes = AxesOf(chart);
        var shapes = new List<Shape>();
        AddGrid(shapes, chart, axes);
        AddTarget(shapes, chart, axes);
        for (var i = 0; i < chart.Series.Count; i++) AddSeries(shapes, chart, i, axes);
        var height = AddLegend(shapes, chart);
        var words = chart.Series.Select(s => ReportTexts.Pair(s.Name, string.Join(", ", s.Values.Select((v, i) =>
            $"{chart.Points[i]} – {ReportNumbers.Format(v, chart.Decimals, chart.Unit)}"))));
        return new Drawing(ChartDrawings.Width, height, chart.Caption, ReportTexts.LinesDescription(words), shapes);
    }

    private static Axes AxesOf(LineChartBlock chart)
    {
        var values = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToList();
        if (chart.Target is { } target) values.Add(target);
        var (low, high) = values.Count == 0 ? (0m, 1m) : (Math.Min(0, values.Min()), values.Max());
        var step = ChartDrawings.StepFor(high - low);
        var from = Math.Floor(low / step) * step;
        var to = Math.Max(from + step, Math.Ceiling(high / step) * step);
        return new Axes(from, to, step, chart.Points.Count);
    }

    private static void AddGrid(List<Shape> shapes, LineChartBlock chart, Axes axes)
    {
        for (var value = axes.From; value <= axes.To; value += axes.Step)
        {
            shapes.Add(new LineShape(Left, axes.Y(value), Right, axes.Y(value), value == axes.From ? "c-axis" : "c-grid"));
            shapes.Add(new TextShape(Left - 6, axes.Y(value) + 4, ReportNumbers.Format(value, axes.Step < 1 ? 1 : 0), "end", "c-note"));
        }
        for (var i = 0; i < chart.Points.Count; i++)
        {
            shapes.Add(new TextShape(axes.X(i), Bottom + 17, chart.Points[i], "middle", "c-note"));
        }
        if (chart.Unit.Length > 0) shapes.Add(new TextShape(Left - 6, Top - 8, chart.Unit, "end", "c-note"));
    }

    private static void AddTarget(List<Shape> shapes, LineChartBlock chart, Axes axes)
    {
        if (chart.Target is not { } target) return;
        shapes.Add(new LineShape(Left, axes.Y(target), Right, axes.Y(target), "c-target"));
        var text = ReportTexts.Target(ReportNumbers.Format(target, chart.Decimals, chart.Unit));
        var (x, anchor) = IsFreeAtLeft(chart, target) ? (Left + 4, "start") : (Right, "end");
        shapes.Add(new TextShape(x, axes.Y(target) - 5, text, anchor, "c-note"));
    }

    /// <summary>The words of the target stand at the end where the lines are farther from it.</summary>
    private static bool IsFreeAtLeft(LineChartBlock chart, decimal target)
    {
        decimal Nearest(Func<ChartSeries, decimal?> at) =>
            chart.Series.Select(at).OfType<decimal>().Select(v => Math.Abs(v - target)).DefaultIfEmpty(decimal.MaxValue).Min();

        return chart.Points.Count == 0 || Nearest(s => s.Values[0]) >= Nearest(s => s.Values[^1]);
    }

    private static void AddSeries(List<Shape> shapes, LineChartBlock chart, int index, Axes axes)
    {
        var values = chart.Series[index].Values;
        shapes.Add(new PathShape(PathOf(values, axes), $"c-line c-line-{index % Kinds}"));
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value) continue;
            var (x, y) = (axes.X(i), axes.Y(value));
            shapes.Add(new PathShape(Mark(index % Kinds, x, y), $"c-mark c-mark-{index % Kinds}"));
            var above = IsUpper(chart, index, i);
            var (text, baseLine) = (ReportNumbers.Format(value, chart.Decimals), above ? y - 9 : y + 18);
            shapes.Add(ChartDrawings.Behind(x, baseLine, text, "middle"));
            shapes.Add(new TextShape(x, baseLine, text, "middle", "c-value"));
        }
    }

    /// <summary>The label of the highest line stands above its point, those of the others below.</summary>
    private static bool IsUpper(LineChartBlock chart, int index, int point) =>
        chart.Series.Count == 1 || chart.Series.All(s => (s.Values[point] ?? decimal.MinValue) <= chart.Series[index].Values[point]);

    private static string PathOf(IReadOnlyList<decimal?> values, Axes axes)
    {
        var path = new StringBuilder();
        var isOpen = false;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(isOpen ? 'L' : 'M')}{axes.X(i):0.##} {axes.Y(value):0.##}");
            }
            isOpen = values[i] is not null;
        }
        return path.ToString();
    }

    private static string Mark(int kind, double x, double y) => kind switch
    {
        0 => FormattableString.Invariant($"M{x - 4:0.##} {y:0.##}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"),
        1 => FormattableString.Invariant($"M{x - 4:0.##} {y - 4:0.##}h8v8h-8z"),
        2 => FormattableString.Invariant($"M{x:0.##} {y - 5:0.##}l5 9h-10z"),
        _ => FormattableString.Invariant($"M{x:0.##} {y - 5:0.##}l5 5l-5 5l-5 -5z"),
    };

    private static double AddLegend(List<Shape> shapes, LineChartBlock chart)
    {
        var y = Bottom + 40;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            shapes.Add(new LineShape(Left, y, Left + 44, y, $"c-line c-line-{i % Kinds}"));
            shapes.Add(new PathShape(Mark(i % Kinds, Left + 22, y), $"c-mark c-mark-{i % Kinds}"));
            shapes.Add(new TextShape(Left + 54, y + 4, chart.Series[i].Name, "start", "c-label"));
            y += 18;
        }
        return y - 4;
    }
}
