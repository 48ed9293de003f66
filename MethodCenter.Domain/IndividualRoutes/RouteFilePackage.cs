using System.IO.Compression;
using System.Text;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Looks into a zip: a document of Office is one with its parts in place; any other is an archive and refused.</summary>
internal static class RouteFilePackage
{
    private const int MostParts = 5000;
    private const long MostUnpacked = 200L * 1024 * 1024;
    private const int MostTypes = 512 * 1024;
    private const string Types = "[Content_Types].xml";

    private static readonly string[] Programs = [".exe", ".dll", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".msi", ".jar", ".lnk", ".reg", ".sh"];

    /// <summary>The name ends as a program's does.</summary>
    public static bool IsProgram(string name) => Programs.Any(p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase));

    public static Result<RouteFileKind> Recognise(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > MostUnpacked) return RouteFileErrors.Archive;
            return KindOf(zip);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return RouteFileErrors.Broken;
        }
    }

    private static Result<RouteFileKind> KindOf(ZipArchive zip)
    {
        if (zip.GetEntry(Types) is not { } types) return RouteFileErrors.Archive;
        if (zip.Entries.Any(e => IsMacro(e.FullName)) || TextOf(types).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return RouteFileErrors.Macros;
        if (zip.GetEntry("word/document.xml") is not null) return RouteFileKind.Docx;
        if (zip.GetEntry("xl/workbook.xml") is not null) return RouteFileKind.Xlsx;
        if (zip.GetEntry("ppt/presentation.xml") is not null) return RouteFileKind.Pptx;
        return RouteFileErrors.Archive;
    }

    private static bool IsMacro(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || part.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || IsProgram(part);

    /// <summary>The beginning only: a part may unpack to more than memory holds.</summary>
    private static string TextOf(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        var text = new byte[MostTypes];
        return Encoding.UTF8.GetString(text, 0, stream.ReadAtLeast(text, MostTypes, throwOnEndOfStream: false));
    }
}
