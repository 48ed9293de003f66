using MethodCenter.Domain.Common;

namespace MethodCenter.App.Reports;

/// <summary>Words that the renderers themselves put on paper; everything else comes from the report.</summary>
public static class ReportTexts
{
    public const string Contents = "СОДЕРЖАНИЕ";
    public const string SignatureHint = "(подпись)";
    public const string NameHint = "(инициалы, фамилия)";
    public const string DateBlank = "«____» ______________ 20___ г.";
    public const string NoRows = "Нет строк.";
    public const string ShadeHint = "Чем темнее клетка, тем больше значение.";
    public const string Numerator = "числитель";
    public const string Denominator = "знаменатель";
    public const string SheetAbout = "О документе";
    public const string Title = "Наименование";
    public const string Subtitle = "Уточнение";
    public const string Date = "Дата";
    public const string Organisation = "Организация";
    public const string Sheet = "Лист";
    public const string KeyFigures = "Ключевые значения";
    public const string Notes = "Сведения о данных";
    public const string FontFamily = "PT Serif";
    public const string FallbackFont = "Times New Roman";

    public static string Table(string? number) => $"Таблица {number}";

    public static string Figure(string? number) => $"Рисунок {number}";

    /// <summary>«Таблица 3 – Нагрузка методистов».</summary>
    public static string TableCaption(string? number, string caption) => $"{Table(number)} – {caption}";

    /// <summary>«Рисунок 3 – Охват диагностикой».</summary>
    public static string FigureCaption(string? number, string caption) => $"{Figure(number)} – {caption}";

    public static string AsOf(DateOnly date) => $"по состоянию на {Formats.LongDate(date)}";

    /// <summary>«Источник: реестр закреплений. Данные на 21.11.2026.»; null when neither is known.</summary>
    public static string? SourceLine(string? source, DateOnly? asOf)
    {
        var from = source is null ? null : $"Источник: {source.TrimEnd('.')}.";
        var on = asOf is { } day ? $"Данные на {Formats.Date(day)}." : null;
        return from is null ? on : on is null ? from : $"{from} {on}";
    }

    public static string Target(string value) => $"цель {value}";

    /// <summary>What hatched bars mean.</summary>
    public static string HatchHint(bool lessIsBetter) =>
        lessIsBetter ? "Штриховкой отмечены значения выше предельного." : "Штриховкой отмечены значения ниже целевого.";

    /// <summary>What a screen reader says of a bar chart.</summary>
    public static string BarsDescription(IEnumerable<string> parts) => "Столбчатая диаграмма. " + string.Join("; ", parts) + ".";

    /// <summary>What a screen reader says of a line chart.</summary>
    public static string LinesDescription(IEnumerable<string> parts) => "Линейный график. " + string.Join("; ", parts) + ".";

    /// <summary>What a screen reader says of a tile map.</summary>
    public static string TilesDescription(IEnumerable<string> parts) => "Плиточная карта. " + string.Join("; ", parts) + ".";

    public static string Pair(string label, string value) => $"{label}: {value}";

    /// <summary>«г. Санкт-Петербург» is the caller's business; here only «город, год».</summary>
    public static string Place(string? city, DateOnly date) =>
        city is null ? date.Year.ToString(Formats.Russian) : $"{city}, {date.Year.ToString(Formats.Russian)}";
}
