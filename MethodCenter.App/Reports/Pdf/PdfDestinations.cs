using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MethodCenter.App.Reports.Pdf;

/// <summary>
/// Reads from a PDF of Chromium on which page each named destination lies. Chromium writes plain objects with a classic
/// cross-reference table; anything else answers null, and the contents are then printed without numbers.
/// </summary>
internal sealed partial class PdfDestinations
{
    private readonly string _text;
    private readonly Dictionary<int, int> _offsets = [];

    private PdfDestinations(byte[] pdf) => _text = Encoding.Latin1.GetString(pdf);

    /// <summary>Pages from 1 by name; null when the file is not understood.</summary>
    public static IReadOnlyDictionary<string, int>? Read(byte[] pdf)
    {
        var file = new PdfDestinations(pdf);
        return file.ReadOffsets() ? file.ReadPages() : null;
    }

    private bool ReadOffsets()
    {
        var start = StartPattern().Matches(_text).LastOrDefault();
        if (start is null || !TryInt(start.Groups[1].Value, out var at) || at >= _text.Length) return false;
        var head = TablePattern().Match(_text, at);
        if (!head.Success || head.Index != at) return false;
        var (first, count) = (int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture));
        var entries = EntryPattern().Matches(_text[(at + head.Length)..Math.Min(_text.Length, at + head.Length + (count * 20))]);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Groups[2].Value == "n" && TryInt(entries[i].Groups[1].Value, out var offset)) _offsets[first + i] = offset;
        }
        return entries.Count == count;
    }

    private Dictionary<string, int>? ReadPages()
    {
        var trailer = _text.LastIndexOf("trailer", StringComparison.Ordinal);
        if (trailer < 0 || BodyOf(Reference(_text[trailer..], "Root")) is not { } catalog) return null;
        var pages = new List<int>();
        if (!AddPages(pages, Reference(catalog, "Pages"), depth: 0) || BodyOf(Reference(catalog, "Dests")) is not { } names) return null;
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match name in DestinationPattern().Matches(names))
        {
            var page = pages.IndexOf(int.Parse(name.Groups[2].Value, CultureInfo.InvariantCulture));
            if (page >= 0) found[name.Groups[1].Value] = page + 1;
        }
        return found;
    }

    private bool AddPages(List<int> pages, int number, int depth)
    {
        if (depth > 20 || BodyOf(number) is not { } body) return false;
        if (KidsPattern().Match(body) is not { Success: true } kids)
        {
            pages.Add(number);
            return true;
        }
        return ReferencePattern().Matches(kids.Groups[1].Value)
            .All(m => AddPages(pages, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), depth + 1));
    }

    private string? BodyOf(int number)
    {
        if (!_offsets.TryGetValue(number, out var at) || at >= _text.Length) return null;
        var end = _text.IndexOf("endobj", at, StringComparison.Ordinal);
        return end < 0 ? null : _text[at..end];
    }

    private static int Reference(string body, string key) =>
        Regex.Match(body, $@"/{key}\s+(\d+)\s+0\s+R") is { Success: true } m && TryInt(m.Groups[1].Value, out var number) ? number : -1;

    private static bool TryInt(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"xref\s+(\d+)\s+(\d+)\s+")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"(\d{10}) \d{5} ([nf])")]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"/([^\s/\[\]<>()]+)\s*\[(\d+) 0 R\s*/XYZ")]
    private static partial Regex DestinationPattern();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex KidsPattern();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ReferencePattern();
}
