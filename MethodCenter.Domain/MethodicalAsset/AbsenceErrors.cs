using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Refusals about absences of methodists.</summary>
public static class AbsenceErrors
{
    public static readonly DomainError NotFound =
        new("absence.not-found", "Такого отсутствия нет. Возможно, запись удалили или методист вне вашей зоны ответственности.");

    public static readonly DomainError DatesMissing =
        new("absence.dates", "Укажите первый и последний день отсутствия.");

    public static readonly DomainError TooLong =
        new("absence.too-long", "Отсутствие длиннее трёх лет. Проверьте год в датах.");

    public static readonly DomainError NotInAsset =
        new("absence.not-in-asset", "Методист не допущен в актив или его статус истёк: отсутствие записывают только методистам актива.");

    public static readonly DomainError SubstitutionBeyond =
        new("absence.substitution-beyond", "На это время уже оформлено замещение, и снять его может только ЦНППМ. Попросите ЦНППМ изменить отсутствие.");

    public static DomainError Overlaps(AbsenceKind kind, DateOnly from, DateOnly until) => new(
        "absence.overlaps",
        $"Эти дни пересекаются с уже записанным отсутствием: {AbsenceTerms.Of(kind)}, {Formats.Date(from)} – {Formats.Date(until)}. Измените прежнюю запись или даты.");
}
