using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Cells about people for those who see aggregates only: fewer than five are hidden, and where a single hidden cell could be found
/// from the total, the next smallest is hidden with it (security, point 5).
/// </summary>
internal static class AssetReportCells
{
    public const int Least = 5;
    public const string Hidden = "менее 5";

    /// <summary>A column of counts.</summary>
    public static IReadOnlyList<ReportCell> Numbers(IReadOnlyList<int> values, bool hides)
    {
        var hidden = hides ? HiddenOf(values, v => v is > 0 and < Least, v => v > 0, v => v) : [];
        return [.. values.Select((v, i) => hidden.Contains(i) ? new TextCell("…") : (ReportCell)v)];
    }

    /// <summary>A column of shares.</summary>
    public static IReadOnlyList<ReportCell> Shares(IReadOnlyList<Percent> values, bool hides)
    {
        var hidden = hides ? HiddenOf(values, IsSmall, v => v.Denominator > 0, v => v.Numerator) : [];
        return [.. values.Select((v, i) => hidden.Contains(i) ? new TextCell("…") : (ReportCell)v)];
    }

    /// <summary>One number in a sentence.</summary>
    public static string Words(int value, bool hides) => hides && value is > 0 and < Least ? Hidden : Formats.Number(value);

    public static bool IsSmall(Percent share) => share.HasData
        && (share.Denominator < Least || share.Numerator is > 0 and < Least || share.Denominator - share.Numerator is > 0 and < Least);

    private static HashSet<int> HiddenOf<T>(IReadOnlyList<T> values, Func<T, bool> isSmall, Func<T, bool> counts, Func<T, int> size)
    {
        var hidden = Enumerable.Range(0, values.Count).Where(i => isSmall(values[i])).ToHashSet();
        if (hidden.Count != 1) return hidden;
        var rest = Enumerable.Range(0, values.Count).Where(i => !hidden.Contains(i) && counts(values[i])).OrderBy(i => size(values[i])).ToList();
        if (rest.Count > 0) hidden.Add(rest[0]);
        return hidden;
    }
}
