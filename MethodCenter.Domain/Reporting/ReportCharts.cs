using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>A picture of figures: numbered «Рисунок N», with source and date below like a table.</summary>
public abstract record ChartBlock(string Caption) : ReportBlock
{
    public string? Source { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>«%», «чел.»; empty when the values are plain numbers.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Digits after the comma in value labels.</summary>
    public int Decimals { get; init; }
}

/// <summary>Horizontal bars sorted by value, with an optional target line; bars that miss the target are hatched.</summary>
public sealed record BarChartBlock(string Caption, IReadOnlyList<ChartBar> Bars) : ChartBlock(Caption)
{
    public decimal? Target { get; init; }

    /// <summary>For a load a smaller value is the better one.</summary>
    public bool LessIsBetter { get; init; }

    /// <summary>False keeps the given order (age groups, levels).</summary>
    public bool IsSorted { get; init; } = true;

    /// <summary>The bars in the order of printing; those without data come last, equal ones by label.</summary>
    public IReadOnlyList<ChartBar> Ordered => IsSorted
        ? [.. Bars.OrderByDescending(b => b.Value ?? decimal.MinValue).ThenBy(b => b.Label, StringComparer.Ordinal)]
        : Bars;

    /// <summary>Whether the bar misses the target; false without a target or without data.</summary>
    public bool Misses(ChartBar bar) => bar.Value is { } value && Target is { } target && (LessIsBetter ? value > target : value < target);
}

/// <summary>One bar.</summary>
/// <param name="Label">Municipality, subject, level.</param>
/// <param name="Value">Null is «нет данных».</param>
/// <param name="IsEmphasised">The region as a whole among its municipalities.</param>
public sealed record ChartBar(string Label, decimal? Value, bool IsEmphasised = false)
{
    /// <summary>A bar of percents from a share.</summary>
    public static ChartBar Of(string label, Percent share, bool isEmphasised = false) =>
        new(label, share.Tenths / 10m, isEmphasised);
}

/// <summary>Lines over time; up to four, told apart by dash and mark.</summary>
public sealed record LineChartBlock(string Caption, IReadOnlyList<string> Points, IReadOnlyList<ChartSeries> Series) : ChartBlock(Caption)
{
    public decimal? Target { get; init; }
}

/// <summary>One line; a null value is a gap.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>Rows by columns, shaded by value on one scale, the value printed in each cell.</summary>
public sealed record HeatMapBlock(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : ChartBlock(Caption)
{
    /// <summary>What the rows are, over their labels: «Муниципалитет».</summary>
    public string Corner { get; init; } = "";

    /// <summary>The value that is shaded lightest; the smallest one when null.</summary>
    public decimal? From { get; init; }

    /// <summary>The value that is shaded darkest; the largest one when null.</summary>
    public decimal? To { get; init; }

    /// <summary>Printed in a cell that has no value, for example because fewer than five people stand behind it.</summary>
    public string EmptyMark { get; init; } = "–";

    /// <summary>0 (lightest) to 1 (darkest); null without a value.</summary>
    public double? ShadeOf(decimal? value)
    {
        if (value is not { } number) return null;
        var known = Rows.SelectMany(r => r.Values).OfType<decimal>().ToList();
        var (from, to) = (From ?? known.Min(), To ?? known.Max());
        return to <= from ? 0 : (double)Math.Clamp((number - from) / (to - from), 0, 1);
    }
}

/// <summary>One row of a heat map.</summary>
public sealed record HeatRow(string Label, IReadOnlyList<decimal?> Values);

/// <summary>A map of labelled tiles placed roughly as the municipalities lie.</summary>
public sealed record TileMapBlock(string Caption, IReadOnlyList<MapTile> Tiles) : ChartBlock(Caption);

/// <summary>One tile.</summary>
/// <param name="Row">From the north, from 0.</param>
/// <param name="Column">From the west, from 0.</param>
/// <param name="Label">The short name.</param>
/// <param name="Value">Null is «нет данных».</param>
/// <param name="Shade">0 (lightest) to 1 (darkest); ignored without a value.</param>
public sealed record MapTile(int Row, int Column, string Label, decimal? Value, double Shade);
