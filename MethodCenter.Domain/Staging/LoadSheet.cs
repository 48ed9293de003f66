using System.Globalization;

namespace MethodCenter.Domain.Staging;

/// <summary>Loads of the givers of a variant as a line «m12:3+4/25/40;…»: held, added, soft and hard limit by key.</summary>
internal static class LoadSheet
{
    public sealed record Load(string Key, int Held, int Added, int Soft, int Hard);

    public static string Write(IEnumerable<Load> loads) =>
        string.Join(';', loads.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Key}:{l.Held}+{l.Added}/{l.Soft}/{l.Hard}")));

    public static IReadOnlyList<Load> Read(string line) => [.. line.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static Load ReadOne(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var numbers = part[(colon + 1)..].Split('+', '/').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new(part[..colon], numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
