using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>A number of an indicator in words, the same on every screen, on paper and from the command line. Number and unit never part at the end of a line.</summary>
public static class ValueWords
{
    /// <summary>«20,4 %», «13,5 чел.», «18 ед.», «нет данных».</summary>
    public static string Of(IndicatorMethod method, long? tenths) => tenths is { } value ? $"{Plain(method, value)}\u00A0{method.Unit}" : Formats.NoData;

    /// <summary>«20,4» or «18», without the unit; «нет данных» where there is none.</summary>
    public static string Short(IndicatorMethod method, long? tenths) => tenths is { } value ? Plain(method, value) : Formats.NoData;

    /// <summary>«220 из 1 080», «352 на 10»; null where nothing is divided.</summary>
    public static string? Parts(IndicatorMethod method, int? numerator, int? denominator) => (method.Shape, numerator, denominator) switch
    {
        (IndicatorShape.Share, { } n, { } z) => $"{Formats.Number(n)} из {Formats.Number(z)}",
        (IndicatorShape.Ratio, { } n, { } z) => $"{Formats.Number(n)} на {Formats.Number(z)}",
        _ => null,
    };

    /// <summary>«12,5 % (25 из 200)», «3 ед.», «35,2 чел. (352 на 10)»; no parts without data.</summary>
    public static string Whole(IndicatorMethod method, IndicatorValue value) =>
        Of(method, value.Tenths) + (value.Tenths is not null && Parts(method, value.Numerator, value.Denominator) is { } parts ? $" ({parts})" : "");

    private static string Plain(IndicatorMethod method, long tenths) => method.IsCount ? Formats.Number(tenths / 10) : Formats.Tenths(tenths);
}
