using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Reporting;

/// <summary>Tables of the card of a municipality.</summary>
internal static class MunicipalityReportTables
{
    private const string People = "реестр педагогических работников";
    private const string Unknown = "не указано";

    private static readonly (string Name, int From, int To)[] Ages =
        [("до 25 лет", 0, 25), ("25–29 лет", 25, 30), ("30–34 года", 30, 35), ("35–39 лет", 35, 40), ("40–49 лет", 40, 50), ("50–59 лет", 50, 60), ("60 лет и старше", 60, 200)];

    private static readonly (string Name, int From, int To)[] Experience =
        [("до 3 лет", int.MinValue, 36), ("3–5 лет", 36, 60), ("5–10 лет", 60, 120), ("10–15 лет", 120, 180), ("15–20 лет", 180, 240), ("20 лет и более", 240, int.MaxValue)];

    public static IEnumerable<ReportBlock> Comparison(MunicipalityReportFacts facts)
    {
        (string Name, Percent Own, Percent Region, bool OfPeople)[] rows =
        [
            ("Педагоги и управленцы с методистом", facts.Asset.People, facts.RegionAsset.People, true),
            ("Организации с методистом", facts.Asset.Organisations, facts.RegionAsset.Organisations, false),
            ("ШНОР с методистом", facts.Asset.LowResults, facts.RegionAsset.LowResults, false),
            ("Организации с методической службой или советом", facts.Structures, facts.RegionStructures, false),
            ("Моложе 35 лет", facts.Own.Young, facts.Region.Young, true),
            ("Стаж менее трёх лет", facts.Own.Newcomers, facts.Region.Newcomers, true),
            ("Педагоги с квалификационной категорией", facts.Own.Qualified, facts.Region.Qualified, true),
            ("Полные сведения о человеке", facts.Own.Complete, facts.Region.Complete, true),
        ];
        return
        [
            new HeadingBlock(1, "Сравнение с регионом"),
            new TableBlock("Муниципалитет и регион",
                [new("Показатель", Weight: 2.6), new(facts.ShortName, ReportColumnKind.Share), new("Регион", ReportColumnKind.Share), new("Разница, п. п.", ReportColumnKind.Number)],
                [.. rows.Select(r => Compare(r.Name, r.Own, r.Region, facts.HidesSmall && r.OfPeople))])
            {
                Source = "реестры ЦНППМ", AsOf = facts.Day,
            },
        ];
    }

    public static IEnumerable<ReportBlock> Contingent(MunicipalityReportFacts facts) =>
    [
        new HeadingBlock(1, "Контингент"),
        Counts("Возраст", "Возраст", [.. Ages.Select(a => (a.Name, (Func<ContingentPerson, bool>)(p => p.BirthDate is { } b && FullPeriods.Years(b, facts.Day) is var age && age >= a.From && age < a.To))),
            (Unknown, p => p.BirthDate is null)], facts),
        Counts("Педагогический стаж", "Стаж", [.. Experience.Select(e => (e.Name, (Func<ContingentPerson, bool>)(p => p.TeachingSince is { } since
            && FullPeriods.Months(since, facts.Day) is var months && months >= e.From && months < e.To))), (Unknown, p => p.TeachingSince is null)], facts),
    ];

    public static IEnumerable<ReportBlock> Organisations(MunicipalityReportFacts facts)
    {
        var rows = facts.Organisations.GroupBy(o => o.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ReportRow.Of(g.Key, g.Count(o => o.Locality is Locality.City), g.Count(o => o.Locality is Locality.Village),
                g.Count(o => o.Locality is null), g.Count(), new Percent(g.Count(o => o.HasStructure), g.Count())));
        return
        [
            new HeadingBlock(1, "Организации"),
            new TableBlock("Организации контура мониторинга",
                [
                    new("Тип", Weight: 2.6), new("Город", ReportColumnKind.Number, 0.8), new("Село", ReportColumnKind.Number, 0.8), new("Не указано", ReportColumnKind.Number, 0.9),
                    new("Всего", ReportColumnKind.Number, 0.8), new("С методической службой (советом)", ReportColumnKind.Share, 1.4),
                ],
                [.. rows])
            {
                Source = "реестр организаций", AsOf = facts.Day, EmptyText = "Организаций контура мониторинга нет.",
            }.WithTotal("Итого"),
        ];
    }

    public static IEnumerable<ReportBlock> Quality(MunicipalityReportFacts facts)
    {
        (string What, int Count)[] gaps =
        [
            ("нет СНИЛС", facts.People.Count(p => !p.HasSnils)),
            ("нет даты рождения", facts.People.Count(p => p.BirthDate is null)),
            ("нет начала педагогической деятельности", facts.People.Count(p => p.TeachingSince is null)),
            ("нет предмета у должности, где он обязателен", facts.People.Count(p => p.SubjectCode is null && facts.PositionsWithSubject.Contains(p.PositionCode))),
        ];
        var cells = AssetReportCells.Numbers([.. gaps.Select(g => g.Count)], facts.HidesSmall);
        return
        [
            new HeadingBlock(1, "Качество данных"),
            new ParagraphBlock(facts.Own.All == 0
                ? "Контингент муниципалитета не загружен: доли по педагогам не рассчитываются."
                : $"Полные сведения внесены о {Share(facts)} педагогов и управленцев. Неполные записи снижают точность показателей и мешают сопоставлению файлов."),
            new TableBlock("Чего не хватает в записях", [new("Что не указано", Weight: 3), new("Записей", ReportColumnKind.Number)],
                [.. gaps.Select((g, i) => ReportRow.Of(g.What, cells[i]))]) { Source = People, AsOf = facts.Day },
        ];
    }

    private static string Share(MunicipalityReportFacts facts) =>
        facts.HidesSmall && AssetReportCells.IsSmall(facts.Own.Complete) ? "большей части" : Formats.Share(facts.Own.Complete);

    private static ReportRow Compare(string name, Percent own, Percent region, bool hides)
    {
        if (hides && AssetReportCells.IsSmall(own)) return ReportRow.Of(name, "…", region, "…");
        var difference = own.Tenths is { } mine && region.Tenths is { } all ? AssetReportTexts.Signed((mine - all) / 10m, 1) : "—";
        return ReportRow.Of(name, own, region, difference);
    }

    private static TableBlock Counts(string caption, string head, (string Name, Func<ContingentPerson, bool> Is)[] groups, MunicipalityReportFacts facts)
    {
        var teaching = facts.People.Where(p => p.PostGroup is PostGroup.Teaching).ToList();
        var managing = facts.People.Where(p => p.PostGroup is PostGroup.Managing).ToList();
        var left = AssetReportCells.Numbers([.. groups.Select(g => teaching.Count(g.Is))], facts.HidesSmall);
        var right = AssetReportCells.Numbers([.. groups.Select(g => managing.Count(g.Is))], facts.HidesSmall);
        return new TableBlock(caption,
            [new(head, Weight: 2.2), new("Педагогические работники", ReportColumnKind.Number), new("Управленческие кадры", ReportColumnKind.Number)],
            [.. groups.Select((g, i) => ReportRow.Of(g.Name, left[i], right[i]))])
        {
            Total = ReportRow.Of("Итого", teaching.Count, managing.Count), Source = People, AsOf = facts.Day,
        };
    }
}
