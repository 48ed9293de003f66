using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Reporting;

/// <summary>Tables and pictures of the report on a campaign.</summary>
internal static class DiagnosticsReportTables
{
    private const string Source = "результаты диагностической кампании в базе ЦНППМ";
    private const int TopCount = 10;
    private const int MapColumns = 11;
    private const int UncoveredCount = 15;

    public static IEnumerable<ReportBlock> Coverage(DiagnosticsReportFacts facts)
    {
        var places = facts.Places.Where(p => p.Planned > 0 || p.Diagnosed > 0 || !facts.IsRegion).ToList();
        var planned = AssetReportCells.Numbers([.. places.Select(p => p.Planned)], facts.HidesSmall);
        var shares = AssetReportCells.Shares([.. places.Select(p => p.Coverage)], facts.HidesSmall);
        var diagnosed = AssetReportCells.Numbers([.. places.Select(p => p.Diagnosed)], facts.HidesSmall);
        var without = facts.Places.Count - places.Count;
        return
        [
            new HeadingBlock(1, "Охват"),
            .. When(facts.Planned == 0, "Поимённый план кампании не составлен, поэтому доля охвата не рассчитана; показано число прошедших диагностику."),
            .. When(without > 0, $"В {RussianPlural.Count(without, "муниципалитете", "муниципалитетах", "муниципалитетах")} диагностика не планировалась и не проводилась."),
            new TableBlock("Охват диагностикой",
                [new("Муниципалитет", Weight: 2.4), new("По плану, чел.", ReportColumnKind.Number), new("Из них прошли", ReportColumnKind.Share, 1.3), new("Всего прошли, чел.", ReportColumnKind.Number)],
                [.. places.Select((p, i) => ReportRow.Of(p.Name, planned[i], shares[i], diagnosed[i]))])
            {
                Total = ReportRow.Of("Итого", facts.Planned, new Percent(facts.PlannedDiagnosed, facts.Planned), facts.Diagnosed),
                Source = Source, AsOf = facts.Day,
            },
        ];
    }

    public static IEnumerable<ReportBlock> Levels(DiagnosticsReportFacts facts)
    {
        var cells = AssetReportCells.Shares([.. facts.Levels.Select(l => new Percent(l.People, facts.Diagnosed))], facts.HidesSmall);
        return
        [
            new HeadingBlock(1, "Распределение по уровням"),
            new TableBlock("Участники по уровню результата в целом",
                [new("Уровень", Weight: 2.6), new("Доля участников", ReportColumnKind.Share)],
                [.. facts.Levels.Select((l, i) => ReportRow.Of(Capital(l.Name), cells[i]))])
            {
                Source = Source, AsOf = facts.Day,
            },
            .. facts.HidesSmall || facts.Diagnosed < HeatCell.Least ? Array.Empty<ReportBlock>() :
            [
                new BarChartBlock("Участники по уровню результата", [.. facts.Levels.Select(l => ChartBar.Of($"{Capital(l.Band)}: {l.Name}", new Percent(l.People, facts.Diagnosed)))])
                {
                    Unit = "%", Decimals = 1, IsSorted = false, Source = Source, AsOf = facts.Day,
                },
            ],
        ];
    }

    public static IEnumerable<ReportBlock> Top(DiagnosticsReportFacts facts) =>
    [
        new HeadingBlock(1, "Самые частые дефициты"),
        new TableBlock($"Первые {TopCount} компетенций по доле участников с дефицитом",
            [new("Код", Weight: 0.8), new("Компетенция", Weight: 4), new("С дефицитом", ReportColumnKind.Share, 1.4)],
            [.. facts.ByShare.Take(TopCount).Select(r => ReportRow.Of(r.Code, r.Name, r.Total.Share))])
        {
            Source = Source, AsOf = facts.Day, EmptyText = "Дефицитов, о которых можно сообщить без раскрытия малых групп, нет.",
        },
    ];

