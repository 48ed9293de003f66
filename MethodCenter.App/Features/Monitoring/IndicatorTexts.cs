using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>Captions of the page of one indicator and of the list behind it.</summary>
public static class IndicatorTexts
{
    public const string Formula = "Как считается";
    public const string FullName = "Наименование";
    public const string Method = "Методика";
    public const string Sources = "Источник";
    public const string Responsible = "Ответственный";
    public const string Direction = "Направление";
    public const string ByPlaces = "По муниципалитетам";
    public const string Cuts = "Разрезы";
    public const string CutNote = "Доля посчитана внутри каждой группы. Число ведёт к её людям.";
    public const string LevelNote = "Организация с несколькими уровнями образования стоит в каждом из них, поэтому сумма групп может быть больше целого.";
    public const string NoCutText = "Разрезы муниципалитета видят ЦНППМ и сам муниципалитет.";
    public const string NoPeople = "Поимённый список видят ЦНППМ и сам муниципалитет.";
    public const string People = "Кто за этим числом";
    public const string Name = "ФИО";
    public const string Organisation = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string Position = "Должность";
    public const string Reason = "Причина";
    public const string Search = "Поиск";
    public const string SearchHint = "ФИО или организация";
    public const string All = "Все";
    public const string Gone = "карточка удалена";
    public const string NameHidden = "имя не показано: сейчас вне вашего муниципалитета";
    public const string Nobody = "Под эти условия не подходит ни одна строка";
    public const string NobodyText = "Снимите часть условий или выберите другую вкладку.";
    public const string ToAll = "Показать всех";

    public static string Role(IndicatorMethod method, FactRole role) => (role, method.Shape) switch
    {
        (FactRole.Excluded, _) => "Не учтены",
        (FactRole.Numerator, IndicatorShape.Ratio) => "В числителе",
        (FactRole.Denominator, IndicatorShape.Ratio) => "Методисты в знаменателе",
        (FactRole.Numerator, _) => "Засчитаны",
        (_, IndicatorShape.Share) => "Только в знаменателе",
        _ => "В расчёте",
    };

    /// <summary>The tabs that an indicator has.</summary>
    public static IReadOnlyList<FactRole> RolesOf(IndicatorMethod method) => method.IsStatistic ? [FactRole.Denominator, FactRole.Excluded]
        : method.IsCount ? [FactRole.Numerator, FactRole.Excluded] : [FactRole.Numerator, FactRole.Denominator, FactRole.Excluded];

    public static string Total(int lines) => RussianPlural.Count(lines, "строка", "строки", "строк");

    public static string Cut(Cut cut) => Capital(MonitoringTerms.Of(cut));

    public static string Reasons(FigureReasonChoice reason) => $"{Capital(reason.Words)} ({Formats.Number(reason.Lines)})";

    /// <summary>The name as it is shown: of an organisation or an event where no person stands behind the line.</summary>
    public static string NameOf(FigurePerson row) => row.Name ?? NameOf(row.NameState, row.Organisation ?? row.Municipality ?? Capital(row.Reason));

    public static string NameOf(FigureNameState state, string other) => state switch
    {
        FigureNameState.Gone => Gone,
        FigureNameState.Hidden => NameHidden,
        _ => other,
    };

    public static string Title(IndicatorMethod method) => $"{method.Code}. {method.Name}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
