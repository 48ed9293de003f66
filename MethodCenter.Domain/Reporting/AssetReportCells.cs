using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Cells about people for those who see aggregates only: fewer than five are hidden, and as many of the next smallest with them as
/// keep the total from telling (security, point 5).
/// </summary>
internal static class AssetReportCells
{
    public const int Least = 5;
    public const string Hidden = "менее 5";

    /// <summary>A column of counts.</summary>
    public static IReadOnlyList<ReportCell> Numbers(IReadOnlyList<int> values, bool hides)
    {
        var hidden = hides ? DashboardSmallCells.Hide(values).Cells : new bool[values.Count];
        return [.. values.Select((v, i) => hidden[i] ? new TextCell("…") : (ReportCell)v)];
    }

    /// <summary>A column of shares.</summary>
    public static IReadOnlyList<ReportCell> Shares(IReadOnlyList<Percent> values, bool hides)
    {
        var hidden = hides ? DashboardSmallCells.Hide([.. values.Select(v => v.Numerator)], [.. values.Select(v => v.Denominator)]).Cells : new bool[values.Count];
        return [.. values.Select((v, i) => hidden[i] || (hides && IsSmall(v)) ? new TextCell("…") : (ReportCell)v)];
    }

    /// <summary>One number in a sentence.</summary>
    public static string Words(int value, bool hides) => hides && value is > 0 and < Least ? Hidden : Formats.Number(value);

    public static bool IsSmall(Percent share) => share.HasData
        && (share.Denominator < Least || share.Numerator is > 0 and < Least || share.Denominator - share.Numerator is > 0 and < Least);
}
