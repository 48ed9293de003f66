namespace MethodCenter.Domain.Monitoring;

/// <summary>How codes of indicators are written and compared: «П3т», «П1′», «М1», «УМ2.1».</summary>
public static class IndicatorCode
{
    public const int Longest = 12;

    /// <summary>Upper case, the Latin P for П, an apostrophe for the prime: what a person means by a code.</summary>
    public static string KeyOf(string? code) => (code ?? "").Trim().ToUpperInvariant().Replace('P', 'П').Replace('\'', '′').Replace('’', '′');

    /// <summary>A letter, then letters, digits, dots, primes and low lines.</summary>
    public static bool IsRight(string? code) =>
        code is { Length: > 0 and <= Longest } && char.IsLetter(code[0]) && code.All(Fits) && code[^1] != '.';

    /// <summary>May stand inside a code.</summary>
    public static bool Fits(char letter) => char.IsLetterOrDigit(letter) || letter is '′' or '\'' or '’' or '.' or '_';
}
