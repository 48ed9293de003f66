using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>Finds subjects in the words of a direction: «учителей математики» names mathematics. Words are compared by their stems.</summary>
internal static class SubjectWords
{
    private const int Whole = 4;
    private const int Cut = 2;

    private static readonly (string Code, string[] Stems)[] Subjects = [.. SeedFiles.Subjects.Select(s => (s.Code, StemsOf(s.Name)))];

    /// <summary>Codes of the subjects whose every word stands in the text.</summary>
    public static IEnumerable<string> In(string? direction)
    {
        var words = Words(direction);
        return words.Length == 0 ? [] : Subjects.Where(s => s.Stems.All(stem => words.Any(w => w.StartsWith(stem, StringComparison.Ordinal)))).Select(s => s.Code);
    }

    /// <summary>Name of a subject, or its code.</summary>
    public static string Name(string code) => SeedFiles.Subjects.FirstOrDefault(s => s.Code == code)?.Name ?? code;

    /// <summary>«Труд (технология)» is «труд».</summary>
    private static string[] StemsOf(string name) => [.. Words(name.Split('(')[0]).Where(w => w.Length >= Whole).Select(Stem)];

    private static string Stem(string word) => word.Length <= Whole ? word : word[..^Cut];

    private static string[] Words(string? text) =>
        SearchKey.Of(text).Split([' ', ',', ';', '.', '(', ')', '«', '»', '/', '-', '—'], StringSplitOptions.RemoveEmptyEntries);
}
