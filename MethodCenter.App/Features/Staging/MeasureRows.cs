using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>A measure of one variant, as the comparison prints it.</summary>
/// <param name="IsBest">No other variant has a better one, and some have a worse.</param>
public sealed record MeasureCell(int VariantId, string Text, bool IsBest);

/// <summary>A line of the comparison.</summary>
public sealed record MeasureRow(string Label, string? Hint, IReadOnlyList<MeasureCell> Cells);

/// <summary>Turns the measures of variants into the lines of the comparison and finds the best of each.</summary>
public static class MeasureRows
{
    /// <summary>What is compared.</summary>
    /// <param name="Rank">Higher is better; null where no value is better than another.</param>
    private sealed record Measure(string Label, string? Hint, Func<VariantMeasures, string> Text, Func<VariantMeasures, long>? Rank);

    private static readonly Measure Covered = new(MeasureTexts.Covered, null, m => StagingTexts.CoveredOf(m.Covered, m.Seekers), m => m.Covered);
    private static readonly Measure LowResults =
        new(MeasureTexts.LowResults, null, m => StagingTexts.CoveredOf(m.LowResults, m.LowResultsAll), m => m.LowResults);

    private static readonly Measure[] _rest =
    [
        new(MeasureTexts.Busy, null, m => StagingTexts.CoveredOf(m.BusyGivers, m.Givers), null),
        new(MeasureTexts.Most, MeasureTexts.MostHint, m => Formats.Number(m.MostLoad), m => -m.MostLoad),
        new(MeasureTexts.Spread, MeasureTexts.SpreadHint, m => Formats.Tenths(m.SpreadTenths), m => -m.SpreadTenths),
        new(MeasureTexts.OverSoft, null, m => Formats.Number(m.OverSoft), m => -m.OverSoft),
        new(MeasureTexts.Same, null, m => Formats.Number(m.SameMunicipality), m => m.SameMunicipality),
        new(MeasureTexts.Current, null, m => Formats.Number(m.Current), m => m.Current),
        new(MeasureTexts.Score, MeasureTexts.ScoreHint, m => Formats.Tenths(m.ScoreTenths), m => m.ScoreTenths),
    ];

    /// <summary>The lines of a card; schools with low results only where there are any.</summary>
    public static IReadOnlyList<MeasureRow> Of(StagingCard card)
    {
        var hasLow = card.Variants.Any(v => v.Measures.LowResultsAll > 0);
        return [.. new[] { Covered }.Concat(hasLow ? [LowResults] : []).Concat(_rest).Select(m => Row(m, card.Variants))];
    }

    private static MeasureRow Row(Measure measure, IReadOnlyList<VariantRow> variants)
    {
        var ranks = measure.Rank is { } rank ? variants.Select(v => rank(v.Measures)).ToList() : [];
        long? best = ranks.Distinct().Count() > 1 ? ranks.Max() : null;
        return new(measure.Label, measure.Hint, [.. variants.Select((v, i) => new MeasureCell(v.Id, measure.Text(v.Measures), best is not null && ranks[i] == best))]);
    }
}

/// <summary>Names of the measures.</summary>
public static class MeasureTexts
{
    public const string Covered = "Охвачено";
    public const string LowResults = "Из школ с низкими результатами";
    public const string Busy = "Задействовано";
    public const string Most = "Наибольшая нагрузка";
    public const string MostHint = "человек (организаций) у одного";
    public const string Spread = "Разброс нагрузки";
    public const string SpreadHint = "меньше — ровнее";
    public const string OverSoft = "Сверх мягкого предела";
    public const string Same = "В своём муниципалитете";
    public const string Current = "Остаётся как есть";
    public const string Score = "Средний балл пары";
    public const string ScoreHint = "больше — пары подходят лучше";
}
