using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Words of methods, the same on screen and on paper.</summary>
public static class MethodTerms
{
    public const string NotApproved = "рабочее прочтение, не утверждено";
    public const string NoTarget = "не установлено";
    public const string FromTheBeginning = "с начала наблюдений";

    public static string Of(MethodState state) => state switch
    {
        MethodState.Draft => "проект",
        MethodState.Approved => "утверждена",
        MethodState.Withdrawn => "отозвана",
    };

    public static string Of(TeamUnit unit) => unit switch
    {
        TeamUnit.Organisation => "управленцы одной организации",
        TeamUnit.Municipality => "управленцы одного муниципалитета",
    };

    public static string Of(ServiceSource source) => source switch
    {
        ServiceSource.Teaching => "общий педагогический стаж",
        ServiceSource.Organisation => "стаж в данной организации",
    };

    public static string Of(MethodParameter parameter) => parameter switch
    {
        MethodParameter.AgeLimit => "Возраст, полных лет",
        MethodParameter.IsAgeInclusive => "Этот возраст входит («включительно»)",
        MethodParameter.ServiceMonths => "Стаж меньше, полных месяцев",
        MethodParameter.Service => "Какой стаж",
        MethodParameter.SupportForms => "Формы поддержки, которые засчитываются",
        MethodParameter.ValidityMonths => "Срок действия результата диагностики, месяцев",
        MethodParameter.MonthsBeforeTraining => "Диагностика не раньше чем за столько месяцев до обучения",
        MethodParameter.TeamMinSize => "Наименьший состав команды, человек",
        MethodParameter.TeamUnit => "Что считается командой",
        MethodParameter.CountsRetraining => "Засчитывается профессиональная переподготовка",
        MethodParameter.RouteStates => "Состояния ИОМ, которые засчитываются",
        MethodParameter.RouteShare => "Доля работников с ИОМ, от которой организация засчитывается, %",
        MethodParameter.MethodistTrainingMonths => "Срок действия обучения методиста, месяцев",
        MethodParameter.ExcludesLeave => "Исключаются находящиеся в отпуске по уходу за ребёнком и в длительном отпуске",
        MethodParameter.IncludesUnitHeads => "Руководители структурных подразделений входят в управленческие кадры",
    };

    /// <summary>«36», «да», «утверждён, завершён».</summary>
    public static string Value(MethodParameter parameter, MethodParameters p) => parameter switch
    {
        MethodParameter.AgeLimit => Formats.Number(p.AgeLimit),
        MethodParameter.IsAgeInclusive => YesNo(p.IsAgeInclusive),
        MethodParameter.ServiceMonths => Formats.Number(p.ServiceMonths),
        MethodParameter.Service => Of(p.Service),
        MethodParameter.SupportForms => string.Join(", ", p.SupportForms.Order().Select(k => MentoringTerms.Of(k))),
        MethodParameter.ValidityMonths => Formats.Number(p.ValidityMonths),
        MethodParameter.MonthsBeforeTraining => Formats.Number(p.MonthsBeforeTraining),
        MethodParameter.TeamMinSize => Formats.Number(p.TeamMinSize),
        MethodParameter.TeamUnit => Of(p.TeamUnit),
        MethodParameter.CountsRetraining => YesNo(p.CountsRetraining),
        MethodParameter.RouteStates => string.Join(", ", p.RouteStates.Order().Select(s => RouteTerms.Of(s))),
        MethodParameter.RouteShare => Formats.Number(p.RouteShare),
        MethodParameter.MethodistTrainingMonths => p.MethodistTrainingMonths is { } months ? Formats.Number(months) : "без срока",
        MethodParameter.ExcludesLeave => YesNo(p.ExcludesLeave),
        MethodParameter.IncludesUnitHeads => YesNo(p.IncludesUnitHeads),
    };

    /// <summary>«№ 2», with «встроенная» where it stands in no row.</summary>
    public static string Number(int number) => $"№ {Formats.Number(number)}";

    /// <summary>«с 01.09.2026», or from the beginning.</summary>
    public static string From(DateOnly? from) => from is { } day ? $"с {Formats.Date(day)}" : FromTheBeginning;

    /// <summary>«распоряжение № 12-р от 15.01.2026, председатель Комитета …»; the working reading where nobody approved.</summary>
    public static string Approval(MethodApproval? approval) => approval is null ? NotApproved : $"{approval.Act} от {Formats.Date(approval.On)}, {approval.By}";

    /// <summary>«70 %», «13,5 чел.»: at most two decimals, «нет данных» for null.</summary>
    public static string Value(decimal? value, string unit) => value is not { } number ? Formats.NoData : $"{Plain(number)} {unit}".TrimEnd();

    /// <summary>«13,5»: at most two decimals, none for a whole number.</summary>
    public static string Plain(decimal number) => (number < 0 ? "−" : "") + Math.Abs(number).ToString("#,##0.##", Formats.Russian);

    /// <summary>«Ориентир — не менее 70 %».</summary>
    public static string Target(IndicatorTarget? target) => target?.Words ?? NoTarget;

    private static string YesNo(bool value) => value ? "да" : "нет";
}
