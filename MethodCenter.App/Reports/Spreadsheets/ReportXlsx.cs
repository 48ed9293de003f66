using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>A report for those who count: a sheet about the document, then a sheet for each table and each picture's figures.</summary>
internal static class ReportXlsx
{
    private const double SheetLetters = 110;
    private const double PartWidth = 11;

    public static byte[] Render(Report report, CancellationToken ct)
    {
        var tables = TablesOf(report);
        using var book = new XlsxBook();
        book.Add(new XlsxSheet(ReportTexts.SheetAbout, [44, 60]), rows => About(rows, report, tables));
        foreach (var (name, table) in tables)
        {
            ct.ThrowIfCancellationRequested();
            var sheet = new XlsxSheet(name, WidthsOf(table)) { HeadRow = 2, IsLandscape = table.Columns.Count > 6 };
            book.Add(sheet, rows => Table(rows, name, table));
        }
        return book.Save(report.Title, report.Date);
    }

    private static List<(string Name, TableBlock Table)> TablesOf(Report report) =>
    [
        .. from numbered in ReportNumbering.Of(report)
           let found = numbered.Block switch
           {
               TableBlock table => (ReportTexts.Table(numbered.Number), table),
               ChartBlock chart => (ReportTexts.Figure(numbered.Number), chart.ToTable()),
               _ => ((string, TableBlock)?)null,
           }
           where found is not null
           select found.Value,
    ];

    private static void About(XlsxRows rows, Report report, List<(string Name, TableBlock Table)> tables)
    {
        rows.Line(report.Title, XlsxStyles.Title);
        if (report.Subtitle is not null) Pair(rows, ReportTexts.Subtitle, report.Subtitle);
        Pair(rows, ReportTexts.Date, report.Date);
        foreach (var line in report.Organisation) Pair(rows, ReportTexts.Organisation, line);
        var values = KeyValuesOf(report).ToList();
        if (values.Count > 0) rows.Line(ReportTexts.KeyFigures, XlsxStyles.Head);
        foreach (var (key, value) in values) Pair(rows, key, value);
        if (tables.Count > 0) rows.Head([ReportTexts.Sheet, ReportTexts.Title]);
        foreach (var (name, table) in tables) Pair(rows, name, table.Caption);
        if (report.Notes.Count > 0) rows.Line(ReportTexts.Notes, XlsxStyles.Head);
        foreach (var note in report.Notes) Pair(rows, note.Label, note.Text);
    }

    /// <summary>Key values and key figures; a share gives its parts as rows of their own, so that they stay numbers.</summary>
    private static IEnumerable<(string Key, ExportCell Value)> KeyValuesOf(Report report)
    {
        var pairs = report.Blocks.SelectMany(block => block switch
        {
            KeyValuesBlock values => values.Items.Select(i => (i.Key, i.Value)),
            FiguresBlock figures => figures.Items.Select(i => (Key: i.Label, i.Value)),
            _ => [],
        });
        foreach (var (key, value) in pairs)
        {
            if (value is ShareCell share)
            {
                yield return ($"{key}: {ReportTexts.Numerator}", share.Share.Numerator);
                yield return ($"{key}: {ReportTexts.Denominator}", share.Share.Denominator);
                if (!share.Share.HasData) yield return (key, Formats.NoData);
            }
            if (value is not ShareCell { Share.HasData: false }) yield return (key, ExportCell.Of(value));
        }
    }

    private static void Pair(XlsxRows rows, string key, ExportCell value) => rows.Cells([key, value], _ => false);

    private static void Table(XlsxRows rows, string name, TableBlock table)
    {
        bool IsShare(int column) => table.Columns[column].Kind is ReportColumnKind.Share;

        rows.Line($"{name} – {table.Caption}", XlsxStyles.Title);
        rows.Head(TitlesOf(table));
        foreach (var row in table.Rows) rows.Cells([.. row.Cells.Select(ExportCell.Of)], IsShare, row.IsStrong);
        if (table.Total is { } total) rows.Cells([.. total.Cells.Select(ExportCell.Of)], IsShare, isStrong: true, isFiltered: false);
        if (ReportTexts.SourceLine(table.Source, table.AsOf) is { } source) rows.Line(source, XlsxStyles.Note);
    }

    /// <summary>One head row for a spreadsheet: a group's title stands before those of its columns.</summary>
    private static IEnumerable<string> TitlesOf(TableBlock table)
    {
        var groups = table.Groups.SelectMany(g => Enumerable.Repeat(g.Title, g.Span)).ToList();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var title = i < groups.Count && groups[i].Length > 0 ? $"{groups[i]}: {column.Title}" : column.Title;
            if (column.Kind is ReportColumnKind.Share)
            {
                yield return $"{title}: {ReportTexts.Numerator}";
                yield return $"{title}: {ReportTexts.Denominator}";
            }
            yield return title;
        }
    }

    private static List<double> WidthsOf(TableBlock table)
    {
        var parts = TableWidths.InPercent(table);
        var widths = new List<double>();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Kind is ReportColumnKind.Share) widths.AddRange([PartWidth, PartWidth]);
            widths.Add(Math.Max(PartWidth, parts[i] * SheetLetters / 100));
        }
        return widths;
    }
}
