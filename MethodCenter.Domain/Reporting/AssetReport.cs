using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Состояние методического актива»: the paper for the council, built from facts in hand.</summary>
internal static class AssetReport
{
    public static Report Create(AssetReportFacts facts) => new()
    {
        Kind = "Состояние методического актива",
        Title = "О состоянии методического актива",
        Subtitle = facts.Place,
        Organisation = facts.Head.Lines(facts.IsRegion),
        Date = facts.Day,
        City = facts.Head.City,
        HasTitlePage = facts.IsRegion,
        Blocks =
        [
            .. facts.IsRegion ? [new ContentsBlock(2)] : Array.Empty<ReportBlock>(),
            .. Overview(facts),
            .. AssetReportTables.Structure(facts),
            .. AssetReportTables.Admission(facts),
            .. AssetReportTables.Load(facts),
            .. AssetReportCoverage.Coverage(facts),
            .. AssetReportCoverage.Gaps(facts),
            .. AssetReportCoverage.Dynamics(facts),
            // The conclusions begin a sheet, so that signatures never stand alone on theirs.
            new PageBreakBlock(),
            .. Conclusions(facts),
            new SignaturesBlock(AssetReportTexts.Signatures(facts)),
            .. AssetReportCoverage.Appendices(facts),
        ],
        Notes =
        [
            new("Правило допуска", $"диагностика и повышение квалификации в области методической поддержки при действующем приказе ({AdmissionRule.Source})"),
            new("Нагрузка", "число закреплённых педагогов на дату; перегрузка — больше мягкого (по умолчанию 25) и больше жёсткого (40) предела"),
            new("Охват", "закрепления методистов с действующим статусом; педагоги и управленческие кадры организаций контура мониторинга"),
            new("Сформировано", Formats.Moment(facts.Made)),
        ],
    };

    private static IEnumerable<ReportBlock> Overview(AssetReportFacts facts)
    {
        var now = facts.Now;
        return
        [
            new HeadingBlock(1, "Общие сведения"),
            new ParagraphBlock(AssetReportTexts.Overview(facts)),
            new FiguresBlock(
            [
                new("Методистов в реестре", now.All.Listed, AssetReportTexts.Levels(now)),
                new("Отвечают условиям допуска", Share(now.All.Admissible, now.All.Listed)),
                new("Педагогов с методистом", Cell(now.People, facts.HidesSmall), Change: AssetReportTexts.Change(now.People, facts.Before.People)),
                new("Организаций с методистом", now.Organisations, Change: AssetReportTexts.Change(now.Organisations, facts.Before.Organisations)),
            ]),
        ];
    }

    private static IEnumerable<ReportBlock> Conclusions(AssetReportFacts facts) =>
    [
        new HeadingBlock(1, "Выводы"),
        new BulletListBlock(AssetReportConclusions.Conclusions(facts), Numbered: true),
        new HeadingBlock(1, "Проект решения"),
        new ParagraphBlock(AssetReportTexts.DecisionIntro(facts.IsRegion)),
        new BulletListBlock(AssetReportConclusions.Decisions(facts), Numbered: true),
    ];

    private static ReportCell Share(int n, int z) => new Percent(n, z);

    private static ReportCell Cell(Percent share, bool hides) => hides && AssetReportCells.IsSmall(share) ? AssetReportCells.Hidden : share;
}
