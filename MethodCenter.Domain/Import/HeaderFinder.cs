using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>
/// Finds the heading row among the first rows of a sheet: titles and merged cells may stand above, groups may be named
/// in a row over the headings. Every column takes its best heading; equal ones go to the leftmost, so the outcome never varies.
/// </summary>
public static class HeaderFinder
{
    /// <summary>How many first rows are looked at.</summary>
    public const int Depth = 30;

    /// <param name="rows">The first rows of the sheet, at most <see cref="Depth"/> are used.</param>
    public static HeaderSearch Find(IReadOnlyList<TableRow> rows, TableDefinition definition)
    {
        var best = new HeaderSearch(null, [.. definition.Requirements.Select(need => need.Title)], [], 0);
        var depth = Math.Min(rows.Count, Depth);
        for (var at = 0; at < depth; at++) best = Better(best, Match(Headings(rows[at]), rows[at].Number, definition));
        for (var at = 0; at + 1 < depth; at++)
        {
            if (MayBeLowerRow(rows[at + 1])) best = Better(best, Combined(rows[at], rows[at + 1], definition));
        }
        return best;
    }

    /// <summary>A fitting heading beats one that lacks something; then more columns, then one row over two, then the upper one.</summary>
    private static HeaderSearch Better(HeaderSearch best, HeaderSearch other)
    {
        if (other.Header is not null != best.Header is not null) return other.Header is null ? best : other;
        return other.Matched > best.Matched ? other : best;
    }

    private static HeaderSearch Match(Dictionary<int, HeadingText> headings, int row, TableDefinition definition)
    {
        int[] extras = definition.IsExtra is { } isExtra ? [.. headings.Where(heading => isExtra(heading.Value.Shown)).Select(heading => heading.Key).Order()] : [];
        var places = Assign(headings.Where(heading => Array.IndexOf(extras, heading.Key) < 0), definition);
        var missing = definition.Requirements.Where(need => !need.AnyOf.Any(set => set.All(IsThere))).Select(need => need.Title).ToList();
        var seen = headings.OrderBy(heading => heading.Key).Select(heading => heading.Value.Shown).ToList();
        var shown = headings.ToDictionary(heading => heading.Key, heading => heading.Value.Shown);
        var header = missing.Count == 0 ? new Header(definition, row, places, shown) { Extras = extras } : null;
        return new(header, missing, seen, places.Count + extras.Length);

        bool IsThere(string key) => key == Requirement.Extra ? extras.Length > 0 : places.ContainsKey(key);
    }

    private static Dictionary<string, int> Assign(IEnumerable<KeyValuePair<int, HeadingText>> headings, TableDefinition definition)
    {
        var scored =
            from heading in headings
            from known in definition.Columns.Select((column, order) => (column, order))
            let score = known.column.Score(heading.Value)
            where score > 0
            orderby score descending, heading.Key, known.order
            select (known.column.Key, Column: heading.Key);
        var places = new Dictionary<string, int>();
        var taken = new HashSet<int>();
        foreach (var (key, column) in scored)
        {
            if (!places.ContainsKey(key) && taken.Add(column)) places[key] = column;
        }
        return places;
    }

    private static Dictionary<int, HeadingText> Headings(TableRow row)
    {
        var headings = new Dictionary<int, HeadingText>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row[column].Kind == CellKind.Text) headings[column] = HeadingText.Of(row[column].Text);
        }
        return headings;
    }

    /// <summary>A lower heading row is words without figures.</summary>
    private static bool MayBeLowerRow(TableRow row) =>
        row.Cells.All(cell => cell.IsEmpty || (cell.Kind == CellKind.Text && !cell.Text.Any(char.IsAsciiDigit)));

    /// <summary>
    /// Groups over headings: «Диагностика» over «дата» and «результат, %». Where the upper row fits by itself the lower one must
    /// consist of known headings: otherwise it is data.
    /// </summary>
    private static HeaderSearch Combined(TableRow upper, TableRow lower, TableDefinition definition)
    {
        var headings = new Dictionary<int, HeadingText>();
        var group = "";
        for (var column = 0; column < Math.Max(upper.Cells.Count, lower.Cells.Count); column++)
        {
            var (above, below) = (upper[column].Text, lower[column].Text);
            if (above.Length > 0) group = above;
            if (below.Length > 0) headings[column] = HeadingText.Of($"{group} {below}", below);
            else if (above.Length > 0) headings[column] = HeadingText.Of(above);
        }
        var alone = Match(Headings(upper), upper.Number, definition);
        return alone.Header is null || AreKnown(headings, lower, definition) ? Match(headings, lower.Number, definition) : alone;
    }

    private static bool AreKnown(Dictionary<int, HeadingText> headings, TableRow lower, TableDefinition definition)
    {
        var filled = headings.Where(heading => !lower[heading.Key].IsEmpty).ToList();
        var known = filled.Count(heading => definition.Columns.Any(column => column.Score(heading.Value) >= ColumnDefinition.Certain));
        return known > 0 && known * 2 >= filled.Count;
    }
}

/// <summary>The outcome of a search for a heading.</summary>
/// <param name="Header">Null when nothing fits.</param>
/// <param name="Missing">Titles that the nearest row lacks.</param>
/// <param name="Seen">Headings of the nearest row, as in the file.</param>
/// <param name="Matched">How many columns the nearest row has.</param>
public sealed record HeaderSearch(Header? Header, IReadOnlyList<string> Missing, IReadOnlyList<string> Seen, int Matched);
