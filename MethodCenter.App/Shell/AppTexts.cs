using MethodCenter.Domain.Access;

namespace MethodCenter.App.Shell;

/// <summary>Captions of the shell: navigation, top bar, sign-in frame, lost connection, errors.</summary>
public static class AppTexts
{
    public const string Product = "Методический центр";
    public const string ProductHint = "Региональная система научно-методического сопровождения";
    public const string SkipToContent = "К содержанию";
    public const string Loading = "Открываем страницу…";

    public const string MainNavigation = "Разделы";
    public const string OpenMenu = "Открыть меню";
    public const string CloseMenu = "Закрыть меню";
    public const string CollapseMenu = "Свернуть меню";
    public const string ExpandMenu = "Развернуть меню";

    public const string SearchLabel = "Поиск людей, организаций и разделов";
    public const string SearchPlaceholder = "Найти человека, организацию, раздел";
    public const string SearchKey = "Ctrl K";

    public const string Theme = "Оформление";
    public const string ThemeLight = "Светлое";
    public const string ThemeDark = "Тёмное";
    public const string ThemeAuto = "Как в системе";
    public const string Chosen = "выбрано";

    public const string UserMenu = "Меню пользователя";
    public const string ChangePassword = "Сменить пароль";
    public const string SecondFactor = "Второй шаг входа";
    public const string SignOut = "Выйти";

    public const string NotFoundTitle = "Такой страницы нет";
    public const string NotFoundText = "Адрес набран с ошибкой, запись перенесена в архив или недоступна по вашей роли.";
    public const string ForbiddenTitle = "Раздел недоступен";
    public const string ForbiddenText = "Ваша роль не открывает этот раздел. Доступ выдаёт администратор ЦНППМ.";
    public const string ToStart = "На главную страницу";

    public const string ErrorTitle = "Страница не открылась";
    public const string ErrorText = "Произошла ошибка, она записана в журнал. Данные не изменены. Повторите действие; если ошибка останется, сообщите администратору номер.";
    public const string Incident = "Номер ошибки";
    public const string Retry = "Повторить";

    public const string CircuitError = "Связь с сервером прервана из-за ошибки. Обновите страницу, чтобы продолжить работу.";
    public const string Reload = "Обновить страницу";
    public const string ReconnectTitle = "Связь с сервером";
    public const string Reconnecting = "Связь с сервером прервалась. Восстанавливаем, введённое сохраняется.";
    public const string ReconnectFailed = "Восстановить связь не удалось. Проверьте подключение к сети.";
    public const string ReconnectRejected = "Сеанс на сервере завершён. Обновите страницу, чтобы продолжить работу.";
    public const string ReconnectNow = "Подключиться";

    public const string GroupToday = "Обзор";
    public const string GroupRegistry = "Реестр";
    public const string GroupAsset = "Методический актив";
    public const string GroupDiagnostics = "Диагностика";
    public const string Campaigns = "Кампании";
    public const string HeatMap = "Тепловая карта";
    public const string Deficits = "Дефициты";
    public const string WithoutProgramme = "Дефициты без программы";
    public const string LowResults = "Школы с низкими результатами";
    public const string OwnProfile = "Мой профиль";
    public const string Competences = "Компетенции";
    public const string Scales = "Шкалы";
    public const string GroupDevelopment = "Развитие";
    public const string Routes = "Маршруты (ИОМ)";
    public const string RouteGeneration = "Предложить маршруты";
    public const string Programmes = "Программы ДПО";
    public const string Streams = "Потоки обучения";
    public const string Teams = "Управленческие команды";
    public const string Internships = "Стажировки";
    public const string SupportTasks = "Посткурсовое сопровождение";
    public const string Events = "Мероприятия";
    public const string Consultations = "Консультации";
    public const string RoutePackets = "Печать маршрутов";
    public const string RouteParameters = "Правила маршрутов";
    public const string GroupMentoring = "Наставничество";
    public const string MentoringPairs = "Пары и группы";
    public const string YoungEducators = "Молодые педагоги";
    public const string Mentors = "Наставники";
    public const string MentoringSupport = "Формы поддержки";
    public const string MentoringOrganisations = "Организации и кураторы";
    public const string OwnMentoring = "Моё наставничество";
    public const string MentoringParameters = "Правила наставничества";
    public const string GroupMonitoring = "Мониторинг";
    public const string Indicators = "Показатели";
    public const string MonitoringRounds = "Раунды мониторинга";
    public const string Recommendations = "Рекомендации";
    public const string ServiceRating = "Рейтинг служб";
    public const string ServiceContests = "Конкурс служб";
    public const string HandIndicators = "Иные показатели";
    public const string MonitoringMethods = "Методика расчёта";
    public const string OfficialStatistics = "Официальная статистика";
    public const string Passport = "Паспорт РСНМС";
    public const string GroupPapers = "Данные и отчёты";
    public const string GroupAdministration = "Администрирование";

    public const string Region = "Регион сегодня";
    public const string OwnMunicipality = "Наш муниципалитет";
    public const string OwnOrganisation = "Наша организация";
    public const string OwnEducators = "Мои педагоги";
    public const string OwnGrowth = "Мой профессиональный рост";
    public const string Totals = "Итоги";

    public const string Educators = "Педагоги";
    public const string Organisations = "Организации";
    public const string Municipalities = "Муниципалитеты";
    public const string MunicipalServices = "Методические службы";
    public const string Duplicates = "Двойники";

    public const string Methodists = "Методисты";
    public const string Assignments = "Закрепления";
    public const string WorkJournal = "Журнал работы";
    public const string Staging = "Подбор";
    public const string LoadWatch = "Нагрузка";
    public const string Absences = "Отсутствия";
    public const string Forecast = "Прогноз актива";

    public const string Imports = "Загрузка файлов";
    public const string Reports = "Отчёты";

    public const string AdmissionSettings = "Правило допуска";
    public const string Users = "Пользователи";
    public const string Audit = "Журнал действий";

    /// <summary>The role as the user menu shows it.</summary>
    public static string RoleName(Role role) => role switch
    {
        Role.Administrator => "Администратор ЦНППМ",
        Role.CentreStaff => "Сотрудник ЦНППМ",
        Role.RegionalMethodist => "Региональный методист",
        Role.MunicipalService => "Муниципальная методическая служба",
        Role.OrganisationCoordinator => "Координатор организации",
        Role.Educator => "Педагог",
        Role.Observer => "Член совета",
        Role.Auditor => "Аудитор",
    };

    /// <summary>«Регион сегодня — Методический центр».</summary>
    public static string WindowTitle(string page) => $"{page} — {Product}";
}
