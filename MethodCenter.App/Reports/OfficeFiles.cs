using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace MethodCenter.App.Reports;

/// <summary>What DOCX and XLSX have in common: clean text and repeatable bytes.</summary>
internal static partial class OfficeFiles
{
    /// <summary>No file format of ours knows an earlier moment; a fixed one makes equal content equal bytes.</summary>
    private static readonly DateTimeOffset Moment = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The text without characters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++) isClean = IsGood(text, i);
        return isClean ? text : string.Concat(text.Where((_, i) => IsGood(text, i)));
    }

    /// <summary>Clean, and «_x0041_» stays itself instead of being read as «A».</summary>
    public static string EscapedForCell(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? EscapePattern().Replace(Clean(text), "_x005F_$1") : Clean(text);

    /// <summary>Title and date in the properties of the file, and no author: the program signs nothing.</summary>
    public static void AddProperties(OpenXmlPackage package, string title, DateOnly? date)
    {
        // A part of our own: the library would name its part and relation at random.
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace schema = "http://www.w3.org/2001/XMLSchema-instance";
        var properties = new XElement(
            core + "coreProperties",
            new XElement(dc + "title", Clean(title)),
            new XElement(dc + "language", "ru-RU"),
            date is not { } day ? null : new XElement(
                terms + "created", new XAttribute(XNamespace.Xmlns + "dcterms", terms.NamespaceName), new XAttribute(schema + "type", "dcterms:W3CDTF"),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z"));
        var part = package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core");
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes(properties.ToString(SaveOptions.DisableFormatting)));
        part.FeedData(xml);
    }

    /// <summary>The same package with the moment of packing taken out.</summary>
    public static byte[] Repeatable(MemoryStream packed)
    {
        packed.Position = 0;
        using var bytes = new MemoryStream((int)packed.Length);
        using (var from = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
                copy.LastWriteTime = Moment;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        return bytes.ToArray();
    }

    private static bool IsGood(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapePattern();
}
