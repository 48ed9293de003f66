using MethodCenter.Domain.Common;

namespace MethodCenter.App.Features.Registry;

/// <summary>Captions of the screens about people.</summary>
public static class EducatorTexts
{
    public const string Educators = "Педагоги";
    public const string FullName = "ФИО";
    public const string LastName = "Фамилия";
    public const string FirstName = "Имя";
    public const string MiddleName = "Отчество";
    public const string Snils = "СНИЛС";
    public const string BirthDate = "Дата рождения";
    public const string AgeYears = "Возраст, лет";
    public const string Age = "Возраст";
    public const string TeachingSince = "Начало педстажа";
    public const string TeachingSinceLong = "Начало педагогической деятельности";
    public const string Experience = "Педстаж";
    public const string ExperienceMonths = "Педстаж, мес.";
    public const string Category = "Категория";
    public const string CategoryGrantedOn = "Дата присвоения категории";
    public const string Email = "Электронная почта";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Position = "Должность";
    public const string Subject = "Предмет";
    public const string Kind = "Вид занятости";
    public const string Group = "Группа должностей";
    public const string DeputyArea = "Направление заместителя";
    public const string Rate = "Ставка";
    public const string From = "Принят";
    public const string Until = "Уволен";
    public const string UntilHint = "Заполняется для срочного договора";
    public const string WorksFrom = "Работает с";
    public const string WorksUntil = "Работает по";
    public const string OnLeave = "В отпуске по уходу за ребёнком";
    public const string OnLeaveShort = "в отпуске по уходу";
    public const string Methodists = "Методисты";
    public const string MethodistsCount = "Методистов";
    public const string State = "Состояние";

    public const string FindLabel = "ФИО или СНИЛС";
    public const string FindPlaceholder = "Семёнова Мария или 11 цифр";
    public const string AllMunicipalities = "Все муниципалитеты";
    public const string AllOrganisations = "Все организации";
    public const string AllPositions = "Все должности";
    public const string AllSubjects = "Все предметы";
    public const string AllCategories = "Все категории";
    public const string AllGroups = "Все группы";
    public const string AllKinds = "Любой вид";
    public const string AllAges = "Любой возраст";
    public const string MoreFilters = "Ещё условия";
    public const string Gap = "Чего не хватает";
    public const string NoGap = "Не важно";
    public const string Methodist = "Методист";
    public const string AnyMethodist = "Не важно";
    public const string Diagnosis = "Диагностика";
    public const string AnyDiagnosis = "Не важно";
    public const string IsDiagnosed = "есть действующий результат";
    public const string NotDiagnosed = "нет действующего результата";
    public const string Consultations = "Консультации";
    public const string ProposeRoute = "Предложить маршрут";
    public const string Route = "Маршрут (ИОМ)";
    public const string AnyRoute = "С маршрутом и без";
    public const string WithRoute = "есть действующий маршрут";
    public const string WithoutRoute = "нет действующего маршрута";
    public const string Learning = "Обучение и стажировки";
    public const string OpenDeficits = "С открытыми дефицитами";
    public const string Deficits = "Дефициты";
    public const string ToProfile = "Профиль и дефициты";
    public const string OwnProfile = "Мой профиль: результаты и дефициты";
    public const string NoDeficits = "нет";
    public const string WithMethodist = "закреплён";
    public const string WithoutMethodist = "не закреплён";
    public const string Young = "До 35 лет и стаж до 3 лет";
    public const string LowResults = "Работает в ШНОР";
    public const string Leave = "В отпуске по уходу";
    public const string Counted = "Учитывается показателями";
    public const string WithRegionalMethodist = "закреплён региональный";
    public const string AsOf = "На дату";
    public const string Condition = "Условие";

    public const string Export = "Выгрузить";
    public const string ToXlsx = "XLSX";
    public const string ToCsv = "CSV";
    public const string Print = "Печать";
    public const string Add = "Добавить педагога";
    public const string AssignMethodist = "Закрепить за методистом";
    public const string EmptyTitle = "Никто не найден";
    public const string EmptyText = "Под заданные условия не подходит ни один человек. Снимите часть условий или выберите состояние «все».";
    public const string EmptyRegistryTitle = "В реестре пока никого нет";
    public const string EmptyRegistryText = "Загрузите файл контингента или добавьте человека вручную.";
    public const string ToImports = "Загрузить файл";
    public const string NoPeopleTitle = "Списки людей недоступны";
    public const string NoPeopleText = "Ваша роль видит сводные показатели и отчёты без фамилий.";

    public const string Works = "работает";
    public const string Left = "уволен";
    public const string NoJob = "без места работы";
    public const string NotYet = "ещё не приступил";
    public const string YoungBadge = "молодой педагог";
    public const string LowResultsBadge = "школа ШНОР";
    public const string ArchivedTitle = "Запись в архиве";
    public const string ArchivedText = "Она объединена с другой записью об этом человеке. Изменять её нельзя.";
    public const string ToSurvivor = "Открыть действующую карточку";
    public const string CheckTitle = "Что проверить";
    public const string Facts = "Сведения";
    public const string Employments = "Места работы";
    public const string Assignments = "Закреплён за методистами";
    public const string Statuses = "Состоит в методическом активе";
    public const string History = "История";
    public const string NoEmployments = "Места работы не указаны.";
    public const string NoAssignments = "Методист не закреплён.";
    public const string EditFacts = "Изменить сведения";
    public const string Edit = "Изменить";
    public const string AddEmployment = "Добавить место работы";
    public const string LeaveJob = "Оформить увольнение";
    public const string Move = "Перевести";
    public const string Reopen = "Отменить увольнение";
    public const string ReopenTitle = "Отмена увольнения";
    public const string ReopenDetails = "Закрепления, снятые из-за увольнения, будут восстановлены.";
    public const string Reveal = "Показать";
    public const string RevealTitle = "Показ полного номера записывается в журнал";
    public const string Main = "основное";
    public const string Order = "Основание";
    public const string Since = "С";
    public const string Term = "Срок";
    public const string NoTerm = "бессрочно";
    public const string HistoryEmptyValue = "не указано";
    public const string Place = "Основное место";
    public const string Reason = "Причина";
    public const string HomeMark = "по нему учитывается";
    public const string Saved = "Сохранено";

