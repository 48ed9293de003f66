using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A band of a scale with both bounds.</summary>
/// <param name="Name">«средний».</param>
/// <param name="FullName">«средний уровень дефицитов».</param>
/// <param name="From">Percent, included.</param>
/// <param name="Until">Percent, excluded; the last band ends at 100, included.</param>
/// <param name="Severity">0–3.</param>
public sealed record ScaleBand(string Name, string FullName, int From, int Until, int Severity)
{
    /// <summary>«от 40 до 60 %».</summary>
    public string Bounds => From == 0 ? $"меньше {Until} %" : Until == 100 ? $"{From} % и больше" : $"от {From} до {Until} %";
}

/// <summary>A scale as the page shows it.</summary>
/// <param name="Campaigns">Codes of the campaigns that use it.</param>
/// <param name="IsFixed">Results were weighed by it: bounds do not change.</param>
public sealed record ScaleView(
    int Id, string Code, string Name, ScaleMeaning Meaning, IReadOnlyList<ScaleBand> Bands, IReadOnlyList<string> Campaigns, bool IsFixed);

/// <summary>All scales, and whether the user keeps them.</summary>
public sealed record ScaleList(IReadOnlyList<ScaleView> Scales, bool MayKeep);

/// <summary>What the form of a scale edits.</summary>
public sealed class ScaleDraft
{
    /// <summary>Zero for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }

    /// <summary>Chosen once, for a new scale.</summary>
    public ScaleMeaning Meaning { get; set; } = ScaleMeaning.DeficitLevel;
    public List<ScaleLevelDraft> Levels { get; set; } = [];

    /// <summary>Only names may change; set for the form, decided anew by the service.</summary>
    public bool IsFixed { get; set; }
}

/// <summary>Turns lower bounds into bands. Pure.</summary>
public static class ScaleBands
{
    /// <summary>From 0 to 100, each up to the next one.</summary>
    public static IReadOnlyList<ScaleBand> Of(Scale scale) => Of(scale.Meaning, scale.Levels.Select(l => (l.Name, l.FromPercent, l.Severity)));

    /// <summary>The same for a form that is being filled; half-filled lines are left out.</summary>
    public static IReadOnlyList<ScaleBand> Of(ScaleDraft draft) => Of(draft.Meaning, draft.Levels
        .Where(l => l.FromPercent is >= 0 and < 100).Select(l => (Inputs.Tidy(l.Name) ?? "…", l.FromPercent!.Value, l.Severity)));

    /// <summary>The bounds and severities are those of the scale: only names differ, if anything.</summary>
    public static bool IsSame(Scale scale, IReadOnlyList<ScaleLevelDraft> levels) =>
        levels.Select(l => (l.FromPercent ?? -1, l.Severity)).Order().SequenceEqual(scale.Levels.Select(l => (l.FromPercent, l.Severity)).Order());

    private static List<ScaleBand> Of(ScaleMeaning meaning, IEnumerable<(string Name, int From, int Severity)> levels)
    {
        var sorted = levels.OrderBy(l => l.From).ToList();
        return [.. sorted.Select((l, i) => new ScaleBand(
            l.Name, ScaleTerms.Full(meaning, l.Name), l.From, i + 1 < sorted.Count ? sorted[i + 1].From : 100, l.Severity))];
    }
}
