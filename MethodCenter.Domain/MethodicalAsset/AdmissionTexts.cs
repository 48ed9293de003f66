using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The sentences in which the admission rule explains itself.</summary>
internal static class AdmissionTexts
{
    public const string OrderToDo = "Внести номер и дату приказа (договора) о включении в актив.";
    public const string ExpiredToDo = "Продлить статус новым приказом (договором) или завершить его.";
    public const string TrainingToDo = "Пройти повышение квалификации в области методической поддержки и внести номер и дату документа.";

    public static string Order(string number, DateOnly date) => $"приказ (договор) № {number} от {Formats.Date(date)}";

    public static string OrderMissing(Methodist methodist) => (methodist.OrderNumber, methodist.OrderDate) switch
    {
        (null, null) => "приказа (договора) нет",
        (null, _) => "нет номера приказа (договора)",
        (_, null) => "нет даты приказа (договора)",
        (_, { } date) => $"приказ вступает в силу позже: {Formats.Date(date)}",
    };

    public static string Term(DateOnly? until) => until is { } day ? $"статус действует по {Formats.Date(day)}" : "статус бессрочный";

    public static string Expired(Methodist methodist) => methodist.EndedOn is { } ended
        ? $"статус прекращён {Formats.Date(ended)}"
        : $"срок статуса истёк {Formats.Date(methodist.Until)}";

    public static string Diagnostics(DateOnly on, int? tenths) =>
        tenths is { } value ? $"пройдена {Formats.Date(on)}, результат {Formats.Tenths(value)} %" : $"пройдена {Formats.Date(on)}";

    public static string DiagnosticsMissing(DateOnly? on) =>
        on is { } day ? $"диагностика назначена на {Formats.Date(day)}, ещё не пройдена" : "сведений о диагностике нет";

    public static string DiagnosticsToDo(int? leastTenths) => leastTenths is { } least
        ? $"Пройти диагностику профессиональных компетенций с результатом не ниже {Formats.Tenths(least)} %."
        : "Пройти диагностику профессиональных компетенций.";

    public static string NotEnough(string evidence, bool isFresh, AdmissionParameters parameters) => isFresh
        ? $"{evidence} — ниже требуемых {Formats.Tenths(parameters.LeastDiagnosticsTenths ?? 0)} %"
        : $"{evidence} — срок действия результата истёк";

    public static string Training(string? programme, string document, DateOnly on) => programme is null
        ? $"документ № {document} от {Formats.Date(on)}"
        : $"«{programme}», документ № {document} от {Formats.Date(on)}";

    public static string TrainingMissing(Methodist methodist) => (methodist.TrainedOn, methodist.TrainingDocument) switch
    {
        (null, null) => "сведений о повышении квалификации нет",
        (_, null) => "нет номера документа о повышении квалификации",
        (null, _) => "нет даты документа о повышении квалификации",
        ({ } on, _) => $"обучение завершается позже: {Formats.Date(on)}",
    };

    public static string TrainingStale(string evidence) => $"{evidence} — срок действия истёк";
}
