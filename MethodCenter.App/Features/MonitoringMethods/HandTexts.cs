using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>Captions of indicators kept by hand.</summary>
public static class HandTexts
{
    public const string Title = "Иные показатели";
    public const string About = "Показатели, значения которых вносятся вручную или вычисляются по другим показателям";
    public const string NotAllowedText = "Иные показатели ведут ЦНППМ и муниципальные методические службы, читает Комитет.";
    public const string Search = "Показатель";
    public const string SearchHint = "Код или часть названия";
    public const string WithClosed = "С закрытыми";
    public const string Add = "Новый показатель";
    public const string Edit = "Изменить показатель";
    public const string EditShort = "Изменить";
    public const string Close = "Закрыть показатель";
    public const string Reopen = "Возобновить";
    public const string CloseQuestion = "Новые значения вносить будет нельзя. Внесённые останутся в отчётах.";
    public const string Closed = "закрыт";
    public const string Computed = "вычисляется";
    public const string Entered = "вносится";
    public const string LastDay = "На дату";
    public const string Value = "Значение";
    public const string Numerator = "Числитель";
    public const string Denominator = "Знаменатель";
    public const string Note = "Примечание";
    public const string Place = "Территория";
    public const string Who = "Кто внёс";
    public const string Filled = "Муниципалитетов";
    public const string Expression = "Выражение";
    public const string Hidden = "менее 5";
    public const string Empty = "Показателей нет";
    public const string EmptyText = "Добавьте показатель, которого нет в методике: требование мотивирующего мониторинга, опрос, свой показатель.";
    public const string EmptyRead = "ЦНППМ ещё не завёл ни одного показателя.";
    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия не подходит ни один показатель. Снимите часть условий.";
    public const string NotFound = "Показатель не найден";
    public const string ToList = "К иным показателям";
    public const string Saved = "Показатель сохранён";
    public const string ValuesSaved = "Значения сохранены";

    public const string Code = "Код";
    public const string CodeHint = "До 12 знаков: М1, УМ2.1. По нему показатель узнают отчёты и выражения.";
    public const string Unit = "Единица";
    public const string UnitHint = "%, ед., чел., баллы";
    public const string IsExpression = "Вычислять по выражению";
    public const string ExpressionHint = "Коды показателей, числа, + − * / и скобки. N(П4) и Z(П4) — числитель и знаменатель. Например: П3т / П3м * 100.";
    public const string IsByPlace = "Значения есть и по муниципалитетам";
    public const string Direction = "Направление";
    public const string TargetValue = "Цель числом";

    public const string Values = "Значения";
    public const string OnDay = "Отчётная дата";
    public const string Days = "Внесённые даты";
    public const string SaveValues = "Сохранить значения";
    public const string Undo = "Вернуть как было";
    public const string Paste = "Вставить столбец";
    public const string GridHint = "Enter — следующая строка. Укажите числитель и знаменатель или сразу значение.";
    public const string History = "Как менялось";
    public const string Passport = "Показатель";

    public const string PasteAbout = "Скопируйте столбец в Excel и вставьте сюда: по строке на муниципалитет в порядке таблицы. Можно вместе с названиями или сразу два столбца — числитель и знаменатель.";
    public const string PasteText = "Столбец из Excel";
    public const string PasteColumn = "Куда";
    public const string PastePreview = "Что будет внесено";
    public const string PasteApply = "Внести в таблицу";
    public const string PasteNothing = "Вставьте столбец с числами.";
    public const string PasteNotSaved = "В базу значения попадут после «Сохранить значения».";

    public static string Total(int count) => RussianPlural.Count(count, "показатель", "показателя", "показателей");

    public static string TitleOf(HandIndicatorRow row) => $"{row.Code}. {row.Name}";

    public static string StateOf(HandIndicatorRow row) => row.IsClosed ? Closed : row.Expression is null ? Entered : $"{Computed}: {row.Expression}";

    /// <summary>«71,5 %», with «менее 5» where it is hidden.</summary>
    public static string ValueOf(HandFigure figure, string unit) => figure.IsHidden ? Hidden : MethodTerms.Value(figure.Value, unit);

    public static string PartsOf(HandFigure figure) => figure is { Numerator: { } n, Denominator: { } z } ? $"{Formats.Number(n)} из {Formats.Number(z)}" : "";

    public static string FilledOf(HandIndicatorRow row) => row is { IsByPlace: true, Expression: null, Day: not null } ? Formats.Number(row.Filled) : "—";

    public static string CheckOf(HandCheck check, string unit) => $"{check.Words} = {ValueOf(check.Figure, unit)} на {Formats.Date(check.Day)}";

    public static string NotNumber(string place, string text) => $"{place}: «{text}» — не число.";

    public static string NotWhole(string place, string text) => $"{place}: «{text}» — не целое число.";

    public static string PasteCount(int lines, int places) =>
        $"Вставлено строк: {Formats.Number(lines)}, а муниципалитетов {Formats.Number(places)}. Вставьте столбец целиком или вместе с названиями.";

    public static string PasteTwice(string place) => $"«{place}» встречается дважды. Оставьте одну строку.";

    public static string PasteWide(int line) => $"Строка {Formats.Number(line)}: вставляйте один столбец чисел или два — числитель и знаменатель.";
}
