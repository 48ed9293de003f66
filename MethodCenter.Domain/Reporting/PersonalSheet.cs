using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Reporting;

/// <summary>What a personal sheet is built from.</summary>
internal sealed record PersonalSheetFacts
{
    public required string FullName { get; init; }
    public required string Organisation { get; init; }
    public required string Municipality { get; init; }
    public required string Position { get; init; }
    public string? Subject { get; init; }
    public required HeatMapCampaign Campaign { get; init; }
    public required Scale Scale { get; init; }
    public required DateOnly? TakenOn { get; init; }
    public required int Attempt { get; init; }
    public required IReadOnlyList<Score> Scores { get; init; }
    public required IReadOnlyList<HeatMapCompetence> Competences { get; init; }
    public required DateOnly Day { get; init; }
    public required CentreHead Head { get; init; }
    public required DateTime Made { get; init; }
}

/// <summary>«Лист результатов диагностики»: one person, one campaign. Pure.</summary>
internal static class PersonalSheet
{
    public static Report Create(PersonalSheetFacts facts)
    {
        var whole = new Score("", facts.Scores.Sum(s => s.Points), facts.Scores.Sum(s => s.Max));
        return new Report
        {
            Kind = "Лист результатов диагностики",
            Title = "Лист результатов диагностики",
            Subtitle = facts.FullName,
            Organisation = facts.Head.Lines(isRegion: false),
            Date = facts.Day,
            Blocks =
            [
                Head(facts, whole),
                new HeadingBlock(1, "Результаты по компетенциям", Numbered: false),
                .. Groups(facts),
                .. Found(facts),
                new SignaturesBlock([new SignatureLine("С результатами ознакомлен(а)", ShortOf(facts.FullName), HasDate: true), new SignatureLine("Методист")]),
            ],
            Notes =
            [
                new("Порог", $"результат строго ниже {Percents(facts.Campaign.Threshold)} считается дефицитом; сравнение без округления"),
                new("Назначение", "результаты служат профессиональному развитию и не являются основанием для взысканий"),
                new("Сформировано", Formats.Moment(facts.Made)),
            ],
        };
    }

    private static KeyValuesBlock Head(PersonalSheetFacts facts, Score whole) => new(
    [
        new("Фамилия, имя, отчество", facts.FullName),
        new("Место работы", facts.Municipality.Length == 0 ? facts.Organisation : $"{facts.Organisation}, {facts.Municipality}"),
        new("Должность", facts.Subject is null ? facts.Position : $"{facts.Position}, {facts.Subject}"),
        new("Диагностика", $"{facts.Campaign.Title} ({facts.Campaign.Operator})"),
        new("Дата прохождения", facts.TakenOn is { } day ? Formats.Date(day) + (facts.Attempt > 1 ? $", попытка {facts.Attempt}" : "") : "не указана"),
        new("Результат в целом", whole.Max > 0 ? $"{Formats.Tenths(whole.Tenths)} % ({Points(whole)}) — {LevelOf(facts, whole)}" : Formats.NoData),
    ]);

    private static IEnumerable<ReportBlock> Groups(PersonalSheetFacts facts)
    {
        var names = facts.Competences.ToDictionary(c => c.Code, StringComparer.Ordinal);
        var order = facts.Competences.Select((c, i) => (c.Code, i)).ToDictionary(c => c.Code, c => c.i, StringComparer.Ordinal);
        var groups = facts.Scores.Where(s => s.Max > 0).OrderBy(s => order.GetValueOrDefault(s.Code, int.MaxValue)).GroupBy(s => names.GetValueOrDefault(s.Code)?.Group ?? "прочие");
        return groups.Select(g => new TableBlock(
            Capital(g.Key),
            [new("Компетенция", Weight: 3), new("Баллы", Weight: 0.9), new("Доля, %", ReportColumnKind.Number, 0.8), new("Уровень", Weight: 2.7), new("Дефицит", Weight: 0.8)],
            [.. g.Select(s => ReportRow.Of(
                $"{names.GetValueOrDefault(s.Code)?.Name ?? s.Code} ({s.Code})", Points(s), ReportCell.Number(s.Tenths / 10m, 1), LevelOf(facts, s), s.IsBelow(facts.Campaign.Threshold) ? "да" : "нет"))]));
    }

    private static IEnumerable<ReportBlock> Found(PersonalSheetFacts facts)
    {
        var names = facts.Competences.ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);
        var deficits = facts.Scores.Where(s => s.Max > 0 && s.IsBelow(facts.Campaign.Threshold)).OrderBy(s => s.Points / s.Max).ToList();
        var strengths = facts.Scores.Where(s => s.Max > 0 && !s.IsBelow(facts.Campaign.Threshold) && !s.IsBelow(StrengthRule.LeastPercent)).OrderByDescending(s => s.Points / s.Max).ToList();
        return
        [
            new HeadingBlock(1, "Сильные стороны", Numbered: false),
            List(strengths, names, $"Компетенций с результатом {Percents(StrengthRule.LeastPercent)} и выше в этой диагностике нет."),
            new HeadingBlock(1, "Профессиональные дефициты", Numbered: false),
            List(deficits, names, "Дефицитов не выявлено: все результаты не ниже порога."),
            new HeadingBlock(1, "Что дальше", Numbered: false),
            new BulletListBlock(deficits.Count == 0
                ? ["Обсудите с методистом, каким опытом вы можете поделиться: наставничество, открытые уроки, выступления."]
                :
                [
                    "Обсудите результаты с методистом: он подскажет, какие дефициты закрыть в первую очередь.",
                    "Согласуйте с методистом индивидуальный образовательный маршрут.",
                    "После маршрута пройдите повторную диагностику: дефицит снимается, когда результат не ниже порога.",
                ], Numbered: true),
        ];
    }

    private static ReportBlock List(List<Score> scores, Dictionary<string, string> names, string empty) => scores.Count == 0
        ? new ParagraphBlock(empty)
        : new BulletListBlock([.. scores.Select(s => $"{names.GetValueOrDefault(s.Code, s.Code)} ({s.Code}) — {Formats.Tenths(s.Tenths)}\u00A0%")]);

    private static string LevelOf(PersonalSheetFacts facts, Score score) =>
        facts.Scale.LevelOf(score) is { } level ? ScaleTerms.Full(facts.Scale.Meaning, level.Name) : Formats.NoData;

    private static string Points(Score score) => $"{Number(score.Points)} из {Number(score.Max)}";

    private static string Number(decimal value) => value.ToString("0.##", Formats.Russian);

    private static string Percents(decimal value) => $"{value.ToString("0.##", Formats.Russian)} %";

    private static string ShortOf(string fullName) => PersonName.Parse(fullName)?.Short ?? fullName;

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];
}
