using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Passport;

/// <summary>What of the passport is printed.</summary>
public enum PassportPart
{
    Whole = 1,
    WithoutAnnexes = 2,
    Annex = 3,
}

/// <summary>The passport as a paper: title page, stamp of approval, contents, sections, annexes. Pure.</summary>
internal static class PassportPaper
{
    public const string Kind = "Паспорт РСНМС";
    private const string NoText = "Сведения не внесены.";

    /// <param name="content">As its reader may see it.</param>
    /// <param name="row">State and approval.</param>
    /// <param name="part">What of it.</param>
    /// <param name="annexOf">The municipality of a single annex.</param>
    public static Report Create(PassportContent content, PassportRow row, PassportPart part, int? annexOf)
    {
        var annexes = part is PassportPart.Annex ? content.Annexes.Where(a => a.MunicipalityId == annexOf).ToList() : [.. content.Annexes];
        var isAnnex = part is PassportPart.Annex;
        return new()
        {
            Kind = isAnnex ? "Приложение к паспорту РСНМС" : Kind,
            Title = isAnnex ? "Приложение к паспорту региональной системы научно-методического сопровождения" : "Паспорт региональной системы научно-методического сопровождения педагогических работников и управленческих кадров",
            Subtitle = isAnnex ? string.Join(", ", annexes.Select(a => a.Name)) : content.Region,
            Organisation = content.Organisation,
            Date = content.Day,
            City = content.City,
            KeptOverTenYears = true,
            HasTitlePage = true,
            Approval = isAnnex ? null : Stamp(row),
            Blocks =
            [
                .. isAnnex ? Array.Empty<ReportBlock>() : [new ContentsBlock(1), .. content.Chapters.SelectMany((c, i) => i == 0 ? WithStanding(c, content, row) : Chapter(c, 1))],
                .. part is PassportPart.Whole ? [new PageBreakBlock(), new HeadingBlock(1, PassportSections.Annexes), new ParagraphBlock(AnnexesIntro(annexes))] : Array.Empty<ReportBlock>(),
                .. part is PassportPart.WithoutAnnexes ? [] : annexes.SelectMany((a, i) => Annex(a, isAnnex ? null : i + 1)),
            ],
            Notes = Notes(content, row),
        };
    }

    /// <summary>Paragraphs, and lists of lines that begin with a hyphen.</summary>
    public static IEnumerable<ReportBlock> Text(string text)
    {
        List<string> items = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                items.Add(line[2..].Trim());
                continue;
            }
            if (items.Count > 0) yield return new BulletListBlock(items);
            if (items.Count > 0) items = [];
            if (line.Length > 0) yield return new ParagraphBlock(line);
        }
        if (items.Count > 0) yield return new BulletListBlock(items);
    }

    private static ApprovalStamp Stamp(PassportRow row) => row.State is PassportState.Approved
        ? new("УТВЕРЖДЁН", $"{row.ApprovedBy}, {row.Act}", On: row.ApprovedOn)
        : new("УТВЕРЖДАЮ", "Председатель Комитета общего и профессионального образования Ленинградской области");

    /// <summary>The first section begins with what edition this is.</summary>
    private static IEnumerable<ReportBlock> WithStanding(PassportChapter first, PassportContent content, PassportRow row)
    {
        var blocks = Chapter(first, 1).ToList();
        blocks.Insert(1, Standing(content, row));
        return blocks;
    }

    private static KeyValuesBlock Standing(PassportContent content, PassportRow row) => new(
        [
            new("Редакция", $"№ {row.Number.ToString(Formats.Russian)}, {content.Title}"),
            new("Дата сведений", content.Day),
            new("Состояние", PassportTerms.Of(row.State)),
            .. row.SentOn is { } sent ? [new KeyValueItem("Направлен на согласование федеральному оператору", sent)] : Array.Empty<KeyValueItem>(),
            .. row.State is PassportState.Approved ? [new KeyValueItem("Утверждён", $"{row.ApprovedBy}, {row.Act}, {Formats.Date(row.ApprovedOn)}")] : Array.Empty<KeyValueItem>(),
        ]);

    private static IEnumerable<ReportBlock> Chapter(PassportChapter chapter, int level)
    {
        var section = PassportSections.Find(chapter.Code, isAnnex: level > 1);
        yield return new HeadingBlock(level, chapter.Title, Numbered: level == 1);
        if (chapter.Words is { } words) foreach (var block in Text(words.Text)) yield return block;
        else if (section?.IsExpected == true || chapter.Tables.Count == 0) yield return new ParagraphBlock(NoText);
        foreach (var table in chapter.Tables) yield return Table(table);
    }

    private static IEnumerable<ReportBlock> Annex(PassportAnnex annex, int? number) =>
    [
        .. number is null or 1 ? Array.Empty<ReportBlock>() : [new PageBreakBlock()],
        new HeadingBlock(1, number is { } n ? $"Приложение {n.ToString(Formats.Russian)}. {annex.Name}" : annex.Name, Numbered: false),
        .. annex.Chapters.Where(c => c.Tables.Count > 0 || c.Words is not null || PassportSections.Find(c.Code, true)?.IsExpected == true).SelectMany(c => Chapter(c, 2)),
    ];

    private static TableBlock Table(PassportTable table) => new(table.Caption,
        [.. table.Columns.Select((c, i) => new ReportColumn(c.Title, KindOf(table, i), c.Weight) { IsSummed = false })],
        [.. table.Lines.Where(l => !l.IsTotal).Select(l => new ReportRow([.. l.Cells.Select(c => c.ToReport())]))])
    {
        Total = table.Lines.FirstOrDefault(l => l.IsTotal) is { } total ? new ReportRow([.. total.Cells.Select(c => c.ToReport())]) : null,
        Source = table.Source, AsOf = table.AsOf, EmptyText = "Сведений нет.",
    };

    /// <summary>A column whose cells are all shares prints their parts; mixed ones are plain figures.</summary>
    private static ReportColumnKind KindOf(PassportTable table, int column)
    {
        if (!table.Columns[column].IsFigure) return ReportColumnKind.Text;
        return table.Lines.Any(l => l.Cells[column].Kind is PassportCellKind.Share) ? ReportColumnKind.Share : ReportColumnKind.Number;
    }

    private static string AnnexesIntro(List<PassportAnnex> annexes) =>
        $"Сведения по {RussianPlural.Count(annexes.Count, "муниципальному образованию", "муниципальным образованиям", "муниципальным образованиям")} приведены по тем же реестрам и на ту же дату.";

    private static IReadOnlyList<ReportNote> Notes(PassportContent content, PassportRow row) =>
    [
        .. content.SnapshotNumber is { } number ? [new ReportNote("Показатели", $"снимок раунда № {number.ToString(Formats.Russian)}, SHA-256 {content.SnapshotSha256}")] : Array.Empty<ReportNote>(),
        new("Версии методики показателей", content.Methods),
        new("Счёт людей", "человек учитывается один раз, по основному месту работы в организации контура мониторинга"),
        row.Sha256 is { } hash ? new("Контрольная сумма редакции, SHA-256", hash) : new("Состояние", "черновик: цифры следуют за данными"),
    ];
}
