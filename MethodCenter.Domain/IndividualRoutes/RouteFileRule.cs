using System.Buffers;
using System.Globalization;
using System.Text;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What a proof may be.</summary>
public enum RouteFileKind
{
    Pdf = 1,
    Docx = 2,
    Xlsx = 3,
    Pptx = 4,
    Jpeg = 5,
    Png = 6,
}

/// <summary>What may be attached to a route, by whom, and under which name. A file is known by its first bytes, never by its name.</summary>
public static class RouteFileRule
{
    /// <summary>Bytes of one file.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Files of one route.</summary>
    public const int MostFiles = 20;

    private const int LongestStem = 100;
    private const string NoName = "Файл";

    private static readonly SearchValues<char> Unfit = SearchValues.Create("<>:\"|?*/\\%");
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "LPT1", "LPT2", "LPT3" };

    private static readonly byte[][] Programs = ["MZ"u8.ToArray(), [0x7F, 0x45, 0x4C, 0x46], "#!"u8.ToArray(), [0xCA, 0xFE, 0xBA, 0xBE], [0xFE, 0xED, 0xFA], [0xCF, 0xFA, 0xED, 0xFE]];
    private static readonly byte[][] Archives = ["Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B], "BZh"u8.ToArray(), [0xFD, 0x37, 0x7A, 0x58], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08]];

    /// <summary>Who brings proofs: the person and those who look after the person; nobody else.</summary>
    public static bool MayAttach(Actor actor, int educatorId) => DeficitRights.IsSelf(actor, educatorId) || DeficitRights.MayKeepOf(actor, educatorId);

    /// <summary>Who may take a file away: whoever attached it, and the centre.</summary>
    public static bool MayRemove(Actor actor, string addedBy) => DeficitRights.IsCentre(actor) || actor.Name == addedBy;

    /// <summary>The kind by the first bytes; a refusal that says what the file is instead.</summary>
    public static Result<RouteFileKind> Recognise(byte[] content)
    {
        if (content.Length == 0) return RouteFileErrors.Empty;
        if (content.Length > MostBytes) return RouteFileErrors.TooLarge;
        if (Begins(content, "%PDF-"u8)) return RouteFileKind.Pdf;
        if (Begins(content, [0xFF, 0xD8, 0xFF])) return RouteFileKind.Jpeg;
        if (Begins(content, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return RouteFileKind.Png;
        if (Begins(content, [0x50, 0x4B, 0x03, 0x04])) return RouteFilePackage.Recognise(content);
        return RefusalOf(content);
    }

    /// <summary>«docx».</summary>
    public static string ExtensionOf(RouteFileKind kind) => kind switch
    {
        RouteFileKind.Pdf => "pdf",
        RouteFileKind.Docx => "docx",
        RouteFileKind.Xlsx => "xlsx",
        RouteFileKind.Pptx => "pptx",
        RouteFileKind.Jpeg => "jpg",
        RouteFileKind.Png => "png",
    };

    public static string ContentTypeOf(RouteFileKind kind) => kind switch
    {
        RouteFileKind.Pdf => "application/pdf",
        RouteFileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        RouteFileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        RouteFileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        RouteFileKind.Jpeg => "image/jpeg",
        RouteFileKind.Png => "image/png",
    };

    /// <summary>
    /// The name without a path, controls, marks that turn the writing round and signs that file systems refuse; its extension is that of the content.
    /// </summary>
    public static string TidyName(string? name, RouteFileKind kind)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var stem = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Select(Fit))
        {
            if (rune.Value != ' ' || (stem.Length > 0 && stem[^1] != ' ')) stem.Append(rune.ToString());
        }
        return $"{StemOf(stem.ToString().Normalize())}.{ExtensionOf(kind)}";
    }

    private static string StemOf(string text)
    {
        var dot = text.LastIndexOf('.');
        var stem = (dot > 0 && text.Length - dot <= 6 ? text[..dot] : text).Trim(' ', '.');
        if (RouteFilePackage.IsProgram(stem)) stem = stem.Replace('.', '_');
        if (stem.Length > LongestStem) stem = stem[..(char.IsHighSurrogate(stem[LongestStem - 1]) ? LongestStem - 1 : LongestStem)].Trim(' ', '.');
        return stem.Length == 0 ? NoName : Reserved.Contains(stem) ? "_" + stem : stem;
    }

    private static Rune Fit(Rune rune)
    {
        if (rune == Rune.ReplacementChar || (rune.IsBmp && Unfit.Contains((char)rune.Value))) return new Rune(' ');
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            ? new Rune(' ') : rune;
    }

    private static DomainError RefusalOf(byte[] content)
    {
        if (Programs.Any(p => Begins(content, p))) return RouteFileErrors.Executable;
        if (Begins(content, [0xD0, 0xCF, 0x11, 0xE0])) return RouteFileErrors.OldOffice;
        return Archives.Any(a => Begins(content, a)) ? RouteFileErrors.Archive : RouteFileErrors.WrongKind;
    }

    private static bool Begins(byte[] content, ReadOnlySpan<byte> with) => content.AsSpan().StartsWith(with);
}
