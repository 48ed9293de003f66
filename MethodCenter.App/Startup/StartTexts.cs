using System.Text;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Startup;

/// <summary>What the console says at start.</summary>
public static class StartTexts
{
    public const string AncestorsWrong = "адреса сайтов вида https://loiro.ru через пробел, без пути и без звёздочек";
    public const string ProviderWrong = "допустимо sqlite или postgres";
    public const string PathMissing = "не указан файл базы данных";
    public const string ConnectionMissing = "не указана строка подключения к PostgreSQL";
    public const string DirectoryMissing = "не указана папка";
    public const string NameMissing = "не указано наименование";
    public const string NotAnAddress = "нужен IP-адрес или пустое значение";

    public static string Fault(string key, string fault) => $"{key} — {fault}";

    public static string Unreadable(string key, string value) => Fault(key, $"значение «{value}» не читается");

    public static string Between(int least, int most) => $"допустимо от {least} до {most}";

    public static string SettingsWrong(IEnumerable<string> faults) =>
        "Настройки с ошибками, сайт не запущен:" + string.Concat(faults.Select(f => Environment.NewLine + "  • " + f));

    public static string SettingsFileMissing(string path) => $"Не найден файл настроек {path}. Он поставляется вместе с приложением: восстановите его.";

    public static string DatabaseBusy(string path) =>
        $"База данных {path} уже открыта другим экземпляром MethodCenter. Остановите его и повторите.";

    public static string FirstAdministrator(IssuedPassword password) => Box(
        "Создан первый администратор. Пароль показан один раз, при входе его надо сменить.",
        $"Логин:  {password.Login}",
        $"Пароль: {password.Password}");

    public static string DemoAccounts(IReadOnlyList<DemoAccount> accounts, string password) => Box(
        [$"Демонстрационные учётные записи, пароль у всех: {password}", .. accounts.Select(a => $"{a.Login,-14}{AccessTerms.Of(a.Role),-34}{a.Place}".TrimEnd())]);

    public static string DemoBlocked(int count) =>
        $"Заблокированы демонстрационные учётные записи с общеизвестным паролем: {count}. Они работают только в среде Development.";

    public static string Listening(IEnumerable<string> addresses) => $"MethodCenter открыт: {string.Join(", ", addresses)}   (остановить: Ctrl+C)";

    private static string Box(params string[] lines)
    {
        var text = new StringBuilder().AppendLine();
        var rule = new string('─', lines.Max(l => l.Length));
        text.AppendLine(rule).AppendLine(lines[0]).AppendLine(rule);
        foreach (var line in lines.Skip(1)) text.AppendLine(line);
        return text.AppendLine(rule).ToString();
    }
}
