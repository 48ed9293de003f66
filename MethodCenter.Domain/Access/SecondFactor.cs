using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Access;

/// <summary>The secret of a second factor as it lies in the database: sealed by the key that lies apart from it.</summary>
internal static class SecondFactor
{
    public static byte[] Seal(SnilsVault vault, byte[] secret) => vault.SealText(Convert.ToBase64String(secret));

    public static byte[] Reveal(SnilsVault vault, User user) => Convert.FromBase64String(vault.RevealText(user.SecondFactorCipher!));
}
