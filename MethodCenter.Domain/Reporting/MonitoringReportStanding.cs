using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>How a municipality stands by the eight indicators, and what distinguishes it. Pure.</summary>
/// <param name="Reached">Targets reached.</param>
/// <param name="Near">Within a tenth of the target.</param>
/// <param name="Judged">Indicators that can be judged there.</param>
internal sealed record MonitoringReportStanding(string Place, int Reached, int Near, int Judged)
{
    /// <summary>So many leaders and so many outsiders are named.</summary>
    public const int Shown = 3;

    private const int Named = 3;

    /// <summary>Shares beside those of the region, the best first.</summary>
    public IReadOnlyList<(MonitoringReportLine Line, IndicatorRow Row, decimal Lead)> Leads { get; private init; } = [];

    /// <summary>Best first. Those of whom fewer than half of the eight can be judged are left out.</summary>
    public static IReadOnlyList<MonitoringReportStanding> Of(IReadOnlyList<MonitoringReportLine> lines)
    {
        var places = lines.SelectMany(l => l.Places).Select(p => p.MunicipalityId).Distinct();
        return
        [
            .. places.Select(id => One(lines, id)).Where(s => 2 * s.Judged >= lines.Count)
                .OrderByDescending(s => (decimal)s.Reached / s.Judged).ThenByDescending(s => (decimal)s.Near / s.Judged).ThenBy(s => s.Place, StringComparer.Ordinal),
        ];
    }

    public static IReadOnlyList<MonitoringReportStanding> Leaders(IReadOnlyList<MonitoringReportStanding> all) => [.. all.Take(Shown)];

    /// <summary>The worst first.</summary>
    public static IReadOnlyList<MonitoringReportStanding> Outsiders(IReadOnlyList<MonitoringReportStanding> all) => [.. all.Reverse().Take(Shown)];

    /// <summary>«П3 — 31,0 % (по области 20,4 %); …»: what is most above the region, or most below it.</summary>
    public string Words(bool isLeader)
    {
        var chosen = (isLeader ? Leads.Where(l => l.Lead > 0) : Leads.Where(l => l.Lead < 0).Reverse()).Take(Named).ToList();
        if (chosen.Count == 0) return isLeader ? "все доли близки к областным" : "доли не ниже областных, не достигнуты цели по числу";
        return string.Join("; ", chosen.Select(c => $"{c.Line.Method.Code}\u00A0— {MonitoringReportWords.Value(c.Row)} (по области {MonitoringReportWords.Value(c.Line.Region)})"));
    }

    private static MonitoringReportStanding One(IReadOnlyList<MonitoringReportLine> lines, int? id)
    {
        var rows = lines.Select(l => (Line: l, Row: l.Places.FirstOrDefault(p => p.MunicipalityId == id))).Where(r => r.Row is { IsHidden: false }).ToList();
        var judged = rows.FindAll(r => r.Row!.Light is not TrafficLight.None);
        return new(lines.SelectMany(l => l.Places).First(p => p.MunicipalityId == id).Municipality ?? "", judged.Count(r => r.Row!.Light is TrafficLight.Green),
            judged.Count(r => r.Row!.Light is TrafficLight.Yellow), judged.Count)
        {
            Leads = [.. rows.Where(r => LeadOf(r.Line, r.Row!) is not null).Select(r => (r.Line, r.Row!, LeadOf(r.Line, r.Row!)!.Value)).OrderByDescending(r => r.Item3)],
        };
    }

    /// <summary>How much better than the region; counts are not compared, a municipality is not a region.</summary>
    private static decimal? LeadOf(MonitoringReportLine line, IndicatorRow row)
    {
        if (line.Method.Shape is not IndicatorShape.Share || row.Value.Number is not { } own || line.Region.Value.Number is not { } region) return null;
        return line.Method.Direction is IndicatorDirection.Less ? region - own : own - region;
    }
}
