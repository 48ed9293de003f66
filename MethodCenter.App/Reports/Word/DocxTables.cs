using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MethodCenter.App.Reports.Charts;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Word;

/// <summary>Tables in Word: repeated heads, rows that never break, heat and tile maps by shading.</summary>
internal static class DocxTables
{
    private const string Rule = "7D848D";
    private const string HeadFill = "E9EDF2";

    public static IEnumerable<OpenXmlElement> Of(TableBlock block, string? number, int width)
    {
        var widths = TableWidths.Of(block, width);
        yield return DocxText.Paragraph(DocxStyles.Caption, ReportTexts.TableCaption(number, block.Caption));
        var table = Grid(widths, isBordered: true);
        table.Append(HeadRows(block, widths));
        table.Append(BodyRows(block, widths));
        yield return table;
        yield return DocxText.Paragraph(DocxStyles.Source, ReportTexts.SourceLine(block.Source, block.AsOf) ?? "");
    }

    public static Table Of(HeatMapBlock map, int width)
    {
        var label = width * 30 / 100;
        var widths = map.Columns.Select(_ => (width - label) / map.Columns.Count).Prepend(label).ToList();
        var table = Grid(widths, isBordered: true);
        var head = map.Columns.Prepend(map.Corner).Select((t, i) => Cell(
            widths[i], HeadFill, DocxText.Paragraph(DocxStyles.Cell, DocxText.HyphenatedRun(t, size: 18)).Aligned(JustificationValues.Center)));
        table.Append(Row(head, isHead: true));
        foreach (var row in map.Rows)
        {
            var cells = row.Values.Select((v, i) => ShadedCell(
                v is { } number ? ReportNumbers.Format(number, map.Decimals) : map.EmptyMark, widths[i + 1], map.ShadeOf(v)));
            table.Append(Row(cells.Prepend(Cell(row.Label, label, JustificationValues.Left))));
        }
        return Kept(table);
    }

    public static Table Of(TileMapBlock map, int width)
    {
        var columns = map.Tiles.Max(t => t.Column) + 1;
        var one = width / columns;
        var table = Grid([.. Enumerable.Repeat(one, columns)], isBordered: false);
        for (var row = 0; row <= map.Tiles.Max(t => t.Row); row++)
        {
            table.Append(Row(Enumerable.Range(0, columns).Select(column =>
                map.Tiles.FirstOrDefault(t => t.Row == row && t.Column == column) is { } tile ? Tile(map, tile, one) : Cell("", one, JustificationValues.Left))));
        }
        return Kept(table);
    }

    /// <summary>A picture made of cells stays on one sheet with its caption.</summary>
    private static Table Kept(Table table)
    {
        foreach (var paragraph in table.Descendants<Paragraph>()) paragraph.KeptWithNext();
        return table;
    }

