using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Access;

/// <summary>What a password must be (security, point 8): long and not easily guessed; no rules of composition.</summary>
public static class PasswordRule
{
    public const int Shortest = 12;

    /// <summary>What is wrong with a new password; null when nothing is.</summary>
    public static DomainError? Check(string? password, string login, string fullName)
    {
        if (password is null || password.Length < Shortest) return AccessErrors.PasswordShort;
        if (CommonPasswords.Include(password)) return AccessErrors.PasswordCommon;
        return IsPersonal(password, login, fullName) ? AccessErrors.PasswordPersonal : null;
    }

    /// <summary>Little is left of it once the login and the own names are taken out.</summary>
    private static bool IsPersonal(string password, string login, string fullName)
    {
        const int enough = 6;
        var rest = SearchKey.Of(password);
        foreach (var word in SearchKey.Of($"{login} {fullName}").Split(' ').Where(w => w.Length > 2))
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }
        return rest.Count(char.IsLetter) < enough && rest.Length < SearchKey.Of(password).Length;
    }
}
