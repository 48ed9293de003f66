using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>
/// The passport of one campaign as a sheet that is read downwards: a label, its value beside it, and below a small table of what the
/// campaign measures.
/// </summary>
internal static class CampaignPassport
{
    private const int FewestLabels = 3;
    private const int LongestSheet = 1000;

    /// <summary>A label «Код кампании» with a value and at least two more labels among the first rows.</summary>
    public static bool IsOne(IReadOnlyList<TableRow> rows)
    {
        var labels = rows.Select(LabelOf).Where(label => label is not null).Select(label => label!.Key).Distinct().ToList();
        return labels.Contains(Campaigns.Code) && labels.Count >= FewestLabels;
    }

    public static CampaignSheet Read(string name, IEnumerable<TableRow> all)
    {
        var (labels, items, rows) = (new List<Label>(), new List<RowReading<CampaignItemRecord>>(), all.Take(LongestSheet).ToList());
        Header? table = null;
        foreach (var row in rows)
        {
            var heading = HeaderFinder.Find([row], Campaigns.PassportItems).Header;
            if (heading is not null) table = heading;
            else if (table is not null && !ServiceRows.Is(row, table)) items.Add(Campaigns.ReadItem(new DataRow(table, row)));
            else if (table is null && LabelOf(row) is { } label && labels.All(l => l.Key != label.Key)) labels.Add(label);
        }
        var header = HeaderOf(labels);
        var number = labels.FirstOrDefault(l => l.Key == Campaigns.Code)?.Row ?? 1;
        var campaign = Campaigns.Read(new DataRow(header, new TableRow(number, [.. labels.Select(l => l.Value)])));
        return new CampaignSheet(name, header, [campaign], items, IsPassport: true);
    }

    private static Header HeaderOf(List<Label> labels) => new(
        Campaigns.Definition, 0, labels.Select((l, i) => (l.Key, i)).ToDictionary(l => l.Key, l => l.i), labels.Select((l, i) => (l.Heading, i)).ToDictionary(l => l.i, l => l.Heading));

    /// <summary>The first text of the row when it names a field of a campaign, with the value to its right.</summary>
    private static Label? LabelOf(TableRow row)
    {
        var at = 0;
        while (at < row.Cells.Count && row[at].Kind != CellKind.Text) at++;
        if (at >= row.Cells.Count) return null;
        var heading = HeadingText.Of(row[at].Text.TrimEnd(':', ' '));
        var best = Campaigns.Definition.Columns.Select(column => (Column: column, Score: column.Score(heading))).MaxBy(c => c.Score);
        if (best.Score == 0) return null;
        var value = Enumerable.Range(at + 1, row.Cells.Count - at - 1).Select(column => row[column]).FirstOrDefault(cell => !cell.IsEmpty);
        return new(best.Column.Key, heading.Shown, value, row.Number);
    }

    private sealed record Label(string Key, string Heading, Cell Value, int Row);
}
