using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>Captions of the list, the calendar and the form of events.</summary>
public static class EventTexts
{
    public const string Events = "Мероприятия";
    public const string About = "Единая база методических мероприятий всех уровней";
    public const string Add = "Новое мероприятие";
    public const string Copy = "Повторить";
    public const string Edit = "Изменить";
    public const string ViewName = "Вид";
    public const string ViewList = "Список";
    public const string ViewCalendar = "Календарь";
    public const string ViewAgenda = "По дням";
    public const string Search = "Поиск";
    public const string SearchHint = "Название, организатор";
    public const string All = "Все";
    public const string When = "Время";
    public const string WhenDefault = "Предстоящие";
    public const string From = "Период с";
    public const string Until = "Период по";
    public const string Kind = "Вид мероприятия";
    public const string Level = "Уровень мероприятия";
    public const string Competence = "Компетенция";
    public const string Subject = "Предмет";
    public const string Keeper = "Кто проводит";
    public const string Region = "Регион";
    public const string State = "Состояние";
    public const string HasSeats = "Есть места";
    public const string Yes = "да";
    public const string MineOwn = "Я записан(а)";
    public const string MinePeople = "Записаны мои педагоги";
    public const string NothingFound = "Мероприятия не найдены";
    public const string NothingFoundText = "Под заданные условия не подходит ни одно мероприятие. Снимите часть условий.";
    public const string NoEvents = "Предстоящих мероприятий нет";
    public const string NoEventsKeep = "Добавьте первое: семинар, вебинар, мастер-класс, конкурс. Прошедшие — в условии «Время».";
    public const string NoEventsRead = "Когда организаторы объявят мероприятие, оно появится здесь. Прошедшие — в условии «Время».";
    public const string NoInMonth = "В этом месяце мероприятий нет";
    public const string NoInMonthText = "Посмотрите соседние месяцы или снимите условия.";
    public const string ToPast = "Показать прошедшие";

    public const string Date = "Дата";
    public const string Time = "Время проведения";
    public const string Name = "Название";
    public const string Hours = "Часов";
    public const string Organiser = "Организатор";
    public const string Municipality = "Муниципалитет";
    public const string Place = "Место";
    public const string Link = "Ссылка";
    public const string Seats = "Места";
    public const string SeatsTotal = "Мест всего";
    public const string Taken = "Записано";
    public const string Codes = "Компетенции";
    public const string Competences = "Компетенции";
    public const string LastDate = "Последний день";
    public const string Practice = "Перенос в практику";

    public const string PreviousMonth = "Предыдущий месяц";
    public const string NextMonth = "Следующий месяц";
    public const string ThisMonth = "Сегодня";
    public const string Today = "сегодня";
    public const string WholeDay = "весь день";

    public const string Subscribe = "Подписка и публикация на сайте";
    public const string SubscribeAbout = "Только мероприятия с отметкой «Показывать в открытом календаре» и только сведения объявления: без участников и без итогов. Условия «Вид», «Уровень» и «Компетенция» с этой страницы учтены.";
    public const string FeedAddress = "Адрес календаря (iCalendar): вставьте его в программу-календарь как подписку";
    public const string EmbedAddress = "Код для страницы сайта";
    public const string OpenEmbed = "Посмотреть страницу";

    public static readonly IReadOnlyList<string> WeekDays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    public static string Total(int count) => RussianPlural.Count(count, "мероприятие", "мероприятия", "мероприятий");

    public static string WhenOf(EventWhen when) => when switch
    {
        EventWhen.Ahead => "предстоящие",
        EventWhen.Past => "прошедшие",
        EventWhen.All => "все",
    };

    public static string ViewOf(EventView view) => view switch
    {
        EventView.List => ViewList,
        EventView.Calendar => ViewCalendar,
        EventView.Agenda => ViewAgenda,
    };

    public static string ViewIcon(EventView view) => view switch
    {
        EventView.List => "list",
        EventView.Calendar => "calendar_month",
        EventView.Agenda => "view_agenda",
    };

