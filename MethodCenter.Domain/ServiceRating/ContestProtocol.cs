using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Протокол of a settled contest of services as data. Pure.</summary>
public static class ContestProtocol
{
    public static Report Create(ContestCard card, CentreHead head, DateOnly today) => new()
    {
        Kind = "Протокол конкурса методических служб", Title = "Протокол подведения итогов", Subtitle = card.Row.Title, Organisation = head.Lines(isRegion: true),
        Date = today, SaysAsOf = false, City = head.City,
        Blocks =
        [
            new ParagraphBlock($"Приём заявок до {Formats.Date(card.Row.ApplyUntil)}, экспертиза до {Formats.Date(card.Row.JudgeUntil)}."
                + (card.RatingWeight > 0 ? $" В итоге {card.RatingWeight} % — рейтинг служб «{card.Scheme}» на {Formats.Date(card.RatingDay)}, {100 - card.RatingWeight} % — оценки экспертов." : " Итог — средняя оценка экспертов, приведённая к 100 баллам.")),
            Places(card), new HeadingBlock(1, "Критерии экспертной оценки"),
            new BulletListBlock([.. card.Criteria.Select(c => $"{c.Name}: до {c.Most.ToString("0.##", Formats.Russian)} баллов")]),
            .. Experts(card),
            new ParagraphBlock(card.Row.Act is { } act ? $"Итоги утверждены: {act}." : "Реквизиты акта об итогах не указаны."),
            new SignaturesBlock([new SignatureLine("Председатель жюри", HasDate: true), new SignatureLine("Секретарь")]),
        ],
    };

    private static TableBlock Places(ContestCard card) => new("Итоги конкурса",
        [new("Место", ReportColumnKind.Number, 0.7) { IsSummed = false }, new("Муниципальная методическая служба", Weight: 2), new("Практика", Weight: 3), new("Итог, баллов", ReportColumnKind.Number) { IsSummed = false }, new("Награда", Weight: 1.2)],
        [.. card.Applications.Where(a => a.Rank is not null).Select(a => ReportRow.Of(a.Rank!.Value, a.Place, a.Title, ReportCell.Number((a.ScoreTenths ?? 0) / 10m, 1), a.Award))]);

    /// <summary>Sheets of experts are the centre's: others read places alone.</summary>
    private static IEnumerable<ReportBlock> Experts(ContestCard card)
    {
        var sheets = card.Applications.SelectMany(a => a.Sheets.Select(s => ReportRow.Of(a.Place, s.Expert, ReportCell.Number(s.Sum, 1)))).ToList();
        if (sheets.Count > 0) yield return new TableBlock("Оценки экспертов", [new("Служба", Weight: 2), new("Эксперт", Weight: 3), new("Сумма", ReportColumnKind.Number) { IsSummed = false }], sheets);
    }
}
