using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What deserves attention about a methodist (domain, section 5).</summary>
public enum MethodistWarningKind
{
    Expired,
    ExpiresSoon,
    NoBasis,
    OverSoftLimit,
    OverHardLimit,
    OwnOrganisation,
    OwnColleagues,
}

/// <summary>A warning in words.</summary>
/// <param name="IsSerious">Red rather than amber.</param>
public sealed record MethodistWarning(MethodistWarningKind Kind, bool IsSerious, string Text);

/// <summary>The figures of a methodist on a day.</summary>
/// <param name="People">Educators assigned, each counted once.</param>
/// <param name="Organisations">Organisations assigned as a whole.</param>
/// <param name="OwnOrganisations">Of them, the one where the methodist works.</param>
/// <param name="Colleagues">Of the people, those who work in the methodist's own organisation.</param>
public sealed record MethodistLoad(int People, int Organisations, int OwnOrganisations, int Colleagues)
{
    public static readonly MethodistLoad Nothing = new(0, 0, 0, 0);
}

/// <summary>Finds the warnings. Pure.</summary>
public static class MethodistWarnings
{
    /// <summary>Days before the end of the status when the first warning comes.</summary>
    public const int SoonDays = 30;

    public static IReadOnlyList<MethodistWarning> Of(Methodist methodist, AdmissionCheck check, MethodistLoad load)
    {
        var day = check.Day;
        if (methodist.EndedOn <= day) return [];
        return [.. Term(methodist, day), .. Basis(check), .. Overload(methodist, load), .. Conflict(load)];
    }

    private static IEnumerable<MethodistWarning> Term(Methodist methodist, DateOnly day)
    {
        if (methodist.HasExpiredOn(day))
            yield return new(MethodistWarningKind.Expired, true, MethodistWarningTexts.Expired(methodist.Until));
        else if (methodist.Until is { } until && until <= day.AddDays(SoonDays))
            yield return new(MethodistWarningKind.ExpiresSoon, false, MethodistWarningTexts.ExpiresSoon(until, until.DayNumber - day.DayNumber));
    }

    /// <summary>The term has its own warning; here is what else the rule misses.</summary>
    private static IEnumerable<MethodistWarning> Basis(AdmissionCheck check)
    {
        var missing = check.Missing.Where(f => f.Criterion is not AdmissionCriterion.Term).ToList();
        if (missing.Count > 0) yield return new(MethodistWarningKind.NoBasis, true, MethodistWarningTexts.NoBasis(missing));
    }

    private static IEnumerable<MethodistWarning> Overload(Methodist methodist, MethodistLoad load) =>
        LoadRule.Of(load.People, methodist.SoftLimit, methodist.HardLimit) switch
        {
            LoadLevel.OverHard => [new(MethodistWarningKind.OverHardLimit, true, MethodistWarningTexts.OverHard(load.People, methodist.HardLimit))],
            LoadLevel.OverSoft => [new(MethodistWarningKind.OverSoftLimit, false, MethodistWarningTexts.OverSoft(load.People, methodist.SoftLimit))],
            LoadLevel.None or LoadLevel.Normal => [],
        };

    private static IEnumerable<MethodistWarning> Conflict(MethodistLoad load)
    {
        if (load.OwnOrganisations > 0) yield return new(MethodistWarningKind.OwnOrganisation, false, MethodistWarningTexts.OwnOrganisation);
        if (load.Colleagues > 0) yield return new(MethodistWarningKind.OwnColleagues, false, MethodistWarningTexts.OwnColleagues(load.Colleagues));
    }
}

/// <summary>The sentences of the warnings.</summary>
internal static class MethodistWarningTexts
{
    public const string OwnOrganisation = "Закреплена организация, где методист работает сам: возможен конфликт интересов.";

    public static string Expired(DateOnly? until) => $"Срок статуса истёк {Formats.Date(until)}. Продлите статус новым приказом или исключите из актива.";

    public static string ExpiresSoon(DateOnly until, int days) => days == 0
        ? $"Сегодня последний день статуса ({Formats.Date(until)})."
        : $"Статус истекает {Formats.Date(until)}: через {RussianPlural.Count(days, "день", "дня", "дней")}.";

    public static string NoBasis(IEnumerable<AdmissionFinding> missing) =>
        "Нет основания для работы в активе: " + string.Join("; ", missing.Select(f => f.Evidence)) + ".";

    public static string OverSoft(int people, int limit) =>
        $"Нагрузка выше мягкого предела: {RussianPlural.Count(people, "педагог", "педагога", "педагогов")} при пределе {limit}.";

    public static string OverHard(int people, int limit) =>
        $"Нагрузка выше жёсткого предела: {RussianPlural.Count(people, "педагог", "педагога", "педагогов")} при пределе {limit}. Передайте часть другому методисту.";

    public static string OwnColleagues(int people) =>
        $"Среди закреплённых — {RussianPlural.Count(people, "педагог", "педагога", "педагогов")} из организации, где методист работает сам: возможен конфликт интересов.";
}
