namespace MethodCenter.Domain.Common;

/// <summary>The form of a Russian noun that goes with a number.</summary>
public static class RussianPlural
{
    /// <summary>«педагог», «педагога» or «педагогов».</summary>
    public static string Of(long number, string one, string few, string many)
    {
        var rest = Math.Abs(number) % 100;
        if (rest is >= 11 and <= 14) return many;
        return (rest % 10) switch
        {
            1 => one,
            2 or 3 or 4 => few,
            _ => many,
        };
    }

    /// <summary>«1 080 педагогов».</summary>
    public static string Count(long number, string one, string few, string many) =>
        $"{Formats.Number(number)} {Of(number, one, few, many)}";
}
