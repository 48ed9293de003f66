using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>A reason for a pair, with its usual points.</summary>
/// <param name="Code">Stable, for <see cref="ReasonWeight"/>.</param>
/// <param name="Text">As forms of weights name it.</param>
/// <param name="Points">Usual points.</param>
public sealed record ReasonKind(string Code, string Text, int Points);

/// <summary>
/// Reasons of the room with their usual points (domain, sections 5 and 6). Points of mentoring follow the domain: «муниципалитет/ОО (+2/+1)» is read
/// in its own order, as «категория «педагог-наставник»/высшая (+2/+1)» beside it: the same municipality is worth 2, the same organisation
/// within it 1 more, so that the own school is never worth less than the neighbour's.
/// </summary>
public static class StagingReasons
{
    public static readonly ReasonKind Subject = new("subject", "Тот же предмет", 4);
    public static readonly ReasonKind OwnMunicipality = new("municipality", "Методист того же муниципалитета", 3);
    public static readonly ReasonKind Territory = new("territory", "Муниципалитет в территории методиста", 2);
    public static readonly ReasonKind Continuity = new("continuity", "Уже работали вместе", 5);
    public static readonly ReasonKind OwnSchools = new("school", "Уже сопровождает организацию", 2);
    public static readonly ReasonKind Strength = new("strength", "Сильная сторона закрывает дефицит", 3);
    public static readonly ReasonKind Conflict = new("conflict", "Работает в этой же организации: возможен конфликт интересов", -3);
    public static readonly ReasonKind OwnPeople = new("people", "Уже сопровождает педагогов организации", 3);
    public static readonly ReasonKind PrevailingSubject = new("prevailing", "Предмет, по которому в организации больше всего дефицитов", 4);
    public static readonly ReasonKind MentorSubject = new("mentor-subject", "Тот же предмет", 3);
    public static readonly ReasonKind MentorStrength = new("mentor-strength", "Сильная сторона наставника закрывает дефицит", 3);
    public static readonly ReasonKind Level = new("level", "Тот же уровень образования", 1);
    public static readonly ReasonKind SameMunicipality = new("same-municipality", "Один муниципалитет", 2);
    public static readonly ReasonKind SameOrganisation = new("same-organisation", "Одна организация", 1);
    public static readonly ReasonKind MentorCategory = new("mentor-category", "Категория «педагог-наставник»", 2);
    public static readonly ReasonKind HighestCategory = new("highest-category", "Высшая квалификационная категория", 1);
    public static readonly ReasonKind MutualWish = new("mutual-wish", "Взаимный выбор", 3);
    public static readonly ReasonKind OneWish = new("one-wish", "Выбор одной из сторон", 1);

    private static readonly ReasonKind[] OfEducators = [Subject, OwnMunicipality, Territory, Continuity, OwnSchools, Strength, Conflict];
    private static readonly ReasonKind[] OfSchools = [PrevailingSubject, OwnMunicipality, Territory, Continuity, OwnPeople, Conflict];
    private static readonly ReasonKind[] OfMentoring =
        [MentorSubject, MentorStrength, Level, SameMunicipality, SameOrganisation, MentorCategory, HighestCategory, MutualWish, OneWish];

    /// <summary>All of them.</summary>
    internal static IEnumerable<ReasonKind> All => OfEducators.Concat(OfSchools).Concat(OfMentoring).Distinct();

    /// <summary>Reasons of a kind, in the order of the form.</summary>
    public static IReadOnlyList<ReasonKind> For(StagingKind kind) => kind switch
    {
        StagingKind.Educators or StagingKind.Substitution => OfEducators,
        StagingKind.Schools or StagingKind.LowResults => OfSchools,
        StagingKind.Mentoring => OfMentoring,
    };

    /// <summary>Points of a reason under settings.</summary>
    public static int Points(this VariantSettings settings, ReasonKind reason) => settings.Points(reason.Code, reason.Points);

    /// <summary>«+4», «−3».</summary>
    public static string Signed(int points) => points < 0 ? $"−{Formats.Number(-points)}" : $"+{Formats.Number(points)}";
}