    /// <summary>Chunks of codes that fit the sheet; names of the codes stand in the appendix.</summary>
    public static IEnumerable<ReportBlock> Map(DiagnosticsReportFacts facts)
    {
        if (facts.Map.Columns.Count == 0) return [];
        var corner = facts.IsRegion ? "Муниципалитет" : "Организация";
        var known = facts.Map.Rows.SelectMany(r => r.Cells).Where(c => !c.IsMasked && !c.IsEmpty).ToList();
        if (known.Count == 0) return [];
        var maps = facts.Map.Rows.Chunk(MapColumns).Select((rows, part) => new HeatMapBlock(
            $"Доля участников с дефицитом{(facts.Map.Rows.Count > MapColumns ? $", часть {part + 1}" : "")}",
            [.. rows.Select(r => r.Code)],
            [
                .. facts.Map.Columns.Select((c, i) => new HeatRow(c.Name, [.. rows.Select(r => Value(r.Cells[i]))])),
                new HeatRow(facts.IsRegion ? "Область" : "Муниципалитет", [.. rows.Select(r => Value(r.Total))]),
            ])
        {
            Corner = corner, Unit = "%", From = 0, To = 100, Source = Source + "; «–» — нет прошедших или их меньше пяти", AsOf = facts.Day,
        });
        return
        [
            new HeadingBlock(1, "Тепловая карта"),
            new ParagraphBlock("В клетке — доля участников с дефицитом, процентов; чем темнее клетка, тем она больше. Коды компетенций расшифрованы в приложении 1."),
            .. maps,
        ];
    }

    public static IEnumerable<ReportBlock> Before(DiagnosticsReportFacts facts)
    {
        var heading = new HeadingBlock(1, "Сравнение с прошлой кампанией");
        if (facts.Before is not { } before)
            return [heading, new ParagraphBlock("Кампаний, проведённых раньше тем же инструментом той же версии, нет: результаты разных инструментов по долям не сравниваются.")];
        var earlier = before.Rows.ToDictionary(r => r.Code, r => r.Total, StringComparer.Ordinal);
        var pairs = facts.Map.Rows.Where(r => !r.Total.IsMasked && earlier.TryGetValue(r.Code, out var old) && !old.IsMasked)
            .Select(r => (Row: r, Old: earlier[r.Code])).OrderByDescending(p => p.Row.Total.Share.Tenths - p.Old.Share.Tenths).ToList();
        return
        [
            heading,
            new ParagraphBlock($"Сравнение с кампанией «{before.Campaign!.Title}» ({Formats.Date(before.Campaign.From)} – {Formats.Date(before.Campaign.Until)}): инструмент и его версия те же, поэтому доли сопоставимы."),
            new TableBlock("Изменение доли участников с дефицитом",
                [new("Код", Weight: 0.8), new("Компетенция", Weight: 3), new("Прежде", ReportColumnKind.Share, 1.2), new("Теперь", ReportColumnKind.Share, 1.2), new("Изменение", Weight: 1.1)],
                [.. pairs.Select(p => ReportRow.Of(p.Row.Code, p.Row.Name, p.Old.Share, p.Row.Total.Share, AssetReportTexts.Change(p.Row.Total.Share, p.Old.Share)))])
            {
                Source = Source, AsOf = facts.Day, EmptyText = "Общих компетенций с достаточным числом участников нет.",
            },
        ];
    }

    public static IEnumerable<ReportBlock> Uncovered(DiagnosticsReportFacts facts) =>
    [
        new HeadingBlock(1, "Дефициты без программы"),
        new ParagraphBlock(facts.HasProgrammes
            ? "Показаны компетенции, которые не закрывает ни одна программа дополнительного профессионального образования."
            : "Программы дополнительного профессионального образования в систему ещё не внесены, поэтому показаны все дефициты кампании по числу людей."),
        new TableBlock("Компетенции, по которым нужна программа",
            [new("Код", Weight: 0.8), new("Компетенция", Weight: 4), new("Людей с дефицитом", ReportColumnKind.Number, 1.2)],
            [.. facts.Uncovered.Take(UncoveredCount).Select(r => ReportRow.Of(r.Code, r.Name, r.Total.Deficits))])
        {
            Source = Source, AsOf = facts.Day, EmptyText = "Таких дефицитов нет.",
        },
    ];

