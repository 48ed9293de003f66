using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Tables and pictures of the report on mentoring.</summary>
internal static class MentoringReportTables
{
    private const string Register = "реестр наставничества и форм поддержки ЦНППМ";
    private const int AppendixRows = 400;

    public static IEnumerable<ReportBlock> Coverage(MentoringReportFacts facts)
    {
        var places = facts.Places.Where(p => p.Young > 0 || !facts.IsRegion).ToList();
        var young = AssetReportCells.Numbers([.. places.Select(p => p.Young)], facts.HidesSmall);
        var shares = AssetReportCells.Shares([.. places.Select(p => p.Coverage)], facts.HidesSmall);
        var without = facts.Places.Count - places.Count;
        return
        [
            new HeadingBlock(1, "Охват молодых педагогов поддержкой"),
            new TableBlock("Молодые педагоги, участвующие в формах поддержки (показатель П6)",
                [new("Муниципалитет", Weight: 2.4), new("Молодых педагогов, чел.", ReportColumnKind.Number), new("С поддержкой", ReportColumnKind.Share, 1.3)],
                [.. places.Select((p, i) => ReportRow.Of(p.Name, young[i], shares[i]))])
            {
                Total = ReportRow.Of("Итого", facts.HidesSmall && facts.Coverage.Denominator is > 0 and < AssetReportCells.Least ? AssetReportCells.Hidden : facts.Coverage.Denominator, MentoringReport.Cell(facts.Coverage, facts)),
                Source = Register, AsOf = facts.Day, EmptyText = "Молодых педагогов нет.",
            },
            .. without == 0 ? Array.Empty<ReportBlock>() : [new ParagraphBlock($"В {RussianPlural.Count(without, "муниципалитете", "муниципалитетах", "муниципалитетах")} молодых педагогов по этому показателю нет.")],
            .. facts.IsRegion && places.Count > 1 ? [Chart(facts, places, shares)] : Array.Empty<ReportBlock>(),
        ];
    }

    public static IEnumerable<ReportBlock> Supports(MentoringReportFacts facts)
    {
        var cells = AssetReportCells.Numbers([.. facts.Supports.Select(s => s.Count)], facts.HidesSmall);
        return
        [
            new HeadingBlock(1, "Формы поддержки"),
            new TableBlock("Молодые педагоги по формам поддержки (у одного педагога форм может быть несколько)",
                [new("Форма", Weight: 3), new("Педагогов", ReportColumnKind.Number)],
                [.. facts.Supports.Select((s, i) => ReportRow.Of(MentoringPapers.Capital(MentoringTerms.Of(s.Kind)), cells[i]))])
            {
                Source = Register, AsOf = facts.Day, EmptyText = "Участие молодых педагогов в формах поддержки не записано.",
            },
        ];
    }

    public static IEnumerable<ReportBlock> Mentors(MentoringReportFacts facts)
    {
        var load = facts.Loads;
        (string Name, int Count)[] rows = [("Без наставляемых", load.None), ("Есть свободные места", load.Below), ("Все места заняты", load.Full), ("Сверх предела", load.Over)];
        var cells = AssetReportCells.Numbers([.. rows.Select(r => r.Count)], facts.HidesSmall);
        return
        [
            new HeadingBlock(1, "Наставники и нагрузка"),
            new TableBlock("Наставники по нагрузке", [new("Нагрузка", Weight: 3), new("Наставников", ReportColumnKind.Number)], [.. rows.Select((r, i) => ReportRow.Of(r.Name, cells[i]))])
            {
                Total = ReportRow.Of("Итого", AssetReportCells.Words(load.Mentors, facts.HidesSmall)), Source = Register, AsOf = facts.Day,
            },
            .. load.WithoutConsent == 0 ? Array.Empty<ReportBlock>()
                : [new ParagraphBlock($"Без письменного согласия быть наставником числится: {AssetReportCells.Words(load.WithoutConsent, facts.HidesSmall)}.")],
        ];
    }

    public static IEnumerable<ReportBlock> Pairs(MentoringReportFacts facts)
    {
        var places = facts.Places.Where(p => p.Mentors + p.Pairs > 0).ToList();
        var mentors = AssetReportCells.Numbers([.. places.Select(p => p.Mentors)], facts.HidesSmall);
        var pairs = AssetReportCells.Numbers([.. places.Select(p => p.Pairs)], facts.HidesSmall);
        return
        [
            new HeadingBlock(1, "Пары и группы"),
            Counted("Действующие пары и группы по формам наставничества", "Форма", [.. facts.Pairs.Forms.Select(f => (MentoringTerms.Of(f.Kind), f.Count))], facts),
            Counted("Действующие пары и группы по видам наставничества", "Вид", [.. facts.Pairs.Kinds.Select(k => (MentoringTerms.Of(k.Kind), k.Count))], facts),
            .. !facts.IsRegion ? Array.Empty<ReportBlock>() :
            [
                new TableBlock("Наставники и пары по муниципалитетам",
                    [new("Муниципалитет", Weight: 2.4), new("Наставников", ReportColumnKind.Number), new("Действующих пар и групп", ReportColumnKind.Number)],
                    [.. places.Select((p, i) => ReportRow.Of(p.Name, mentors[i], pairs[i]))])
                {
                    Total = ReportRow.Of("Итого", AssetReportCells.Words(facts.Loads.Mentors, facts.HidesSmall), AssetReportCells.Words(facts.Pairs.InForce, facts.HidesSmall)),
                    Source = Register, AsOf = facts.Day, EmptyText = "Наставников и пар нет.",
                },
            ],
        ];
    }

