using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Refusals about the organisation of mentoring in a school.</summary>
public static partial class MentoringErrors
{
    public static readonly DomainError SetupNotFound = new("mentoring.setup_not_found", "Организация не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError SetupDateMissing = new("mentoring.setup_date_missing", "У документа указан номер, но нет даты. Укажите дату.");
    public static readonly DomainError SetupDateInFuture = new("mentoring.setup_date_future", "Дата документа позже сегодняшнего дня. Проверьте дату.");
    public static readonly DomainError SetupSiteWrong = new("mentoring.setup_site_wrong", "Адрес раздела сайта начинается с http:// или https://.");
    public static readonly DomainError SetupCuratorMissing = new("mentoring.setup_curator_missing", "Указана должность куратора, но нет фамилии, имени, отчества.");
}
