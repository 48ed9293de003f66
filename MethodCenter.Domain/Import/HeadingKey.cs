using System.Text;
using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import;

/// <summary>
/// A heading as it is compared: upper case, Ё→Е, without punctuation and line breaks; «№», «N» and «No» are one word,
/// «Ф. И. О.» is «ФИО», a word hyphenated over two lines is one word.
/// </summary>
internal static partial class HeadingKey
{
    private const string NumberWord = "НОМЕР";

    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var joined = BrokenWord().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), "");
        var key = SearchKey.Of(joined.Replace("№", $" {NumberWord} ", StringComparison.Ordinal));
        var plain = new StringBuilder(key.Length);
        foreach (var ch in key) plain.Append(char.IsLetterOrDigit(ch) || ch == '%' ? ch : ' ');
        return string.Join(' ', Words(plain.ToString().Replace("%", " % ", StringComparison.Ordinal)));
    }

    /// <summary>The key without what stands in brackets (units, remarks).</summary>
    public static string WithoutBrackets(string? text) => Of(Brackets().Replace(text ?? "", " "));

    /// <summary>Single letters in a row are an abbreviation: «Ф И О» → «ФИО», «П П» → «ПП».</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var isRun = false;
        foreach (var raw in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw is "N" or "NO" ? NumberWord : raw;
            var isLetter = word.Length == 1 && char.IsLetter(word[0]);
            if (isLetter && isRun) words[^1] += word;
            else words.Add(word);
            isRun = isLetter;
        }
        return words;
    }

    /// <summary>A capital letter after the break goes on with the word only where the word itself is in capitals.</summary>
    [GeneratedRegex(@"(?<=\p{L})[-‐]\s*[\r\n]+\s*(?=\p{Ll})|(?<=\p{Lu}{2})[-‐]\s*[\r\n]+\s*(?=\p{Lu}{2})")]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();
}
