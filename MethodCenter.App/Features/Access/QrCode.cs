using System.Globalization;
using System.Text;

namespace MethodCenter.App.Features.Access;

/// <summary>
/// A QR code (ISO/IEC 18004) of a short text: byte mode, correction level M, versions 1 to 20, that is up to some 600 bytes.
/// Written here because it carries a secret and no service or package should see it.
/// </summary>
public static class QrCode
{
    private const int Largest = 20;

    // By version, from 1: correction bytes of a block and number of blocks at level M (tables 7 and 9 of the standard).
    private static readonly int[] Correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
    private static readonly int[] Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

    /// <summary>The modules, [row, column], true for dark; without the quiet zone.</summary>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public static bool[,] Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var version = Enumerable.Range(1, Largest).FirstOrDefault(v => bytes.Length <= DataBytes(v) - (v < 10 ? 2 : 3));
        if (version == 0) throw new ArgumentException("The text is too long for a QR code.", nameof(text));
        var codewords = Interleaved(version, Data(version, bytes));
        return Enumerable.Range(0, 8).Select(mask => QrDrawing.Draw(version, mask, codewords)).MinBy(QrDrawing.Penalty)!;
    }

    /// <summary>Dark modules as an SVG path, moved by the quiet zone.</summary>
    public static string ToPath(bool[,] modules, int quiet)
    {
        var path = new StringBuilder();
        for (var row = 0; row < modules.GetLength(0); row++)
        {
            for (var column = 0; column < modules.GetLength(1); column++)
            {
                if (modules[row, column]) path.Append(CultureInfo.InvariantCulture, $"M{column + quiet} {row + quiet}h1v1h-1z");
            }
        }
        return path.ToString();
    }

    private static int TotalBytes(int version)
    {
        var modules = (((16 * version) + 128) * version) + 64;
        if (version < 2) return modules / 8;
        var aligns = (version / 7) + 2;
        modules -= (((25 * aligns) - 10) * aligns) - 55;
        return (version < 7 ? modules : modules - 36) / 8;
    }

    private static int DataBytes(int version) => TotalBytes(version) - (Correction[version - 1] * Blocks[version - 1]);

    private static byte[] Data(int version, byte[] bytes)
    {
        var bits = new List<bool>();
        Append(bits, 0b0100, 4);
        Append(bits, bytes.Length, version < 10 ? 8 : 16);
        foreach (var next in bytes) Append(bits, next, 8);
        var room = DataBytes(version) * 8;
        Append(bits, 0, Math.Min(4, room - bits.Count));
        Append(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < room; pad ^= 0xEC ^ 0x11) Append(bits, pad, 8);
        return [.. bits.Chunk(8).Select(octet => (byte)octet.Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0)))];
    }

    private static void Append(List<bool> bits, int value, int length)
    {
        for (var i = length - 1; i >= 0; i--) bits.Add(((value >> i) & 1) == 1);
    }

    /// <summary>Data of all blocks by turns, then their correction by turns.</summary>
    private static byte[] Interleaved(int version, byte[] data)
    {
        var (blocks, correction, total) = (Blocks[version - 1], Correction[version - 1], TotalBytes(version));
        var shortBlocks = blocks - (total % blocks);
        var (parts, taken) = (new List<byte[]>(), 0);
        for (var i = 0; i < blocks; i++)
        {
            var length = (total / blocks) - correction + (i < shortBlocks ? 0 : 1);
            parts.Add(data[taken..(taken + length)]);
            taken += length;
        }
        var remainders = parts.ConvertAll(part => Remainder(part, correction));
        var longest = parts.Max(p => p.Length);
        return
        [
            .. Enumerable.Range(0, longest).SelectMany(i => parts.Where(p => i < p.Length).Select(p => p[i])),
            .. Enumerable.Range(0, correction).SelectMany(i => remainders.Select(r => r[i])),
        ];
    }

    /// <summary>Reed–Solomon over GF(256) with the polynomial 0x11D.</summary>
    private static byte[] Remainder(byte[] data, int degree)
    {
        var (divisor, rest) = (Divisor(degree), new byte[degree]);
        foreach (var next in data)
        {
            var factor = (byte)(next ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, degree - 1);
            rest[degree - 1] = 0;
            for (var i = 0; i < degree; i++) rest[i] ^= Multiply(divisor[i], factor);
        }
        return rest;
    }

    private static byte[] Divisor(int degree)
    {
        var divisor = new byte[degree];
        divisor[degree - 1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                divisor[j] = Multiply(divisor[j], root);
                if (j + 1 < degree) divisor[j] ^= divisor[j + 1];
            }
            root = Multiply(root, 2);
        }
        return divisor;
    }

    private static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((right >> i) & 1) * left;
        }
        return (byte)product;
    }
}
