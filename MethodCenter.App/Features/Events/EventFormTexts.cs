namespace MethodCenter.App.Features.Events;

/// <summary>Captions of the form of an event.</summary>
public static class EventFormTexts
{
    public const string Title = "Название";
    public const string IsDraft = "Черновик: видят только те, кто ведёт мероприятие";
    public const string WhenTitle = "Когда";
    public const string Date = "Дата";
    public const string LastDate = "Последний день";
    public const string LastDateHint = "Если мероприятие длится несколько дней";
    public const string StartsAt = "Начало, по Москве";
    public const string EndsAt = "Окончание";
    public const string Hours = "Академических часов";
    public const string HoursHint = "Идут в зачёт маршрута";
    public const string WhereTitle = "Кто и где проводит";
    public const string Municipality = "Муниципалитет";
    public const string RegionOwn = "Регион: ведёт ЦНППМ";
    public const string Organisation = "Организация";
    public const string OrganisationHint = "Если мероприятие ведёт организация";
    public const string NoOrganisation = "Не организация";
    public const string Organiser = "Организатор";
    public const string OrganiserHint = "Как назвать в объявлении";
    public const string Place = "Место";
    public const string PlaceHint = "Адрес, аудитория";
    public const string Link = "Ссылка";
    public const string LinkHint = "Начинается с https://";
    public const string ForWhom = "О чём и для кого";
    public const string Audience = "Для кого";
    public const string AudienceHint = "Например: учителя математики, молодые педагоги";
    public const string Competences = "Компетенции";
    public const string NoCompetence = "Не указаны";
    public const string Subjects = "Предметы";
    public const string AnySubject = "Все предметы";
    public const string IsPractice = "Показ работы с детьми: мастер-класс, открытый урок, посещение занятий (п. 3.3.2 Положения)";
    public const string About = "Описание";
    public const string Registration = "Запись";
    public const string NeedsRegistration = "Нужна запись";
    public const string Seats = "Мест";
    public const string SeatsHint = "Пусто — не ограничены";
    public const string RegisterUntil = "Записаться можно до";
    public const string RegisterUntilHint = "Пусто — до начала";
    public const string Nominations = "Номинации";
    public const string NominationsHint = "Каждая с новой строки. Номинацию с поданными работами убрать нельзя.";
    public const string IsPublic = "Показывать в открытом календаре: на сайте института и в подписке, без участников";
}
