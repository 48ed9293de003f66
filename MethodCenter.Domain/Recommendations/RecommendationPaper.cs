using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Recommendations;

/// <summary>What the paper says of one addressee.</summary>
public sealed record PaperPart(string Place, IReadOnlyList<PaperLine> Lines);

/// <summary>One recommendation on paper.</summary>
public sealed record PaperLine(RecommendationRow Row, IReadOnlyList<string> Evidence, IReadOnlyList<RecommendationSpot> Spots, RecommendationEffect? Effect);

/// <summary>«Адресные рекомендации» of a round (statute 6.3) for one municipality, or for all of them: the packet of the council. Pure.</summary>
public static class RecommendationPaper
{
    public const string Kind = "Адресные рекомендации";
    private const string Statute = "Рекомендации подготовлены по итогам мониторинга региональной системы научно-методического сопровождения (Положение о РСНМС, п. 6.3): "
        + "каждая опирается на значения показателей зафиксированного раунда. Об исполнении муниципальная методическая служба сообщает в системе до указанного срока.";
    private const string HonestEffect = "Изменение указано после рекомендации, а не вследствие неё: на показатель влияют и другие причины.";

    public static Report Create(SnapshotChoice snapshot, IReadOnlyList<PaperPart> parts, CentreHead head, DateOnly today, DateTime made)
    {
        var isPacket = parts.Count > 1;
        return new()
        {
            Kind = Kind, Title = Kind, Subtitle = $"{(isPacket ? head.Region : parts[0].Place)}. {snapshot.Round}",
            Organisation = head.Lines(isRegion: isPacket), Date = snapshot.Day, City = isPacket ? head.City : null, HasTitlePage = isPacket,
            Blocks = [new ParagraphBlock(Statute), .. isPacket ? new ReportBlock[] { new ContentsBlock(1) } : [], .. parts.SelectMany((p, i) => PartOf(p, isPacket, isPacket || i > 0)), Signatures],
            Notes = [new("Снимок раунда", $"№ {snapshot.Number} на {Formats.Date(snapshot.Day)}"), new("Сформировано", Formats.Moment(made)), new("Дата печати", Formats.Date(today))],
        };
    }

    private static SignaturesBlock Signatures => new([new SignatureLine("Руководитель ЦНППМ", HasDate: true)]);

    private static IEnumerable<ReportBlock> PartOf(PaperPart part, bool hasHeading, bool breaks)
    {
        if (breaks) yield return new PageBreakBlock();
        if (hasHeading) yield return new HeadingBlock(1, part.Place, Numbered: false);
        yield return Summary(part);
        for (var i = 0; i < part.Lines.Count; i++)
            foreach (var block in LineOf(part.Lines[i], i + 1, hasHeading ? 2 : 1)) yield return block;
    }

    private static TableBlock Summary(PaperPart part) => new($"Рекомендации: {part.Place}",
        [new("№", Weight: 0.4), new("Показатель", Weight: 2.6), new("Значение", Weight: 1.6), new("Ответственный", Weight: 2), new("Срок", ReportColumnKind.Date, 1.1), new("Состояние", Weight: 1.2)],
        [.. part.Lines.Select((l, i) => ReportRow.Of(
            (i + 1).ToString(Formats.Russian), $"{RecommendationTerms.CodeOf(l.Row.Code)}. {l.Row.Name}", l.Row.Figure, l.Row.Owner, l.Row.Due, RecommendationTerms.Of(l.Row.State)))])
    {
        EmptyText = "Рекомендаций нет.",
    };

    private static IEnumerable<ReportBlock> LineOf(PaperLine line, int number, int level)
    {
        yield return new HeadingBlock(level, $"{number}. {RecommendationTerms.CodeOf(line.Row.Code)} — {line.Row.Name}", Numbered: false);
        yield return new BulletListBlock(line.Evidence);
        foreach (var sentence in (line.Row.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)) yield return new ParagraphBlock($"Рекомендуется: {sentence}");
        yield return new ParagraphBlock($"Ответственный: {line.Row.Owner}. Срок: {Formats.Date(line.Row.Due)}.");
        if (line.Spots.Count > 0) yield return SpotsOf(line);
        if (line.Row.Answer is { } answer) yield return new ParagraphBlock($"Ответ: {answer.Replace("\n", " ", StringComparison.Ordinal)}");
        if (line.Effect is { } effect) yield return new ParagraphBlock($"{EffectWords.Of(effect)} {HonestEffect}");
    }

    private static TableBlock SpotsOf(PaperLine line) => new("Где больше всего неучтённых",
        [new("Где", Weight: 3), new("Не учтено", Weight: 1)], [.. line.Spots.Select(s => ReportRow.Of(s.Name, FigureWords.Of(s)))]);
}
