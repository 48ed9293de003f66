using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Наставничество»: the paper for the council, built from facts in hand. Pure.</summary>
internal static class MentoringReport
{
    /// <summary>П6 ≥ 70 % (domain 2.4).</summary>
    public const int Target = 70;

    public static Report Create(MentoringReportFacts facts) => new()
    {
        Kind = "Наставничество",
        Title = "О наставничестве и поддержке молодых педагогов",
        Subtitle = facts.Place,
        Organisation = facts.Head.Lines(facts.IsRegion),
        Date = facts.Day,
        City = facts.Head.City,
        HasTitlePage = facts.IsRegion,
        Blocks =
        [
            .. facts.IsRegion ? [new ContentsBlock(1)] : Array.Empty<ReportBlock>(),
            .. Overview(facts),
            .. MentoringReportTables.Coverage(facts),
            .. MentoringReportTables.Supports(facts),
            .. MentoringReportTables.Mentors(facts),
            .. MentoringReportTables.Pairs(facts),
            .. MentoringReportTables.Outcomes(facts),
            .. MentoringReportTables.Papers(facts),
            // The conclusions begin a sheet, so that signatures never stand alone on theirs.
            new PageBreakBlock(),
            new HeadingBlock(1, "Выводы"),
            new BulletListBlock(MentoringReportConclusions.Conclusions(facts), Numbered: true),
            new HeadingBlock(1, "Проект решения"),
            new ParagraphBlock(facts.IsRegion
                ? "Заслушав информацию о наставничестве и поддержке молодых педагогов, Региональный методический совет РЕШИЛ:"
                : "Заслушав информацию о наставничестве и поддержке молодых педагогов, муниципальный методический совет РЕШИЛ:"),
            new BulletListBlock(MentoringReportConclusions.Decisions(facts), Numbered: true),
            new SignaturesBlock(facts.IsRegion
                ? [new($"Руководитель: {facts.Head.Name}", HasDate: true), new("Ответственный за наставничество")]
                : [new("Руководитель муниципальной методической службы", HasDate: true)]),
            .. MentoringReportTables.Appendix(facts),
        ],
        Notes =
        [
            new("Молодой педагог (показатель П6)", $"{(facts.Parameters.IsAgeInclusive ? "до" : "моложе")} {facts.Parameters.Age} лет{(facts.Parameters.IsAgeInclusive ? " включительно" : "")} и педагогический стаж меньше {facts.Parameters.ServiceMonths} полных месяцев; работает по основному месту в организации контура мониторинга"),
            new("Поддержка", $"форма из перечня, срок которой пересекает период с {Formats.Date(facts.From)} по {Formats.Date(facts.Day)}; выплаты и иные формы не засчитываются"),
            .. facts.HidesSmall ? [new ReportNote("Малые группы", "сведения о группах менее пяти человек не приводятся")] : Array.Empty<ReportNote>(),
            new("Сформировано", Formats.Moment(facts.Made)),
        ],
    };

    internal static ReportCell Cell(Percent share, MentoringReportFacts facts) => facts.HidesSmall && AssetReportCells.IsSmall(share) ? AssetReportCells.Hidden : share;

    private static IEnumerable<ReportBlock> Overview(MentoringReportFacts facts) =>
    [
        new HeadingBlock(1, "Общие сведения"),
        new FiguresBlock(
        [
            new("Молодых педагогов с поддержкой", Cell(facts.Coverage, facts), Change: $"ориентир — не менее {Target}\u00A0%"),
            new("Наставников", AssetReportCells.Words(facts.Loads.Mentors, facts.HidesSmall), $"свободных мест: {AssetReportCells.Words(facts.Loads.Seats, facts.HidesSmall)}"),
            new("Действующих пар и групп", AssetReportCells.Words(facts.Pairs.InForce, facts.HidesSmall), $"наставляемых: {AssetReportCells.Words(facts.Pairs.Mentees, facts.HidesSmall)}"),
            new("Организаций со всеми документами", facts.Papers),
        ]),
        new ParagraphBlock($"Период отчёта — с {Formats.LongDate(facts.From)} по {Formats.LongDate(facts.Day)} "
            + $"Всего педагогов, которым предлагается поддержка (молодых или в первые годы работы), — {AssetReportCells.Words(facts.Union.Denominator, facts.HidesSmall)}"
            + (facts.HidesSmall && AssetReportCells.IsSmall(facts.Union) ? "." : $", из них с поддержкой {Formats.Number(facts.Union.Numerator)}.")
            + (facts.Unknown == 0 ? "" : $" У {AssetReportCells.Words(facts.Unknown, facts.HidesSmall)} педагогов не указана дата рождения или начало педагогической работы: в показатель они не вошли.")),
    ];
}
