namespace MethodCenter.Domain.Mentoring;

/// <summary>A proposed task of the programme: nothing is kept until somebody takes it.</summary>
/// <param name="Key">Stable within the proposal.</param>
public sealed record MentorshipProposal(string Key, string Title, string? Result, DateOnly From, DateOnly Until)
{
    public int? MemberId { get; init; }
    public string? MenteeName { get; init; }
    public string? CompetenceCode { get; init; }
    public string? Competence { get; init; }
}

/// <summary>A typical programme by kind of mentoring, laid evenly over the term (letter АЗ-1128/08: target model, «персонализированная программа»).</summary>
public static class MentorshipTemplate
{
    private static readonly (string Title, string Result)[] Usual =
    [
        ("Знакомство, диагностика затруднений, согласование программы", "Программа согласована обеими сторонами"),
        ("Наставляемый посещает занятие наставника и разбирает его", "Лист наблюдения, выбранные приёмы"),
        ("Совместное проектирование занятия", "Конспект (технологическая карта) занятия"),
        ("Наставник посещает занятие наставляемого, обратная связь", "Лист наблюдения, договорённости"),
        ("Разбор рабочей программы, журнала и оценивания", "Исправленные документы"),
        ("Открытое занятие наставляемого для коллег", "Самоанализ занятия"),
        ("Итоговая встреча, анкеты, отчёт о выполнении программы", "Отчёт и анкеты обеих сторон"),
    ];

    private static readonly (string Title, string Result)[] Short =
    [
        ("Постановка цели: что изменится к концу срока", "Одна измеримая цель"),
        ("Практическая работа по цели и разбор результата", "Готовый продукт: занятие, материал, документ"),
        ("Итоговая встреча и анкеты", "Отчёт и анкеты обеих сторон"),
    ];

    private static readonly (string Title, string Result)[] Together =
    [
        ("Первая встреча группы: цели участников, правила работы", "Программа согласована всеми"),
        ("Мастер-класс наставника", "Материалы мастер-класса"),
        ("Взаимное посещение занятий участниками группы", "Листы наблюдения"),
        ("Разбор педагогических ситуаций в группе", "Карта решений"),
        ("Открытые занятия участников", "Самоанализы занятий"),
        ("Итоговая встреча группы, анкеты", "Отчёт и анкеты"),
    ];

    private static readonly (string Title, string Result)[] Online =
    [
        ("Первая встреча онлайн: цели, расписание, площадка", "Программа согласована обеими сторонами"),
        ("Разбор видеозаписи занятия наставника", "Выбранные приёмы"),
        ("Разбор видеозаписи занятия наставляемого", "Обратная связь, договорённости"),
        ("Общая папка материалов по теме", "Не менее пяти материалов"),
        ("Итоговая встреча онлайн и анкеты", "Отчёт и анкеты обеих сторон"),
    ];

    private static readonly (string Title, string Result)[] Mutual =
    [
        ("Чем каждый может помочь другому: согласование тем", "Список тем с обеих сторон"),
        ("Молодой педагог обучает опытного: цифровые инструменты", "Инструмент применён на занятии"),
        ("Опытный педагог обучает молодого: методика предмета", "Приём применён на занятии"),
        ("Совместное занятие", "Конспект и анализ занятия"),
        ("Итоговая встреча и анкеты", "Отчёт и анкеты обеих сторон"),
    ];

    public static IReadOnlyList<MentorshipProposal> For(MentoringKind kind, DateOnly from, DateOnly until)
    {
        var lines = LinesOf(kind);
        return [.. lines.Select((line, i) => new MentorshipProposal($"t{i + 1}", line.Title, line.Result, Part(from, until, i, lines.Length).From, Part(from, until, i, lines.Length).Until))];
    }

    /// <summary>One task for a competence that the mentee works on, over the whole term.</summary>
    public static MentorshipProposal ForCompetence(int memberId, string mentee, string code, string name, DateOnly from, DateOnly until) =>
        new($"m{memberId}-{code}", $"Поработать над компетенцией «{name}»", "Приём применён на занятии, есть обратная связь наставника", from, until)
        {
            MemberId = memberId, MenteeName = mentee, CompetenceCode = code, Competence = name,
        };

    private static (string Title, string Result)[] LinesOf(MentoringKind kind) => kind switch
    {
        MentoringKind.Traditional => Usual,
        MentoringKind.Group => Together,
        MentoringKind.Virtual => Online,
        MentoringKind.Reverse => Mutual,
        MentoringKind.ShortTerm or MentoringKind.Situational or MentoringKind.Speed => Short,
    };

    private static (DateOnly From, DateOnly Until) Part(DateOnly from, DateOnly until, int part, int parts)
    {
        var days = until.DayNumber - from.DayNumber + 1;
        var (first, last) = (days * part / parts, (days * (part + 1) / parts) - 1);
        return (from.AddDays(first), from.AddDays(Math.Max(first, last)));
    }
}
