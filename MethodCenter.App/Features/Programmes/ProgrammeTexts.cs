using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of the catalogue of programmes and of the card.</summary>
public static class ProgrammeTexts
{
    public const string Programmes = "Программы ДПО";
    public const string About = "Чему учат, сколько часов, где программа в Федеральном реестре и какие компетенции она закрывает";
    public const string Add = "Новая программа";
    public const string Edit = "Изменить";
    public const string Archive = "В архив";
    public const string Restore = "Вернуть из архива";
    public const string Parameters = "Параметры";
    public const string ParametersTitle = "Параметры учёта обучения";
    public const string Search = "Поиск";
    public const string SearchHint = "Название или № в реестре";
    public const string All = "Все";
    public const string MoreFilters = "Ещё условия";
    public const string Title = "Наименование";
    public const string Kind = "Вид";
    public const string Hours = "Часов";
    public const string HoursField = "Объём, часов";
    public const string HoursHint = "ПК — не меньше 16, ПП — не меньше 250";
    public const string Form = "Форма";
    public const string FormField = "Форма обучения";
    public const string Provider = "Организатор";
    public const string ProviderField = "Кто реализует";
    public const string Register = "Федеральный реестр";
    public const string RegisterShort = "№ в ФР";
    public const string RegisterWhere = "Состояние в реестре";
    public const string RegisterNumber = "№ в Федеральном реестре";
    public const string RegisterHint = "Пусто — программа вне реестра";
    public const string IncludedOn = "Включена с";
    public const string ExcludedOn = "Последний день в реестре";
    public const string ExcludedHint = "Пусто — не исключена";
    public const string Competence = "Компетенция";
    public const string Competences = "Компетенции";
    public const string NoCompetences = "Компетенции не указаны: программа не будет предлагаться по дефицитам.";
    public const string StreamsAhead = "Потоки";
    public const string Learners = "Учатся";
    public const string Completed = "Завершили";
    public const string Archived = "В архиве";
    public const string OnlyArchived = "Показать архив";
    public const string Yes = "да";
    public const string No = "нет";
    public const string Hidden = "•";
    public const string HiddenNote = "• — значение скрыто: по нему можно было бы узнать о группе менее пяти человек.";
    public const string NothingFound = "Программы не найдены";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна программа. Снимите часть условий.";
    public const string Empty = "Программ ещё нет";
    public const string EmptyText = "Заведите программу или загрузите файл обучений: программы берутся из него.";
    public const string EmptyRead = "Когда ЦНППМ заведёт программы, они появятся здесь.";

    public const string NotFound = "Такой программы нет";
    public const string NotFoundText = "Запись удалена или никогда не существовала.";
    public const string ToList = "К списку программ";
    public const string Facts = "Сведения";
    public const string Distance = "Дистанционные технологии";
    public const string IsDistance = "С применением дистанционных технологий";
    public const string Network = "Сетевая форма";
    public const string IsNetwork = "В сетевой форме";
    public const string Partner = "Партнёр сетевой формы";
    public const string Practice = "Перенос в практику";
    public const string HasPractice = "Есть практическая часть: стажировка, пробные занятия";
    public const string Audience = "Для кого";
    public const string Description = "О программе";
    public const string Prerequisites = "Сначала пройти";
    public const string PrerequisitesField = "Предварительные программы";
    public const string PrerequisitesHint = "Без них заявка не принимается";
    public const string RequiredBy = "Нужна для";
    public const string History = "История";
    public const string Streams = "Потоки";
    public const string Effect = "Эффект программы";
    public const string NotAllowed = "Раздел недоступен";
    public const string NotAllowedText = "Вашей роли здесь нечего показать. Обратитесь к администратору ЦНППМ.";

    public const string TeamMinSize = "Наименьший состав управленческой команды, человек";
    public const string FirstDays = "Первая задача сопровождения, дней после окончания";
    public const string SecondDays = "Вторая задача сопровождения, дней после окончания";
    public const string ParametersSaved = "Параметры сохранены";
    public const string Saved = "Программа сохранена";

    public static string Total(int count) => RussianPlural.Count(count, "программа", "программы", "программ");

    /// <summary>A count, or the mark of a hidden one.</summary>
    public static string CountOf(int? people) => people is { } known ? Formats.Number(known) : Hidden;

    public static string HoursOf(int hours) => $"{Formats.Number(hours)} ч.";

    /// <summary>«очная, дистанционно».</summary>
    public static string FormOf(StudyForm? form, bool isDistance) =>
        string.Join(", ", new[] { form is { } known ? ProgrammeTerms.Of(known) : null, isDistance ? "дистанционно" : null }.OfType<string>());

    /// <summary>«2, ближайший 01.10.2026».</summary>
    public static string AheadOf(ProgrammeRow row) => row.NextFrom is { } next ? $"{Formats.Number(row.StreamsAhead)}, с {Formats.Date(next)}" : "нет";

    public static string SubtitleOf(ProgrammeRow row) =>
        string.Join(" · ", new[] { ProgrammeTerms.Of(row.Kind), HoursOf(row.Hours), row.Provider }.OfType<string>());

    public static string DatesOf(DateOnly from, DateOnly until) => $"{Formats.Date(from)} – {Formats.Date(until)}";

    public static string CodeAndName(ProgrammeCompetence competence) => $"{competence.Code} {competence.Name}";

    public static string YesNo(bool yes) => yes ? Yes : No;

    public static string NumberOf(ProgrammeRow row) => row.RegisterNumber is { } number ? $"№ {number}" : "";

    /// <summary>What archiving does, with its people and streams.</summary>
    public static string ArchiveConsequence(ProgrammeArchiving archiving)
    {
        var open = archiving.OpenStreams == 0 ? "Потоков впереди нет."
            : $"Открытых потоков: {Formats.Number(archiving.OpenStreams)}, в них и в заявках: {RussianPlural.Count(archiving.Learners, "человек", "человека", "человек")}. Они доучатся, новые заявки не принимаются.";
        return "Программа уйдёт из каталога и больше не будет предлагаться. " + open;
    }

    public static string? ArchiveDetails(ProgrammeArchiving archiving) => archiving.RequiredBy.Count == 0 ? null
        : $"Без неё нельзя начать: {string.Join(", ", archiving.RequiredBy.Select(t => $"«{t}»"))}. Подумайте, чем её заменить.";

    public const string RestoreConsequence = "Программа вернётся в каталог: по ней можно планировать потоки и принимать заявки.";

    public static IReadOnlyList<Choice<T?>> Choices<T>(Func<T, string> name) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, name(v)))];

    public static Tone ToneOf(RegisterState state) => state switch
    {
        RegisterState.InRegister => Tone.Good,
        RegisterState.NotYet => Tone.Accent,
        RegisterState.Excluded => Tone.Bad,
        RegisterState.Outside => Tone.Neutral,
    };
}
