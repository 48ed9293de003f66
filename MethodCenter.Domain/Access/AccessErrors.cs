using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Access;

/// <summary>Refusals of sign-in, users and the write door.</summary>
public static class AccessErrors
{
    public static readonly DomainError NotFound = new("access.not-found", "Запись не найдена.");

    public static readonly DomainError Forbidden =
        new("access.forbidden", "Это действие недоступно вашей роли. Обратитесь к администратору ЦНППМ.");

    public static readonly DomainError WrongLoginOrPassword =
        new("access.wrong-password", "Неверный логин или пароль. Проверьте раскладку клавиатуры и попробуйте ещё раз.");

    public static readonly DomainError Locked =
        new("access.locked", "Слишком много неудачных попыток. Вход закрыт на 15 минут, затем попробуйте снова.");

    public static readonly DomainError WrongCode =
        new("access.wrong-code", "Код не подошёл. Введите шесть цифр, которые приложение показывает сейчас.");

    public static readonly DomainError PasswordShort =
        new("access.password-short", "Пароль короче 12 знаков. Подойдёт фраза из нескольких слов.");

    public static readonly DomainError PasswordCommon =
        new("access.password-common", "Такой пароль легко угадать. Придумайте фразу, которую знаете только вы.");

    public static readonly DomainError PasswordSame =
        new("access.password-same", "Новый пароль совпадает с прежним. Придумайте другой.");

    public static readonly DomainError LoginWrong =
        new("access.login", "Логин — от 3 до 60 знаков: латинские или русские буквы, цифры, точка, дефис, подчёркивание, @.");

    public static readonly DomainError LoginTaken =
        new("access.login-taken", "Такой логин уже занят. Выберите другой.");

    public static readonly DomainError FullNameMissing =
        new("access.full-name", "Не указаны фамилия и имя пользователя.");

    public static readonly DomainError MunicipalityMissing =
        new("access.municipality", "Для роли «Муниципальная методическая служба» выберите муниципалитет.");

    public static readonly DomainError OrganisationMissing =
        new("access.organisation", "Для роли «Координатор организации» выберите организацию.");

    public static readonly DomainError EducatorMissing =
        new("access.educator", "Для роли «Педагог» выберите человека в реестре.");

    public static readonly DomainError MethodistMissing =
        new("access.methodist", "Для роли «Региональный методист» выберите методиста из актива.");

    public static readonly DomainError LastAdministrator =
        new("access.last-administrator", "Это последний действующий администратор. Сначала назначьте другого.");

    public static readonly DomainError PasswordPersonal =
        new("access.password-personal", "Пароль составлен из вашего логина или имени. Придумайте фразу, которая с вами не связана.");

    public static readonly DomainError PasswordsDiffer =
        new("access.passwords-differ", "Новый пароль и его повтор различаются. Введите их ещё раз.");

    public static readonly DomainError WrongCurrentPassword =
        new("access.wrong-current", "Нынешний пароль указан неверно. Проверьте раскладку клавиатуры.");

    public static readonly DomainError OfferExpired =
        new("access.offer-expired", "Время настройки истекло. Ниже новый ключ: добавьте его в приложение и введите код.");

    public static readonly DomainError BlocksSelf =
        new("access.blocks-self", "Нельзя заблокировать самого себя. Попросите другого администратора.");
}
