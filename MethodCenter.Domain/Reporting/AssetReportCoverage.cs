using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>Coverage, gaps, dynamics and appendices in the report on the asset.</summary>
internal static class AssetReportCoverage
{
    public static IEnumerable<ReportBlock> Coverage(AssetReportFacts facts) =>
    [
        new HeadingBlock(1, "Охват педагогов и организаций"),
        ByMunicipality(facts),
        .. facts.IsRegion ? Charts(facts) : [],
    ];

    public static IEnumerable<ReportBlock> Gaps(AssetReportFacts facts)
    {
        var gaps = facts.Now.Gaps;
        var lowResults = gaps.Organisations.Count(o => o.HasLowResults);
        return
        [
            new HeadingBlock(1, "Пробелы"),
            .. facts.IsRegion ? [new ParagraphBlock(gaps.Municipalities.Count == 0
                ? "В каждом муниципалитете есть хотя бы один муниципальный методист с действующим приказом."
                : $"Нет муниципальных методистов с действующим приказом ({gaps.Municipalities.Count}): {string.Join(", ", gaps.Municipalities.Select(m => m.ShortName))}.")]
                : Array.Empty<ReportBlock>(),
            Subjects(facts),
            new ParagraphBlock(gaps.Organisations.Count == 0
                ? "За каждой организацией контура мониторинга закреплён методист."
                : $"Без методиста — {RussianPlural.Count(gaps.Organisations.Count, "организация", "организации", "организаций")} контура мониторинга"
                    + (lowResults == 0 ? "" : $", в их числе школ с низкими результатами — {lowResults}") + $"; перечень — в приложении {AppendixOf(facts)}."),
        ];
    }

    public static IEnumerable<ReportBlock> Dynamics(AssetReportFacts facts)
    {
        var (now, before) = (facts.Now, facts.Before);
        return
        [
            new HeadingBlock(1, "Динамика"),
            new TableBlock($"Изменения за период с {Formats.Date(before.Day)} по {Formats.Date(now.Day)}",
                [
                    new("Показатель", Weight: 3), new($"На {Formats.Date(before.Day)}", ReportColumnKind.Share) { ShowsParts = false },
                    new($"На {Formats.Date(now.Day)}", ReportColumnKind.Share) { ShowsParts = false }, new("Изменение", ReportColumnKind.Number),
                ],
                [
                    Row("Методистов с действующим приказом, чел.", before.All.InForce, now.All.InForce, facts.HidesSmall),
                    Row("Отвечают условиям допуска, чел.", before.All.Admissible, now.All.Admissible, facts.HidesSmall),
                    Row("Закреплено педагогов, чел.", before.Load.People, now.Load.People, facts.HidesSmall),
                    Row("Педагогов с методистом, %", before.People, now.People, facts.HidesSmall),
                    Row("Организаций с методистом, %", before.Organisations, now.Organisations, false),
                ])
            {
                Source = "реестры актива и закреплений ЦНППМ; прошлая дата восстановлена по датам приказов и закреплений",
                AsOf = now.Day,
            },
        ];
    }

    public static IEnumerable<ReportBlock> Appendices(AssetReportFacts facts) =>
    [
        .. facts.WithoutBasis is { Count: > 0 } people ? WithoutBasis(people, facts) : [],
        .. facts.Now.Gaps.Organisations.Count > 0 ? WithoutMethodist(facts) : [],
    ];

    private static TableBlock ByMunicipality(AssetReportFacts facts)
    {
        var rows = facts.Now.Municipalities;
        var methodists = AssetReportCells.Numbers([.. rows.Select(m => m.InForce)], facts.HidesSmall);
        var regional = AssetReportCells.Numbers([.. rows.Select(m => m.Regional)], facts.HidesSmall);
        var people = AssetReportCells.Shares([.. rows.Select(m => m.People)], facts.HidesSmall);
        return new TableBlock("Методисты и охват по муниципалитетам",
            [
                new("Муниципалитет", Weight: 2.2), new("Муниципальных методистов", ReportColumnKind.Number, 1.2), new("Региональных", ReportColumnKind.Number, 1.2) { IsSummed = false },
                new("Педагогов с методистом", ReportColumnKind.Share, 1.4), new("Организаций с методистом", ReportColumnKind.Share, 1.4), new("ШНОР с методистом", ReportColumnKind.Share, 1.3),
            ],
            [.. rows.Select((m, i) => ReportRow.Of(m.Place.ShortName, methodists[i], regional[i], people[i], m.Organisations, m.LowResults))])
        {
            Groups = [new("", 1), new("С действующим приказом, чел.", 2), new("Охват", 3)],
            Total = ReportRow.Of("Итого", rows.Sum(m => m.InForce), ReportCell.Empty, facts.Now.People, facts.Now.Organisations, facts.Now.LowResults),
            Source = AssetReportTexts.AssignmentRegister,
            AsOf = facts.Day,
        };
    }

