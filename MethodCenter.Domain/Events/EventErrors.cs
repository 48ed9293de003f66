using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Events;

/// <summary>Refusals about events, registrations and contests.</summary>
public static class EventErrors
{
    public static readonly DomainError NotFound = New("not-found", "Мероприятие не найдено. Обновите список.");
    public static readonly DomainError TitleMissing = New("title", "Не указано название мероприятия.");
    public static readonly DomainError DateMissing = New("date", "Не указана дата проведения.");
    public static readonly DomainError DateWrong = New("date-wrong", "Дата проведения должна быть между 2000 и 2100 годами.");
    public static readonly DomainError DatesTurned = New("dates-turned", "Последний день раньше первого: проверьте даты проведения.");
    public static readonly DomainError TooLong = New("too-long", "Мероприятие не может длиться больше года: проверьте даты проведения.");
    public static readonly DomainError StartMissing = New("start", "Указано время окончания, а время начала — нет. Укажите оба времени или ни одного.");
    public static readonly DomainError TimesTurned = New("times-turned", "Мероприятие заканчивается не позже, чем начинается: проверьте время.");
    public static readonly DomainError HoursWrong = New("hours", "Академических часов — от 0 до 72.");
    public static readonly DomainError LinkWrong = New("link", "Ссылка должна быть полным адресом и начинаться с https://.");
    public static readonly DomainError SeatsWrong = New("seats", "Число мест — от 1 до 100 000; если места не ограничены, оставьте поле пустым.");
    public static readonly DomainError DeadlineLate = New("deadline", "Запись заканчивается позже, чем начинается мероприятие: укажите более раннюю дату.");
    public static readonly DomainError NominationsMissing = New("nominations", "У конкурса должна быть хотя бы одна номинация.");
    public static readonly DomainError PublicNeedsPlace = New("public-place", "В открытом календаре людям нужно знать, куда прийти: укажите место или ссылку.");
    public static readonly DomainError LevelNotYours = New("level", "Мероприятия этого уровня ведёт другая организация. Выберите уровень из списка.");
    public static readonly DomainError PlaceUnknown = New("place", "Такого муниципалитета или такой организации в списке нет: выберите заново.");
    public static readonly DomainError CompetenceUnknown = New("competence", "В списке есть компетенция, которой нет в перечне: выберите её заново.");
    public static readonly DomainError SubjectUnknown = New("subject", "В списке есть предмет, которого нет в справочнике: выберите его заново.");
    public static readonly DomainError IsCancelled = New("cancelled", "Мероприятие отменено. Верните его в план, чтобы изменить.");
    public static readonly DomainError HeldAhead = New("held-ahead", "Мероприятие отмечено проведённым: перенести его на будущее нельзя. Сначала верните его в план.");
    public static readonly DomainError NotDraftAnymore = New("not-draft", "На мероприятие уже записаны люди: снова сделать его черновиком нельзя. Отмените мероприятие.");
    public static readonly DomainError ReasonMissing = New("reason", "Укажите причину отмены: её увидят те, кто записан.");
    public static readonly DomainError NotCancellable = New("not-cancellable", "Отменить можно только то, что ещё не проведено и не отменено.");
    public static readonly DomainError NotHoldable = New("not-holdable", "Отметить проведённым можно только запланированное мероприятие.");
    public static readonly DomainError NotReopenable = New("not-reopenable", "Вернуть в план можно отменённое или проведённое мероприятие.");
    public static readonly DomainError NotRemovable = New("not-removable", "Удалить можно только черновик, на который никто не записан. Отмените мероприятие.");

    public static readonly DomainError NobodyChosen = New("nobody", "Никто не выбран. Найдите человека по фамилии.");
    public static readonly DomainError TooMany = New("too-many", "За один раз можно записать не больше 500 человек.");
    public static readonly DomainError PersonNotFound = New("person", "Человек не найден среди тех, кого вы видите. Найдите его заново.");
    public static readonly DomainError NotPublished = New("not-published", "Мероприятие ещё готовится: запись не открыта.");
    public static readonly DomainError NoRegistration = New("no-registration", "На это мероприятие записываться не нужно.");
    public static readonly DomainError RegistrationClosed = New("registration-closed", "Запись закончена. Обратитесь к организатору мероприятия.");
    public static readonly DomainError Begun = New("begun", "Мероприятие началось: записаться или отменить запись уже нельзя. Обратитесь к организатору.");
    public static readonly DomainError AlreadyMarked = New("already-marked", "Присутствие уже отмечено. Сначала снимите отметку.");
    public static readonly DomainError RegistrationMissing = New("registration", "Запись на мероприятие не найдена. Обновите страницу.");
    public static readonly DomainError AttendanceEarly = New("attendance-early", "Присутствие отмечают в день мероприятия или позже.");
    public static readonly DomainError DocumentOfAbsent = New("document-absent", "Номер сертификата указан у того, кто не присутствовал. Отметьте присутствие или уберите номер.");

    public static readonly DomainError NotContest = New("not-contest", "Работы подают только на конкурс.");
    public static readonly DomainError NominationUnknown = New("nomination", "Выберите номинацию этого конкурса.");
    public static readonly DomainError EntryMissing = New("entry", "Такой заявки на конкурс нет: итог ставится только поданной работе. Обновите страницу.");
    public static readonly DomainError EntryRepeated = New("entry-repeated", "Этот человек уже заявлен в этой номинации.");
    public static readonly DomainError EntryJudged = New("entry-judged", "Работа уже оценена. Сначала снимите баллы и итог.");
    public static readonly DomainError PointsWrong = New("points", "Баллы жюри — от 0 до 100, не больше двух знаков после запятой.");
    public static readonly DomainError ResultsEarly = New("results-early", "Итоги ставят, когда конкурс начался.");

    public static DomainError SeatsBelowTaken(int taken) =>
        New("seats-taken", $"Мест меньше, чем уже записано ({RussianPlural.Count(taken, "человек", "человека", "человек")}). Увеличьте число мест.");

    public static DomainError NominationUsed(string title) =>
        New("nomination-used", $"В номинации «{title}» уже есть работы: убрать или переименовать её нельзя.");

    public static DomainError HeldEarly(DateOnly lastDay) =>
        New("held-early", $"Отметить проведённым можно с {Formats.Date(lastDay)}: мероприятие ещё не закончилось.");

    public static DomainError DocumentRepeated(string number) =>
        New("document-repeated", $"Номер сертификата «{number}» указан дважды. Исправьте один из них.");

    private static DomainError New(string code, string message) => new("event." + code, message);
}
