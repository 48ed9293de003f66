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
        AuditAction.Viewed => "просмотр карточки",
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
}
