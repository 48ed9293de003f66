using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Карточка муниципалитета», built from facts in hand.</summary>
internal static class MunicipalityReport
{
    public static Report Create(MunicipalityReportFacts facts) => new()
    {
        Kind = $"Карточка муниципалитета {facts.ShortName}",
        Title = "Карточка муниципалитета",
        Subtitle = $"{facts.Name} (ОКТМО {facts.Oktmo})",
        Organisation = facts.Head.Lines(isRegion: false),
        Date = facts.Day,
        Blocks =
        [
            Figures(facts),
            .. MunicipalityReportTables.Comparison(facts),
            .. MunicipalityReportTables.Contingent(facts),
            .. MunicipalityReportTables.Organisations(facts),
            .. Service(facts),
            .. Methodists(facts),
            .. LowResults(facts),
            .. MunicipalityReportTables.Quality(facts),
            new SignaturesBlock([new SignatureLine("Карточку составил"), new SignatureLine("Руководитель муниципальной методической службы", HasDate: true)]),
        ],
        Notes =
        [
            new("Контингент", "основное место работы на дату в организации контура мониторинга; педагогические работники — раздел I.2 номенклатуры, управленческие кадры — руководители и заместители"),
            new("Охват", "закрепления методистов с действующим статусом"),
            new("Регион", "сумма по всем муниципалитетам, а не среднее их долей"),
            new("Сформировано", Formats.Moment(facts.Made)),
        ],
    };

    private static FiguresBlock Figures(MunicipalityReportFacts facts) => new(
    [
        new("Педагоги и управленцы", Number(facts.Own.All, facts), $"{Words(facts.Own.Teaching, facts)} и {Words(facts.Own.Managing, facts)}"),
        new("Организации", facts.Organisations.Count, "в контуре мониторинга"),
        new("Педагогов с методистом", facts.HidesSmall && AssetReportCells.IsSmall(facts.Asset.People) ? AssetReportCells.Hidden : facts.Asset.People),
        new("Организаций с методистом", facts.Asset.Organisations),
    ]);

    private static IEnumerable<ReportBlock> Service(MunicipalityReportFacts facts)
    {
        if (facts.Service is not { } service)
            return [new HeadingBlock(1, "Методическая служба"), new ParagraphBlock(facts.HidesSmall ? "Сведения о службе приводятся в материалах ЦНППМ." : "Сведения о муниципальной методической службе не внесены.")];
        return
        [
            new HeadingBlock(1, "Методическая служба"),
            new KeyValuesBlock(
            [
                new("Наименование", service.Name),
                new("Организационная форма", service.Form is { } form ? RegistryTerms.Of(form) : "не указана"),
                new("Руководитель", facts.HidesSmall ? "—" : service.Head ?? "не указан"),
                new("Положение", service.Act ?? "не указано"),
            ]),
        ];
    }

    private static IEnumerable<ReportBlock> Methodists(MunicipalityReportFacts facts)
    {
        var all = facts.Asset.All;
        var heading = new HeadingBlock(1, "Методисты");
        if (facts.Methodists is not { } rows)
            return [heading, new ParagraphBlock($"Муниципальных методистов в реестре: {Words(all.Listed, facts)}; отвечают условиям допуска: {Words(all.Admissible, facts)}.")];
        return
        [
            heading,
            new TableBlock("Методисты муниципалитета и закреплённые региональные методисты",
                [
                    new("Методист", Weight: 2.2), new("Уровень", Weight: 1.3), new("Предмет (направление)", Weight: 1.8), new("Статус по", ReportColumnKind.Date, 1.1),
                    new("Состояние", Weight: 1.5), new("Закреплено педагогов", ReportColumnKind.Number),
                ],
                [.. rows.Select(r => ReportRow.Of(r.FullName, MethodicalAssetTerms.Of(r.Level), r.Field ?? "", r.Until, MethodicalAssetTerms.Of(r.Standing), r.Load.People))])
            {
                Source = AssetReportTexts.Register, AsOf = facts.Day, EmptyText = "Методистов нет: представьте кандидатуры в ЦНППМ.",
            },
        ];
    }

    private static IEnumerable<ReportBlock> LowResults(MunicipalityReportFacts facts)
    {
        var schools = facts.Organisations.Where(o => o.LowResultsSince is not null).ToList();
        var without = facts.Asset.Gaps.Organisations.Select(o => o.Id).ToHashSet();
        return
        [
            new HeadingBlock(1, "Школы с низкими образовательными результатами"),
            new TableBlock("Школы с низкими образовательными результатами",
                [new("Организация", Weight: 3), new("Отмечена с", ReportColumnKind.Date), new("Методист закреплён", Weight: 1.2)],
                [.. schools.Select(o => ReportRow.Of(o.Name, o.LowResultsSince, without.Contains(o.Id) ? "нет" : "да"))])
            {
                Source = "реестр организаций", AsOf = facts.Day, EmptyText = "Школ с действующей отметкой ШНОР нет.",
            },
        ];
    }

    private static ReportCell Number(int value, MunicipalityReportFacts facts) => AssetReportCells.Numbers([value], facts.HidesSmall)[0];

    private static string Words(int value, MunicipalityReportFacts facts) => AssetReportCells.Words(value, facts.HidesSmall);
}
