using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MethodCenter.Domain.Access;

/// <summary>
/// Keeps passwords as PBKDF2-HMAC-SHA-512 with a salt of their own: <c>v1.iterations.salt.hash</c>. The number of iterations is
/// that of OWASP for this function (security, point 8) and travels with each hash, so that it can be raised later.
/// </summary>
public static class PasswordHashing
{
    public const int Iterations = 210_000;
    private const string Format = "v1";
    private const int SaltSize = 16;
    private const int HashSize = 32;

    /// <summary>What an unknown login is compared with, so that it takes as long as a known one.</summary>
    public static string Decoy { get; } = Hash("no account has this password");

    public static string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        var count = Iterations.ToString(CultureInfo.InvariantCulture);
        return string.Join('.', Format, count, Convert.ToBase64String(salt), Convert.ToBase64String(Derive(password, salt, Iterations)));
    }

    /// <summary>False for a wrong password and for a stored text that is no hash of ours.</summary>
    public static bool Verify(string password, string stored)
    {
        if (stored.Split('.') is not [Format, var count, var salt, var hash]) return false;
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var iterations)) return false;
        return CryptographicOperations.FixedTimeEquals(
            Derive(password, Convert.FromBase64String(salt), iterations), Convert.FromBase64String(hash));
    }

    /// <summary>The same phrase typed on another system may be composed of other code points: NFKC makes them one.</summary>
    private static byte[] Derive(string password, byte[] salt, int iterations) => Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(password.Normalize(NormalizationForm.FormKC)), salt, iterations, HashAlgorithmName.SHA512, HashSize);
}
