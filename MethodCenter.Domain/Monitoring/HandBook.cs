using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>A value of an indicator kept by hand, or worked out by its expression.</summary>
/// <param name="Value">In its unit; null is «нет данных».</param>
/// <param name="Numerator">Null where it was entered as one number or worked out.</param>
public sealed record HandFigure(decimal? Value, int? Numerator = null, int? Denominator = null)
{
    public static readonly HandFigure NoData = new((decimal?)null);

    /// <summary>Under five: the reader of aggregates, or of a region whose rest is few, is told so instead.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>What a book of indicators knows of one: its expression, or its values by municipality (0: the region).</summary>
public sealed record HandSource(string Code, IndicatorExpression? Expression, IReadOnlyDictionary<int, HandFigure> Values);

/// <summary>Works out indicators kept by hand on one day. Expressions may name each other; a circle is «нет данных». Pure.</summary>
/// <param name="sources">All indicators kept by hand.</param>
/// <param name="catalogue">The figure of a code of the catalogue in a municipality (null: the region).</param>
public sealed class HandBook(IEnumerable<HandSource> sources, Func<string, int?, HandFigure> catalogue)
{
    private readonly Dictionary<string, HandSource> _sources = sources.ToDictionary(s => IndicatorCode.KeyOf(s.Code), StringComparer.Ordinal);
    private readonly HashSet<(string, int)> _open = [];

    /// <summary>Of a code of either kind.</summary>
    public HandFigure Of(string code, int? municipalityId)
    {
        var key = IndicatorCode.KeyOf(code);
        if (!_sources.TryGetValue(key, out var source)) return IndicatorCatalogue.Find(code) is { } method ? catalogue(method.Code, municipalityId) : HandFigure.NoData;
        return source.Expression is { } expression ? Of(key, expression, municipalityId) : source.Values.GetValueOrDefault(municipalityId ?? 0) ?? HandFigure.NoData;
    }

    /// <summary>Of an expression that belongs to nobody yet: the check of a form.</summary>
    public HandFigure Of(IndicatorExpression expression, int? municipalityId) => Of("", expression, municipalityId);

    private HandFigure Of(string key, IndicatorExpression expression, int? municipalityId)
    {
        if (!_open.Add((key, municipalityId ?? 0))) return HandFigure.NoData;
        var isHidden = false;
        var value = expression.Evaluate(operand =>
        {
            var figure = Of(operand.Code, municipalityId);
            isHidden |= figure.IsHidden;
            return operand.Part switch
            {
                ExpressionPart.Value => figure.Value,
                ExpressionPart.Numerator => figure.Numerator,
                ExpressionPart.Denominator => figure.Denominator,
            };
        });
        _open.Remove((key, municipalityId ?? 0));
        return new HandFigure(isHidden ? null : HandRule.Round(value)) { IsHidden = isHidden };
    }
}

/// <summary>Rules of indicators kept by hand. Pure.</summary>
public static class HandRule
{
    /// <summary>Values beyond it are a slip of the hand.</summary>
    public const decimal Most = 1_000_000_000m;

    private const string Percent = "%";

    /// <summary>Worked out values are kept to hundredths, half up.</summary>
    public static decimal? Round(decimal? value) => value is { } number ? Math.Round(number, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>N / Z, of a share times a hundred; tenths, half up, as of all indicators. Z = 0 is «нет данных».</summary>
    public static decimal? ValueOf(int numerator, int denominator, string unit) => denominator == 0 ? null
        : Math.Round((unit == Percent ? 100m : 1m) * numerator / denominator, 1, MidpointRounding.AwayFromZero);

    /// <summary>Green from the target on, yellow within a tenth of it. Here nothing at all is no signal where less is better.</summary>
    public static TrafficLight LightOf(IndicatorDirection direction, decimal? target, decimal? value)
    {
        if (value is not { } number || target is not { } wanted || direction is IndicatorDirection.Neither) return TrafficLight.None;
        if (direction is IndicatorDirection.More) return number >= wanted ? TrafficLight.Green : number >= wanted * 0.9m ? TrafficLight.Yellow : TrafficLight.Red;
        return number <= wanted ? TrafficLight.Green : number <= wanted * 1.1m ? TrafficLight.Yellow : TrafficLight.Red;
    }

    /// <summary>Whole, nonnegative, N within Z of a share; or one number within bounds; or nothing at all.</summary>
    public static Result Check(HandCell cell, string place, string unit)
    {
        if (cell.Numerator is null != cell.Denominator is null) return MonitoringErrors.HandPair(place);
        if (cell.Numerator < 0 || cell.Denominator < 0) return MonitoringErrors.HandNegative(place);
        if (unit == Percent && cell.Numerator > cell.Denominator) return MonitoringErrors.HandMoreThanWhole(place, cell.Numerator!.Value, cell.Denominator!.Value);
        if (cell.Numerator is not null) return Result.Ok;
        if (cell.Value is { } value && (Math.Abs(value) > Most || decimal.Round(value, 4) != value)) return MonitoringErrors.HandBounds(place);
        return unit == Percent && cell.Value is < 0 ? MonitoringErrors.HandNegative(place) : Result.Ok;
    }
}
