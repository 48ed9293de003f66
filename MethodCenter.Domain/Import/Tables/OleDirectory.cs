using System.Buffers.Binary;
using System.Text;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// The names of the streams in an OLE compound file ([MS-CFB] 2.2–2.6): enough to tell an old book from a Word document,
/// a password-protected package and a book with macros, without unpacking anything.
/// </summary>
internal static class OleDirectory
{
    private const int EntrySize = 128;
    private const int LongestChain = 10_000;

    public static ReadOnlySpan<byte> Mark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Null when the file is torn.</summary>
    public static HashSet<string>? Read(Stream content)
    {
        try
        {
            var header = At(content, 0, 512);
            var sectorSize = 1 << BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
            return sectorSize is 512 or 4096 ? Names(content, header, sectorSize) : null;
        }
        catch (EndOfStreamException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static HashSet<string> Names(Stream content, byte[] header, int sectorSize)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        for (var step = 0; sector < 0xFFFFFFFA && step < LongestChain; step++)
        {
            var entries = At(content, (sector + 1L) * sectorSize, sectorSize);
            for (var at = 0; at + EntrySize <= entries.Length; at += EntrySize) AddName(names, entries.AsSpan(at, EntrySize));
            sector = Next(content, header, sectorSize, sector);
        }
        return names;
    }

    private static void AddName(HashSet<string> names, ReadOnlySpan<byte> entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is > 2 and <= 64) names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
    }

    /// <summary>The next sector of the chain; tables beyond the 109 of the header mean a file over 6 MiB whose directory lies late.</summary>
    private static uint Next(Stream content, byte[] header, int sectorSize, uint sector)
    {
        var perTable = sectorSize / 4;
        var table = (int)(sector / perTable);
        if (table >= 109) return uint.MaxValue;
        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + (table * 4)));
        if (tableSector >= 0xFFFFFFFA) return uint.MaxValue;
        var cell = At(content, ((tableSector + 1L) * sectorSize) + (sector % perTable * 4), 4);
        return BinaryPrimitives.ReadUInt32LittleEndian(cell);
    }

    private static byte[] At(Stream content, long position, int count)
    {
        if (position + count > content.Length && position >= content.Length) throw new EndOfStreamException();
        content.Position = position;
        var buffer = new byte[count];
        if (content.ReadAtLeast(buffer, count, throwOnEndOfStream: false) < Math.Min(count, 4)) throw new EndOfStreamException();
        return buffer;
    }
}
