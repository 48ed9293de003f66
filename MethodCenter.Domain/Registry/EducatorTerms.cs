using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Russian names of what lists and cards of educators speak of, the same on screen and on paper.</summary>
public static class EducatorTerms
{
    /// <summary>Why an assignment ended by itself; also how undoing finds it again.</summary>
    public const string AssignmentEndedByLeaving = "увольнение педагога";

    public static readonly EducatorWarning NoSnils = new(
        "no-snils", "Не указан СНИЛС.", "Без него человека узнают только по ФИО и дате рождения. Внесите номер в сведениях.");

    public static readonly EducatorWarning NoBirthDate = new(
        "no-birth-date", "Не указана дата рождения.", "Человек не попадает в возрастные группы. Внесите дату в сведениях.");

    public static readonly EducatorWarning NoTeachingSince = new(
        "no-teaching-since", "Не указано начало педагогической деятельности.", "Стаж не считается, показатель П6 человека не учитывает. Внесите дату в сведениях.");

    public static readonly EducatorWarning TeachingBeforeSixteen = new(
        "teaching-too-early", "Педагогическая деятельность начата раньше 16 лет.", "Проверьте дату рождения и дату начала деятельности.");

    public static readonly EducatorWarning NoCategoryDate = new(
        "no-category-date", "Не указана дата присвоения категории.", "Срок действия категории неизвестен. Внесите дату распоряжения.");

    public static readonly EducatorWarning NoMainJob = new(
        "no-main-job", "Нет действующего основного места работы.", "Показатели человека не учитывают. Проверьте вид занятости или добавьте основное место.");

    /// <summary>«Срок категории истёк 01.09.2025.»</summary>
    public static EducatorWarning CategoryExpired(DateOnly until) => new(
        "category-expired", $"Срок категории истёк {Formats.Date(until)}.",
        "Категории, присвоенные до 01.09.2023, действуют пять лет. Внесите новую категорию или выберите «Без категории».");

    /// <summary>Both are kept; the one begun later counts (decisions, point 4).</summary>
    public static EducatorWarning TwoMainJobs(IEnumerable<string> organisations) => new(
        "two-main-jobs", $"Два основных места работы одновременно: {string.Join("; ", organisations)}.",
        "Учитывается начатое позже. Завершите одно из них или исправьте вид занятости.");

    public static EducatorWarning NoSubject(string organisation) => new(
        "no-subject", $"Не указан предмет: {organisation}.", "Для этой должности предмет обязателен. Внесите его в месте работы.");

    public static string Of(EducatorState state) => state switch
    {
        EducatorState.Works => "работает",
        EducatorState.Left => "уволен",
        EducatorState.All => "все",
    };

    public static string Of(EducatorGap gap) => gap switch
    {
        EducatorGap.Snils => "нет СНИЛС",
        EducatorGap.BirthDate => "нет даты рождения",
        EducatorGap.TeachingSince => "нет начала педстажа",
        EducatorGap.Subject => "нет предмета",
    };

    /// <summary>«25–29 лет», «до 25 лет», «65 лет и старше».</summary>
    public static string Of(AgeGroup group) => group switch
    {
        { From: null, Until: { } until } => $"до {until + 1} лет",
        { From: { } from, Until: null } => $"{from} лет и старше",
        _ => $"{group.From}–{group.Until} " + RussianPlural.Of(group.Until ?? 0, "год", "года", "лет"),
    };

    /// <summary>«41 год».</summary>
    public static string Years(int years) => RussianPlural.Count(years, "год", "года", "лет");

    /// <summary>«12 лет 3 мес.», «5 мес.».</summary>
    public static string Experience(int months)
    {
        var (years, rest) = (Math.Max(months, 0) / 12, Math.Max(months, 0) % 12);
        if (years == 0) return $"{rest} мес.";
        return rest == 0 ? Years(years) : $"{Years(years)} {rest} мес.";
    }

    /// <summary>«0,75».</summary>
    public static string Rate(int? hundredths) => hundredths is { } rate ? Formats.Hundredths(rate) : "";
}