    public static Tone ToneOf(EventState state) => state switch
    {
        EventState.Draft => Tone.Neutral,
        EventState.Planned => Tone.Accent,
        EventState.Held => Tone.Good,
        EventState.Cancelled => Tone.Bad,
    };

    /// <summary>«Июнь 2026».</summary>
    public static string MonthOf(DateOnly month) => Capital(month.ToString("MMMM yyyy", Formats.Russian));

    /// <summary>«30 июня, вторник».</summary>
    public static string DayOf(DateOnly day) => day.ToString("d MMMM, dddd", Formats.Russian);

    /// <summary>«30.06.2026, 10:00–12:00».</summary>
    public static string WhenOf(EventRow row) => EventWords.Times(row.StartsAt, row.EndsAt) is { Length: > 0 } times
        ? $"{EventWords.Days(row.Date, row.LastDate)}, {times}" : EventWords.Days(row.Date, row.LastDate);

    /// <summary>«осталось 5 из 30», «мест нет», «не ограничены»; of what is over, how many were registered; empty for a cancelled event.</summary>
    public static string SeatsOf(EventRow row) => row.State is EventState.Cancelled ? ""
        : !row.NeedsRegistration ? "запись не нужна"
        : row.State is EventState.Held ? $"было записано {Formats.Number(row.Taken)}"
        : row.Left is not { } left ? "не ограничены"
        : left == 0 ? "мест нет" : $"осталось {Formats.Number(left)} из {Formats.Number(row.Seats!.Value)}";

    /// <summary>Where to come: the place, or that it is on the net.</summary>
    public static string? WhereOf(EventRow row) => row.Place ?? (row.Link is null ? null : "онлайн, ссылка в карточке");

    /// <summary>What stands in a cell of the calendar for a several-day event: «день 2 из 3».</summary>
    public static string? PartOf(EventOnDay day) => day.Days == 1 ? null : $"день {day.Number} из {day.Days}";

    public static string MoreOn(int count) => $"ещё {count}";

    /// <summary>«региональный уровень»; «уровень организации».</summary>
    public static string LevelOf(EventLevel level) => level is EventLevel.School ? $"уровень {EventTerms.Of(level)}" : $"{EventTerms.Of(level)} уровень";

    /// <summary>The facts of the card, those that are known.</summary>
    public static IReadOnlyList<Fact> FactsOf(EventCard card) => [.. AllFactsOf(card).Where(f => !string.IsNullOrEmpty(f.Value))];

    private static IEnumerable<Fact> AllFactsOf(EventCard card) =>
    [
        new(Date, WhenOf(card.Row)),
        new(Place, card.Row.Place),
        new(Organiser, card.Row.Organiser),
        new(Keeper, card.Row.Municipality ?? Region),
        new(EventCardTexts.Audience, card.Audience),
        new(Hours, Formats.Number(card.Row.Hours)),
        new(Competences, string.Join("; ", card.Competences.Select(ChoiceOf))),
        new(Subject, card.Subjects.Count == 0 ? EventCardTexts.AllSubjects : string.Join(", ", card.Subjects)),
        new(Practice, card.Row.IsPractice ? EventCardTexts.PracticeYes : EventCardTexts.PracticeNo),
        new(Seats, SeatsOf(card.Row)),
        new(EventCardTexts.Deadline, card.Row.RegisterUntil is { } until ? Formats.Date(until) : null),
        new(EventCardTexts.Public, card.IsPublic ? EventCardTexts.PublicYes : EventCardTexts.PublicNo),
    ];

    public static string ChoiceOf(EventChoice choice) => $"{choice.Code} {choice.Name}";

    /// <summary>The code that a page of another site carries.</summary>
    public static string EmbedCode(string address) => $"<iframe src=\"{address}\" title=\"{Events}\" width=\"100%\" height=\"700\" loading=\"lazy\"></iframe>";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
