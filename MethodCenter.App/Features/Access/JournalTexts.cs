using MethodCenter.Domain.Common;

namespace MethodCenter.App.Features.Access;

/// <summary>Captions of the journal of acts.</summary>
public static class JournalTexts
{
    public const string Title = "Журнал действий";
    public const string Subtitle = "Кто, когда, откуда, что и с чьими данными делал. Записи нельзя изменить или удалить";
    public const string At = "Когда";
    public const string Actor = "Кто";
    public const string Address = "Откуда";
    public const string Action = "Действие";
    public const string Subject = "С чем";
    public const string What = "Что сделано";
    public const string Person = "О ком";
    public const string Rows = "Строк";
    public const string Record = "№ записи";
    public const string Number = "№";
    public const string Everything = "Все записи";
    public const string Changes = "Изменения";
    public const string From = "С даты";
    public const string Until = "По дату";
    public const string AllActions = "Все действия";
    public const string Everybody = "Все";
    public const string PersonNumber = "О ком: № карточки";
    public const string SystemAccounts = "Служебные записи";
    public const string Xlsx = "XLSX";
    public const string Csv = "CSV";
    public const string ExportTitle = "Журнал действий";
    public const string NoneTitle = "Записей не найдено";
    public const string NoneText = "За выбранные дни под заданные условия ничего не записано. Снимите часть условий.";

    public static string Total(int count) => RussianPlural.Count(count, "запись", "записи", "записей");

    public static string ChangedFields(int count) => RussianPlural.Count(count, "поле", "поля", "полей");
}
