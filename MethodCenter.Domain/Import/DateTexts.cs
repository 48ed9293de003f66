using System.Globalization;
using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import;

/// <summary>Dates typed as text: «12.03.1980», «1.3.80», «1980-03-12», «12 марта 1980 г.», «12 мар 1980».</summary>
public static partial class DateTexts
{
    /// <summary>Two digits of a year up to this one mean the 21st century.</summary>
    private const int LastShortYear = 39;

    private static readonly string[] Months = ["ЯНВ", "ФЕВ", "МАР", "АПР", "МА", "ИЮН", "ИЮЛ", "АВГ", "СЕН", "ОКТ", "НОЯ", "ДЕК"];

    private static readonly HashSet<string> NoDate =
        ["БЕССРОЧНО", "БЕССРОЧНЫЙ", "НЕТ", "НАСТОЯЩЕЕ ВРЕМЯ", "ПО НАСТОЯЩЕЕ ВРЕМЯ", "Н.В.", "ПО Н.В.", "НЕ ОГРАНИЧЕН", "НЕ УВОЛЕН", "РАБОТАЕТ"];

    /// <summary>Words that people write where no date is meant.</summary>
    public static bool MeansNoDate(string text) => !char.IsAsciiDigit(text[0]) && NoDate.Contains(SearchKey.Of(text));

    /// <summary>Null when the text is not a date that exists.</summary>
    public static DateOnly? Parse(string text)
    {
        if (text is [>= '0' and <= '9', >= '0' and <= '9', '.', >= '0' and <= '9', >= '0' and <= '9', '.', _, _, _, _] && text.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0)
            return Build(text[6..], text[3..5], text[..2]);
        var plain = Tail().Replace(text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Trim(), "");
        if (DayFirst().Match(plain) is { Success: true } day) return Build(day.Groups[3].Value, day.Groups[2].Value, day.Groups[1].Value);
        if (YearFirst().Match(plain) is { Success: true } year) return Build(year.Groups[1].Value, year.Groups[2].Value, year.Groups[3].Value);
        if (Worded().Match(plain) is { Success: true } words && MonthOf(words.Groups[2].Value) is { } month)
        {
            return Build(words.Groups[3].Value, month.ToString(CultureInfo.InvariantCulture), words.Groups[1].Value);
        }
        return null;
    }

    private static int? MonthOf(string word)
    {
        var key = SearchKey.Of(word);
        for (var i = 0; i < Months.Length; i++)
        {
            var fits = Months[i] == "МА" ? key is "МАЯ" or "МАЙ" : key.StartsWith(Months[i], StringComparison.Ordinal);
            if (fits) return i + 1;
        }
        return null;
    }

    private static DateOnly? Build(string year, string month, string day)
    {
        var (y, m, d) = (Int(year), Int(month), Int(day));
        if (year.Length == 2) y += y <= LastShortYear ? 2000 : 1900;
        if (y is < 1850 or > 2200 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)) return null;
        return new DateOnly(y, m, d);
    }

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>«г.», «года», a time of the day, a comma.</summary>
    [GeneratedRegex(@"([\sT]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?Z?)?\s*(г\.?|года|год)?\s*[,;.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^([0-9]{1,2})\s*[./\-,]\s*([0-9]{1,2})\s*[./\-,]\s*([0-9]{4}|[0-9]{2})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{4})\s*[./\-]\s*([0-9]{1,2})\s*[./\-]\s*([0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[\s.\-]*([А-Яа-яё]{3,10})\.?[\s.\-]*([0-9]{4}|[0-9]{2})$")]
    private static partial Regex Worded();
}
