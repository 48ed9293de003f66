using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.Import;

namespace MethodCenter.App.CommandLine;

/// <summary>Help and messages of the command line.</summary>
internal static class CommandLineTexts
{
    public const string Root = "MethodCenter: сопровождение региональной системы научно-методической работы. Без команды запускается сайт.";
    public const string Demo = "Заполнить пустую базу вымышленными данными";
    public const string Verify = "Проверить базу данных: файл, ссылки, журнал, дубли сведений";

    public const string Import = "Загрузить файл: xlsx, xls, ods или csv";
    public const string KindArgument = "Что в файле: организации, контингент или методический актив";
    public const string FileArgument = "Файл с таблицей";
    public const string DryRunOption = "Только показать, что было бы сделано; ничего не записывать";

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

    public static string NoSuchFile(string path) => $"Нет такого файла: {path}. Проверьте путь и имя.";

    public static string Stage(string stage) => stage + "…";

    public static string Written(int? batch) => $"Записано: загрузка № {batch}.";

    public static string RejectedRow(string sheet, RowIssue issue) =>
        $"Отклонена строка {issue.Row} (лист «{sheet}»{(issue.Column.Length == 0 ? "" : $", столбец «{issue.Column}»")}): {issue.Reason}";

    public static string QueuedRow(string sheet, RowIssue issue) => $"В очередь строка {issue.Row} (лист «{sheet}»): {issue.Reason}";

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
}
