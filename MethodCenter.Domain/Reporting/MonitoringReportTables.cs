using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Tables and pictures of the report on monitoring.</summary>
internal static class MonitoringReportTables
{
    private const string Source = "мониторинг показателей эффективности РСНМС";
    private const int PerTable = 4;

    public static TableBlock Main(MonitoringReportFacts facts)
    {
        var hasBefore = facts.Before is not null;
        List<ReportColumn> columns =
        [
            new("Показатель", Weight: 3.2), new("Значение", ReportColumnKind.Text, 1.3), .. facts.IsRegion ? [] : new[] { new ReportColumn("Область", Weight: 1.1) },
            new("Цель", Weight: 1.4), new("Оценка", Weight: 1.2), .. hasBefore ? [new ReportColumn("Изменение", Weight: 1.1)] : Array.Empty<ReportColumn>(),
        ];
        return new TableBlock("Показатели пункта 6.1 Положения", columns, [.. facts.Main.Select(l => new ReportRow(
        [
            $"{l.Method.Code}. {l.Method.Name}", MonitoringReportWords.WithParts(l.Own), .. facts.IsRegion ? [] : new ReportCell[] { MonitoringReportWords.Value(l.Region) },
            l.Method.Target?.Words ?? "не установлена", MonitoringReportWords.Light(l.Own), .. hasBefore ? [MonitoringReportWords.Change(l) ?? "—"] : Array.Empty<ReportCell>(),
        ]))])
        { Source = Source, AsOf = facts.Day };
    }

    /// <summary>What moved each indicator since the round before: how many people or organisations stand behind each of the main causes.</summary>
    public static IEnumerable<ReportBlock> Causes(MonitoringReportFacts facts)
    {
        var lines = facts.Main.Where(l => l.Why is not null).ToList();
        return lines.Count == 0 ? [] :
        [
            new TableBlock($"Почему изменились показатели (к {Formats.Date(facts.Before!.Day)})", [new("Показатель", Weight: 0.8), new("Изменение", Weight: 1.1), new("Главные причины: сколько людей или организаций", Weight: 4)],
                [.. lines.Select(l => ReportRow.Of(l.Method.Code, MonitoringReportWords.Change(l), l.Why))]) { Source = Source, AsOf = facts.Day },
        ];
    }

    /// <summary>Each indicator by municipality with the target; shares and ratios with the region among them, counts without.</summary>
    public static IEnumerable<ReportBlock> Charts(MonitoringReportFacts facts) => !facts.IsRegion ? [] : facts.Main
        .Where(l => l.Places.Any(p => p.Value.Tenths is not null))
        .Select(l => new BarChartBlock($"{l.Method.Code}. {l.Method.Name}",
        [
            .. l.Places.Select(p => new ChartBar(p.Municipality!, p.Value.Number)),
            .. l.Method.IsCount || l.Own.Value.Tenths is null ? Array.Empty<ChartBar>() : [new ChartBar("Область", l.Own.Value.Number, IsEmphasised: true)],
        ])
        {
            Unit = l.Method.Unit, Decimals = l.Method.IsCount ? 0 : 1, Target = l.Method.IsCount ? l.Method.Target?.PlaceValue : l.Method.Target?.PlaceValue ?? l.Method.Target?.Value,
            LessIsBetter = l.Method.Direction is IndicatorDirection.Less, Source = Source, AsOf = facts.Day,
        });

    public static IEnumerable<ReportBlock> Standings(MonitoringReportFacts facts)
    {
        var standings = MonitoringReportStanding.Of(facts.Main);
        if (!facts.IsRegion || standings.Count < 2 * MonitoringReportStanding.Shown) return [];
        return
        [
            new HeadingBlock(1, "Муниципалитеты: кто впереди и кому нужна помощь"),
            Table("Впереди", MonitoringReportStanding.Leaders(standings), isLeader: true, facts),
            Table("Нужна помощь", MonitoringReportStanding.Outsiders(standings), isLeader: false, facts),
            new ParagraphBlock("Порядок — по доле достигнутых целей среди тех показателей, которые у муниципалитета можно оценить; при равенстве — по числу показателей, близких к цели."),
        ];
    }

