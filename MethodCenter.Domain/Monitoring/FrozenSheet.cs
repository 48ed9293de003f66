using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>A sheet packed for keeping: bytes as stored and the hash over the unpacked document.</summary>
public sealed record PackedSheet(byte[] Content, string Sha256);

/// <summary>
/// Packs a sheet into one document and opens it again years later: facts, methods with their versions, and the lines of every indicator as they
/// were counted. Lines are kept by columns and reasons once each. People are ids, not names: a name is read from the register by whoever may see
/// it, and a card destroyed by law leaves its line without one. The document says its format; a later product must read all earlier ones.
/// </summary>
public static class FrozenSheet
{
    private const int Format = 1;

    public static PackedSheet Pack(MonitoringSheet sheet)
    {
        var document = new FrozenDocument(Format, sheet.Index.Facts, [.. sheet.Methods.Select(m => FrozenLines.Of(sheet.Of(m), sheet.Places))]);
        var plain = JsonSerializer.SerializeToUtf8Bytes(document, MonitoringJson.Options);
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(plain);
        return new(packed.ToArray(), Convert.ToHexStringLower(SHA256.HashData(plain)));
    }

    /// <summary>Refuses bytes whose hash is not that of the mark, and a format that is not known.</summary>
    public static Result<MonitoringSheet> Open(byte[] content, FrozenMark mark)
    {
        try
        {
            using var zip = new BrotliStream(new MemoryStream(content, writable: false), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zip.CopyTo(plain);
            var bytes = plain.GetBuffer().AsSpan(0, (int)plain.Length);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != mark.Sha256) return MonitoringErrors.Damaged(mark.Number);
            var document = JsonSerializer.Deserialize<FrozenDocument>(bytes, MonitoringJson.Options);
            if (document is not { Format: Format }) return MonitoringErrors.FormatUnknown(mark.Number);
            var index = new MonitoringIndex(document.Facts);
            return new MonitoringSheet(document.Facts, document.Indicators.ConvertAll(i => i.Open(index)), mark);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or JsonException or IOException)
        {
            return MonitoringErrors.Damaged(mark.Number);
        }
    }

    /// <summary>Public only for the serializer.</summary>
    public sealed record FrozenDocument(int Format, MonitoringFacts Facts, List<FrozenLines> Indicators);
}

/// <summary>The lines of one indicator by columns.</summary>
/// <param name="Method">With its version, parameters and target.</param>
/// <param name="Reasons">Each once; lines refer to them by place.</param>
/// <param name="Parts">Where lines stand: of a municipality and of the region, of the region alone, of a municipality alone.</param>
public sealed record FrozenLines(IndicatorMethod Method, List<string> Reasons, List<FrozenPart> Parts)
{
    internal static FrozenLines Of(IndicatorFacts counted, IReadOnlyList<PlaceFact> places)
    {
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = new List<FrozenPart> { FrozenPart.Of(FrozenPlace.Region, counted.Region.Parts[^1], reasons) };
        foreach (var place in places.Select(p => counted.Places[p.Id]))
        {
            parts.Add(FrozenPart.Of(FrozenPlace.Both, place.Parts[0], reasons));
            parts.Add(FrozenPart.Of(FrozenPlace.Municipality, place.Parts[1], reasons));
        }
        return new(counted.Method, [.. reasons.OrderBy(r => r.Value).Select(r => r.Key)], parts.FindAll(p => p.Roles.Length > 0));
    }

    internal IndicatorFacts Open(MonitoringIndex index)
    {
        var collector = new FactCollector(Method, index);
        foreach (var part in Parts)
        {
            for (var i = 0; i < part.Roles.Length; i++)
            {
                var entry = part.EntryAt(i, Reasons);
                switch (part.Place)
                {
                    case FrozenPlace.Region: collector.AddToRegion(entry); break;
                    case FrozenPlace.Municipality: collector.AddToPlace(entry); break;
                    case FrozenPlace.Both: collector.Add(entry); break;
                }
            }
        }
        return collector.Close();
    }
}

/// <summary>Where the lines of a part stand.</summary>
public enum FrozenPlace
{
    Both = 1,
    Region = 2,
    Municipality = 3,
}

/// <summary>Lines by columns, all of one length.</summary>
/// <param name="Roles">One digit each, see <see cref="FactRole"/>.</param>
public sealed record FrozenPart(FrozenPlace Place, string Roles, int[] Educators, int[] Organisations, int[] Municipalities, int[] Reasons)
{
    /// <summary>Null where all are 0.</summary>
    public int[]? Amounts { get; init; }

    internal static FrozenPart Of(FrozenPlace place, List<FactEntry> entries, Dictionary<string, int> reasons) => new(
        place, string.Concat(entries.Select(e => (char)('0' + (int)e.Role))), [.. entries.Select(e => e.EducatorId)],
        [.. entries.Select(e => e.OrganisationId)], [.. entries.Select(e => e.MunicipalityId)], [.. entries.Select(e => NumberOf(e.Reason, reasons))])
    {
        Amounts = entries.Exists(e => e.Amount != 0) ? [.. entries.Select(e => e.Amount)] : null,
    };

    internal FactEntry EntryAt(int i, List<string> reasons) =>
        new((FactRole)(Roles[i] - '0'), Educators[i], Organisations[i], Municipalities[i], reasons[Reasons[i]], Amounts?[i] ?? 0);

    private static int NumberOf(string reason, Dictionary<string, int> reasons)
    {
        if (!reasons.TryGetValue(reason, out var number)) reasons[reason] = number = reasons.Count;
        return number;
    }
}
