using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of campaigns.</summary>
public static class CampaignTexts
{
    public const string Campaigns = "Диагностические кампании";
    public const string About = "Кто, когда и чем измеряет профессиональные дефициты";
    public const string Add = "Новая кампания";
    public const string Edit = "Изменить";
    public const string Delete = "Удалить";
    public const string Search = "Поиск";
    public const string SearchHint = "Код, название, оператор";
    public const string All = "Все";
    public const string Code = "Код";
    public const string CodeHint = "Как в файлах результатов, например MAT-2026-03. Потом не меняется.";
    public const string Name = "Наименование";
    public const string State = "Состояние";
    public const string Official = "Статус кампании";
    public const string OfficialYes = "официальная";
    public const string OfficialNo = "внутренняя";
    public const string IsOfficial = "Официальная: результаты идут в показатели и подтверждают дефициты";
    public const string Year = "Год";
    public const string Dates = "Сроки";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string Operator = "Оператор";
    public const string Planned = "В плане";
    public const string Passed = "Прошли";
    public const string Share = "Доля прошедших";
    public const string ShareShort = "Доля";
    public const string Hidden = "•";
    public const string HiddenNote = "• — значение скрыто: по нему можно было бы узнать о группе менее пяти человек.";
    public const string NothingFound = "Кампании не найдены";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна кампания. Снимите часть условий.";
    public const string NoCampaigns = "Кампаний ещё нет";
    public const string NoCampaignsText = "Создайте кампанию или загрузите файл результатов: паспорт кампании берётся из него.";
    public const string NoCampaignsRead = "Когда ЦНППМ объявит кампанию, она появится здесь.";

    public const string Facts = "Сведения";
    public const string Instrument = "Инструмент";
    public const string InstrumentVersion = "Версия инструмента";
    public const string InstrumentHint = "Баллы сравнивают только при одном инструменте одной версии.";
    public const string Threshold = "Порог дефицита";
    public const string ThresholdField = "Порог дефицита, %";
    public const string ThresholdHint = "Доля баллов строго меньше порога — дефицит.";
    public const string Scale = "Шкала";
    public const string Validity = "Срок действия результата";
    public const string ValidityField = "Срок действия результата, месяцев";
    public const string Audience = "Аудитория";
    public const string Positions = "Должности";
    public const string Subjects = "Предметы";
    public const string AnyPosition = "Любые педагогические и руководящие";
    public const string AnySubject = "Любые";
    public const string Note = "Примечание";
    public const string NotFound = "Такой кампании нет";
    public const string NotFoundText = "Запись удалена или никогда не существовала.";
    public const string ToList = "К списку кампаний";
    public const string Saved = "Кампания сохранена";
    public const string Deleted = "Кампания удалена";
    public const string Recount = "Пересчитать дефициты";
    public const string RecountDetails = "Прежние решения методистов о дефицитах сохраняются.";

    public const string Passing = "Прохождение";
    public const string OpenPlan = "План и участники";
    public const string Report = "Отчёт";
    public const string HeatMap = "Тепловая карта";
    public const string Completed = "Завершили";
    public const string NotYet = "Ещё не проходили";
    public const string Absent = "Не явились";
    public const string Interrupted = "Прервали";
    public const string Annulled = "Аннулированы";
    public const string Excused = "Освобождены";
    public const string Outside = "Вне плана";
    public const string Levels = "Уровни по всем баллам";
    public const string LevelsAbout = "Последняя завершённая попытка каждого, человек";
    public const string NoLevels = "Завершённых попыток с баллами пока нет.";
    public const string Places = "По муниципалитетам";
    public const string NoPlaces = "План ещё не составлен.";
    public const string Municipality = "Муниципалитет";

    public const string Measures = "Что измеряется";
    public const string EditMeasures = "Изменить состав";
    public const string NoMeasures = "Состав компетенций не указан: он заполнится из файла результатов.";
    public const string Competence = "Компетенция";
    public const string Max = "Наибольший балл";
    public const string Tasks = "Задания";
    public const string Task = "№ задания";
    public const string TaskHint = "целиком";
    public const string AddItem = "Добавить строку";
    public const string RemoveItem = "Убрать";
    public const string ItemsAbout = "Строка без номера задания — компетенция в целом. Задание относится к одной компетенции.";

    public static string Total(int count) => RussianPlural.Count(count, "кампания", "кампании", "кампаний");

    /// <summary>A count, or the mark of a hidden one.</summary>
    public static string CountOf(int? people) => people is { } known ? Formats.Number(known) : Hidden;

    public static string ShareOf(Percent? share) => share is { } known ? Formats.Share(known) : Hidden;

    public static string DatesOf(DateOnly from, DateOnly until) => $"{Formats.Date(from)} – {Formats.Date(until)}";

    public static string ChoiceOf(CampaignChoice choice) => $"{choice.Name} — {Formats.Number(choice.People)}";

    /// <summary>Lines of a field, each with how many people stand behind it.</summary>
    public static IReadOnlyList<Choice<string>> Lines(IEnumerable<CampaignChoice> choices) => [.. choices.Select(c => new Choice<string>(c.Code, ChoiceOf(c)))];

    public static string Addressed(int people) => $"Под аудиторию сейчас подходит: {RussianPlural.Count(people, "человек", "человека", "человек")}";

    public static string OutsideOf(int? outside) => outside is > 0 and { } known ? $"в том числе вне плана: {Formats.Number(known)}" : "";

    public static string MonthsOf(int months) => RussianPlural.Count(months, "месяц", "месяца", "месяцев");

    public static string InstrumentOf(CampaignFacts facts) => string.Join(", версия ", new[] { facts.Instrument, facts.InstrumentVersion }.OfType<string>());

    public static string ListOf(IReadOnlyList<string> names, string any) => names.Count == 0 ? any : string.Join(", ", names);

    public static string OwnState(PassingState? own) => own is { } state ? $"Ваше участие: {CampaignTerms.Of(state)}" : "Вас нет в плане этой кампании.";

    public static string WithoutPoints(int people) => $"Завершили, но баллов в файле нет: {Formats.Number(people)}";

    public static string NotOpen(int people) => $"Ещё не показаны вам: {Formats.Number(people)}. Педагог первым видит свой результат.";

    public static string DeleteQuestion(CampaignRemoval removal) => removal.Planned == 0
        ? "Кампания будет удалена. Результатов по ней нет."
        : $"Кампания будет удалена вместе с планом: {RussianPlural.Count(removal.Planned, "человек", "человека", "человек")}. Результатов по ней нет.";

    public static string TasksOf(CampaignMeasure measure) => string.Join(", ", measure.Tasks.Select(t => t.Max is { } max ? $"№ {t.Number} ({Points(max)})" : $"№ {t.Number}"));

    public static string Points(decimal? points) => points is { } known ? known.ToString("0.##", Formats.Russian) : "";

    public static Tone ToneOf(CampaignState state) => state switch
    {
        CampaignState.Running => Tone.Good,
        CampaignState.Coming => Tone.Accent,
        CampaignState.Ended => Tone.Neutral,
    };

    public static Tone ToneOf(PassingState state) => state switch
    {
        PassingState.Completed => Tone.Good,
        PassingState.NotYet => Tone.Accent,
        PassingState.Interrupted or PassingState.Absent => Tone.Warning,
        PassingState.Annulled => Tone.Bad,
        PassingState.Excused => Tone.Neutral,
    };

    public static Tone ToneOf(int severity) => severity switch { 0 => Tone.Good, 1 => Tone.Accent, 2 => Tone.Warning, _ => Tone.Bad };
}
