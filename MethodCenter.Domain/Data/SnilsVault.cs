using System.Security.Cryptography;
using System.Text;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data;

/// <summary>
/// Keeps СНИЛС: a keyed hash (HMAC-SHA-256) to match by and the number encrypted (AES-GCM), with keys that lie apart from the
/// database and its backup (security, points 10 and 27). Also seals other short secrets.
/// </summary>
public sealed class SnilsVault
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _hashKey;
    private readonly byte[] _sealKey;

    /// <param name="master">At least 32 random bytes.</param>
    public SnilsVault(byte[] master)
    {
        _hashKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: "snils-hash"u8.ToArray());
        _sealKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: "seal"u8.ToArray());
    }

    /// <summary>Opens the key file of a directory, making it with owner-only rights on the first start.</summary>
    public static SnilsVault Open(string directory)
    {
        var path = Path.Combine(directory, "registry.key");
        if (File.Exists(path)) return new SnilsVault(Convert.FromBase64String(File.ReadAllText(path).Trim()));
        Directory.CreateDirectory(directory);
        var master = RandomNumberGenerator.GetBytes(32);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(Convert.ToBase64String(master));
        return new SnilsVault(master);
    }

    public string Hash(Snils snils) => Convert.ToHexString(HMACSHA256.HashData(_hashKey, Encoding.ASCII.GetBytes(snils.Digits)));

    public SealedSnils Seal(Snils snils) => new(Hash(snils), SealText(snils.Digits));

    /// <summary>Null for no number; a cipher of another key throws <see cref="CryptographicException"/>.</summary>
    public Snils? Reveal(byte[]? cipher) => cipher is null ? null : Snils.Parse(RevealText(cipher));

    public byte[] SealText(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_sealKey, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length));
        return box;
    }

    public string RevealText(byte[] box)
    {
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_sealKey, TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
