using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>To which part of the number something must be added.</summary>
public enum NeedSide
{
    /// <summary>More of what is counted; of a share they come out of the denominator.</summary>
    Numerator = 1,

    /// <summary>More of those among whom it is divided: methodists.</summary>
    Denominator = 2,
}

/// <summary>How many are missing, and where they must be added.</summary>
public readonly record struct Need(int Count, NeedSide Side);

/// <summary>
/// How many more are needed, exactly: the least number with which the rounded value satisfies <see cref="TargetRule"/>, found by that rule
/// itself, so that whoever adds that many sees green. Pure.
/// </summary>
public static class NeedRule
{
    /// <summary>Null where the light is green or off, or the target cannot be reached by adding.</summary>
    /// <param name="isPlace">A municipality, whose target may differ from the region's.</param>
    public static Need? ToTarget(IndicatorMethod method, IndicatorValue value, bool isPlace)
    {
        if (TargetRule.Of(method, value.Number, isPlace) is TrafficLight.None or TrafficLight.Green || WantedOf(method, isPlace) is not { } wanted) return null;
        var (side, most) = Room(method, value, wanted);
        return Least(most, count => TargetRule.Of(method, Add(method, value, new(count, side)).Number, isPlace) is TrafficLight.Green) is { } least
            ? new Need(least, side) : null;
    }

    /// <summary>How many more of a share are needed for at least so many tenths; null for what is no share, or reached already.</summary>
    public static Need? ToShare(IndicatorMethod method, IndicatorValue value, long tenths)
    {
        if (method.Shape is not IndicatorShape.Share || value.Tenths is not { } now || now >= tenths) return null;
        var most = Room(method, value, 0).Most;
        return Least(most, count => Add(method, value, new(count, NeedSide.Numerator)).Tenths >= tenths) is { } least ? new Need(least, NeedSide.Numerator) : null;
    }

    /// <summary>The number with the missing added.</summary>
    public static IndicatorValue Add(IndicatorMethod method, IndicatorValue value, Need need)
    {
        var (numerator, denominator) = need.Side is NeedSide.Numerator
            ? (value.Numerator + need.Count, value.Denominator) : (value.Numerator, value.Denominator + need.Count);
        return method.Shape switch
        {
            IndicatorShape.Share => new(numerator, denominator, new Percent(numerator ?? 0, denominator ?? 0).Tenths),
            IndicatorShape.Ratio => new(numerator, denominator, Ratio(numerator ?? 0, denominator ?? 0)),
            IndicatorShape.Count => new(numerator, null, 10L * numerator),
            _ => value,
        };
    }

    private static decimal? WantedOf(IndicatorMethod method, bool isPlace) =>
        isPlace ? method.Target?.PlaceValue ?? method.Target?.Value : method.Target?.Value;

    /// <summary>Where to add, and the most that makes sense.</summary>
    private static (NeedSide Side, int Most) Room(IndicatorMethod method, IndicatorValue value, decimal wanted) => method.Shape switch
    {
        IndicatorShape.Share => (NeedSide.Numerator, (value.Denominator - value.Numerator) ?? 0),
        IndicatorShape.Count => (NeedSide.Numerator, (int)Math.Ceiling(wanted)),
        IndicatorShape.Ratio when method.Direction is IndicatorDirection.Less && value.Tenths > 0 => (NeedSide.Denominator, (int)Math.Ceiling((value.Numerator ?? 0) / Math.Max(wanted, 0.1m))),
        // So few that it rounds to nothing: enough to be seen at all.
        IndicatorShape.Ratio => (NeedSide.Numerator, ((value.Denominator ?? 0) + 19) / 20),
        _ => (NeedSide.Numerator, 0),
    };

    /// <summary>Half up, as <see cref="FactList"/> counts it.</summary>
    private static long? Ratio(long numerator, long denominator) => denominator == 0 ? null : ((20 * numerator) + denominator) / (2 * denominator);

    /// <summary>The least count that suffices; what suffices once suffices with more.</summary>
    private static int? Least(int most, Func<int, bool> suffices)
    {
        if (most <= 0 || !suffices(most)) return null;
        var (low, high) = (0, most);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (suffices(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
