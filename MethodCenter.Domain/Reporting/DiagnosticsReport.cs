using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Результаты диагностики»: the paper for the council, built from facts in hand.</summary>
internal static class DiagnosticsReport
{
    public static Report Create(DiagnosticsReportFacts facts) => new()
    {
        Kind = "Результаты диагностики",
        Title = "О результатах диагностики профессиональных дефицитов",
        Subtitle = $"{facts.Campaign.Title}. {facts.Place}",
        Organisation = AssetReportTexts.Organisation,
        Date = facts.Day,
        City = "Санкт-Петербург",
        HasTitlePage = facts.IsRegion,
        Blocks =
        [
            .. facts.IsRegion ? [new ContentsBlock(1)] : Array.Empty<ReportBlock>(),
            .. Measured(facts),
            .. DiagnosticsReportTables.Coverage(facts),
            .. DiagnosticsReportTables.Levels(facts),
            .. DiagnosticsReportTables.Top(facts),
            .. DiagnosticsReportTables.Map(facts),
            .. DiagnosticsReportTables.Before(facts),
            .. DiagnosticsReportTables.Uncovered(facts),
            .. DiagnosticsReportTables.LowResults(facts),
            // The conclusions begin a sheet, so that signatures never stand alone on theirs.
            new PageBreakBlock(),
            .. Conclusions(facts),
            new SignaturesBlock(Signatures(facts.IsRegion)),
            .. DiagnosticsReportTables.Appendices(facts),
        ],
        Notes =
        [
            new("Что посчитано", "последняя завершённая попытка каждого участника; прерванные, аннулированные попытки и неявки не учтены"),
            new("Дефицит", $"доля баллов по компетенции строго ниже порога {Threshold(facts)} без округления (28 из 47 печатается как 60 %, но это дефицит)"),
            new("Муниципалитет", "место работы на день диагностики; в плане — место работы на дату отчёта"),
            new("Малые группы", "сведения о группах менее пяти человек не приводятся"),
            new("Отпечаток данных", $"{facts.Stamp}, прохождений: {facts.Diagnosed}"),
            new("Сформировано", Formats.Moment(facts.Made)),
        ],
    };

    internal static string Threshold(DiagnosticsReportFacts facts) => $"{ReportNumbers.Format(facts.Campaign.Threshold, facts.Campaign.Threshold % 1 == 0 ? 0 : 2)} %";

    private static IEnumerable<ReportBlock> Measured(DiagnosticsReportFacts facts)
    {
        var campaign = facts.Campaign;
        return
        [
            new HeadingBlock(1, "Что и как измерено"),
            new FiguresBlock(
            [
                new("Прошли диагностику", AssetReportCells.Words(facts.Diagnosed, facts.HidesSmall), "человек"),
                facts.Planned == 0 ? new("Охват плана", "план не составлен") : new("Охват плана", DiagnosticsReportTables.Cell(new(facts.PlannedDiagnosed, facts.Planned), facts)),
                new("Результатов с дефицитом", facts.Map.Total.IsMasked ? AssetReportCells.Hidden : facts.Map.Total.Share),
                new("Измерено компетенций", facts.Map.Rows.Count),
            ]),
            new KeyValuesBlock(
            [
                new("Кампания", $"{campaign.Title} (код {campaign.Code})"),
                new("Оператор", campaign.Operator),
                new("Сроки", $"с {Formats.Date(campaign.From)} по {Formats.Date(campaign.Until)}"),
                new("Вид", campaign.IsOfficial ? "официальная диагностика" : "неофициальная диагностика: в показатели не входит"),
                new("Инструмент", campaign.Instrument is null ? "не указан" : campaign.InstrumentVersion is null ? campaign.Instrument : $"{campaign.Instrument}, версия {campaign.InstrumentVersion}"),
                new("Порог дефицита", $"{Threshold(facts)} выполнения по компетенции"),
                new("Шкала", facts.ScaleWords),
            ]),
        ];
    }

    private static IEnumerable<ReportBlock> Conclusions(DiagnosticsReportFacts facts) =>
    [
        new HeadingBlock(1, "Выводы"),
        new BulletListBlock(DiagnosticsReportConclusions.Conclusions(facts), Numbered: true),
        new HeadingBlock(1, "Проект решения"),
        new ParagraphBlock(facts.IsRegion
            ? "Заслушав информацию о результатах диагностики, Региональный методический совет РЕШИЛ:"
            : "Заслушав информацию о результатах диагностики, муниципальный методический совет РЕШИЛ:"),
        new BulletListBlock(DiagnosticsReportConclusions.Decisions(facts), Numbered: true),
    ];

    private static IReadOnlyList<SignatureLine> Signatures(bool isRegion) => isRegion
        ? [new("Руководитель Центра непрерывного повышения профессионального мастерства педагогических работников", HasDate: true), new("Ответственный за диагностику")]
        : [new("Руководитель муниципальной методической службы", HasDate: true)];
}
