using System.Text;

namespace MethodCenter.Domain.Access;

/// <summary>
/// Recognises passwords that guessing programs try first. Lists of leaked passwords hold few of twelve signs and more, and those are
/// built alike: favourite words, years, runs of the keyboard, repeats. So the building is recognised instead of a list: a password is
/// common when it falls apart into such pieces, whichever of both keyboard layouts they were typed in.
/// </summary>
public static class CommonPasswords
{
    private const string Russian = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    private const string Latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    /// <summary>Rows, columns and alphabets along which fingers run.</summary>
    private static readonly string[] Runs =
    [
        "`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp",
        "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "q2w3e4r5t6y7u8i9o0p", "abcdefghijklmnopqrstuvwxyz", "01234567890", "741852963", "147258369", "789456123",
        ToLatinKeys("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"), ToLatinKeys("абвгдежзийклмнопрстуфхцчшщ"),
    ];

    private static readonly HashSet<string> Words = new(CommonPasswordWords.All.SelectMany(w => new[] { w, ToLatinKeys(w) }), StringComparer.Ordinal);
    private static readonly int LongestWord = Words.Max(w => w.Length);

    public static bool Include(string password)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() < 4) return true;
        var latin = ToLatinKeys(lower);
        return FallsApart(lower) || FallsApart(latin) || IsRepeated(lower);
    }

    /// <summary>Whether common pieces cover the text from its start to its end.</summary>
    private static bool FallsApart(string text)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (!reached[at]) continue;
            foreach (var length in PiecesAt(text, at)) reached[at + length] = true;
        }
        return reached[text.Length];
    }

    private static IEnumerable<int> PiecesAt(string text, int at)
    {
        // Digits and signs between words never make a password strong.
        if (!char.IsLetter(text[at])) yield return 1;
        for (var length = 3; length <= Math.Min(LongestWord, text.Length - at); length++)
        {
            var piece = text.Substring(at, length);
            if (Words.Contains(piece) || Words.Contains(Plain(piece))) yield return length;
        }
        if (RunAt(text, at) is var run and >= 3) yield return run;
        if (RepeatAt(text, at) is var repeat and >= 3) yield return repeat;
    }

    private static int RepeatAt(string text, int at) => text.Skip(at).TakeWhile(ch => ch == text[at]).Count();

    private static int RunAt(string text, int at)
    {
        var longest = 0;
        foreach (var run in Runs)
        {
            longest = Math.Max(longest, Math.Max(Along(run, text, at, 1), Along(run, text, at, -1)));
        }
        return longest;
    }

    private static int Along(string run, string text, int at, int step)
    {
        var (place, length) = (run.IndexOf(text[at], StringComparison.Ordinal), 0);
        if (place < 0) return 0;
        while (at + length < text.Length && place >= 0 && place < run.Length && run[place] == text[at + length])
        {
            (length, place) = (length + 1, place + step);
        }
        return length;
    }

    /// <summary>A short piece typed again and again.</summary>
    private static bool IsRepeated(string text) => Enumerable.Range(1, text.Length / 2).Any(size =>
        text.Length % size == 0 && size <= 6 && Enumerable.Range(size, text.Length - size).All(i => text[i] == text[i - size]));

    /// <summary>The keys that were pressed, as the Latin layout names them.</summary>
    private static string ToLatinKeys(string text)
    {
        var keys = new StringBuilder(text.Length);
        foreach (var ch in text)
        {
            var key = Russian.IndexOf(ch, StringComparison.Ordinal);
            keys.Append(key < 0 ? ch : Latin[key]);
        }
        return keys.ToString();
    }

    /// <summary>«p@ssw0rd» is «password».</summary>
    private static string Plain(string text) => text
        .Replace('@', 'a').Replace('4', 'a').Replace('0', 'o').Replace('3', 'e').Replace('1', 'i').Replace('!', 'i').Replace('$', 's').Replace('5', 's').Replace('7', 't');
}
