using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.CommandLine;

/// <summary>Help and tables of the verb <c>monitor</c>.</summary>
internal static class MonitorTexts
{
    public const string Monitor = "Показатели мониторинга на дату: область и муниципалитеты";
    public const string DateOption = "Отчётная дата, дд.мм.гггг или гггг-мм-дд; без неё — сегодня. Период — с 1 января этого года";
    public const string IndicatorOption = "Код показателя, например П1, П3т, П6′; без него — все";
    public const string OktmoOption = "ОКТМО муниципалитета; без него — область и все муниципалитеты";
    public const string PeopleOption = "Показать людей и организации, из которых сложился показатель";

    public static readonly IReadOnlyList<string> Heads = ["Код", "Территория", "Числитель", "Знаменатель", "Значение", "Показатель", "Оценка"];
    public static readonly IReadOnlyList<string> PeopleHeads = ["СНИЛС", "ИНН организации", "Учёт", "Основание"];

    private const string Hidden = "менее 5";

    public static string Title(ReportingPeriod period) => $"Показатели на {Formats.Date(period.Day)}, период {Formats.Date(period.From)} – {Formats.Date(period.Until)}";

    public static string PlaceOf(IndicatorRow row) => row.Oktmo is null ? CommandLineTexts.Region : $"{row.Municipality} ({row.Oktmo})";

    public static string PeopleOf(IndicatorRow row) => $"{row.Method.Code}, {PlaceOf(row)}:";

    public static string Part(int? number, IndicatorRow row) => row.IsHidden ? Hidden : number is { } known ? Formats.Number(known) : "—";

    public static string Value(IndicatorRow row)
    {
        if (row.IsHidden) return Hidden;
        return ValueWords.Of(row.Method, row.Value.Tenths);
    }
}
