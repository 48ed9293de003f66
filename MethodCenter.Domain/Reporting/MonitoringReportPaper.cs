using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Итоги мониторинга»: the paper for the council and for a municipality (domain, section 8), built from facts in hand. Pure.</summary>
internal static class MonitoringReportPaper
{
    public static Report Create(MonitoringReportFacts facts) => new()
    {
        Kind = "Итоги мониторинга",
        Title = "Об итогах мониторинга показателей эффективности региональной системы научно-методического сопровождения",
        Subtitle = facts.Place,
        Organisation = facts.Head.Lines(facts.IsRegion),
        Date = facts.Day,
        City = facts.Head.City,
        HasTitlePage = facts.IsRegion,
        Blocks =
        [
            .. facts.IsRegion ? [new ContentsBlock(1)] : Array.Empty<ReportBlock>(),
            new HeadingBlock(1, "Период и основание"),
            new ParagraphBlock(Basis(facts)),
            new HeadingBlock(1, "Показатели эффективности"),
            MonitoringReportTables.Main(facts),
            .. MonitoringReportTables.Causes(facts),
            .. MonitoringReportTables.Charts(facts),
            new HeadingBlock(1, "Что стоит за показателями"),
            .. MonitoringReportReading.Paragraphs(facts).Select(p => new ParagraphBlock(p)),
            .. MonitoringReportTables.Standings(facts),
            .. MonitoringReportTables.Hand(facts),
            new HeadingBlock(1, "Выводы"),
            new BulletListBlock(MonitoringReportConclusions.Conclusions(facts), Numbered: true),
            new HeadingBlock(1, "Проект решения"),
            new ParagraphBlock($"Заслушав информацию об итогах мониторинга, {(facts.IsRegion ? "Региональный методический совет" : "муниципальный методический совет")} РЕШИЛ:"),
            new BulletListBlock(MonitoringReportConclusions.Decisions(facts), Numbered: true),
            new SignaturesBlock(facts.IsRegion
                ? [new($"Руководитель: {facts.Head.Name}", HasDate: true), new("Ответственный за мониторинг")]
                : [new("Руководитель муниципальной методической службы", HasDate: true)]),
            .. MonitoringReportTables.Appendix(facts),
        ],
        Notes = Notes(facts),
    };

    private static string Basis(MonitoringReportFacts facts)
    {
        var text = $"Отчётный период — с {Formats.LongDate(facts.Period.From)} по {Formats.LongDate(facts.Day)} Основание — раздел 6 Положения о региональной системе "
            + "научно-методического сопровождения: мониторинг проводится не реже двух раз в год. ";
        text += facts.Frozen is { } frozen
            ? $"Значения взяты из зафиксированного раунда «{facts.Round}», снимок № {frozen.Number.ToString(Formats.Russian)}."
            : "Раунд на эту дату не зафиксирован: значения рассчитаны по данным на момент составления отчёта.";
        return facts.Before is { } before ? $"{text} Сравнение — с раундом «{before.Title}» на {Formats.Date(before.Day)}." : $"{text} Предыдущего зафиксированного раунда нет, поэтому изменения не приводятся.";
    }

    private static IReadOnlyList<ReportNote> Notes(MonitoringReportFacts facts) =>
    [
        facts.Frozen is { } frozen ? new("Снимок раунда", $"№ {frozen.Number.ToString(Formats.Russian)}, SHA-256 {frozen.Sha256}") : new("Источник", "данные на момент составления, раунд не зафиксирован"),
        new("Версии методики", string.Join(", ", facts.Main.Select(l => $"{l.Method.Code}\u00A0— {l.Method.Version.ToString(Formats.Russian)}{(l.Method.Approval is null ? " (рабочая)" : "")}"))),
        .. facts.HidesSmall ? [new ReportNote("Малые группы", "сведения о группах менее пяти человек не приводятся")] : Array.Empty<ReportNote>(),
        new("Сформировано", Formats.Moment(facts.Made)),
    ];
}
