using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Passport;

/// <summary>
/// Writes the content of an edition as one document and opens it again years later. The document holds everything that is printed, so that
/// neither the data nor the rules of a later product change a sent edition.
/// </summary>
public static class PassportFreezing
{
    public const int Format = 1;

    /// <returns>JSON and its SHA-256, hexadecimal.</returns>
    public static (string Json, string Sha256) Freeze(PassportContent content)
    {
        var json = JsonSerializer.Serialize(content, MonitoringJson.Options);
        return (json, HashOf(json));
    }

    /// <summary>Refuses a document whose hash does not hold, and one of a later format.</summary>
    public static Result<PassportContent> Open(string json, string? sha256)
    {
        if (HashOf(json) != sha256) return PassportErrors.Damaged;
        try
        {
            var content = JsonSerializer.Deserialize<PassportContent>(json, MonitoringJson.Options);
            return content is { Format: Format } ? content : PassportErrors.FormatUnknown;
        }
        catch (JsonException)
        {
            return PassportErrors.Damaged;
        }
    }

    private static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
