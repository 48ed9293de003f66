using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>
/// For whose subject a programme is. Neither the Federal register nor the files of the field say it in a column of its own: it is read from the
/// title («… на уроках математики»). A title that names no subject is for everybody.
/// </summary>
public static class ProgrammeSubjects
{
    /// <summary>Beginnings of words as titles have them, by the key of search, and the subjects they mean.</summary>
    private static readonly (string Start, string[] Codes)[] Words =
    [
        ("МАТЕМАТИК", ["math"]), ("АЛГЕБР", ["math"]), ("ГЕОМЕТРИ", ["math"]), ("ФИЗИКИ", ["phys"]), ("ФИЗИКА", ["phys"]), ("ФИЗИКЕ", ["phys"]), ("ХИМИ", ["chem"]), ("БИОЛОГИ", ["bio"]),
        ("ИНФОРМАТИК", ["inf"]), ("ИСТОРИИ И", ["hist", "soc"]), ("УЧИТЕЛЬ ИСТОРИИ", ["hist", "region_hist"]), ("УРОКАХ ИСТОРИИ", ["hist", "region_hist"]), ("УРОК ИСТОРИИ", ["hist", "region_hist"]),
        ("ОБЩЕСТВОЗНАН", ["soc"]), ("ГЕОГРАФИ", ["geo"]), ("РУССКОГО ЯЗЫКА", ["rus", "lit"]), ("РУССКИЙ ЯЗЫК", ["rus", "lit"]), ("РУССКОМУ ЯЗЫКУ", ["rus", "lit"]),
        ("ЛИТЕРАТУРЫ", ["lit", "rus"]), ("АНГЛИЙСК", ["eng"]), ("НЕМЕЦК", ["ger"]), ("ИНОСТРАННОГО ЯЗЫКА", ["eng", "ger", "fra", "spa", "chi"]), ("ИНОСТРАННОМУ ЯЗЫКУ", ["eng", "ger", "fra", "spa", "chi"]),
        ("НАЧАЛЬНЫХ КЛАССОВ", ["primary", "lit_read", "world"]), ("ФИЗИЧЕСКОЙ КУЛЬТУР", ["pe"]), ("ФИЗКУЛЬТУР", ["pe"]), ("МУЗЫК", ["mus"]), ("ИЗОБРАЗИТЕЛЬН", ["art"]),
        ("ТРУДА (ТЕХНОЛОГ", ["tech"]), ("ОБЗР", ["obzr"]), ("ДОШКОЛЬН", ["preschool"]), ("ДЕТСКОГО САДА", ["preschool"]), ("ДОПОЛНИТЕЛЬНОГО ОБРАЗОВАНИЯ ДЕТЕЙ", ["add_edu"]),
    ];

    /// <summary>Codes of the subjects that the title names; empty: for everybody.</summary>
    public static IReadOnlySet<string> Of(string title)
    {
        var key = " " + SearchKey.Of(title).Replace('«', ' ').Replace('(', ' ').Replace(':', ' ');
        return Words.Where(w => key.Contains(" " + w.Start.Replace('(', ' '), StringComparison.Ordinal)).SelectMany(w => w.Codes).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether somebody with this subject (or none) may be sent to it.</summary>
    public static bool Suits(string title, string? subjectCode)
    {
        var named = Of(title);
        return named.Count == 0 || (subjectCode is not null && named.Contains(subjectCode));
    }
}