    public static IEnumerable<ReportBlock> Outcomes(MentoringReportFacts facts)
    {
        var pairs = facts.Pairs;
        (string Name, int Count)[] rows =
        [
            ("Начаты в периоде", pairs.Begun), ("Завершены с итогом", pairs.Completed), ("Прекращены досрочно", pairs.EndedEarly), ("Срок истёк, итог не подведён", pairs.Overdue),
        ];
        var cells = AssetReportCells.Numbers([.. rows.Select(r => r.Count)], facts.HidesSmall);
        var marks = facts.Marks.Where(m => m.Filled > 0).ToList();
        return
        [
            new HeadingBlock(1, "Итоги и отзывы"),
            new TableBlock("Движение пар и групп", [new("Что произошло", Weight: 3), new("Пар и групп", ReportColumnKind.Number)], [.. rows.Select((r, i) => ReportRow.Of(r.Name, cells[i]))])
            {
                Source = Register, AsOf = facts.Day,
            },
            .. pairs.EndSides.Count == 0 ? Array.Empty<ReportBlock>()
                : [Counted("Причины досрочного прекращения", "Причина", [.. pairs.EndSides.Select(s => (MentoringTerms.Of(s.Kind), s.Count))], facts)],
            .. pairs.Goals.Count == 0 ? Array.Empty<ReportBlock>()
                : [Counted("Достижение цели в завершённых парах", "Результат", [.. pairs.Goals.OrderByDescending(g => g.Kind).Select(g => (MentoringTerms.GoalReached(g.Kind), g.Count))], facts)],
            marks.Count == 0 ? new ParagraphBlock("Анкет за период нет.") : new TableBlock("Средние оценки по анкетам, от 1 до 10",
                [new("Кто заполнил", Weight: 2.4), new("Анкет", ReportColumnKind.Number), new("Средняя оценка", ReportColumnKind.Number)],
                [.. marks.Select(m => ReportRow.Of(m.Side is MentoringSide.Mentor ? "Наставники" : "Наставляемые", AssetReportCells.Words(m.Filled, facts.HidesSmall), MeanOf(m, facts)))])
            {
                Source = Register, AsOf = facts.Day,
            },
        ];
    }

    public static IEnumerable<ReportBlock> Papers(MentoringReportFacts facts) =>
    [
        new HeadingBlock(1, "Документы организаций"),
        new ParagraphBlock("Система наставничества в организации начинается с положения, приказа о назначении куратора и дорожной карты."),
        new TableBlock("Организации, где есть все документы",
            [new("Муниципалитет", Weight: 2.4), new("Организаций контура мониторинга", ReportColumnKind.Number), new("Со всеми документами", ReportColumnKind.Share, 1.3)],
            [.. facts.Places.Where(p => p.Organisations > 0).Select(p => ReportRow.Of(p.Name, p.Organisations, new Percent(p.WithPapers, p.Organisations)))])
        {
            Total = ReportRow.Of("Итого", facts.Papers.Denominator, facts.Papers), Source = Register, AsOf = facts.Day, EmptyText = "Организаций контура мониторинга нет.",
        },
        new ParagraphBlock(facts.Gaps.Count == 0
            ? "Во всех организациях, где есть молодые педагоги или действующие пары, документы имеются."
            : $"Молодые педагоги или действующие пары есть, а документов не хватает, в {RussianPlural.Count(facts.Gaps.Count, "организации", "организациях", "организациях")}; перечень — в приложении."),
    ];

    public static IEnumerable<ReportBlock> Appendix(MentoringReportFacts facts) => facts.Gaps.Count == 0 ? [] :
    [
        new PageBreakBlock(),
        new HeadingBlock(1, "Приложение. Организации, где не хватает документов", Numbered: false),
        new TableBlock(facts.Gaps.Count > AppendixRows ? $"Первые {AppendixRows} организаций из {Formats.Number(facts.Gaps.Count)}" : "Организации с молодыми педагогами или действующими парами",
            [new("Муниципалитет", Weight: 1.6), new("Организация", Weight: 3), new("Чего нет", Weight: 2.4)],
            [.. facts.Gaps.Take(AppendixRows).Select(g => ReportRow.Of(g.Municipality, g.Organisation, g.Missing))])
        {
            Source = Register, AsOf = facts.Day,
        },
    ];

    private static ReportBlock Chart(MentoringReportFacts facts, List<MentoringPlace> places, IReadOnlyList<ReportCell> shares) => new BarChartBlock("Доля молодых педагогов с поддержкой",
        [
            .. places.Select((p, i) => shares[i] is ShareCell ? ChartBar.Of(p.Name, p.Coverage) : new ChartBar(p.Name, null)),
            .. facts.HidesSmall && AssetReportCells.IsSmall(facts.Coverage) ? Array.Empty<ChartBar>() : [ChartBar.Of("Область", facts.Coverage, isEmphasised: true)],
        ])
    {
        Unit = "%", Decimals = 1, Target = MentoringReport.Target, Source = Register, AsOf = facts.Day,
    };

    private static TableBlock Counted(string caption, string head, IReadOnlyList<(string Name, int Count)> rows, MentoringReportFacts facts)
    {
        var cells = AssetReportCells.Numbers([.. rows.Select(r => r.Count)], facts.HidesSmall);
        return new TableBlock(caption, [new(head, Weight: 3), new("Пар и групп", ReportColumnKind.Number)], [.. rows.Select((r, i) => ReportRow.Of(MentoringPapers.Capital(r.Name), cells[i]))])
        {
            Source = Register, AsOf = facts.Day, EmptyText = "Действующих пар и групп нет.",
        };
    }

    private static ReportCell MeanOf(SetupMarks marks, MentoringReportFacts facts) => marks.Mean is not { } mean ? ReportCell.Empty
        : facts.HidesSmall && marks.Filled < AssetReportCells.Least ? "…" : ReportCell.Number(mean, 1);
}
