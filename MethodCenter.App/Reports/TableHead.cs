using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports;

/// <summary>One cell of a table's head, which has one row or, with column groups, two.</summary>
internal sealed record HeadCell(string Title, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    public string Scope => ColumnSpan > 1 ? "colgroup" : "col";

    /// <summary>The rows of the head; a column without a group spans both.</summary>
    public static IReadOnlyList<IReadOnlyList<HeadCell>> RowsOf(TableBlock table)
    {
        var columns = table.Columns;
        if (table.Groups.Count == 0) return [[.. columns.Select((c, i) => new HeadCell(c.Title, i))]];
        var (upper, lower) = (new List<HeadCell>(), new List<HeadCell>());
        var at = 0;
        foreach (var group in table.Groups)
        {
            var members = columns.Skip(at).Take(group.Span).Select((c, i) => (c.Title, Column: at + i)).ToList();
            if (group.Title.Length == 0)
            {
                upper.AddRange(members.Select(m => new HeadCell(m.Title, m.Column, RowSpan: 2)));
            }
            else
            {
                upper.Add(new HeadCell(group.Title, at, ColumnSpan: members.Count));
                lower.AddRange(members.Select(m => new HeadCell(m.Title, m.Column)));
            }
            at += members.Count;
        }
        upper.AddRange(columns.Skip(at).Select((c, i) => new HeadCell(c.Title, at + i, RowSpan: 2)));
        return [upper, lower];
    }
}

/// <summary>Widths of columns from their weights.</summary>
internal static class TableWidths
{
    /// <summary>Percents that sum to 100.</summary>
    public static IReadOnlyList<double> InPercent(TableBlock table)
    {
        var sum = table.Columns.Sum(c => c.Weight);
        return [.. table.Columns.Select(c => 100 * c.Weight / sum)];
    }

    /// <summary>Whole units that sum to about <paramref name="whole"/>.</summary>
    public static IReadOnlyList<int> Of(TableBlock table, int whole) => [.. InPercent(table).Select(p => (int)(p * whole / 100))];
}
