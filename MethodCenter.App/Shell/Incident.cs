using System.Security.Cryptography;

namespace MethodCenter.App.Shell;

/// <summary>The number that a user reads aloud and an administrator finds in the log.</summary>
public static class Incident
{
    /// <summary>For example «4F1A-90C2»: random, so it tells nothing about the data.</summary>
    public static string NewNumber()
    {
        var digits = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        return $"{digits[..4]}-{digits[4..]}";
    }
}
