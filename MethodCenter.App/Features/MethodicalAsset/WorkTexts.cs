using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Captions of the work journal.</summary>
public static class WorkTexts
{
    public const string About = "Что сделано методистами по функциям методического актива";
    public const string Add = "Записать работу";
    public const string Edit = "Изменить запись";
    public const string Date = "Дата";
    public const string Function = "Функция";
    public const string Educator = "Педагог";
    public const string Organisation = "Организация";
    public const string Summary = "Что сделано";
    public const string SummaryHint = "Одно-два предложения: тема, результат, о чём договорились.";
    public const string Minutes = "Минут";
    public const string From = "С даты";
    public const string Until = "По дату";
    public const string ByFunction = "По функциям";
    public const string ByMonth = "По месяцам";
    public const string Remove = "Удалить запись";
    public const string RemoveConsequence = "Запись будет удалена из журнала работы. В журнале действий останется отметка об удалении.";
    public const string Removed = "Запись удалена";
    public const string Saved = "Запись сохранена";
    public const string Empty = "Записей нет";
    public const string EmptyText = "Запишите первую работу: посещение урока, консультацию, шаг маршрута.";

    public static string Total(int count) => RussianPlural.Count(count, "запись", "записи", "записей");

    public static string SummaryOf(int entries, int minutes) => $"Сводка по функциям и месяцам: {SumOf(entries, minutes)}";

    public static string FunctionOf(AssetFunction function) => $"{function.Code}. {function.Name}";

    public static string MonthOf(DateOnly month) => month.ToString("MMMM yyyy", Formats.Russian);

    public static string SumOf(int entries, int minutes) => $"{Total(entries)}, {AssetTexts.Hours(minutes)}";
}
