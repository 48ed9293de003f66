using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>What a column holds; decides alignment and number format.</summary>
public enum ReportColumnKind
{
    Text,
    Number,
    Share,
    Date,
}

/// <summary>A column.</summary>
/// <param name="Title">Short: long words are hyphenated on paper.</param>
/// <param name="Kind">Text is aligned left, numbers and shares right, dates in the centre.</param>
/// <param name="Weight">Width relative to the other columns.</param>
public sealed record ReportColumn(string Title, ReportColumnKind Kind = ReportColumnKind.Text, double Weight = 1)
{
    /// <summary>Print «N из Z» under each share of this column.</summary>
    public bool ShowsParts { get; init; } = true;

    /// <summary>Is summed in the total row; a share sums N and Z. Text and dates never are.</summary>
    public bool IsSummed { get; init; } = true;
}

/// <summary>A common head over <paramref name="Span"/> columns; an empty title leaves them as they are.</summary>
public sealed record ReportColumnGroup(string Title, int Span);

/// <summary>A row of a table.</summary>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells)
{
    /// <summary>Printed bold: a subtotal.</summary>
    public bool IsStrong { get; init; }

    public static ReportRow Of(params ReportCell[] cells) => new(cells);
}

/// <summary>A numbered table with its source and date below.</summary>
public sealed record TableBlock(string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportBlock
{
    public IReadOnlyList<ReportColumnGroup> Groups { get; init; } = [];

    public ReportRow? Total { get; init; }

    /// <summary>Where the figures come from; printed under the table.</summary>
    public string? Source { get; init; }

    /// <summary>The day of the figures; printed under the table.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What to say instead of rows when there are none.</summary>
    public string? EmptyText { get; init; }

    /// <summary>
    /// Adds the total row: numbers are summed, shares are ΣN / ΣZ and not a mean of percents; strong rows are skipped,
    /// because they are subtotals already. The label stands in the first column of text.
    /// </summary>
    public TableBlock WithTotal(string label)
    {
        var rows = Rows.Where(r => !r.IsStrong).ToList();
        var words = Math.Max(0, Columns.ToList().FindIndex(c => c.Kind is ReportColumnKind.Text));
        var cells = Columns.Select((column, i) => i == words ? label : TotalOf(column, rows.ConvertAll(r => r.Cells[i])));
        return this with { Total = new ReportRow([.. cells]) };
    }

    private static ReportCell TotalOf(ReportColumn column, List<ReportCell> cells)
    {
        if (!column.IsSummed) return ReportCell.Empty;
        return column.Kind switch
        {
            ReportColumnKind.Number => SumOfNumbers(cells),
            ReportColumnKind.Share => SumOfShares(cells),
            ReportColumnKind.Text or ReportColumnKind.Date => ReportCell.Empty,
        };
    }

    private static ReportCell SumOfNumbers(List<ReportCell> cells)
    {
        var numbers = cells.OfType<NumberCell>().ToList();
        return numbers.Count == 0 ? ReportCell.Empty : new NumberCell(numbers.Sum(n => n.Value), numbers.Max(n => n.Decimals));
    }

    private static ShareCell SumOfShares(List<ReportCell> cells)
    {
        var shares = cells.OfType<ShareCell>().Select(c => c.Share).ToList();
        return new ShareCell(new Percent(shares.Sum(s => s.Numerator), shares.Sum(s => s.Denominator)));
    }
}
