namespace MethodCenter.Domain.Common;

/// <summary>Check digits of the numbers by which organisations are recognised.</summary>
public static class TaxNumbers
{
    private static readonly int[] InnWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];

    /// <summary>ИНН of a legal entity: ten digits, the last a check digit.</summary>
    public static bool IsInn(string? text)
    {
        if (text is not { Length: 10 } || !text.All(char.IsAsciiDigit)) return false;
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (text[i] - '0') * InnWeights[i];
        return sum % 11 % 10 == text[9] - '0';
    }

    /// <summary>ОГРН of a legal entity: thirteen digits, the last a check digit.</summary>
    public static bool IsOgrn(string? text)
    {
        if (text is not { Length: 13 } || !text.All(char.IsAsciiDigit)) return false;
        var number = long.Parse(text[..12], System.Globalization.CultureInfo.InvariantCulture);
        return number % 11 % 10 == text[12] - '0';
    }

    /// <summary>The check digit for the first nine digits of an ИНН; used by demo data.</summary>
    public static int InnCheckDigit(ReadOnlySpan<char> nine)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (nine[i] - '0') * InnWeights[i];
        return sum % 11 % 10;
    }
}