    /// <summary>An empty table with fixed columns.</summary>
    public static Table Grid(IReadOnlyList<int> widths, bool isBordered)
    {
        var properties = new TableProperties(new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa });
        if (isBordered)
        {
            properties.Append(new TableBorders(
                Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
                Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder())));
        }
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        properties.Append(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa }));
        var grid = new TableGrid();
        foreach (var width in widths) grid.Append(new GridColumn { Width = Text(width) });
        return new Table(properties, grid);
    }

    public static TableRow Row(IEnumerable<TableCell> cells, bool isHead = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(string text, int width, JustificationValues align, bool isBold = false, string? fill = null) =>
        Cell(width, fill, DocxText.Paragraph(DocxStyles.Cell, DocxText.Run(text, isBold)).Aligned(align));

    public static TableCell Cell(int width, string? fill, params Paragraph[] content)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        var cell = new TableCell(properties);
        cell.Append(content);
        return cell;
    }

    private static IEnumerable<TableRow> HeadRows(TableBlock block, IReadOnlyList<int> widths)
    {
        var rows = HeadCell.RowsOf(block);
        for (var i = 0; i < rows.Count; i++)
        {
            // A cell over two rows needs its continuation in the second one.
            var below = i == 0 ? [] : rows[0].Where(c => c.RowSpan > 1).Select(c => c with { Title = "", RowSpan = 0 });
            yield return Row(rows[i].Concat(below).OrderBy(c => c.Column).Select(c => HeadCellOf(c, widths)), isHead: true);
        }
    }

    private static TableCell HeadCellOf(HeadCell head, IReadOnlyList<int> widths)
    {
        var width = widths.Skip(head.Column).Take(head.ColumnSpan).Sum();
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (head.ColumnSpan > 1) properties.Append(new GridSpan { Val = head.ColumnSpan });
        if (head.RowSpan != 1) properties.Append(new VerticalMerge { Val = head.RowSpan > 1 ? MergedCellValues.Restart : MergedCellValues.Continue });
        properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadFill });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var text = DocxText.Paragraph(DocxStyles.Cell, DocxText.HyphenatedRun(head.Title, size: 19)).Aligned(JustificationValues.Center);
        return new TableCell(properties, text.KeptWithNext());
    }

    private static IEnumerable<TableRow> BodyRows(TableBlock block, IReadOnlyList<int> widths)
    {
        for (var i = 0; i < block.Rows.Count; i++)
        {
            // The first row stays with the second and the last one with the total: no orphans.
            var isKept = (i == 0 && block.Rows.Count > 1) || (i == block.Rows.Count - 1 && block.Total is not null) || i == block.Rows.Count - 2;
            yield return Row(Cells(block, block.Rows[i], widths, block.Rows[i].IsStrong, isKept));
        }
        if (block.Rows.Count == 0)
        {
            var cell = Cell(block.EmptyText ?? ReportTexts.NoRows, widths.Sum(), JustificationValues.Center);
            cell.TableCellProperties!.GridSpan = new GridSpan { Val = widths.Count };
            yield return Row([cell]);
        }
        if (block.Total is { } total) yield return Row(Cells(block, total, widths, isStrong: true, isKept: false, fill: "F4F6F9"));
    }

    private static IEnumerable<TableCell> Cells(
        TableBlock block, ReportRow row, IReadOnlyList<int> widths, bool isStrong, bool isKept, string? fill = null)
    {
        for (var i = 0; i < block.Columns.Count; i++)
        {
            var column = block.Columns[i];
            var text = DocxText.Paragraph(DocxStyles.Cell, DocxText.Run(row.Cells[i].Display, isStrong)).Aligned(AlignmentOf(column.Kind));
            if (column.ShowsParts && row.Cells[i] is ShareCell { Parts: { } parts })
            {
                text.Append(new Run(new Break()), DocxText.Run(parts, colour: "4A4F57", size: 17));
            }
            yield return Cell(widths[i], fill, isKept ? text.KeptWithNext() : text);
        }
    }

    private static JustificationValues AlignmentOf(ReportColumnKind kind) => kind switch
    {
        ReportColumnKind.Text => JustificationValues.Left,
        ReportColumnKind.Number or ReportColumnKind.Share => JustificationValues.Right,
        ReportColumnKind.Date => JustificationValues.Center,
    };

    private static TableCell ShadedCell(string text, int width, double? shade)
    {
        var run = DocxText.Run(text, colour: Shades.IsDark(shade) ? "FFFFFF" : null);
        return Cell(width, Shades.ColourOf(shade), DocxText.Paragraph(DocxStyles.Cell, run).Aligned(JustificationValues.Center));
    }

    private static TableCell Tile(TileMapBlock map, MapTile tile, int width)
    {
        double? shade = tile.Value is null ? null : tile.Shade;
        var ink = Shades.IsDark(shade) ? "FFFFFF" : null;
        var value = ReportNumbers.Format(tile.Value, map.Decimals, map.Unit);
        var label = DocxText.Paragraph(DocxStyles.Cell, DocxText.Run(tile.Label, colour: ink, size: 15)).Aligned(JustificationValues.Center);
        var figure = DocxText.Paragraph(DocxStyles.Cell, DocxText.Run(value, isBold: true, colour: ink)).Aligned(JustificationValues.Center);
        var cell = Cell(width, Shades.ColourOf(shade), label, figure);
        cell.TableCellProperties!.TableCellBorders = new TableCellBorders(
            Line(new TopBorder(), "FFFFFF", 24), Line(new LeftBorder(), "FFFFFF", 24), Line(new BottomBorder(), "FFFFFF", 24), Line(new RightBorder(), "FFFFFF", 24));
        return cell;
    }

    public static T Line<T>(T border, string colour = Rule, uint size = 4) where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Color = colour;
        border.Size = size;
        return border;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
