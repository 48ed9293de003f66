using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Access;

/// <summary>What a login may look like.</summary>
public static class LoginRule
{
    private const int Shortest = 3;
    private const int Longest = 60;

    /// <summary>The login without spaces around it, or null when it is not one.</summary>
    public static string? Tidy(string? login)
    {
        var tidy = Inputs.Tidy(login);
        return tidy is { Length: >= Shortest and <= Longest } && tidy.All(IsAllowed) ? tidy : null;
    }

    private static bool IsAllowed(char ch) =>
        char.IsAsciiLetterOrDigit(ch) || ch is '.' or '-' or '_' or '@' || char.ToUpperInvariant(ch) is (>= 'А' and <= 'Я') or 'Ё';
}
