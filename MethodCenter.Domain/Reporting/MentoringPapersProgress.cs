using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Ход реализации дорожной карты»: the check list of an organisation and its pairs. Pure.</summary>
internal static class MentoringPapersProgress
{
    public const string Kind = "Ход внедрения наставничества";

    public static Report Create(SetupCard card, string organisation, DateOnly day, DateTime made) => new()
    {
        Kind = Kind,
        Title = "Ход реализации дорожной карты наставничества",
        Organisation = [organisation],
        Date = day,
        Blocks =
        [
            new FiguresBlock(
            [
                new("Выполнено пунктов", card.Done), new("Наставников", card.Mentors.Count, $"свободных мест: {Formats.Number(card.Mentors.Sum(m => m.Free))}"),
                new("Действующих пар", card.Row.Pairs, $"встреч за месяц: {Formats.Number(card.Row.Meetings)}"),
                new("Молодых педагогов", card.Row.Young, $"без поддержки: {Formats.Number(card.Row.YoungWithout)}"),
            ]),
            new HeadingBlock(1, "Что есть и чего нет"),
            new TableBlock("Контрольный список",
                [new("№", Weight: 0.4), new("Пункт", Weight: 2.4), new("Состояние", Weight: 1), new("Сведения", Weight: 2), new("Что сделать", Weight: 2.4)],
                [.. card.Checks.Select((c, i) => ReportRow.Of((i + 1).ToString(Formats.Russian), c.Title, c.IsDone switch { true => "есть", false => "нет", null => "—" }, c.Detail, c.ToDo))])
            {
                Source = SetupChecks.Source, AsOf = day,
            },
            new HeadingBlock(1, "Пары и группы"), Pairs(card, day),
            new HeadingBlock(1, "Оценки участников"), Marks(card),
            new SignaturesBlock([new("Куратор наставничества", MentoringPapersWords.InitialsFirst(card.Papers.Curator), HasDate: true)]),
        ],
        Notes = [new("Молодые педагоги", "моложе предельного возраста или в первые годы педагогической работы, по параметрам системы"), new("Сформировано", Formats.Moment(made))],
    };

    private static TableBlock Pairs(SetupCard card, DateOnly day) => new("Пары и группы организации",
        [
            new("Наставник", Weight: 1.8), new("Наставляемые", Weight: 2.2), new("Срок", Weight: 1.2), new("Состояние", Weight: 1.1),
            new("Выполнено", ReportColumnKind.Share, 1.1), new("Встреч", ReportColumnKind.Number, 0.8), new("Чего нет", Weight: 1.6),
        ],
        [.. card.Pairs.Select(p => ReportRow.Of(p.Mentor, string.Join("; ", p.Mentees), MentoringPapersWords.Span(p.From, p.Until), MentoringTerms.Of(p.State), p.Tasks, p.Meetings, string.Join(", ", p.MissingPapers)))])
    {
        AsOf = day, EmptyText = "Пар и групп нет.",
    };

    private static TableBlock Marks(SetupCard card) => new("Средние оценки по анкетам, от 1 до 10",
        [new("Кто заполнил", Weight: 2), new("Анкет", ReportColumnKind.Number), new("Средняя оценка", ReportColumnKind.Number)],
        [.. card.Marks.Where(m => m.Filled > 0).Select(m => ReportRow.Of(MentoringPapers.Capital(MentoringTerms.Of(m.Side)), m.Filled, m.Mean is { } mean ? ReportCell.Number(mean, 1) : ReportCell.Empty))])
    {
        EmptyText = "Анкеты не заполнены.",
    };
}
