namespace MethodCenter.Domain.Common;

/// <summary>ФИО. The patronymic may be absent.</summary>
public sealed record PersonName(string Last, string First, string? Middle)
{
    /// <summary>«Иванова Мария Петровна»: in cards and lists.</summary>
    public string Full => Middle is null ? $"{Last} {First}" : $"{Last} {First} {Middle}";

    /// <summary>«Иванова М. П.»: in tight tables and signatures.</summary>
    public string Short => Middle is null ? $"{Last} {First[..1]}." : $"{Last} {First[..1]}. {Middle[..1]}.";

    /// <summary>The key of the whole name; see <see cref="SearchKey"/>.</summary>
    public string Key => SearchKey.Of(Full);

    /// <summary>Null when the last or the first name is blank. Spaces are collapsed; an all-capitals name gets its usual case.</summary>
    public static PersonName? Create(string? last, string? first, string? middle)
    {
        var (tidyLast, tidyFirst, tidyMiddle) = (Tidy(last), Tidy(first), Tidy(middle));
        return tidyLast is null || tidyFirst is null ? null : new PersonName(tidyLast, tidyFirst, tidyMiddle);
    }

    /// <summary>Splits «Фамилия Имя Отчество»; what follows the second word is the patronymic («Оглы», «Кызы» included).</summary>
    public static PersonName? Parse(string? fullName)
    {
        var words = (fullName ?? "").Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? null : Create(words[0], words[1], words.Length == 3 ? words[2] : null);
    }

    private static string? Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tidy = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return IsShouted(tidy) ? InTitleCase(tidy) : tidy;
    }

    private static bool IsShouted(string text) => text.Length > 1 && text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static string InTitleCase(string text)
    {
        var chars = text.ToCharArray();
        var start = true;
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = start ? char.ToUpperInvariant(chars[i]) : char.ToLowerInvariant(chars[i]);
            start = !char.IsLetter(chars[i]);
        }
        return new string(chars);
    }
}
