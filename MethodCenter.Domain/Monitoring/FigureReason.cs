using System.Globalization;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Kinds of reasons: a reason without its numbers, dates and document signs, so that «диагностика К-1, 12.03.2026» and «диагностика К-2,
/// 15.03.2026» are one line of a filter. The key carries no words into an address.
/// </summary>
public static class FigureReason
{
    private static readonly char[] Marks = [',', ';', ':', '—', '–', '.', '(', ')', ' '];

    /// <summary>The words that are left; the reason itself where nothing is.</summary>
    public static string Of(string reason)
    {
        var words = string.Join(' ', reason.Split(' ').Where(w => !w.Any(char.IsDigit) && w is not "№")).Trim(Marks);
        return words.Length > 0 ? words : reason;
    }

    /// <summary>Eight hexadecimal digits (FNV-1a), the same in every process.</summary>
    public static string KeyOf(string reason)
    {
        var hash = 2166136261u;
        foreach (var letter in Of(reason)) hash = (hash ^ letter) * 16777619u;
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
