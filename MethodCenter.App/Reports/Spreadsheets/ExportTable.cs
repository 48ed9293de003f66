using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>Any list that leaves as a file. Rows are taken one by one, so a list of any length needs no copy in memory.</summary>
/// <param name="Title">Name of the sheet and of the file, without personal data.</param>
/// <param name="Columns">From the left.</param>
/// <param name="Rows">As many cells as columns.</param>
public sealed record ExportTable(string Title, IReadOnlyList<ExportColumn> Columns, IEnumerable<ExportCell[]> Rows);

/// <summary>A column.</summary>
/// <param name="Title">As on the screen.</param>
/// <param name="Kind">A share becomes three columns: numerator, denominator, share.</param>
/// <param name="Width">In letters.</param>
public sealed record ExportColumn(string Title, ReportColumnKind Kind = ReportColumnKind.Text, double Width = 18);

/// <summary>A value with its type, without an allocation: a region's list has half a million of them.</summary>
public readonly record struct ExportCell
{
    private ExportCell(ExportCellKind kind) => Kind = kind;

    public static readonly ExportCell Empty;

    internal ExportCellKind Kind { get; }
    internal string? Words { get; private init; }
    internal decimal Value { get; private init; }
    internal int Decimals { get; private init; }
    internal DateOnly Day { get; private init; }
    internal Percent Parts { get; private init; }

    /// <summary>Words, codes, names: stay text in any spreadsheet.</summary>
    public static ExportCell Text(string? text) =>
        string.IsNullOrEmpty(text) ? Empty : new(ExportCellKind.Text) { Words = text };

    public static ExportCell Number(decimal? value, int decimals = 0) =>
        value is { } number ? new(ExportCellKind.Number) { Value = number, Decimals = decimals } : Empty;

    public static ExportCell Date(DateOnly? date) => date is { } day ? new(ExportCellKind.Date) { Day = day } : Empty;

    public static ExportCell Share(Percent share) => new(ExportCellKind.Share) { Parts = share };

    public static implicit operator ExportCell(string? text) => Text(text);
    public static implicit operator ExportCell(int number) => Number(number);
    public static implicit operator ExportCell(DateOnly date) => Date(date);
    public static implicit operator ExportCell(DateOnly? date) => Date(date);
    public static implicit operator ExportCell(Percent share) => Share(share);

    /// <summary>The same value as it stands in a report.</summary>
    internal static ExportCell Of(ReportCell cell) => cell switch
    {
        TextCell text => Text(text.Text),
        NumberCell number => Number(number.Value, number.Decimals),
        ShareCell share => Share(share.Share),
        DateCell date => Date(date.Date),
        _ => Empty,
    };
}

internal enum ExportCellKind
{
    Empty,
    Text,
    Number,
    Share,
    Date,
}
