namespace MethodCenter.Domain.Passport;

/// <summary>What differs between two editions.</summary>
/// <param name="Place">Name of the municipality of an annex; null: the passport itself.</param>
/// <param name="Section">Title of the section.</param>
/// <param name="What">Table, line and column; or that the text differs.</param>
public sealed record PassportDifference(string? Place, string Section, string What, string Left, string Right)
{
    public bool IsText { get; init; }
}

/// <summary>Two editions side by side.</summary>
public sealed record PassportComparison(PassportRow Left, PassportRow Right, IReadOnlyList<PassportDifference> Differences);

/// <summary>Finds figures and texts that differ. Tables, lines and columns are matched by their keys; what stands on one side alone differs too. Pure.</summary>
internal static class PassportComparing
{
    public const string Absent = "нет";
    private const string Text = "текст";
    private const int LongestShown = 300;

    public static IReadOnlyList<PassportDifference> Of(PassportContent left, PassportContent right)
    {
        var annexes = left.Annexes.Select(a => (a.MunicipalityId, a.Name)).Concat(right.Annexes.Select(a => (a.MunicipalityId, a.Name))).DistinctBy(a => a.MunicipalityId);
        return
        [
            .. Chapters(null, left.Chapters, right.Chapters),
            .. annexes.SelectMany(a => Chapters(a.Name, ChaptersOf(left, a.MunicipalityId), ChaptersOf(right, a.MunicipalityId))),
        ];
    }

    private static IReadOnlyList<PassportChapter> ChaptersOf(PassportContent content, int place) => content.Annexes.FirstOrDefault(a => a.MunicipalityId == place)?.Chapters ?? [];

    private static IEnumerable<PassportDifference> Chapters(string? place, IReadOnlyList<PassportChapter> left, IReadOnlyList<PassportChapter> right)
    {
        foreach (var code in left.Concat(right).Select(c => c.Code).Distinct())
        {
            var (a, b) = (left.FirstOrDefault(c => c.Code == code), right.FirstOrDefault(c => c.Code == code));
            var title = (b ?? a)!.Title;
            if (a?.Words?.Text != b?.Words?.Text) yield return new(place, title, Text, Cut(a?.Words?.Text), Cut(b?.Words?.Text)) { IsText = true };
            foreach (var difference in Tables(place, title, a?.Tables ?? [], b?.Tables ?? [])) yield return difference;
        }
    }

    private static IEnumerable<PassportDifference> Tables(string? place, string title, IReadOnlyList<PassportTable> left, IReadOnlyList<PassportTable> right)
    {
        var (a, b) = (Cells(left), Cells(right));
        foreach (var (key, what) in right.Concat(left).SelectMany(Keys).DistinctBy(k => k.Key))
        {
            var (before, after) = (a.GetValueOrDefault(key, Absent), b.GetValueOrDefault(key, Absent));
            if (before != after) yield return new(place, title, what, before, after);
        }
    }

    private static Dictionary<(string, string, string), string> Cells(IReadOnlyList<PassportTable> tables)
    {
        var cells = new Dictionary<(string, string, string), string>();
        foreach (var table in tables)
        {
            foreach (var line in table.Lines)
            {
                foreach (var (column, i) in Figures(table)) cells[(table.Code, line.Key, column.Title)] = Words(line.Cells[i]);
            }
        }
        return cells;
    }

    private static IEnumerable<((string, string, string) Key, string What)> Keys(PassportTable table) =>
        from line in table.Lines
        from figure in Figures(table)
        select ((table.Code, line.Key, figure.Column.Title), $"{table.Caption}: {NameOf(line)}{(Figures(table).Skip(1).Any() ? $", {figure.Column.Title}" : "")}");

    private static IEnumerable<(PassportColumn Column, int Index)> Figures(PassportTable table) => table.Columns.Select((c, i) => (c, i)).Where(c => c.c.IsFigure);

    /// <summary>The first words of a line: a code is followed by the name.</summary>
    private static string NameOf(PassportLine line) => line.Cells.First(c => c.Kind is PassportCellKind.Text).Display;

    private static string Words(PassportCell cell) => cell.Parts is { } parts ? $"{cell.Display} ({parts})" : cell.Display;

    private static string Cut(string? text) => text is null ? Absent : text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}
