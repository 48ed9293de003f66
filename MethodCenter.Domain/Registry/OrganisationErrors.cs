using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Refusals about organisations and municipalities beyond those of <see cref="RegistryErrors"/>.</summary>
public static class OrganisationErrors
{
    public static readonly DomainError CentreOnly =
        new("organisation.centre-only", "Муниципалитет, контур мониторинга и отметки ШНОР меняет только ЦНППМ. Обратитесь к его сотруднику.");

    public static readonly DomainError MunicipalityMissing =
        new("organisation.municipality", "Не указан муниципалитет. Выберите его из списка.");

    public static readonly DomainError AlreadyClosed =
        new("organisation.already-closed", "Организация уже закрыта. Чтобы исправить дату, сначала откройте её снова.");

    public static readonly DomainError NotClosed = new("organisation.not-closed", "Организация не закрыта: открывать нечего.");

    public static readonly DomainError DayMissing = new("organisation.day", "Не указана дата. Заполните поле с датой.");

    public static readonly DomainError StructureKindMissing =
        new("structure.kind", "Не указан вид методической структуры. Выберите службу, совет или объединение.");

    public static readonly DomainError SiteKindMissing =
        new("site.kind", "Не указан статус площадки. Выберите инновационную или стажировочную.");

    public static readonly DomainError OktmoWrong =
        new("municipality.oktmo", "ОКТМО муниципалитета — восемь цифр. Проверьте код.");

    public static readonly DomainError OktmoTaken =
        new("municipality.oktmo-taken", "Такой ОКТМО уже есть у другого муниципалитета. Проверьте код.");

    public static readonly DomainError MunicipalityNameMissing =
        new("municipality.name", "Не указано полное или краткое наименование муниципалитета. Заполните оба поля.");
}
