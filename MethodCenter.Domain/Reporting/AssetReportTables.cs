using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>Structure, admission and load in the report on the asset.</summary>
internal static class AssetReportTables
{
    private static readonly ReportColumn[] LevelColumns =
        [new("Региональные", ReportColumnKind.Number), new("Муниципальные", ReportColumnKind.Number), new("Всего", ReportColumnKind.Number)];

    public static IEnumerable<ReportBlock> Structure(AssetReportFacts facts) =>
    [
        new HeadingBlock(1, "Структура актива"),
        ByLevel("Методисты по виду отношений", "Вид отношений", facts.Now.Relations, facts),
        ByLevel("Методисты по предметам и направлениям", "Предмет (направление)", facts.Now.Fields, facts),
    ];

    public static IEnumerable<ReportBlock> Admission(AssetReportFacts facts)
    {
        var now = facts.Now;
        LevelCount[] rows =
        [
            new("Отвечают условиям допуска", now.Regional.Admissible, now.Municipal.Admissible),
            new("Допущены с письменным обоснованием", now.Regional.ByException, now.Municipal.ByException),
            new("Без основания", now.Regional.WithoutBasis, now.Municipal.WithoutBasis),
        ];
        return
        [
            new HeadingBlock(1, "Допуск"),
            new ParagraphBlock("Методист входит в актив, если пройдена диагностика и повышение квалификации в области методической поддержки и действует приказ (договор). Отступление от правила допускается только с письменным обоснованием."),
            ByLevel("Допуск методистов", "Состояние", rows, facts),
            ByLevel("Чего не хватает до допуска (у одного методиста причин может быть несколько)", "Причина", now.Missing, facts, withTotal: false),
            .. Basis(facts),
        ];
    }

    public static IEnumerable<ReportBlock> Load(AssetReportFacts facts)
    {
        var load = facts.Now.Load;
        int[] counts = [load.None, load.Normal, load.OverSoft, load.OverHard];
        var names = Enum.GetValues<LoadLevel>().Select(MethodicalAssetTerms.Of).ToList();
        var cells = AssetReportCells.Numbers(counts, facts.HidesSmall);
        var table = new TableBlock("Распределение методистов по нагрузке", [new("Нагрузка", Weight: 2.4), new("Методистов", ReportColumnKind.Number)],
            [.. names.Select((name, i) => ReportRow.Of(name, cells[i]))])
        {
            Total = ReportRow.Of("Итого", load.Methodists),
            Source = AssetReportTexts.AssignmentRegister,
            AsOf = facts.Day,
        };
        return [new HeadingBlock(1, "Нагрузка"), new ParagraphBlock(LoadText(facts)), table, .. Overloaded(facts)];
    }

    private static IEnumerable<ReportBlock> Basis(AssetReportFacts facts) => (facts.Now.All.WithoutBasis, facts.WithoutBasis) switch
    {
        (0, _) => [new ParagraphBlock("Методистов без основания для работы в активе нет.")],
        (var count, null) => [new ParagraphBlock($"Без основания числится методистов: {AssetReportCells.Words(count, true)}. Персональный перечень — у ЦНППМ.")],
        (var count, _) => [new ParagraphBlock($"Без основания числится методистов: {count}. Персональный перечень с причинами — в приложении 1.")],
    };

    private static IEnumerable<ReportBlock> Overloaded(AssetReportFacts facts)
    {
        if (facts.Overloaded is not { Count: > 0 } overloaded) return [];
        return
        [
            new TableBlock("Методисты с нагрузкой выше предела",
                [new("Методист", Weight: 2.6), new("Уровень", Weight: 1.4), new("Педагогов", ReportColumnKind.Number), new("Предел", ReportColumnKind.Number), new("Жёсткий предел", ReportColumnKind.Number)],
                [.. overloaded.Select(r => ReportRow.Of(r.FullName, MethodicalAssetTerms.Of(r.Level), r.Load.People, r.SoftLimit, r.HardLimit))])
            {
                Source = AssetReportTexts.AssignmentRegister,
                AsOf = facts.Day,
            },
        ];
    }

    private static string LoadText(AssetReportFacts facts)
    {
        var load = facts.Now.Load;
        if (load.Loaded == 0) return "На отчётную дату педагоги за методистами не закреплены.";
        var average = ReportNumbers.Format((decimal)load.People / load.Loaded, 1);
        return $"Закреплённых имеют {AssetReportCells.Words(load.Loaded, facts.HidesSmall)} из {load.Methodists} методистов; в среднем на одного — {average} педагога. "
            + $"Выше мягкого предела нагружены {AssetReportCells.Words(load.OverSoft, facts.HidesSmall)}, выше жёсткого — {AssetReportCells.Words(load.OverHard, facts.HidesSmall)}.";
    }

    private static TableBlock ByLevel(string caption, string head, IReadOnlyList<LevelCount> rows, AssetReportFacts facts, bool withTotal = true)
    {
        var regional = AssetReportCells.Numbers([.. rows.Select(r => r.Regional)], facts.HidesSmall);
        var municipal = AssetReportCells.Numbers([.. rows.Select(r => r.Municipal)], facts.HidesSmall);
        // A total beside one open part would tell the other.
        var total = AssetReportCells.Numbers([.. rows.Select(r => r.Total)], facts.HidesSmall);
        return new TableBlock(caption, [new(head, Weight: 2.6), .. LevelColumns],
            [.. rows.Select((row, i) => ReportRow.Of(row.Name, regional[i], municipal[i], IsOpen(regional[i]) == IsOpen(municipal[i]) ? total[i] : new TextCell("…")))])
        {
            Total = withTotal ? ReportRow.Of("Итого", rows.Sum(r => r.Regional), rows.Sum(r => r.Municipal), rows.Sum(r => r.Total)) : null,
            Source = AssetReportTexts.Register,
            AsOf = facts.Day,
            EmptyText = "Методистов в реестре нет.",
        };
    }

    private static bool IsOpen(ReportCell cell) => cell is NumberCell;
}