    public static IEnumerable<ReportBlock> LowResults(DiagnosticsReportFacts facts)
    {
        var heading = new HeadingBlock(1, "Школы с низкими образовательными результатами");
        if (facts.LowResults.IsMasked || facts.LowResults.IsEmpty)
            return [heading, new ParagraphBlock("В кампании участвовало меньше пяти педагогов школ с действующей отметкой ШНОР: сравнение не приводится.")];
        return
        [
            heading,
            new TableBlock("Доля результатов с дефицитом",
                [new("Где работают участники", Weight: 3), new("Результатов с дефицитом", ReportColumnKind.Share, 1.5)],
                [ReportRow.Of("Школы с низкими образовательными результатами", Share(facts.LowResults)), ReportRow.Of("Остальные организации", Share(facts.Others))])
            {
                Source = Source + "; отметка ШНОР — на день диагностики", AsOf = facts.Day,
            },
        ];
    }

    public static IEnumerable<ReportBlock> Appendices(DiagnosticsReportFacts facts) =>
    [
        new PageBreakBlock(),
        new HeadingBlock(1, "Приложение 1. Результаты по всем компетенциям", Numbered: false),
        new TableBlock("Участники с дефицитом по всем измеренным компетенциям",
            [new("Код", Weight: 0.8), new("Компетенция", Weight: 3.4), new("Группа", Weight: 1.7), new("С дефицитом", ReportColumnKind.Share, 1.4)],
            [.. facts.Map.Rows.Select(r => ReportRow.Of(r.Code, r.Name, r.Group, Share(r.Total)))])
        {
            Source = Source, AsOf = facts.Day,
        },
        .. facts.IsRegion ? ByPlace(facts) : [],
    ];

    public static ReportCell Cell(Percent share, DiagnosticsReportFacts facts) =>
        facts.HidesSmall && AssetReportCells.IsSmall(share) ? AssetReportCells.Hidden : share;

    private static IEnumerable<ReportBlock> ByPlace(DiagnosticsReportFacts facts)
    {
        var rows = facts.Map.Columns.Select((c, i) => (c.Name, Total: facts.Map.ColumnTotals[i], c.People, c.IsHidden))
            .OrderByDescending(r => Printable(r.Total, r.People) ? r.Total.Share.Tenths : -1).ToList();
        return
        [
            new HeadingBlock(1, "Приложение 2. Результаты по муниципалитетам", Numbered: false),
            new TableBlock("Результаты с дефицитом по всем компетенциям",
                [new("Муниципалитет", Weight: 2.4), new("Прошли, чел.", ReportColumnKind.Number), new("Результатов с дефицитом", ReportColumnKind.Share, 1.5)],
                [.. rows.Select(r => ReportRow.Of(r.Name, r.IsHidden || r.People < HeatCell.Least ? AssetReportCells.Hidden : r.People, Printable(r.Total, r.People) ? r.Total.Share : "…"))])
            {
                Source = Source, AsOf = facts.Day,
            },
        ];
    }

    private static bool Printable(HeatCell total, int people) => !total.IsHidden && people >= HeatCell.Least;

    private static ReportCell Share(HeatCell cell) => cell.IsMasked ? AssetReportCells.Hidden : cell.Share;

    private static decimal? Value(HeatCell cell) => cell.IsMasked || cell.IsEmpty ? null : cell.Share.Tenths / 10m;

    private static IEnumerable<ReportBlock> When(bool holds, string text) => holds ? [new ParagraphBlock(text)] : [];

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];
}