    public const string NewTitle = "Новый педагог";
    public const string NewSubtitle = "Человек и его первое место работы";
    public const string Person = "Человек";
    public const string FirstJob = "Место работы";
    public const string SnilsHintNew = "11 цифр. Если номера нет, оставьте поле пустым: человека узнают по ФИО и дате рождения";
    public const string SnilsHintChange = "Заполните, только если номер нужно внести или заменить";
    public const string SimilarTitle = "Похожие записи уже есть";
    public const string SimilarText = "Проверьте, не об этом ли человеке идёт речь. Если да, откройте его карточку.";
    public const string SnilsTaken = "Человек с таким СНИЛС уже есть в реестре.";
    public const string AddPerson = "Добавить";
    public const string Added = "Человек добавлен";

    public const string LeavingTitle = "Увольнение";
    public const string LastDay = "Последний день работы";
    public const string LeavingReason = "Причина увольнения";
    public const string DoLeave = "Уволить";
    public const string LeftDone = "Увольнение записано";
    public const string ReopenDone = "Увольнение отменено";
    public const string MoveTitle = "Перевод в другую организацию";
    public const string MoveWhere = "Куда";
    public const string MoveFrom = "Первый день на новом месте";
    public const string MoveFromHint = "Пусто — на следующий день";
    public const string DoMove = "Перевести";
    public const string Moved = "Перевод записан";

    public const string ConflictTitle = "Пока вы редактировали, запись изменил другой пользователь. Отличия:";
    public const string ConflictField = "Поле";
    public const string ConflictTheirs = "В базе сейчас";
    public const string ConflictMine = "У вас";
    public const string ConflictNext = "Сохраните ещё раз, чтобы записать ваши значения, или закройте панель, чтобы оставить значения из базы.";

    public const string OwnTitle = "Мой профессиональный рост";
    public const string OwnViews = "Кто смотрел мою карточку";
    public const string OwnViewsText = "Журнал хранит каждый просмотр карточки и показ СНИЛС.";
    public const string NoViews = "Карточку ещё никто не открывал.";
    public const string OwnMethodists = "Мои методисты";
    public const string OwnFix = "Если в сведениях ошибка, сообщите координатору вашей организации: он исправит карточку.";
    public const string OwnMissingTitle = "Карточка не привязана";
    public const string OwnMissingText = "Ваша учётная запись не связана с человеком реестра. Обратитесь к администратору ЦНППМ.";

    public const string MyTitle = "Мои педагоги";
    public const string LastWork = "Последняя работа";
    public const string AssignedSince = "Закреплён с";
    public const string NoWork = "записей нет";
    public const string NobodyAssigned = "За вами никто не закреплён";
    public const string NobodyAssignedText = "Закрепления оформляет ЦНППМ. Когда приказ будет внесён, список появится здесь.";
    public const string ToJournal = "Записать работу";

    public static string StatusTitle(string level) => $"{char.ToUpper(level[0], Formats.Russian)}{level[1..]} методист";

    public static string UntilOrNoTerm(DateOnly? until) => until is { } day ? $"по {Formats.Date(day)}" : NoTerm;

    public static string WholeHistory(int lines) => $"Вся история: {RussianPlural.Count(lines, "запись", "записи", "записей")}";

    public static string Found(int count) => RussianPlural.Count(count, "педагог", "педагога", "педагогов");

    public static string OnDay(DateOnly day) => $"на {Formats.Date(day)}";

    public static string Chosen(int count) => $"Закрепить за методистом: {Formats.Number(count)}";

    public static string ReopenConsequence(string organisation) => $"Работа в организации «{organisation}» будет считаться непрерванной.";

    /// <summary>What leaving takes along, named before it is done.</summary>
    public static string LeavingConsequence(int assignments, int otherJobs, int statuses)
    {
        var parts = new List<string>();
        if (assignments > 0) parts.Add($"Будет снято {RussianPlural.Count(assignments, "закрепление", "закрепления", "закреплений")}.");
        if (otherJobs > 0) parts.Add($"Останется {RussianPlural.Count(otherJobs, "другое место работы", "других места работы", "других мест работы")}: закрепления сохранятся.");
        if (statuses > 0) parts.Add("Человек состоит в методическом активе: статус не изменится, завершите его отдельно.");
        if (parts.Count == 0) parts.Add("Закреплений за методистами нет, ничего больше не изменится.");
        return string.Join(" ", parts);
    }

    public static string LeftDetail(int assignments) =>
        assignments == 0 ? "" : $"Снято {RussianPlural.Count(assignments, "закрепление", "закрепления", "закреплений")}";

    public static string ReopenDetail(int assignments) =>
        assignments == 0 ? "" : $"Восстановлено {RussianPlural.Count(assignments, "закрепление", "закрепления", "закреплений")}";

    /// <summary>The heaviest deficit of a person in words.</summary>
    public static string Heaviest(int severity) => severity switch { 3 => "есть тяжёлые", 2 => "средней тяжести", _ => "лёгкие" };
}
