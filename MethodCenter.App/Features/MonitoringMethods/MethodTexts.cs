using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>Captions of methods: the list, the card, its forms.</summary>
public static class MethodTexts
{
    public const string Title = "Методика расчёта";
    public const string NotAllowed = "Страница не для вашей роли";
    public const string NotAllowedText = "Методику читают ЦНППМ, муниципальные методические службы и Комитет.";
    public const string Search = "Показатель";
    public const string SearchHint = "Код, часть названия или формулы";
    public const string Kind = "Вид";
    public const string All = "Все";
    public const string On = "На дату";
    public const string OnlyNotApproved = "Не утверждённые";
    public const string Yes = "да";
    public const string Indicator = "Показатель";
    public const string Unit = "Единица";
    public const string Target = "Целевое значение";
    public const string Version = "Версия";
    public const string Approved = "Утверждена";
    public const string From = "Действует";
    public const string Formula = "Порядок расчёта";
    public const string Others = "Иные показатели";
    public const string Code = "Код";
    public const string Pdf = "Печать (PDF)";
    public const string Word = "Word";
    public const string Empty = "Ничего не найдено";
    public const string EmptyText = "Под заданные условия не подходит ни один показатель. Снимите часть условий.";
    public const string NotFound = "Показатель не найден";
    public const string NotFoundText = "Показателя с таким кодом в методике нет. Откройте его из списка.";
    public const string ToList = "К методике расчёта";

    public const string Passport = "Паспорт показателя";
    public const string Name = "Наименование";
    public const string Period = "Периодичность";
    public const string PeriodText = "не реже двух раз в год: на 30 июня и на 31 декабря, нарастающим итогом с 1 января";
    public const string Source = "Источник сведений";
    public const string Responsible = "Ответственный";
    public const string NotNamed = "не назначен";
    public const string Direction = "Направление";
    public const string Parameters = "Параметры";
    public const string TargetLight = "Как читать светофор";
    public const string TargetOfPlace = "Для муниципалитета";
    public const string NoLight = "Цель задана словами: цвет не ставится.";
    public const string ForReference = "Справочный показатель: цель не ставится.";
    public const string Relatives = "Тот же показатель иначе";

    public const string Versions = "Версии";
    public const string BuiltIn = "встроенная";
    public const string Changes = "Что изменено";
    public const string NoChanges = "отличий нет";
    public const string Was = "было";
    public const string Is = "стало";
    public const string New = "Новая версия";
    public const string CopyAsDraft = "Копировать в проект";
    public const string Edit = "Изменить проект";
    public const string Approve = "Утвердить";
    public const string ApproveDraft = "Утвердить проект";
    public const string ApproveAsIs = "Утвердить как есть";
    public const string Withdraw = "Отозвать";
    public const string Discard = "Удалить проект";
    public const string Started = "Проект создан";
    public const string Saved = "Проект сохранён";
    public const string ApprovedDone = "Версия утверждена";
    public const string Withdrawn = "Версия отозвана: действует предыдущая";
    public const string Discarded = "Проект удалён";
    public const string InForce = "действует";
    public const string NeverInForce = "не действовала: в тот же день вступила следующая";

    public const string ChangeNote = "Что изменено и почему";
    public const string FromField = "Считать с отчётной даты";
    public const string FromHint = "Пусто — с начала наблюдений. Прежние даты считаются по прежней версии.";
    public const string FormulaHint = "Словами: что входит в числитель N и в знаменатель Z. Числа в тексте сверьте с параметрами.";
    public const string TargetValue = "Цель числом";
    public const string TargetPlaceValue = "Цель для муниципалитета, если иная";
    public const string TargetWords = "Цель словами";
    public const string Forms = "Отметьте нужные";

    public const string ApproveAbout = "После утверждения версия не меняется: любое изменение — новая версия.";
    public const string ApproveBuiltInAbout = "Встроенное прочтение станет версией № 1. Числа не изменятся.";
    public const string By = "Кто утвердил";
    public const string ByHint = "Должность и фамилия, как в акте";
    public const string Act = "Акт";
    public const string ActHint = "Вид и номер: «распоряжение № 12-р»";
    public const string ActOn = "Дата акта";
    public const string Confirm = "Это учтено";

