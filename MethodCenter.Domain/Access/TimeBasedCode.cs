using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MethodCenter.Domain.Access;

/// <summary>One-time codes of the second factor: RFC 6238 over HMAC-SHA-1, six digits, steps of 30 seconds, as every authenticator app reads them.</summary>
public static class TimeBasedCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;

    /// <summary>160 bits, the length of RFC 4226.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    public static long StepAt(DateTime now) => new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step whose code was typed: the present one or a neighbour, later than the last used one; null when none fits.</summary>
    public static long? FindStep(byte[] secret, string? typed, DateTime now, long lastUsed)
    {
        var code = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        if (code.Length != 6) return null;
        var present = StepAt(now);
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (step > lastUsed && IsSame(At(secret, step), code)) return step;
        }
        return null;
    }

    /// <summary>The code of a step (RFC 4226, section 5.3).</summary>
    public static string At(byte[] secret, long step, int digits = 6)
    {
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
        Span<byte> mac = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238 as the apps implement it: HMAC-SHA-1
        HMACSHA1.HashData(secret, moment, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[19] & 0xf)..]) & 0x7fffffff;
        return (number % (int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The secret as people type it into an app.</summary>
    public static string ToBase32(byte[] secret)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var next in secret)
        {
            (buffer, bits) = (((buffer << 8) | next) & 0xffff, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
        }
        if (bits > 0) text.Append(Alphabet[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }

    /// <summary>The address that a QR code carries into an app.</summary>
    public static string Address(string issuer, string login, byte[] secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(login)}?secret={ToBase32(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    private static bool IsSame(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(left), Encoding.ASCII.GetBytes(right));
}
