using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Refusals of the registry.</summary>
public static class RegistryErrors
{
    public static readonly DomainError NotFound =
        new("registry.not-found", "Запись не найдена. Возможно, её удалили или она вне вашей зоны ответственности.");

    public static readonly DomainError VersionOutOfOrder =
        new("municipality.version-order", "Новая редакция должна начинаться позже действующей. Укажите более позднюю дату.");

    public static readonly DomainError ServiceNameMissing =
        new("municipal-service.name", "Не указано наименование методической службы. Заполните поле «Наименование».");

    public static readonly DomainError InnWrong =
        new("organisation.inn", "ИНН: неверное контрольное число или длина. Проверьте 10 цифр ИНН организации.");

    public static readonly DomainError OgrnWrong =
        new("organisation.ogrn", "ОГРН: неверное контрольное число или длина. Проверьте 13 цифр ОГРН организации.");

    public static readonly DomainError OrganisationNameMissing =
        new("organisation.name", "Не указано краткое наименование организации. Заполните поле «Краткое наименование».");

    public static readonly DomainError OrganisationTypeMissing =
        new("organisation.type", "Не указан тип организации. Выберите его из списка.");

    public static readonly DomainError InnTaken =
        new("organisation.inn-taken", "Организация с таким ИНН уже есть в реестре. Найдите её поиском и исправьте её карточку.");

    public static readonly DomainError LowResultsAlready =
        new("organisation.low-results-already", "Организация уже отмечена как ШНОР на эту дату. Сначала завершите действующий период.");

    public static readonly DomainError LowResultsNone =
        new("organisation.low-results-none", "У организации нет действующего периода ШНОР: завершать нечего.");

    public static readonly DomainError SpanTurnedRound =
        new("registry.span", "Дата окончания раньше даты начала. Проверьте обе даты.");

    public static readonly DomainError NameMissing =
        new("educator.name", "Не указаны фамилия или имя. Заполните оба поля.");

    public static readonly DomainError SnilsWrong =
        new("educator.snils", "СНИЛС: неверное контрольное число или длина. Проверьте 11 цифр номера.");

    public static readonly DomainError SnilsTaken =
        new("educator.snils-taken", "Человек с таким СНИЛС уже есть в реестре. Найдите его поиском или обратитесь в ЦНППМ, если он числится в другом муниципалитете.");

    public static readonly DomainError BirthDateWrong =
        new("educator.birth-date", "Дата рождения вне пределов: возраст должен быть от 16 до 100 лет.");

    public static readonly DomainError PlaceMissing =
        new("educator.place", "Не указано место работы. Выберите организацию и должность.");

    public static readonly DomainError EmploymentTwice =
        new("employment.twice", "Такая занятость уже записана: те же организация, должность, вид и дата приёма.");

    public static readonly DomainError OutOfScope =
        new("registry.out-of-scope", "Организация вне вашей зоны ответственности. Перевод в другой муниципалитет выполняет ЦНППМ.");

    public static readonly DomainError MergeWithSelf =
        new("educator.merge-self", "Нельзя объединить запись саму с собой. Выберите другую запись.");

    public static readonly DomainError MergeSnilsDiffer =
        new("educator.merge-snils", "У записей разные СНИЛС: это разные люди. Если номер ошибочен, сначала исправьте его в карточке.");
}
