using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Russian words of the room.</summary>
public static class LowResultsTerms
{
    public const string NotAssessedYet = "Рисковый профиль не составлен.";
    public const string NoHigh = "Факторов с высоким риском нет.";
    public const string GapNoCurator = "Куратор не назначен";
    public const string GapNoProfile = "Нет рискового профиля";

    private static readonly Dictionary<string, string> Help = new(StringComparer.Ordinal)
    {
        ["R01"] = "Оснащение: согласовать с учредителем план закупок, до этого открыть доступ к оборудованию школы-партнёра.",
        ["R02"] = "Кадры: закрыть вакансии ключевых предметов, в том числе сетевыми педагогами и целевым приёмом.",
        ["R03"] = "Компетентность педагогов: провести диагностику учителей ключевых предметов и составить адресные маршруты.",
        ["R04"] = "Учебный процесс: пересмотреть рабочие программы, ввести задания разного уровня и коррекцию по итогам ВПР.",
        ["R05"] = "Внутришкольное обучение: наладить работу методических объединений, взаимопосещения и наставничество.",
        ["R06"] = "Дети с ОВЗ: подключить специалистов сопровождения, обучить педагогов адаптированным программам.",
        ["R07"] = "Языковые барьеры: организовать занятия русским языком для инофонов и помощь их учителям.",
        ["R08"] = "Среда школы: обсудить с командой школы уклад и психологический климат, привлечь муниципальных специалистов.",
        ["R09"] = "Дисциплина: помочь учителям в управлении поведением класса, запустить школьную службу примирения.",
        ["R10"] = "Группа риска: организовать адресную помощь обучающимся с риском неуспешности и контрольные точки.",
        ["R11"] = "Мотивация: ввести формирующее оценивание и проектную работу, связать обучение с профориентацией.",
        ["R12"] = "Родители: выстроить регулярный разговор с семьями и показать им результаты детей.",
    };

    /// <summary>«высокий риск»; null is «не оценён».</summary>
    public static string Of(int? mark) => mark switch
    {
        0 => "нет риска",
        1 => "низкий риск",
        2 => "средний риск",
        3 => "высокий риск",
        _ => "не оценён",
    };

    /// <summary>A gap for a tight list, under the heading «Чего не хватает».</summary>
    public static string Short(SupportGapKind kind) => kind switch
    {
        SupportGapKind.NoCurator => "куратор",
        SupportGapKind.NoProfile => "рисковый профиль",
        SupportGapKind.NoVisit => $"посещение за {SupportGaps.DaysWithoutVisit} дней",
        SupportGapKind.VisitOverdue => "посещение в срок",
        SupportGapKind.KeyTeachers => "диагностика учителей",
    };

    public static string HelpFor(string factor) => Help[factor];

    /// <summary>«высокий риск, был средний».</summary>
    public static string Of(RiskLine line) => line.Change == 0 ? Of(line.Mark) : $"{Of(line.Mark)} ({(line.Change > 0 ? "вырос" : "снизился")}, был {Short(line.Before)})";

    public static string HighCount(int high, int all) => $"Высокий риск по {high} из {all} факторов.";

    public static string Changed(int rose, int fell) => (rose, fell) switch
    {
        (_, 0) => $"С прошлой оценки вырос риск по {Factors(rose)}.",
        (0, _) => $"С прошлой оценки снизился риск по {Factors(fell)}.",
        _ => $"С прошлой оценки риск вырос по {Factors(rose)} и снизился по {Factors(fell)}.",
    };

    public static string NotAssessedCount(int count) => $"Не оценено: {RussianPlural.Count(count, "фактор", "фактора", "факторов")}.";

    public static string GapOverdue(DateOnly next) => $"Посещение, назначенное на {Formats.Date(next)}, не записано";

    public static string GapNoVisit(DateOnly? last) => last is { } day ? $"Не посещали больше {SupportGaps.DaysWithoutVisit} дней, последний раз {Formats.Date(day)}" : "Школу ещё не посещали";

    public static string GapKeyTeachers(SchoolCoverage coverage) => coverage.KeyShare is { } share
        ? $"Диагностика учителей русского языка и математики: {Formats.Parts(share)}"
        : "Диагностику прошли не все учителя русского языка и математики";

    private static string Short(int? mark) => mark switch { 0 => "нет риска", 1 => "низкий", 2 => "средний", _ => "высокий" };

    private static string Factors(int count) => RussianPlural.Count(count, "фактору", "факторам", "факторам");
}
