using System.IO.Compression;
using System.Text;
using System.Xml;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>The parts of a zipped book: what may not be there, and how much they are when read.</summary>
internal static class ZipParts
{
    /// <summary>For every xml part: no document type, nothing fetched from outside.</summary>
    public static readonly XmlReaderSettings SafeXml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>The path inside the zip with forward slashes; some programs write backward ones.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    public static ZipArchiveEntry? Find(ZipArchive zip, string name) =>
        zip.Entries.FirstOrDefault(entry => string.Equals(NameOf(entry), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first kilobyte of a small text part; null when there is no such part.</summary>
    public static string? ReadSmall(ZipArchive zip, string name)
    {
        if (Find(zip, name) is not { } entry) return null;
        using var part = entry.Open();
        var buffer = new byte[1024];
        var read = part.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(buffer, 0, read);
    }

    /// <summary>Refuses macros, links to other files and passwords by the names of parts alone.</summary>
    public static DomainError? Forbidden(ZipArchive zip, TableLimits limits)
    {
        if (zip.Entries.Count > limits.Entries) return ImportErrors.TooManyParts(limits.Entries);
        foreach (var entry in zip.Entries)
        {
            var name = NameOf(entry);
            if (IsMacro(name)) return ImportErrors.Macros;
            if (Starts(name, "xl/externalLinks/")) return ImportErrors.ExternalLinks;
            if (string.Equals(name, "encrypted-package", StringComparison.OrdinalIgnoreCase)) return ImportErrors.Password;
        }
        return null;
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || Starts(name, "xl/macrosheets/")
        || Starts(name, "Basic/") || Starts(name, "Scripts/");

    private static bool Starts(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.Length > prefix.Length;
}

/// <summary>Counts what comes out of the parts of one zip; headers of a zip can lie, the count cannot.</summary>
internal sealed class UnpackBudget(long limit)
{
    private long _spent;

    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > limit) throw new UnreadableTableException(ImportErrors.TooLargeUnpacked(limit));
    }

    /// <summary>Reads a part to its end for the sake of the count.</summary>
    public void Drain(Stream part)
    {
        var buffer = new byte[81_920];
        for (var read = part.Read(buffer); read > 0; read = part.Read(buffer)) Spend(read);
    }
}

/// <summary>A part of a zip that spends the budget as it is read.</summary>
internal sealed class BudgetedStream(Stream inner, UnpackBudget budget) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Spent(inner.Read(buffer, offset, count));
    public override int Read(Span<byte> buffer) => Spent(inner.Read(buffer));
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Spent(int read)
    {
        budget.Spend(read);
        return read;
    }
}
