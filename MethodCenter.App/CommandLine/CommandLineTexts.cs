using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.CommandLine;

/// <summary>Help and messages of the command line.</summary>
internal static class CommandLineTexts
{
    public const string Root = "MethodCenter: сопровождение региональной системы научно-методической работы. Без команды запускается сайт.";
    public const string Demo = "Заполнить пустую базу вымышленными данными";
    public const string Verify = "Проверить базу данных: файл, ссылки, журнал, дубли сведений";

    public const string Import = "Загрузить файл: xlsx, xls, ods или csv";
    public const string KindArgument = "Что в файле: организации, контингент, методический актив, диагностические кампании, результаты диагностики, обучение, маршруты или формы поддержки молодых педагогов";
    public const string FileArgument = "Файл с таблицей";
    public const string DryRunOption = "Только показать, что было бы сделано; ничего не записывать";

    public const string User = "Учётные записи: список, добавление, блокировка, новый пароль";
    public const string UserList = "Показать учётные записи";
    public const string UserAdd = "Добавить учётную запись; печатает одноразовый пароль";
    public const string UserBlock = "Закрыть вход";
    public const string UserUnblock = "Снова открыть вход";
    public const string UserReset = "Выдать новый одноразовый пароль; прежний и все сеансы прекращаются";
    public const string LoginArgument = "Логин";
    public const string NameOption = "Фамилия, имя, отчество";
    public const string RoleOption = "Роль";
    public const string MunicipalityOption = "ОКТМО муниципалитета — для роли municipality";
    public const string OrganisationOption = "ИНН организации — для роли organisation";
    public const string EducatorOption = "Номер карточки педагога — для роли educator";
    public const string MethodistOption = "Номер методиста актива — для роли methodist";

    public static readonly IReadOnlyList<string> UserHeads = ["Логин", "ФИО", "Роль", "Чьи сведения видит", "Состояние", "Последний вход"];

    public const string Routes = "Предложить ИОМ всем, у кого по кампании есть подтверждённые дефициты";
    public const string RoutesCampaignOption = "Код диагностической кампании, например MAT-2026-03";
    public const string RoutesDryRun = "Только показать предложения: черновики не создаются";
    public static readonly IReadOnlyList<string> RouteHeads = ["Педагог", "Срок", "Часов", "Мероприятий", "Не закрыто", "Действующий ИОМ"];
    public const string Deficits = "Сосчитать дефициты кампании: область и муниципалитеты по компетенциям";
    public const string CampaignOption = "Код диагностической кампании, например MAT-2026-03";
    public const string Region = "область";

    public static readonly IReadOnlyList<string> DeficitHeads = ["Компетенция", "Где", "С дефицитом", "Прошли", "Доля"];

    public const string Report = "Составить отчёт и записать его в файл";
    public const string OutOption = "Файл: .pdf, .docx, .xlsx или .html";
    public const string DateOption = "Отчётная дата, ДД.ММ.ГГГГ или ГГГГ-ММ-ДД; по умолчанию сегодня";
    public const string ReportMunicipalityOption = "ОКТМО муниципалитета — для отчёта об одном муниципалитете";
    public const string ReportCampaignOption = "Код кампании — для отчёта о диагностике; по умолчанию последняя с результатами";
    public const string FormatWrong = "Файл отчёта должен называться с расширением .pdf, .docx, .xlsx или .html.";

    public const string DbOption = "Файл базы данных SQLite; если его нет, он создаётся";
    public const string ProviderOption = "Вид базы данных";
    public const string ConnectionOption = "Строка подключения PostgreSQL";
    public const string KeysOption = "Папка с ключами шифрования";
    public const string JsonOption = "Вывести один объект JSON для программ";
    public const string SizeOption = "Объём: small — около 2 500 человек, region — около 26 000";

    public const string What = "Что";
    public const string HowMany = "Сколько";
    public const string CheckHead = "Проверка";
    public const string LookedHead = "Просмотрено";
    public const string FaultsHead = "Нарушений";
    public const string VerdictHead = "Итог";
    public const string Cancelled = "Прервано.";

