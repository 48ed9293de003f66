namespace MethodCenter.App.Features.Access;

/// <summary>Captions of a user's own account and of the second step at the door.</summary>
public static class AccountTexts
{
    public const string PasswordTitle = "Смена пароля";
    public const string MustChange = "Вы вошли с одноразовым паролем. Придумайте свой: после этого откроется сайт.";
    public const string PasswordRule = "Не короче 12 знаков. Лучше всего — фраза из нескольких слов, которую знаете только вы.";
    public const string Current = "Нынешний пароль";
    public const string New = "Новый пароль";
    public const string Repeat = "Новый пароль ещё раз";
    public const string Change = "Сменить пароль";
    public const string OthersEnd = "На других устройствах придётся войти заново.";
    public const string Back = "Вернуться без изменений";

    public const string CodeTitle = "Второй шаг входа";
    public const string CodeText = "Введите шесть цифр, которые показывает приложение на вашем телефоне.";
    public const string Code = "Код из приложения";
    public const string Confirm = "Подтвердить";
    public const string AnotherUser = "Войти под другим логином";
    public const string LostPhone = "Нет доступа к телефону? Администратор ЦНППМ сбросит второй шаг.";

    public const string SetUpTitle = "Второй шаг входа";
    public const string SetUpRequired = "Ваша роль видит данные всего региона, поэтому кроме пароля нужен код с телефона.";
    public const string AlreadySet = "Второй шаг уже настроен. Здесь можно перенести его на другой телефон.";
    public const string StepApp = "Установите на телефон любое приложение одноразовых кодов (TOTP).";
    public const string StepScan = "Наведите на рисунок камеру приложения или введите ключ вручную.";
    public const string StepCode = "Введите код, который показало приложение.";
    public const string QrLabel = "Рисунок с ключом для приложения";
    public const string Key = "Ключ";
    public const string SetUp = "Включить второй шаг";
    public const string SignOut = "Выйти";
}
