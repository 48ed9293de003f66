using System.Text;

namespace MethodCenter.App.Reports.Html;

/// <summary>
/// Puts soft hyphens into long Russian words, because a server's Chromium carries no Russian hyphenation dictionary and
/// justified text in narrow columns tears apart without it. By sounds, not by a dictionary: at least two letters with a vowel stay
/// before the break and three after it, «ь», «ъ» and «й» stay with the letter before them.
/// </summary>
public static class RussianHyphens
{
    private const char SoftHyphen = '\u00AD';
    private const int ShortestWord = 7;
    private const string Vowels = "аеёиоуыэюя";
    private const string Signs = "ьъй";

    /// <summary>The text with soft hyphens; words with capitals inside, digits or other alphabets stay whole.</summary>
    public static string Insert(string text)
    {
        if (text.Length < ShortestWord) return text;
        var built = new StringBuilder(text.Length + (text.Length / 4));
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i])) continue;
            AppendWord(built, text.AsSpan(start, i - start));
            if (i < text.Length) built.Append(text[i]);
            start = i + 1;
        }
        return built.ToString();
    }

    private static void AppendWord(StringBuilder built, ReadOnlySpan<char> word)
    {
        var kinds = word.Length < ShortestWord ? null : KindsOf(word);
        for (var i = 0; i < word.Length; i++)
        {
            if (kinds is not null && MayBreakBefore(kinds, i)) built.Append(SoftHyphen);
            built.Append(word[i]);
        }
    }

    /// <summary>v — vowel, c — consonant, x — sign; null when the word is not plain Russian.</summary>
    private static string? KindsOf(ReadOnlySpan<char> word)
    {
        var kinds = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && char.IsUpper(word[i])) return null;
            var letter = char.ToLowerInvariant(word[i]);
            if (letter is not ((>= 'а' and <= 'я') or 'ё')) return null;
            kinds[i] = Vowels.Contains(letter, StringComparison.Ordinal) ? 'v' : Signs.Contains(letter, StringComparison.Ordinal) ? 'x' : 'c';
        }
        return new string(kinds);
    }

    private static bool MayBreakBefore(string kinds, int at)
    {
        if (at < 2 || kinds.Length - at < 3) return false;
        var before = kinds.AsSpan(0, at);
        var after = kinds.AsSpan(at);
        if (!before.Contains('v') || !after.Contains('v') || after[0] == 'x') return false;
        if (before[^1] == 'x') return true;
        return IsBetweenSyllables(before, after);
    }

    private static bool IsBetweenSyllables(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.EndsWith("cv") && after.StartsWith("cv"))
        || (before.EndsWith("v") && after.StartsWith("vc"))
        || (before.EndsWith("vc") && (after.StartsWith("cv") || after.StartsWith("ccv")))
        || (before.EndsWith("vcc") && after.StartsWith("ccv"));
}
