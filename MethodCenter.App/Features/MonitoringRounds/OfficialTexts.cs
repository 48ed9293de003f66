using MethodCenter.Domain.Common;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>Captions of official statistics.</summary>
public static class OfficialTexts
{
    public const string Title = "Официальная статистика";
    public const string About = "Сведения форм ОО-1, 85-К и других: с ними сверяются значения раундов";
    public const string Day = "Дата статистики";
    public const string Other = "Открыть другую дату";
    public const string Source = "Источник";
    public const string SourceHint = "Форма и таблица: «ОО-1, раздел 3.1»";
    public const string Place = "Муниципалитет";
    public const string Stated = "по статистике";
    public const string Counted = "по учёту";
    public const string Paste = "Вставить столбец";
    public const string PasteAbout = "Скопируйте столбец чисел из Excel в порядке строк этой таблицы (первой — область) или два столбца: название либо код ОКТМО и число.";
    public const string PasteText = "Столбец из Excel";
    public const string PasteKind = "Куда вставить";
    public const string PasteYes = "Вставить";
    public const string Saved = "Статистика сохранена";
    public const string NothingChanged = "Изменений нет";
    public const string NoCounted = "нет данных";
    public const string Differs = "расходится";
    public const string Hidden = "менее 5";
    public const string Empty = "На эту дату сведений ещё нет";
    public const string EmptyText = "ЦНППМ вносит их, когда статистика опубликована.";

    public static string SavedCount(int count) => RussianPlural.Count(count, "значение", "значения", "значений");

    public static string PastedCount(int count) => $"Вставлено: {SavedCount(count)}. Проверьте таблицу и сохраните её.";

    public static string Unknown(IReadOnlyList<string> lines) => $"Не разобраны строки: {string.Join("; ", lines.Take(5))}";

    public static string Entered(OfficialSheet sheet) => sheet.EnteredAt is { } at ? $"Внесено {Formats.Moment(at)}, {sheet.EnteredBy}" : "";

    public static string Number(int? value) => value is { } number ? Formats.Number(number) : "";

    /// <summary>«Педагогические работники», as a column is headed.</summary>
    public static string HeadOf(OfficialKind kind) => RoundTerms.Of(kind) is [var first, .. var rest] ? char.ToUpper(first, Formats.Russian) + rest : "";
}
