using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What was understood of a pasted column.</summary>
/// <param name="Values">By municipality; 0 is the region.</param>
/// <param name="Unknown">Lines that were not understood.</param>
public sealed record PastedColumn(IReadOnlyDictionary<int, int> Values, IReadOnlyList<string> Unknown);

/// <summary>Reads a column copied from a spreadsheet: numbers in the order of the form, or names (codes) with numbers. Pure.</summary>
public static class OfficialPaste
{
    public static PastedColumn Read(string? text, IReadOnlyList<OfficialPlace> places)
    {
        var (values, unknown) = (new Dictionary<int, int>(), new List<string>());
        var lines = (text ?? "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var isNamed = lines.Any(l => l.Contains('\t', StringComparison.Ordinal) || (l.Any(char.IsLetter) && l.Any(char.IsDigit)));
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            var (place, number) = isNamed ? Named(lines[i], places) : (i < places.Count ? places[i] : null, NumberOf(lines[i]));
            if (place is null || number is null) unknown.Add(lines[i].Trim());
            else values[place.MunicipalityId ?? 0] = number.Value;
        }
        return new(values, unknown);
    }

    /// <summary>The number is the last cell; the place is named by its code or by the first word of its name.</summary>
    private static (OfficialPlace? Place, int? Number) Named(string line, IReadOnlyList<OfficialPlace> places)
    {
        var cut = Math.Max(line.LastIndexOf('\t'), line.LastIndexOf(';'));
        if (cut < 0) cut = line.Length - 1 - line.Reverse().TakeWhile(c => char.IsDigit(c) || char.IsWhiteSpace(c) || c is ',' or '.').Count();
        if (cut < 0) return (null, null);
        var (name, number) = (SearchKey.Of(line[..(cut + 1)].Trim('\t', ';', ' ', ':', '-', '–', '—')), NumberOf(line[(cut + 1)..]));
        var place = places.FirstOrDefault(p => p.Oktmo == name || SearchKey.Of(p.Name) == name)
            ?? places.FirstOrDefault(p => name.StartsWith(SearchKey.Of(p.Name).Split(' ')[0], StringComparison.Ordinal));
        return (place, number);
    }

    /// <summary>«1 080» and «1080,0» are 1080.</summary>
    private static int? NumberOf(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == Math.Truncate(number) && number <= int.MaxValue ? (int)number : null;
    }
}