    private static IEnumerable<ReportBlock> Charts(AssetReportFacts facts)
    {
        var rows = facts.Now.Municipalities;
        return
        [
            new BarChartBlock("Доля организаций, за которыми закреплён методист",
                [.. rows.Select(m => ChartBar.Of(m.Place.ShortName, m.Organisations)), ChartBar.Of(facts.Place, facts.Now.Organisations, true)])
            {
                Unit = "%", Decimals = 1, Source = AssetReportTexts.AssignmentRegister, AsOf = facts.Day,
            },
            new TileMapBlock("Доля организаций с методистом на карте муниципалитетов",
                [.. rows.Select(m => new MapTile(m.Place.TileRow - 1, m.Place.TileColumn - 1, m.Place.ShortName, m.Organisations.Tenths / 10m, (m.Organisations.Tenths ?? 0) / 1000.0))])
            {
                Unit = "%", Decimals = 1, Source = AssetReportTexts.AssignmentRegister, AsOf = facts.Day,
            },
        ];
    }

    private static TableBlock Subjects(AssetReportFacts facts)
    {
        var gaps = facts.Now.Gaps.Subjects.Where(g => !facts.HidesSmall || g.Teachers >= AssetReportCells.Least).ToList();
        return new TableBlock("Предметы, по которым нет методиста с действующим приказом",
            [new("Предмет", Weight: 3), new("Педагогов", ReportColumnKind.Number)],
            [.. gaps.Select(g => ReportRow.Of(g.Name, g.Teachers))])
        {
            Source = "реестр педагогических работников", AsOf = facts.Day, EmptyText = "По каждому предмету есть методист с действующим приказом.",
        };
    }

    private static ReportRow Row(string name, int before, int now, bool hides)
    {
        var isHidden = hides && (before is > 0 and < AssetReportCells.Least || now is > 0 and < AssetReportCells.Least);
        return isHidden
            ? ReportRow.Of(name, "…", "…", "…")
            : ReportRow.Of(name, before, now, AssetReportTexts.Signed(now - before));
    }

    private static ReportRow Row(string name, Percent before, Percent now, bool hides)
    {
        var isHidden = hides && (AssetReportCells.IsSmall(before) || AssetReportCells.IsSmall(now));
        return isHidden ? ReportRow.Of(name, "…", "…", "…") : ReportRow.Of(name, before, now, AssetReportTexts.Change(now, before) ?? Formats.NoData);
    }

    private static IEnumerable<ReportBlock> WithoutBasis(IReadOnlyList<MethodistRow> people, AssetReportFacts facts) =>
    [
        new PageBreakBlock(),
        new HeadingBlock(1, "Приложение 1. Методисты без основания для работы в активе", Numbered: false),
        new TableBlock("Методисты, не отвечающие условиям допуска",
            [new("№", ReportColumnKind.Number, 0.5), new("Методист", Weight: 2.2), new("Уровень, муниципалитет", Weight: 1.7), new("Чего не хватает", Weight: 2.8), new("Закреплено", ReportColumnKind.Number)],
            [.. people.Select((r, i) => ReportRow.Of(i + 1, r.FullName, LevelOf(r), string.Join("; ", r.Check.Missing.Select(f => MethodicalAssetTerms.Missing(f.Criterion))), r.Load.People))])
        {
            Source = AssetReportTexts.Register, AsOf = facts.Day,
        },
    ];

    private static IEnumerable<ReportBlock> WithoutMethodist(AssetReportFacts facts)
    {
        var places = facts.Now.Municipalities.ToDictionary(m => m.Place.Id, m => m.Place.ShortName);
        return
        [
            new PageBreakBlock(),
            new HeadingBlock(1, $"Приложение {AppendixOf(facts)}. Организации без методиста", Numbered: false),
            new TableBlock("Организации контура мониторинга, за которыми не закреплён методист",
                [new("№", ReportColumnKind.Number, 0.5), new("Муниципалитет", Weight: 1.6), new("Организация", Weight: 3.4), new("ШНОР", Weight: 0.8)],
                [.. facts.Now.Gaps.Organisations.OrderBy(o => places[o.MunicipalityId], StringComparer.Ordinal)
                    .Select((o, i) => ReportRow.Of(i + 1, places[o.MunicipalityId], o.Name, o.HasLowResults ? "да" : null))])
            {
                Source = AssetReportTexts.AssignmentRegister, AsOf = facts.Day,
            },
        ];
    }

    private static int AppendixOf(AssetReportFacts facts) => facts.WithoutBasis is { Count: > 0 } ? 2 : 1;

    private static string LevelOf(MethodistRow row) => row.Municipality is { } place
        ? $"{MethodicalAssetTerms.Of(row.Level)}, {place}" : MethodicalAssetTerms.Of(row.Level);
}
