namespace MethodCenter.Domain.Common;

/// <summary>
/// СНИЛС: eleven digits, the last two a check sum of the first nine. The key by which one person is recognised;
/// stored encrypted with a keyed hash, shown masked.
/// </summary>
public sealed record Snils
{
    private Snils(string digits) => Digits = digits;

    /// <summary>Exactly eleven digits.</summary>
    public string Digits { get; }

    /// <summary><c>112-233-445 95</c>: the whole number, shown only by right and with a record.</summary>
    public string Formatted => $"{Digits[..3]}-{Digits[3..6]}-{Digits[6..9]} {Digits[9..]}";

    /// <summary><c>•••-•••-445 95</c>: what everybody else sees.</summary>
    public string Masked => $"•••-•••-{Digits[6..9]} {Digits[9..]}";

    /// <summary>Null when the text is not eleven digits (hyphens and spaces apart) or the check sum differs.</summary>
    public static Snils? Parse(string? text)
    {
        if (text is null) return null;
        Span<char> digits = stackalloc char[11];
        var count = 0;
        foreach (var ch in text)
        {
            if (char.IsAsciiDigit(ch))
            {
                if (count == 11) return null;
                digits[count++] = ch;
            }
            else if (!IsSeparator(ch))
            {
                return null;
            }
        }
        return count == 11 && HasRightCheckSum(digits) ? new Snils(digits.ToString()) : null;
    }

    /// <summary>A spreadsheet's number has lost its leading zeros: they are put back before the check.</summary>
    public static Snils? FromNumber(long number) =>
        number is > 0 and <= 99_999_999_999 ? Parse(number.ToString("D11", System.Globalization.CultureInfo.InvariantCulture)) : null;

    /// <summary>The two check digits of nine digits.</summary>
    public static int CheckSum(ReadOnlySpan<char> nine)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (nine[i] - '0') * (9 - i);
        var rest = sum % 101;
        return rest == 100 ? 0 : rest;
    }

    private static bool HasRightCheckSum(ReadOnlySpan<char> digits) =>
        CheckSum(digits[..9]) == ((digits[9] - '0') * 10) + (digits[10] - '0');

    private static bool IsSeparator(char ch) => ch is '-' or '–' or '—' or '‑' || char.IsWhiteSpace(ch);
}
