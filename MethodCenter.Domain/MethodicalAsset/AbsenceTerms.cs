using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Absences in words.</summary>
public static class AbsenceTerms
{
    /// <summary>Why an assignment of a substitute ended.</summary>
    public const string EndReason = "Отсутствие сокращено или отменено: замещение закончено";

    public static string Of(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Leave => "отпуск",
        AbsenceKind.Illness => "болезнь",
        AbsenceKind.BusinessTrip => "командировка",
        AbsenceKind.Other => "иное",
    };

    public static string Of(AbsenceState state) => state switch
    {
        AbsenceState.Now => "отсутствует",
        AbsenceState.Ahead => "предстоит",
        AbsenceState.Past => "прошло",
    };

    /// <summary>«подобрано 3 из 5».</summary>
    public static string Of(AbsenceCover cover) => cover.State switch
    {
        SubstitutionState.NotNeeded => "не требуется",
        SubstitutionState.Missing => "не подобрано",
        SubstitutionState.Partial => cover.Partly > 0 ? $"подобрано {cover.Covered} из {cover.Alone}, ещё {cover.Partly} — не на весь срок" : $"подобрано {cover.Covered} из {cover.Alone}",
        SubstitutionState.Arranged => "подобрано",
    };

    /// <summary>What the change does to those who stand in; empty when it does nothing.</summary>
    public static string Of(AbsenceConsequence consequence)
    {
        string[] acts =
        [
            consequence.Ended == 0 ? "" : $"закончится раньше — {Assignments(consequence.Ended)}",
            consequence.Moved == 0 ? "" : $"начнётся позже — {Assignments(consequence.Moved)}",
            consequence.Removed == 0 ? "" : $"будет отменено — {Assignments(consequence.Removed)}",
        ];
        var changed = string.Join("; ", acts.Where(a => a.Length > 0));
        var rest = consequence.CoveredOnlyUntil is { } day ? $"Замещение оформлено по {Formats.Date(day)}: на остальные дни подберите его заново." : "";
        return string.Join(" ", new[] { changed.Length == 0 ? "" : $"Замещение: {changed}.", rest }.Where(t => t.Length > 0));
    }

    private static string Assignments(int count) => RussianPlural.Count(count, "закрепление", "закрепления", "закреплений");
}
