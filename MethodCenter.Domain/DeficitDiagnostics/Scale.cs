using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What a scale speaks of: «высокий» is bad in the one and good in the other, so both are always said in full. Stored by number.</summary>
public enum ScaleMeaning
{
    /// <summary>Уровень дефицитов.</summary>
    DeficitLevel = 1,

    /// <summary>Уровень компетенции.</summary>
    CompetenceLevel = 2,
}

/// <summary>A scale as data: half-open bands over the unrounded share of points (domain, section 3.2).</summary>
public sealed class Scale : IVersioned
{
    private readonly List<ScaleLevel> _levels = [];

    private Scale() { }

    public Scale(string code, string name, ScaleMeaning meaning, IEnumerable<ScaleLevel> levels)
    {
        (Code, Name, Meaning) = (code, name, meaning);
        _levels.AddRange(levels);
    }

    public int Id { get; private set; }

    /// <summary>«A», «B», «C»: as files name it.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public ScaleMeaning Meaning { get; private set; }
    public int Version { get; private set; }

    /// <summary>In no order; see <see cref="LevelOf"/>.</summary>
    public IReadOnlyList<ScaleLevel> Levels => _levels;

    /// <summary>The level of a result: the highest lower bound that the unrounded share reaches. Null without a maximum.</summary>
    public ScaleLevel? LevelOf(Score score) =>
        score.Max <= 0 ? null : _levels.Where(l => score.Points * 100 >= l.FromPercent * score.Max).MaxBy(l => l.FromPercent);

    /// <summary>Takes over what the form holds; the bands must begin at 0 and not repeat.</summary>
    public Result Change(string? name, IReadOnlyList<ScaleLevelDraft> levels)
    {
        if (Inputs.Tidy(name, 200) is not { } tidy) return DiagnosticsErrors.ScaleNameMissing;
        if (ScaleRule.ProblemOf(levels) is { } problem) return problem;
        Name = tidy;
        _levels.Clear();
        _levels.AddRange(levels.Select(l => new ScaleLevel(l.Name!.Trim(), l.FromPercent!.Value, l.Severity)));
        return Result.Ok;
    }
}

/// <summary>One band: from a percent, included, up to the next one.</summary>
public sealed class ScaleLevel
{
    private ScaleLevel() { }

    /// <param name="name">«средний».</param>
    /// <param name="fromPercent">Lower bound, included.</param>
    /// <param name="severity">0 no deficit to work on, 1–3 how heavy a deficit of this level is.</param>
    public ScaleLevel(string name, int fromPercent, int severity)
    {
        (Name, FromPercent, Severity) = (name, fromPercent, severity);
    }

    public int Id { get; private set; }
    public int ScaleId { get; private set; }
    public string Name { get; private set; } = "";
    public int FromPercent { get; private set; }

    /// <summary>Тяжесть, 0–3 (domain, section 3.4, point 1).</summary>
    public int Severity { get; private set; }
}

/// <summary>What the form of a scale edits.</summary>
public sealed class ScaleLevelDraft
{
    public string? Name { get; set; }
    public int? FromPercent { get; set; }
    public int Severity { get; set; }
}

/// <summary>Whether bands make a scale, and the three scales of the field.</summary>
public static class ScaleRule
{
    /// <summary>Null when the bands begin at 0, differ in name and bound and stay below 100.</summary>
    public static DomainError? ProblemOf(IReadOnlyList<ScaleLevelDraft> levels)
    {
        if (levels.Count < 2) return DiagnosticsErrors.ScaleTooShort;
        if (levels.Any(l => string.IsNullOrWhiteSpace(l.Name))) return DiagnosticsErrors.ScaleLevelUnnamed;
        if (levels.Any(l => l.FromPercent is null or < 0 or >= 100)) return DiagnosticsErrors.ScaleBoundWrong;
        if (levels.Any(l => l.Severity is < 0 or > 3)) return DiagnosticsErrors.ScaleSeverityWrong;
        if (levels.Min(l => l.FromPercent) != 0) return DiagnosticsErrors.ScaleNotFromZero;
        if (levels.Select(l => l.FromPercent).Distinct().Count() < levels.Count) return DiagnosticsErrors.ScaleBoundRepeated;
        return levels.Select(l => SearchKey.Of(l.Name)).Distinct().Count() < levels.Count ? DiagnosticsErrors.ScaleLevelRepeated : null;
    }

    /// <summary>Scales A, B and C (domain, section 3.2); bounds are parameters that the centre may change.</summary>
    public static IReadOnlyList<Scale> Seeds() =>
    [
        new("A", "Уровень дефицитов, 4 градации", ScaleMeaning.DeficitLevel,
            [new("минимальный", 80, 0), new("низкий", 60, 1), new("средний", 40, 2), new("высокий", 0, 3)]),
        new("B", "Уровень компетенции, 3 градации", ScaleMeaning.CompetenceLevel,
            [new("минимальный", 0, 3), new("средний", 60, 1), new("высокий", 80, 0)]),
        new("C", "Уровень компетенции управленцев, 5 градаций", ScaleMeaning.CompetenceLevel,
            [new("низкий", 0, 3), new("удовлетворительный", 40, 2), new("базовый", 55, 1), new("повышенный", 70, 0), new("высокий", 85, 0)]),
    ];
}
