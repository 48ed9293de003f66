namespace MethodCenter.Domain.Registry;

/// <summary>Why two records look like one person, and the names of what a merge compares.</summary>
public static class DuplicateTerms
{
    public const string SameNameBirthDateMistyped = "ФИО совпадают, даты рождения похожи на опечатку, организация одна";
    public const string SameNameAndPlace = "ФИО и организация совпадают, дата рождения есть не у обеих записей";
    public const string SameNameAndMunicipality = "ФИО и муниципалитет совпадают, дата рождения есть не у обеих записей";
    public const string SameNameOnly = "ФИО совпадают, дата рождения есть не у обеих записей, муниципалитеты разные";

    public static string SameNameAndBirthDate(bool samePlace) =>
        "ФИО и дата рождения совпадают" + (samePlace ? ", организация одна" : ", организации разные");

    public static string OneLetter(bool samePlace) =>
        "ФИО отличаются одной буквой, дата рождения совпадает" + (samePlace ? ", организация одна" : ", организации разные");

    public static string Initials(bool samePlace) =>
        "фамилия, инициалы и дата рождения совпадают" + (samePlace ? ", организация одна" : ", организации разные");

    /// <summary>«высокая», «средняя», «низкая»: certainty in a word.</summary>
    public static string Certainty(int certainty) => certainty switch
    {
        >= 80 => "высокая",
        >= 55 => "средняя",
        _ => "низкая",
    };

    public static string Of(MergeFieldKind kind) => kind switch
    {
        MergeFieldKind.Name => "ФИО",
        MergeFieldKind.BirthDate => "Дата рождения",
        MergeFieldKind.Snils => "СНИЛС",
        MergeFieldKind.TeachingSince => "Начало педагогической деятельности",
        MergeFieldKind.Category => "Категория",
        MergeFieldKind.Email => "Электронная почта",
    };

    /// <summary>The journal's line about a merge; names stay out of it.</summary>
    public static string Merged(int survivorId, int archivedId) => $"объединение: запись {archivedId} присоединена к записи {survivorId}";
}
