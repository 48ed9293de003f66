using System.Globalization;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>Where a value and its target stand on a thin line: a share on 0–100 %, anything else up to the larger of the two and a fifth.</summary>
public static class FigureScale
{
    /// <summary>The target of the row's own place; null where none can be drawn.</summary>
    public static decimal? TargetOf(IndicatorRow row)
    {
        if (row.Method.Direction is IndicatorDirection.Neither || row.Method.Target is not { } target) return null;
        return row.MunicipalityId is null ? target.Value : row.Method.IsCount ? target.PlaceValue : target.PlaceValue ?? target.Value;
    }

    /// <summary>Null without a value, and without a target for what is no share.</summary>
    public static (string Fill, string? Target)? Of(IndicatorRow row)
    {
        if (row.Value.Number is not { } value) return null;
        var target = TargetOf(row);
        if (row.Method.Unit != "%" && target is null) return null;
        var full = row.Method.Unit == "%" ? 100m : Math.Max(1, Math.Max(value, target!.Value) * 1.2m);
        return (Place(value / full), target is { } wanted ? Place(wanted / full) : null);
    }

    private static string Place(decimal part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(100 * part, 0, 100):0.##}%");
}
