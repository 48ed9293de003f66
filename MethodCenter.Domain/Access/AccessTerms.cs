namespace MethodCenter.Domain.Access;

/// <summary>Russian names of roles and of what the journal records.</summary>
public static class AccessTerms
{
    public static string Of(Role role) => role switch
    {
        Role.Administrator => "Администратор ЦНППМ",
        Role.CentreStaff => "Сотрудник ЦНППМ",
        Role.RegionalMethodist => "Региональный методист",
        Role.MunicipalService => "Муниципальная методическая служба",
        Role.OrganisationCoordinator => "Координатор организации",
        Role.Educator => "Педагог",
        Role.Observer => "Член совета, Комитет",
        Role.Auditor => "Аудитор",
    };

    public static string Of(AuditAction action) => action switch
    {
        AuditAction.Created => "добавление",
        AuditAction.Changed => "изменение",
        AuditAction.Removed => "удаление",
        AuditAction.Viewed => "просмотр",
        AuditAction.Searched => "поиск",
        AuditAction.Exported => "выгрузка",
        AuditAction.Printed => "печать отчёта",
        AuditAction.Revealed => "показ СНИЛС",
        AuditAction.Imported => "загрузка файла",
        AuditAction.Undone => "отмена загрузки",
        AuditAction.SignedIn => "вход",
        AuditAction.SignedOut => "выход",
        AuditAction.SignInFailed => "неудачный вход",
        AuditAction.Refused => "отказ",
        AuditAction.Merged => "объединение",
    };

    public const string Hidden = "скрыто";
    public const string Replaced = "заменено";
    public const string Yes = "да";
    public const string No = "нет";
    public const string Nothing = "пусто";

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["FullName"] = "фамилия, имя, отчество",
        ["LockedUntil"] = "вход закрыт до",
        ["MustChangePassword"] = "пароль надо сменить",
        ["SecondFactorCipher"] = "второй шаг входа",
        ["Login"] = "логин",
    };

    public static string Of(UserState state) => state switch
    {
        UserState.Open => "Действует",
        UserState.Invited => "Ждёт первого входа",
        UserState.Blocked => "Заблокирован",
    };

    /// <summary>A property of any entity as the journal names it.</summary>
    public static string Field(string property) => Fields.GetValueOrDefault(property) ?? Data.AuditTerms.Property(property);

    /// <summary>«№ 12»: where the name may not be shown.</summary>
    public static string CardNumber(int id) => $"№ {id}";
}
