using MethodCenter.Domain.Common;

namespace MethodCenter.App.Features.Access;

/// <summary>Captions of the page of accounts.</summary>
public static class UsersTexts
{
    public const string Title = "Пользователи";
    public const string Subtitle = "Кто входит на сайт и чьи данные видит";
    public const string Add = "Добавить пользователя";
    public const string NewUser = "Новый пользователь";
    public const string FullName = "Фамилия, имя, отчество";
    public const string Login = "Логин";
    public const string LoginHint = "Латинские или русские буквы, цифры, точка, дефис. Изменить логин потом нельзя.";
    public const string Role = "Роль";
    public const string Place = "Чьи данные видит";
    public const string State = "Состояние";
    public const string LastSignIn = "Последний вход";
    public const string Never = "не входил";
    public const string WholeRegion = "весь регион";
    public const string Journal = "журнал действий";
    public const string Totals = "итоги без имён";
    public const string SearchWords = "Имя или логин";
    public const string AllRoles = "Все роли";
    public const string AllStates = "Любое состояние";

    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Educator = "Человек в реестре";
    public const string Methodist = "Методист регионального актива";
    public const string Save = "Сохранить";
    public const string Create = "Создать и показать пароль";
    public const string Cancel = "Отмена";

    public const string Acts = "Действия с учётной записью";
    public const string ResetPassword = "Выдать новый пароль";
    public const string ResetPasswordAsk = "Прежний пароль перестанет действовать, все открытые сеансы этого пользователя завершатся.";
    public const string ResetSecondFactor = "Сбросить второй шаг";
    public const string ResetSecondFactorAsk = "Пользователь настроит второй шаг заново при следующем входе. Убедитесь, что просит именно он.";
    public const string Block = "Заблокировать";
    public const string BlockAsk = "Вход закроется, открытые сеансы завершатся в течение десяти секунд. Записи пользователя сохранятся.";
    public const string Unblock = "Разблокировать";
    public const string Saved = "Сохранено";
    public const string SavedDetail = "Если изменились роль или доступ, пользователь войдёт заново.";
    public const string Blocked = "Пользователь заблокирован";
    public const string Unblocked = "Пользователь снова может входить";
    public const string SecondFactorReset = "Второй шаг сброшен";

    public const string IssuedTitle = "Одноразовый пароль";
    public const string IssuedText = "Передайте его лично или по телефону. Показать его снова нельзя, при первом входе пользователь придумает свой.";
    public const string IssuedDone = "Пароль записан, закрыть";

    public const string NoneTitle = "Пользователей не найдено";
    public const string NoneText = "Снимите часть условий или добавьте пользователя.";

    public static string Total(int count) => RussianPlural.Count(count, "пользователь", "пользователя", "пользователей");
}
