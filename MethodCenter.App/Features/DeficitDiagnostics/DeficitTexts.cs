using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of deficits: the list, its panel, the dialogs.</summary>
public static class DeficitTexts
{
    public const string Title = "Дефициты";
    public const string About = "Профессиональные дефициты педагогов: сначала те, где помощь нужнее";
    public const string MoreFilters = "Ещё условия";
    public const string Search = "Поиск";
    public const string SearchName = "Фамилия или её часть";
    public const string All = "Все";
    public const string Person = "Педагог";
    public const string Competence = "Компетенция";
    public const string Group = "Группа компетенций";
    public const string State = "Состояние";
    public const string Severity = "Тяжесть";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Subject = "Предмет";
    public const string Source = "Источник";
    public const string Priority = "Приоритет";
    public const string LeastPriority = "Приоритет не ниже";
    public const string Sources = "Источников";
    public const string Since = "В состоянии с";
    public const string Campaign = "Кампания";
    public const string OnlyLowResults = "Только ШНОР";
    public const string LowResults = "ШНОР";
    public const string WithClosed = "Показать и закрытые";
    public const string Yes = "да";
    public const string Open = "Открытые";
    public const string ToProfile = "Открыть профиль";
    public const string NotAllowed = "Раздел открыт тем, кто сопровождает педагогов";
    public const string NotAllowedText = "Свой профиль педагог видит в разделе «Мой профессиональный рост».";
    public const string NoDeficits = "Открытых дефицитов нет";
    public const string NoDeficitsText = "Дефициты появляются сами, когда загружены результаты диагностики, записано посещение урока или другое свидетельство.";
    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия не подходит ни один дефицит. Снимите часть условий.";
    public const string Missing = "Такого дефицита нет";
    public const string MissingText = "Он закрыт, удалён вместе с основанием или вне вашей зоны ответственности.";

    public const string More = "Ещё";
    public const string Why = "Почему?";
    public const string Undo = "Отменить решение";
    public const string UndoConsequence = "Последнее решение будет отменено, дефицит вернётся в прежнее состояние. Запись об этом останется в истории.";
    public const string Undone = "Решение отменено";
    public const string Done = "Решение записано";
    public const string Reason = "Причина";
    public const string Conclusion = "Экспертное заключение";
    public const string ConclusionHint = "Что педагог показал на практике, где и когда это видели. Заключение даётся после переноса в практику.";
    public const string Note = "Примечание";
    public const string History = "История";
    public const string NoGrounds = "Свидетельств в силе нет";
    public const string Confirms = "подтверждает";
    public const string Proposes = "предполагает: нужно подтверждение методиста";
    public const string StateChanged = "Состояние";

    public static string Total(int count) => RussianPlural.Count(count, "дефицит", "дефицита", "дефицитов");

    public static string Summary(DeficitCounts counts) => $"{Total(counts.Total)} у {RussianPlural.Count(counts.People, "педагога", "педагогов", "педагогов")}";

    public static string StateCount(DeficitState state, int count) => $"{DeficitTerms.Of(state)} {Formats.Number(count)}";

    public static string SeverityOf(int severity) => severity == 0 ? "—" : $"{severity} — {DeficitTerms.Severity(severity)}";

    /// <summary>«подтверждён с 14.03.2026».</summary>
    public static string StateOf(ProfileDeficit deficit) => $"{DeficitTerms.Of(deficit.State)} с {Formats.Date(deficit.Since)}";

    public static string Consequence(DeficitAct act, string competence) => act switch
    {
        DeficitAct.Confirm => $"Предположение о дефиците «{competence}» станет подтверждённым дефицитом.",
        DeficitAct.TakeIntoWork => $"Дефицит «{competence}» будет взят в работу. Следующая диагностика покажет, снят ли он.",
        DeficitAct.Close => $"Дефицит «{competence}» будет снят. Откроется вновь, если появится более новое свидетельство.",
        DeficitAct.NotClosed => $"Будет отмечено, что работа не сняла дефицит «{competence}».",
        DeficitAct.MarkIrrelevant => $"Дефицит «{competence}» будет признан неактуальным и уйдёт из списка.",
    };

    public static Tone ToneOf(DeficitState state) => state switch
    {
        DeficitState.Proposed => Tone.Neutral,
        DeficitState.Confirmed => Tone.Warning,
        DeficitState.InRoute or DeficitState.InWork => Tone.Accent,
        DeficitState.Closed => Tone.Good,
        DeficitState.NotClosed => Tone.Bad,
        DeficitState.Irrelevant => Tone.Neutral,
    };

    public static Tone ToneOf(int severity) => severity switch { 3 => Tone.Bad, 2 => Tone.Warning, _ => Tone.Neutral };

    public static IReadOnlyList<Choice<T?>> Choices<T>(Func<T, string> name) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, name(v)))];

    /// <summary>The evidence in force as criteria of «Почему?».</summary>
    public static IReadOnlyList<Criterion> Criteria(ProfileDeficit deficit) => deficit.Grounds.Count == 0
        ? [new(null, NoGrounds, deficit.Reason)]
        : [.. deficit.Grounds.Select(g => new Criterion(g.Confirms ? true : null, Sentence(g.Words), $"тяжесть {SeverityOf(g.Severity)}; {(g.Confirms ? Confirms : Proposes)}"))];

    public static string WhyOf(ProfileDeficit deficit) => $"{Sentence(deficit.Reason.TrimEnd('.'))}. Приоритет: {deficit.PriorityText}.";

    public static string StepOf(ProfileStep step) => step.From is { } from ? $"{DeficitTerms.Of(from)} → {DeficitTerms.Of(step.To)}" : DeficitTerms.Of(step.To);

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Formats.Russian) + words[1..];
}
