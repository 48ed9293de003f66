using System.Globalization;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>A bar of the picture: from where to where it floats, in percent of the track.</summary>
/// <param name="Cause">Null for the two ends.</param>
public sealed record ChangeBar(ChangeCause? Cause, string Label, string ValueText, string Left, string Width, Shared.Tone Tone);

/// <summary>Было → причины → стало as floating bars. The scale leaves out the empty part below when the steps would be too small to see.</summary>
public sealed record ChangeWaterfall(IReadOnlyList<ChangeBar> Bars, long Least)
{
    /// <summary>Null where either end is «нет данных».</summary>
    public static ChangeWaterfall? Of(IndicatorChange change)
    {
        if (change is not { Before.Tenths: { } before, After.Tenths: { } after, New: { } method }) return null;
        var steps = change.Groups.Where(g => g.Reached is not null && g.Tenths is not null).ToList();
        var all = steps.Select(g => g.Reached!.Value).Append(before).Append(after).ToList();
        var (low, high) = (all.Min(), all.Max());
        var least = low > (high - low) * 2 ? Math.Max(0, low - Math.Max(10, high - low)) : 0;
        var scale = new Scale(least, Math.Max(high, least + 1));
        List<ChangeBar> bars = [scale.Bar(null, ChangeTexts.From, FigureTexts.Text(method, before), least, before, Shared.Tone.Neutral)];
        foreach (var step in steps)
            bars.Add(scale.Bar(step.Cause, ChangeTexts.Of(step.Cause), ChangeTexts.ContributionOf(method, step.Tenths), step.Reached!.Value - step.Tenths!.Value, step.Reached.Value, ChangeTexts.ToneOf(step, method)));
        bars.Add(scale.Bar(null, ChangeTexts.To, FigureTexts.Text(method, after), least, after, Shared.Tone.Accent));
        return new(bars, least);
    }

    private readonly record struct Scale(long Least, long Most)
    {
        public ChangeBar Bar(ChangeCause? cause, string label, string text, long from, long to, Shared.Tone tone) =>
            new(cause, label, text, Percent(Math.Min(from, to) - Least), Percent(Math.Abs(to - from)), tone);

        private string Percent(long part) => string.Create(CultureInfo.InvariantCulture, $"{100m * part / (Most - Least):0.##}%");
    }
}
