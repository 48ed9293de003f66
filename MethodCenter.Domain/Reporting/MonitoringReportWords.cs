using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Values of indicators in words and cells of the report, alike in sentences and tables.</summary>
internal static class MonitoringReportWords
{
    private const int CausesShown = 3;

    public const string Hidden = "не приводится (мало людей)";

    /// <summary>«20,4 %», «12,5 чел.», «18 ед.», «нет данных», or that it is hidden.</summary>
    public static string Value(IndicatorRow row) => row.IsHidden ? Hidden : ValueWords.Of(row.Method, row.Value.Tenths);

    /// <summary>«220 из 1 080»; null for counts, statistics, hidden ones and no data.</summary>
    public static string? Parts(IndicatorRow row) => !row.IsHidden && row.Value.Denominator > 0 ? ValueWords.Parts(row.Method, row.Value.Numerator, row.Value.Denominator) : null;

    /// <summary>«20,4 % (220 из 1 080)».</summary>
    public static string WithParts(IndicatorRow row) => Parts(row) is { } parts ? $"{Value(row)} ({parts})" : Value(row);

    /// <summary>«+2,1 п. п.», «−3 ед.», «без изменений»; null without a value before.</summary>
    public static string? Change(MonitoringReportLine line)
    {
        if (line.Change is not { } change) return null;
        if (change == 0) return "без изменений";
        var number = ReportNumbers.Format(change / 10m, line.Method.IsCount ? 0 : 1);
        return $"{(change > 0 ? "+" : "")}{number}\u00A0{(line.Method.Unit == "%" ? "п.\u00A0п." : line.Method.Unit)}";
    }

    /// <summary>«стали засчитываться — 40; ушли — 12»: the causes that moved most subjects; null where none did.</summary>
    public static string? Causes(IndicatorChange change)
    {
        var groups = change.Groups.Where(g => g.Entries.Count > 0).OrderByDescending(g => Math.Abs(g.Tenths ?? 0)).ThenByDescending(g => g.Entries.Count).Take(CausesShown).ToList();
        return groups.Count == 0 ? null : string.Join("; ", groups.Select(g => $"{ChangeTerms.Of(g.Cause)}\u00A0— {Formats.Number(g.Entries.Count)}"));
    }

    /// <summary>For a table: a share keeps its parts, a hidden one is a mark.</summary>
    public static ReportCell Cell(IndicatorRow row)
    {
        if (row.IsHidden) return "…";
        return row.Method.Shape switch
        {
            IndicatorShape.Share => new Percent(row.Value.Numerator ?? 0, row.Value.Denominator ?? 0),
            IndicatorShape.Count => row.Value.Numerator ?? 0,
            _ => row.Value.Tenths is { } tenths ? ReportCell.Number(tenths / 10m, 1) : Formats.NoData,
        };
    }

    /// <summary>The name without the weight of the statute: the first letter small.</summary>
    public static string Name(IndicatorMethod method) => $"{method.Code} «{method.Name}»";

    public static string Light(IndicatorRow row) => row.IsHidden || row.Light is TrafficLight.None ? "—" : MonitoringTerms.Of(row.Light);

    /// <summary>«а; б; в и ещё 2».</summary>
    public static string List(IEnumerable<string> items, int most = 6)
    {
        var all = items.ToList();
        return all.Count <= most ? string.Join("; ", all) : $"{string.Join("; ", all.Take(most))} и ещё {all.Count - most}";
    }
}
