using System.IO.Compression;
using System.Xml;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>ods: the sheets of content.xml, read forward by our own <see cref="OdsReader"/>.</summary>
internal static class OdsTable
{
    /// <summary>Refuses macros, passwords and too much content before any of it is parsed.</summary>
    public static Result Check(Stream content, TableLimits limits)
    {
        var checkedFile = UnreadableTableException.Catch(() => UnreadableTableException.Guard<Result<bool>>(() =>
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (ZipParts.Forbidden(zip, limits) is { } refusal) return refusal;
            if (IsEncrypted(zip)) return ImportErrors.Password;
            if (ZipParts.Find(zip, "content.xml") is null) return ImportErrors.Damaged;
            DrainAll(zip, limits);
            return true;
        }));
        return checkedFile.WithoutValue();
    }

    public static IEnumerable<TableSheet> Sheets(Stream content, TableLimits limits)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        using var part = new BudgetedStream(ZipParts.Find(zip, "content.xml")!.Open(), new UnpackBudget(limits.UnpackedBytes));
        using var xml = XmlReader.Create(part, ZipParts.SafeXml);
        var reader = new OdsReader(xml, limits);
        while (UnreadableTableException.Guard(reader.NextSheet) is { } name)
        {
            var sheet = new TableSheet(name, ct => Rows(reader, ct));
            yield return sheet;
            sheet.Pass();
        }
    }

    private static IEnumerable<TableRow> Rows(OdsReader reader, CancellationToken ct)
    {
        while (UnreadableTableException.Guard(reader.NextRow) is { } row)
        {
            ct.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static bool IsEncrypted(ZipArchive zip)
    {
        if (ZipParts.Find(zip, "META-INF/manifest.xml") is not { } manifest) return false;
        using var part = new BudgetedStream(manifest.Open(), new UnpackBudget(16L << 20));
        using var xml = XmlReader.Create(part, ZipParts.SafeXml);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" }) return true;
        }
        return false;
    }

    private static void DrainAll(ZipArchive zip, TableLimits limits)
    {
        var budget = new UnpackBudget(limits.UnpackedBytes);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            budget.Drain(part);
        }
    }
}
