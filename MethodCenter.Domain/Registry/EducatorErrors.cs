using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Refusals about people, their employments and their merging.</summary>
public static class EducatorErrors
{
    public static readonly DomainError TeachingSinceWrong =
        new("educator.teaching-since", "Начало педагогической деятельности ещё не наступило или раньше рождения. Проверьте дату.");

    public static readonly DomainError CategoryDateWrong =
        new("educator.category-date", "Дата присвоения категории ещё не наступила. Проверьте дату распоряжения.");

    public static readonly DomainError CategoryUnknown =
        new("educator.category", "Такой категории нет в справочнике. Выберите категорию из списка.");

    public static readonly DomainError EmailWrong =
        new("educator.email", "Адрес электронной почты записан с ошибкой. Образец: ivanova@school.ru.");

    public static readonly DomainError NameKeptByCentre =
        new("educator.name-centre", "Этот человек состоит в методическом активе вне вашей зоны ответственности. Фамилию, имя и отчество изменит ЦНППМ.");

    public static readonly DomainError RateWrong =
        new("employment.rate", "Ставка — от 0,01 до 2. Проверьте число.");

    public static readonly DomainError PositionUnknown =
        new("employment.position", "Такой должности нет в справочнике. Выберите должность из списка.");

    public static readonly DomainError SubjectUnknown =
        new("employment.subject", "Такого предмета нет в справочнике. Выберите предмет из списка.");

    public static readonly DomainError LastDayMissing =
        new("employment.last-day", "Не указан последний день работы. Заполните дату.");

    public static readonly DomainError AlreadyEnded =
        new("employment.ended", "Эта работа уже завершена. Если это ошибка, сначала отмените увольнение.");

    public static readonly DomainError NotEnded =
        new("employment.not-ended", "Эта работа не завершена: отменять нечего.");

    public static readonly DomainError SamePlace =
        new("employment.same-place", "Человек уже работает в этой организации. Для перевода выберите другую.");

    public static readonly DomainError OrganisationClosed =
        new("employment.organisation-closed", "Организация прекратила деятельность до даты приёма. Выберите другую организацию.");

    public static readonly DomainError Archived =
        new("educator.archived", "Эта запись объединена с другой и хранится в архиве. Откройте действующую карточку.");

    public static readonly DomainError MergeNeedsCentre =
        new("educator.merge-centre", "Часть сведений об этих людях относится к другим муниципалитетам. Объединение выполняет ЦНППМ.");

    public static readonly DomainError DismissNeedsPair =
        new("duplicate.pair", "Укажите две разные записи.");
}
