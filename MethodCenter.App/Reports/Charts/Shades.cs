namespace MethodCenter.App.Reports.Charts;

/// <summary>The one scale of shades: five steps of a single hue that stay apart in black and white.</summary>
internal static class Shades
{
    private static readonly string[] Colours = ["F3F6FA", "D3DEEA", "A9BFD6", "6C8DB0", "2B4F78"];

    /// <summary>0 to 4; null without a value.</summary>
    public static int? StepOf(double? shade) =>
        shade is { } part ? Math.Min(Colours.Length - 1, (int)(Math.Clamp(part, 0, 1) * Colours.Length)) : null;

    /// <summary>A class of report.css.</summary>
    public static string ClassOf(double? shade) => StepOf(shade) is { } step ? $"shade-{step}" : "shade-none";

    /// <summary>RRGGBB for Word; null without a value.</summary>
    public static string? ColourOf(double? shade) => StepOf(shade) is { } step ? Colours[step] : null;

    /// <summary>Whether white letters are read better than black ones.</summary>
    public static bool IsDark(double? shade) => StepOf(shade) >= 4;
}
