namespace MethodCenter.App.Features.Access;

/// <summary>Captions of the pages at the door.</summary>
public static class SignInTexts
{
    public const string Title = "Вход";
    public const string Login = "Логин";
    public const string Password = "Пароль";
    public const string SignIn = "Войти";
    public const string Forgotten = "Забыли пароль? Новый выдаст администратор ЦНППМ.";
    public const string TooMany = "Слишком много попыток входа с этого адреса. Подождите минуту и повторите.";

    public const string DemoTitle = "Демонстрационные учётные записи";
    public const string DemoPassword = "Пароль у всех один:";

    public const string ErrorTitle = "Страница не открылась";
    public const string ErrorText = "Произошла ошибка, она записана в журнал. Данные не изменены. Повторите действие; если ошибка останется, сообщите администратору номер.";
    public const string Incident = "Номер ошибки:";
    public const string ToStart = "На главную страницу";
    public const string DeniedTitle = "Раздел недоступен";
    public const string DeniedText = "Ваша роль не открывает этот раздел. Доступ выдаёт администратор ЦНППМ.";
}
