using System.IO.Compression;
using System.Text;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>The format of a table, told from its bytes; the extension of the file is never asked.</summary>
public enum TableKind
{
    Xlsx,
    Xls,
    Ods,
    Csv,
}

/// <summary>Tells the format by content and names what is not a table at all.</summary>
internal static class TableKinds
{
    private static readonly (byte[] Mark, DomainError Error)[] Strangers =
    [
        ("%PDF"u8.ToArray(), ImportErrors.Pdf),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], ImportErrors.Photo),
        ([0xFF, 0xD8, 0xFF], ImportErrors.Photo),
        ("GIF8"u8.ToArray(), ImportErrors.Photo),
        ([(byte)'I', (byte)'I', 0x2A, 0], ImportErrors.Photo),
        ([(byte)'M', (byte)'M', 0, 0x2A], ImportErrors.Photo),
        ("BM"u8.ToArray(), ImportErrors.Photo),
        ("{\\rtf"u8.ToArray(), ImportErrors.TextDocument),
        ("Rar!"u8.ToArray(), ImportErrors.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], ImportErrors.Archive),
        ([0x1F, 0x8B], ImportErrors.Archive),
    ];

    /// <summary>The kind, or the refusal that names the stranger.</summary>
    public static Result<TableKind> Tell(Stream content)
    {
        var head = Head(content, 512);
        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8) || head.AsSpan().StartsWith("PK\u0005\u0006"u8)) return OfZip(content);
        if (head.AsSpan().StartsWith(OleDirectory.Mark)) return OfOle(content);
        foreach (var (mark, error) in Strangers)
        {
            if (head.AsSpan().StartsWith(mark) && !(mark.Length == 2 && !head.Contains((byte)0))) return error;
        }
        if (IsRiff(head)) return ImportErrors.Photo;
        return IsMarkup(head) ? ImportErrors.WebPage : TableKind.Csv;
    }

    private static byte[] Head(Stream content, int count)
    {
        content.Position = 0;
        var buffer = new byte[count];
        var read = content.ReadAtLeast(buffer, count, throwOnEndOfStream: false);
        content.Position = 0;
        return buffer[..read];
    }

    private static bool IsRiff(byte[] head) =>
        head.AsSpan().StartsWith("RIFF"u8) || (head.Length > 12 && head.AsSpan(4, 4).SequenceEqual("ftyp"u8));

    private static bool IsMarkup(byte[] head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        string[] marks = ["<?xml", "<html", "<!doctype", "<table", "<head", "<meta"];
        return marks.Any(mark => text.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }

    private static Result<TableKind> OfZip(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = zip.Entries.Select(ZipParts.NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("xl/workbook.xml")) return TableKind.Xlsx;
            if (names.Contains("xl/workbook.bin")) return ImportErrors.BinaryBook;
            if (names.Contains("word/document.xml")) return ImportErrors.TextDocument;
            if (names.Contains("ppt/presentation.xml")) return ImportErrors.Presentation;
            return OfOpenDocument(ZipParts.ReadSmall(zip, "mimetype"));
        }
        catch (InvalidDataException)
        {
            return ImportErrors.Damaged;
        }
    }

    private static Result<TableKind> OfOpenDocument(string? mimeType) => mimeType switch
    {
        null => ImportErrors.Archive,
        _ when mimeType.Contains("opendocument.spreadsheet", StringComparison.Ordinal) => TableKind.Ods,
        _ when mimeType.Contains("opendocument.text", StringComparison.Ordinal) => ImportErrors.TextDocument,
        _ when mimeType.Contains("opendocument.presentation", StringComparison.Ordinal) => ImportErrors.Presentation,
        _ => ImportErrors.NotTable,
    };

    private static Result<TableKind> OfOle(Stream content)
    {
        if (OleDirectory.Read(content) is not { } streams) return ImportErrors.Damaged;
        if (streams.Contains("EncryptedPackage")) return ImportErrors.Password;
        if (streams.Contains("WordDocument")) return ImportErrors.TextDocument;
        if (streams.Contains("PowerPoint Document")) return ImportErrors.Presentation;
        if (streams.Contains("_VBA_PROJECT_CUR") || streams.Contains("_VBA_PROJECT")) return ImportErrors.Macros;
        return streams.Contains("Workbook") || streams.Contains("Book") ? TableKind.Xls : ImportErrors.NotTable;
    }
}
