using System.Security.Cryptography;

namespace MethodCenter.Domain.Access;

/// <summary>A password that a person receives from the administrator and changes at the first sign-in: shown once, stored only as a hash.</summary>
public static class OneTimePassword
{
    /// <summary>Letters and digits that nobody confuses on paper or by telephone.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>«xk4m-7fhp-w2ra-9tde»: sixteen signs, about 79 bits.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}

/// <summary>A new password, to be told to its owner; it cannot be shown again.</summary>
public sealed record IssuedPassword(int UserId, string Login, string Password);
