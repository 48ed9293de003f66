namespace MethodCenter.Domain.Reporting;

/// <summary>The figures behind a picture, for spreadsheets and for readers who cannot see it.</summary>
public static class ChartTables
{
    private const string Municipality = "Муниципалитет";
    private const string Value = "Значение";
    private const string Target = "Цель";
    private const string Date = "Дата";
    private const string What = "Наименование";

    /// <summary>The picture as a table with the same caption, source and date.</summary>
    public static TableBlock ToTable(this ChartBlock chart) => chart switch
    {
        BarChartBlock bars => Bars(bars),
        LineChartBlock lines => Lines(lines),
        HeatMapBlock map => Heat(map),
        TileMapBlock tiles => Tiles(tiles),
        _ => throw new InvalidOperationException($"No table is known for {chart.GetType().Name}."),
    };

    private static TableBlock Bars(BarChartBlock chart)
    {
        List<ReportColumn> columns = [new(What, Weight: 2), new(WithUnit(Value, chart), ReportColumnKind.Number)];
        if (chart.Target is not null) columns.Add(new(WithUnit(Target, chart), ReportColumnKind.Number));
        return Table(chart, columns, chart.Ordered.Select(b => chart.Target is { } target
            ? ReportRow.Of(b.Label, Number(b.Value, chart), Number(target, chart))
            : ReportRow.Of(b.Label, Number(b.Value, chart))));
    }

    private static TableBlock Lines(LineChartBlock chart) => Table(
        chart,
        [new(Date), .. chart.Series.Select(s => new ReportColumn(WithUnit(s.Name, chart), ReportColumnKind.Number))],
        chart.Points.Select((point, i) => new ReportRow([point, .. chart.Series.Select(s => Number(s.Values[i], chart))])));

    private static TableBlock Heat(HeatMapBlock chart) => Table(
        chart,
        [new(chart.Corner, Weight: 2), .. chart.Columns.Select(c => new ReportColumn(WithUnit(c, chart), ReportColumnKind.Number))],
        chart.Rows.Select(r => new ReportRow([r.Label, .. r.Values.Select(v => Number(v, chart))])));

    private static TableBlock Tiles(TileMapBlock chart) => Table(
        chart,
        [new(Municipality, Weight: 2), new(WithUnit(Value, chart), ReportColumnKind.Number)],
        chart.Tiles.Select(t => ReportRow.Of(t.Label, Number(t.Value, chart))));

    private static TableBlock Table(ChartBlock chart, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows) =>
        new(chart.Caption, columns, [.. rows]) { Source = chart.Source, AsOf = chart.AsOf };

    private static string WithUnit(string title, ChartBlock chart) => chart.Unit.Length == 0 ? title : $"{title}, {chart.Unit}";

    private static ReportCell Number(decimal? value, ChartBlock chart) =>
        value is { } number ? new NumberCell(number, chart.Decimals) : ReportCell.Empty;
}