    public const string DryRun = "Пробный прогон: ничего не записано.";

    public static readonly IReadOnlyList<string> SheetHeads =
        ["Лист", "Строк", "Принято", "Новых", "Изменено", "Без изменений", "Отклонено", "В очередь", "Замечаний"];

    /// <summary>The words of help that the library's own Russian lacks.</summary>
    private static readonly (string English, string Russian)[] Words =
    [
        ("Description:", "Описание:"), ("Show help and usage information", "Показать справку"), ("(REQUIRED)", "(обязательно)"),
        ("[command]", "[команда]"), ("[options]", "[параметры]"), ("[default:", "[по умолчанию:"),
    ];

    public static string Translate(string help) =>
        Words.Aggregate(help, (text, word) => text.Replace(word.English, word.Russian, StringComparison.Ordinal));

    public static string NameArgument(IEnumerable<ReportKind> kinds) => "Отчёт: " + string.Join("; ", kinds.Select(k => $"{k.Name} — {k.Title}"));

    public static string DateWrong(string text) => $"Дата «{text}» не распознана. Напишите её так: 30.06.2026 или 2026-06-30.";

    public static string ReportWritten(string path) => $"Записано: {path}";

    public static string NoSuchFile(string path) => $"Нет такого файла: {path}. Проверьте путь и имя.";

    public static string Stage(string stage) => stage + "…";

    public static string Written(int? batch) => $"Записано: загрузка № {batch}.";

    public static string RejectedRow(string sheet, RowIssue issue) =>
        $"Отклонена строка {issue.Row} (лист «{sheet}»{(issue.Column.Length == 0 ? "" : $", столбец «{issue.Column}»")}): {issue.Reason}";

    public static string QueuedRow(string sheet, RowIssue issue) => $"В очередь строка {issue.Row} (лист «{sheet}»): {issue.Reason}";

    public static string NoSuchUser(string login) => $"Нет учётной записи «{login}». Список: user list.";

    public static string NoSuchMunicipality(string oktmo) => $"Нет муниципалитета с ОКТМО {oktmo}. Проверьте восемь цифр кода.";

    public static string NoSuchOrganisation(string inn) => $"Нет организации с ИНН {inn}. Проверьте десять цифр или сначала добавьте организацию.";

    public static string UserDone(string login) => $"Готово: {login}.";

    public static string UserPassword(string login, string password) =>
        $"Логин {login}, одноразовый пароль {password}. Пароль показан один раз; при первом входе его надо сменить.";

    public static string StateOf(UserState state) => state switch
    {
        UserState.Open => "открыта",
        UserState.Invited => "ждёт первого входа",
        UserState.Blocked => "заблокирована",
    };

    public static string Account(string user) => "командная строка: " + user;

    public static string SeeHelp(string verb) => $"Справка: {(verb.Contains('.', StringComparison.Ordinal) ? "" : verb + " ")}--help";

    public static string Fault(string message) => "Не получилось: " + message;

    public static string FilledIn(double seconds) => $"Готово за {seconds.ToString("0.0", Formats.Russian)} с.";

    public static string Verdict(bool isOk) => isOk ? "в порядке" : "НАРУШЕНИЯ";

    public static string AndMore(int count) => $"и ещё {Formats.Number(count)}";

    public static string Remark(string remark) => "замечание: " + remark;

    public static IEnumerable<(string What, int Count)> Of(DemoCounts counts) =>
    [
        ("Организации", counts.Organisations), ("Педагоги и руководители", counts.Educators), ("Места работы", counts.Employments),
        ("Методисты", counts.Methodists), ("Закрепления", counts.Assignments), ("Записи журнала работы", counts.WorkEntries),
    ];

    public static string RoutesKept(int made, int people) => $"Создано черновиков: {Formats.Number(made)} из {Formats.Number(people)}.";
}
