using System.Text;
using CsvHelper;

namespace MethodCenter.Domain.Import;

/// <summary>A line of the nomenclature of positions (ПП РФ 21.02.2022 № 225).</summary>
public sealed record KnownPosition(string Code, string Name, bool IsPedagogical, bool IsManagerial, bool NeedsSubject);

/// <summary>A line of a simple dictionary.</summary>
public sealed record KnownName(string Code, string Name);

/// <summary>The dictionaries that come with the product (embedded csv), for telling spelling variants.</summary>
public static class SeedLists
{
    public static readonly IReadOnlyList<KnownPosition> Positions =
        [.. Rows("positions").Select(row => new KnownPosition(row[0], row[1], row[4] == "1", row[5] == "1", row[6] == "1"))];

    public static readonly IReadOnlyList<KnownName> Subjects = Names("subjects");

    public static readonly IReadOnlyList<KnownName> Categories = Names("qualification_categories");

    public static readonly IReadOnlyList<KnownName> OrganisationTypes = Names("org_types");

    private static KnownName[] Names(string list) => [.. Rows(list).Select(row => new KnownName(row[0], row[1]))];

    private static List<string[]> Rows(string list)
    {
        var assembly = typeof(SeedLists).Assembly;
        using var stream = assembly.GetManifestResourceStream($"MethodCenter.Domain.Data.Seed.{list}.csv")
            ?? throw new InvalidOperationException($"The dictionary {list} is not embedded.");
        using var text = new StreamReader(stream, Encoding.UTF8);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(field => csv.GetString(field))]);
        return rows.Skip(1).ToList();
    }
}

/// <summary>A wording as it is looked up: upper case, Ё→Е, hyphens without spaces, a space after a full stop, no quotes.</summary>
internal static class WordingKey
{
    public static string Of(string? text)
    {
        var key = Common.SearchKey.Of(text?.Replace('–', '-').Replace('—', '-').Replace('‑', '-').Replace(".", ". ", StringComparison.Ordinal));
        var plain = key.Replace("\"", "", StringComparison.Ordinal).Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        plain = plain.Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal).Replace(" . ", ". ", StringComparison.Ordinal);
        return plain.Trim(' ', ',', ';', ':', '.');
    }

    /// <summary>Every spelling of a table by its key; the first of two equal ones wins.</summary>
    public static Dictionary<string, T> Table<T>(IEnumerable<(string Wording, T Value)> lines)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (wording, value) in lines) table.TryAdd(Of(wording), value);
        return table;
    }

    /// <summary>«код: вариант | вариант» lines as pairs.</summary>
    public static IEnumerable<(string Wording, string Value)> Lines(string text) =>
        from line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from wording in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (wording, line[..colon]);
}
