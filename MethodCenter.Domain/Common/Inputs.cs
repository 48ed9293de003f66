namespace MethodCenter.Domain.Common;

/// <summary>Tidies text that people type: both databases get the same, valid value.</summary>
public static class Inputs
{
    /// <summary>Trimmed, without NUL, cut at <paramref name="longest"/>; null when nothing is left.</summary>
    public static string? Tidy(string? text, int longest = 500)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tidy = text.Replace("\0", "", StringComparison.Ordinal).Trim();
        if (tidy.Length == 0) return null;
        return tidy.Length > longest ? tidy[..longest] : tidy;
    }
}