    public static IEnumerable<ReportBlock> Hand(MonitoringReportFacts facts) => facts.Hand.Count == 0 ? [] :
    [
        new HeadingBlock(1, "Иные показатели"),
        new TableBlock("Показатели, значения которых вносятся вручную", [new("Код", Weight: 0.7), new("Показатель", Weight: 3.4), new("Значение", Weight: 1.4), new("Цель", Weight: 1.4)],
            [.. facts.Hand.Select(h => ReportRow.Of(h.Code, h.Name, HandValue(h), h.Target ?? "не установлена"))]) { Source = "сведения, внесённые ЦНППМ", AsOf = facts.Day },
    ];

    /// <summary>Municipality × indicators, four in a table so that the parts can be read.</summary>
    public static IEnumerable<ReportBlock> Appendix(MonitoringReportFacts facts) => !facts.IsRegion ? [] :
    [
        new PageBreakBlock(),
        new HeadingBlock(1, facts.Advice.Any(a => a.Place is not null) ? "Приложение 1. Показатели по муниципальным образованиям" : "Приложение. Показатели по муниципальным образованиям", Numbered: false),
        .. facts.Main.Chunk(PerTable).Select(part => new TableBlock($"Показатели {part[0].Method.Code}–{part[^1].Method.Code}",
            [new("Муниципалитет", Weight: 1.6), .. part.Select(l => new ReportColumn($"{l.Method.Code}, {l.Method.Unit}", KindOf(l.Method)) { IsSummed = false })],
            [.. Rows(part)])
        {
            Total = new ReportRow(["Область", .. part.Select(l => MonitoringReportWords.Cell(l.Own))]), Source = Source, AsOf = facts.Day,
        }),
        .. Advice(facts),
    ];

    /// <summary>What is asked of each municipality, in a line each: its own paper says where and why.</summary>
    private static IEnumerable<ReportBlock> Advice(MonitoringReportFacts facts)
    {
        var places = facts.Advice.Where(a => a.Place is not null).GroupBy(a => a.Place!).ToList();
        if (places.Count == 0) yield break;
        yield return new PageBreakBlock();
        yield return new HeadingBlock(1, "Приложение 2. Адресные рекомендации муниципальным методическим службам", Numbered: false);
        yield return new TableBlock("Адресные рекомендации", [new("Показатель", Weight: 0.9), new("Что сделать", Weight: 4), new("Ответственный", Weight: 1.8), new("Срок", ReportColumnKind.Date, 1.1)],
            [.. places.SelectMany(p => p.Select(a => ReportRow.Of(a.Code, FirstSentence(a.Text), a.Owner, a.Due)).Prepend(new ReportRow(["", p.Key, ReportCell.Empty, ReportCell.Empty]) { IsStrong = true }))])
        { Source = "адресные рекомендации по итогам раунда; где и почему — в рекомендации каждому муниципалитету", AsOf = facts.Day };
    }

    private static string FirstSentence(string text) => text.Split(". ", 2)[0].TrimEnd('.', ' ') + ".";

    private static IEnumerable<ReportRow> Rows(MonitoringReportLine[] part) =>
        Enumerable.Range(0, part[0].Places.Count).Select(i => new ReportRow([part[0].Places[i].Municipality, .. part.Select(l => MonitoringReportWords.Cell(l.Places[i]))]));

    private static ReportColumnKind KindOf(IndicatorMethod method) => method.Shape is IndicatorShape.Share ? ReportColumnKind.Share : ReportColumnKind.Number;

    private static TableBlock Table(string caption, IReadOnlyList<MonitoringReportStanding> places, bool isLeader, MonitoringReportFacts facts) => new(caption,
        [new("Муниципалитет", Weight: 1.6), new("Целей достигнуто", Weight: 1), new(isLeader ? "Чем отличается" : "Что отстаёт", Weight: 4)],
        [.. places.Select(p => ReportRow.Of(p.Place, $"{p.Reached} из {p.Judged}", p.Words(isLeader)))])
    { Source = Source, AsOf = facts.Day };

    private static string HandValue(MonitoringReportHand hand)
    {
        if (hand.Value is not { } value) return Formats.NoData;
        var text = $"{value.ToString("0.##", Formats.Russian)}\u00A0{hand.Unit}";
        return hand is { Numerator: { } n, Denominator: { } z } ? $"{text} ({Formats.Number(n)} из {Formats.Number(z)})" : text;
    }
}
