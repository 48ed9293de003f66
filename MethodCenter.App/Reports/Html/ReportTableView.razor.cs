using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Reports.Html;

/// <summary>A table: caption, heads that repeat on each sheet, rows, total, source.</summary>
public sealed partial class ReportTableView
{
    private IReadOnlyList<string> _widths = [];
    private IReadOnlyList<IReadOnlyList<HeadCell>> _head = [];

    [Parameter, EditorRequired] public TableBlock Table { get; set; } = null!;
    [Parameter] public string? Number { get; set; }
    [Parameter] public bool Hyphenated { get; set; }

    protected override void OnParametersSet()
    {
        _head = HeadCell.RowsOf(Table);
        _widths = [.. TableWidths.InPercent(Table).Select(p => FormattableString.Invariant($"width:{p:0.##}%"))];
    }

    private string Words(string text) => Hyphenated ? RussianHyphens.Insert(text) : text;

    private string ClassOf(int column) => Table.Columns[column].Kind switch
    {
        ReportColumnKind.Text => "report-text",
        ReportColumnKind.Number => "report-number",
        ReportColumnKind.Share => "report-number report-share",
        ReportColumnKind.Date => "report-day",
    };

    private string? PartsOf(ReportRow row, int column) =>
        Table.Columns[column].ShowsParts && row.Cells[column] is ShareCell share ? share.Parts : null;
}
