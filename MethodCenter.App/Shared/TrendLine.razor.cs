using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Shared;

/// <summary>A value over time as our own SVG: no script, prints as it stands. A null value breaks the line.</summary>
public sealed partial class TrendLine
{
    private const int Width = 300;
    private const int Height = 72;
    private const int Margin = 6;
    private readonly List<string> _segments = [];
    private readonly List<(string Place, string Text)> _dots = [];

    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<TrendPoint> Points { get; set; }
    [Parameter] public double? Target { get; set; }

    private TrendPoint? First => Points.Count > 0 ? Points[0] : null;
    private TrendPoint? Last => Points.Count > 0 ? Points[^1] : null;
    private string? TargetY => Target is { } target ? Number(Y(target)) : null;

    private double Lowest => Math.Min(Points.Min(p => p.Value) ?? 0, Target ?? double.MaxValue);
    private double Highest => Math.Max(Points.Max(p => p.Value) ?? 0, Target ?? double.MinValue);

    protected override void OnParametersSet()
    {
        _segments.Clear();
        _dots.Clear();
        var run = new List<string>();
        for (var i = 0; i < Points.Count; i++)
        {
            if (Points[i].Value is { } value)
            {
                run.Add($"{Number(X(i))},{Number(Y(value))}");
                _dots.Add(($"left:{Number(100 * X(i) / Width)}%;top:{Number(100 * Y(value) / Height)}%", $"{Points[i].Label}: {Points[i].ValueText}"));
            }
            else
            {
                Close(run);
            }
        }

        Close(run);
    }

    private void Close(List<string> run)
    {
        if (run.Count > 1) _segments.Add(string.Join(' ', run));
        run.Clear();
    }

    private double X(int index) =>
        Points.Count < 2 ? Width / 2.0 : Margin + (index * (Width - (2.0 * Margin)) / (Points.Count - 1));

    // A flat series runs in the middle.
    private double Y(double value) =>
        Highest > Lowest ? Height - Margin - ((value - Lowest) * (Height - (2.0 * Margin)) / (Highest - Lowest)) : Height / 2.0;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
