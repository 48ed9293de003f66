using System.Text.RegularExpressions;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Import;

/// <summary>Words for the forms of support of young educators (samples, «Формы поддержки»).</summary>
internal static partial class SupportWords
{
    private static readonly Dictionary<string, SupportKind> Known = WordingKey.Table(
    [
        .. Enum.GetValues<SupportKind>().Where(k => k != SupportKind.Other).Select(k => (MentoringTerms.Of(k), k)),
        ("наставник", SupportKind.Mentoring), ("наставническая пара", SupportKind.Mentoring), ("наставническая группа", SupportKind.Mentoring), ("работа с наставником", SupportKind.Mentoring), ("закреплён наставник", SupportKind.Mentoring),
        ("школа молодых педагогов", SupportKind.School), ("школа молодого учителя", SupportKind.School), ("школа молодого специалиста", SupportKind.School), ("школа начинающего педагога", SupportKind.School), ("ШМП", SupportKind.School),
        ("клуб молодых педагогов", SupportKind.Club), ("клуб молодого учителя", SupportKind.Club), ("клуб молодого специалиста", SupportKind.Club), ("клуб молодых специалистов", SupportKind.Club), ("КМП", SupportKind.Club),
        ("ассоциация молодого педагога", SupportKind.Association), ("совет молодых педагогов", SupportKind.Association), ("объединение молодых педагогов", SupportKind.Association), ("ассоциация молодых учителей", SupportKind.Association),
        ("индивидуальный образовательный маршрут", SupportKind.Route), ("индивидуальный маршрут", SupportKind.Route),
        ("сопровождение методистом", SupportKind.Methodist), ("адресное методическое сопровождение", SupportKind.Methodist), ("адресная поддержка методиста", SupportKind.Methodist), ("методическое сопровождение", SupportKind.Methodist),
        ("ДПП для молодых педагогов", SupportKind.Programme), ("программа ДПП для молодых", SupportKind.Programme), ("КПК для молодых", SupportKind.Programme), ("курсы для молодых педагогов", SupportKind.Programme), ("курсы повышения квалификации для молодых педагогов", SupportKind.Programme),
        ("стажировка на площадке", SupportKind.Internship), ("конкурс", SupportKind.Contest), ("профессиональный конкурс", SupportKind.Contest), ("конкурс профессионального мастерства", SupportKind.Contest), ("сопровождение на конкурсе", SupportKind.Contest),
        ("психолого-педагогическая поддержка", SupportKind.Psychological), ("помощь психолога", SupportKind.Psychological), ("психологическое сопровождение", SupportKind.Psychological),
        ("десант", SupportKind.Landing), ("методический выезд", SupportKind.Landing), ("посещение урока с обратной связью", SupportKind.Visit), ("посещение занятия с обратной связью", SupportKind.Visit), ("посещение уроков с обратной связью", SupportKind.Visit),
    ]);

    /// <summary>The form of the words; what is in quotes or brackets names which one. Other when it is none of the list.</summary>
    public static SupportKind KindOf(string text) =>
        Known.TryGetValue(WordingKey.Of(text), out var kind) || Known.TryGetValue(WordingKey.Of(Named().Replace(text, "")), out kind) ? kind : SupportKind.Other;

    /// <summary>Two spellings of one form are one: for comparing rows.</summary>
    public static string KeyOf(SupportKind kind, string? text) => kind is SupportKind.Other ? WordingKey.Of(text) : kind.ToString();

    [GeneratedRegex("""\s*(«[^»]*»|"[^"]*"|\([^)]*\))""")]
    private static partial Regex Named();
}