    public const string Effect = "Что изменится в числах";
    public const string EffectAbout = "Одни и те же сведения на выбранную дату считаются по двум версиям.";
    public const string Before = "По версии";
    public const string After = "И по версии";
    public const string EffectDay = "Отчётная дата";
    public const string Count = "Сравнить";
    public const string Place = "Территория";
    public const string Difference = "Разница";
    public const string Moves = "Сменили роль";
    public const string RegionRow = "Ленинградская область";
    public const string NoEffect = "Числа не изменятся.";

    public static string About(DateOnly day) => $"Версии, действующие на {Formats.Date(day)}";

    public static string Total(int count) => RussianPlural.Count(count, "показатель", "показателя", "показателей");

    public static string TitleOf(IndicatorMethod method) => $"{method.Code}. {method.Name}";

    public static string KindOf(IndicatorMethod method) => MonitoringTerms.Of(method.Kind);

    public static string DraftLine(int number) => $"есть проект версии {MethodTerms.Number(number)}";

    public static string StateOf(MethodVersionRow row) => row switch
    {
        { IsInForce: true, State: null } => "действует, не утверждена",
        { IsInForce: true } => InForce,
        { State: null } => BuiltIn,
        _ => MethodTerms.Of(row.State.Value),
    };

    public static Tone ToneOf(MethodVersionRow row) => row switch
    {
        { IsInForce: true, State: null } => Tone.Warning,
        { IsInForce: true } => Tone.Good,
        { State: MethodState.Draft } => Tone.Accent,
        _ => Tone.Neutral,
    };

    /// <summary>«с 01.09.2026 по 31.12.2026».</summary>
    public static string SpanOf(MethodVersionRow row)
    {
        if (row.IsNeverInForce) return NeverInForce;
        var from = MethodTerms.From(row.Method.From);
        return row.Until is { } until ? $"{from} по {Formats.Date(until)}" : from;
    }

    public static Tone ToneOf(TrafficLight light) => light switch
    {
        TrafficLight.None => Tone.Neutral,
        TrafficLight.Green => Tone.Good,
        TrafficLight.Yellow => Tone.Warning,
        TrafficLight.Red => Tone.Bad,
    };

    /// <summary>«12: засчитано 5, перестали 0, вошли 12, вышли 0».</summary>
    public static string MovesOf(MethodMoves moves)
    {
        if (moves.Total == 0) return "—";
        var parts = new[] { ("засчитано", moves.Counted), ("не засчитано", moves.NotCounted), ("вошли", moves.Entered), ("вышли", moves.Gone) };
        return $"{Formats.Number(moves.Total)}: {string.Join(", ", parts.Where(p => p.Item2 > 0).Select(p => $"{p.Item1} {Formats.Number(p.Item2)}"))}";
    }

    /// <summary>«+2,1», «−0,3», «0».</summary>
    public static string DifferenceOf(MethodEffectRow row)
    {
        if (row.DifferenceTenths is not { } tenths) return "—";
        return tenths == 0 ? "0" : tenths > 0 ? $"+{Formats.Tenths(tenths)}" : $"−{Formats.Tenths(-tenths)}";
    }

    public static string WithdrawQuestion(MethodVersionRow row) => $"Версия {MethodTerms.Number(row.Number)} перестанет действовать: показатель снова будет считаться по предыдущей.";

    public static string DiscardQuestion(MethodVersionRow row) => $"Проект версии {MethodTerms.Number(row.Number)} будет удалён без следа в методике.";

    public static string ComparedWith(int number) => $"против версии {MethodTerms.Number(number)}";

    public static string ChoiceOf(MethodVersionRow row) => $"{MethodTerms.Number(row.Number)}, {StateOf(row)}";

    public static string RoomOf(MethodRemarkRoom room) => room switch
    {
        MethodRemarkRoom.Mentoring => "Открыть правила наставничества",
        MethodRemarkRoom.Programmes => "Открыть программы ДПП",
    };
}
