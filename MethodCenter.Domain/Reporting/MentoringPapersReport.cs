using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Отчёт о реализации программы: meetings, tasks, questionnaires, outcome or the reason of an early end. Pure.</summary>
internal static class MentoringPapersReport
{
    public static Report Create(MentoringPaperFacts facts) => new()
    {
        Kind = MentoringPapers.KindOf(MentoringPaper.Report),
        Title = IsEnded(facts.Pair) ? MentoringPapers.KindOf(MentoringPaper.Report) : "Промежуточный отчёт о реализации программы наставничества",
        Subtitle = MentoringPapersWords.Term(facts.Pair.From, facts.Pair.EndedOn ?? facts.Pair.Until),
        Organisation = [facts.Organisation],
        Date = facts.Day,
        City = facts.City,
        Blocks =
        [
            MentoringPapers.Head(facts), Figures(facts),
            new HeadingBlock(1, "Цель и результат"), .. Outcome(facts),
            new HeadingBlock(1, "Мероприятия программы"), MentoringPapersProgramme.Tasks(facts, withMarks: true),
            new HeadingBlock(1, "Встречи и взаимные посещения"), Meetings(facts),
            new HeadingBlock(1, "Анкеты"), .. Questionnaires(facts),
            MentoringPapers.Signatures(facts, withCurator: true),
        ],
        Notes = MentoringPapers.Notes(facts),
    };

    private static bool IsEnded(Mentorship pair) => pair.State is MentorshipState.Completed or MentorshipState.EndedEarly;

    private static FiguresBlock Figures(MentoringPaperFacts facts)
    {
        var planned = facts.Tasks.Count(t => t.State is not MentoringTaskState.Cancelled);
        var held = facts.Meetings.Where(m => m.IsHeld).ToList();
        return new(
        [
            new("Состояние", MentoringTerms.Of(facts.Pair.State)),
            new("Мероприятий выполнено", new Percent(facts.Tasks.Count(t => t.State is MentoringTaskState.Done), planned)),
            new("Встреч проведено", held.Count, held.Sum(m => m.Minutes ?? 0) is > 0 and var minutes ? $"{Formats.Number(minutes)} мин" : null),
            new("Взаимных посещений", held.Count(m => m.Kind is MeetingKind.MentorVisits or MeetingKind.MenteeVisits)),
        ]);
    }

    private static IEnumerable<ReportBlock> Outcome(MentoringPaperFacts facts)
    {
        var pair = facts.Pair;
        List<KeyValueItem> items = [new("Цель", MentoringPapersWords.Or(pair.Goal)), new("Ожидаемые результаты", MentoringPapersWords.Or(pair.Expected))];
        if (pair.GoalReached is { } reached) items.Add(new("Достижение цели", MentoringTerms.GoalReached(reached)));
        items.Add(new("Что получено", pair.Outcome ?? MentoringPapersWords.LongBlank));
        if (pair.State is MentorshipState.EndedEarly) items.AddRange(EarlyEnd(pair));
        return [new KeyValuesBlock(items), .. facts.Members.Where(m => m.Member.LeftOn is not null)
            .Select(m => new ParagraphBlock($"{m.Person.FullName}: участие прекращено {Formats.LongDate(m.Member.LeftOn!.Value)}"))];
    }

    private static IEnumerable<KeyValueItem> EarlyEnd(Mentorship pair) =>
    [
        new("Прекращено досрочно", MentoringPapersWords.Date(pair.EndedOn)),
        new("Чья инициатива", pair.EndSide is { } side ? MentoringTerms.Of(side) : MentoringPapersWords.LongBlank),
        new("Причина", MentoringPapersWords.Or(pair.EndReason)),
        .. pair.EndSide is MentorshipEndSide.Circumstances ? Array.Empty<KeyValueItem>() : [new("Дата предупреждения", MentoringPapersWords.Date(pair.NoticeOn))],
    ];

    private static TableBlock Meetings(MentoringPaperFacts facts) => new("Встречи",
        [
            new("Дата", ReportColumnKind.Date, 1), new("Вид", Weight: 1.5), .. facts.IsGroup ? [new ReportColumn("С кем", Weight: 1.2)] : Array.Empty<ReportColumn>(),
            new("Тема", Weight: 2), new("Итог и договорённости", Weight: 2.4),
        ],
        [.. facts.Meetings.Select(m => new ReportRow(
        [
            m.On, MentoringTerms.Of(m.Kind), .. facts.IsGroup ? [(ReportCell)facts.WhoOf(m.MemberId)] : Array.Empty<ReportCell>(),
            m.Topic, m.IsHeld ? string.Join(" ", new[] { m.Outcome, m.Agreements }.OfType<string>()) : "назначена, отметки о проведении нет",
        ]))])
    {
        EmptyText = "Встречи не записаны.",
    };

    private static IEnumerable<ReportBlock> Questionnaires(MentoringPaperFacts facts) =>
    [
        new TableBlock("Оценки от 1 до 10",
            [new("Кто заполнил", Weight: 2.4), new("Дата", ReportColumnKind.Date, 1), new("Средняя оценка", ReportColumnKind.Number, 1), new("Отзыв", Weight: 3)],
            [.. facts.Questionnaires.Select(q => ReportRow.Of(Author(facts, q), q.FilledOn, SetupCardReading.MeanOf(q.Marks) is { } mean ? ReportCell.Number(mean, 1) : ReportCell.Empty, q.Comment))])
        {
            EmptyText = "Анкеты не заполнены.",
        },
        .. facts.Questionnaires.SelectMany(q => Weighed(facts, q)),
    ];

    private static IEnumerable<ReportBlock> Weighed(MentoringPaperFacts facts, MentorshipQuestionnaire questionnaire)
    {
        List<string> parts =
        [
            .. Part("Сильные стороны", questionnaire.Strengths), .. Part("Слабые стороны", questionnaire.Weaknesses),
            .. Part("Возможности", questionnaire.Opportunities), .. Part("Риски", questionnaire.Threats),
        ];
        return parts.Count == 0 ? [] : [new ParagraphBlock($"{Author(facts, questionnaire)}:"), new BulletListBlock(parts)];
    }

    private static IEnumerable<string> Part(string name, string? text) => text is null ? [] : [$"{name}: {text}"];

    private static string Author(MentoringPaperFacts facts, MentorshipQuestionnaire questionnaire) => questionnaire.Side is MentoringSide.Mentor
        ? $"Наставник: {facts.Mentor.Short}"
        : $"Наставляемый: {facts.WhoOf(questionnaire.MemberId)}";
}
