using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Charts;

/// <summary>Tiles of one size with a name and a value.</summary>
internal static class TileDrawing
{
    private const double Gap = 4;
    private const double Height = 54;
    private const double WidestTile = 112;

    public static Drawing Of(TileMapBlock map)
    {
        var columns = map.Tiles.Count == 0 ? 1 : map.Tiles.Max(t => t.Column) + 1;
        var rows = map.Tiles.Count == 0 ? 1 : map.Tiles.Max(t => t.Row) + 1;
        var width = Math.Min(WidestTile, (ChartDrawings.Width - (Gap * (columns - 1))) / columns);
        var left = (ChartDrawings.Width - ((columns * (width + Gap)) - Gap)) / 2;
        var shapes = new List<Shape>();
        foreach (var tile in map.Tiles)
        {
            AddTile(shapes, map, tile, (left + (tile.Column * (width + Gap)), tile.Row * (Height + Gap), width));
        }
        var words = map.Tiles.Select(t => ReportTexts.Pair(t.Label, ReportNumbers.Format(t.Value, map.Decimals, map.Unit)));
        return new Drawing(
            ChartDrawings.Width, (rows * (Height + Gap)) - Gap + 1, map.Caption, ReportTexts.TilesDescription(words), shapes);
    }

    private static void AddTile(List<Shape> shapes, TileMapBlock map, MapTile tile, (double X, double Y, double Width) box)
    {
        double? shade = tile.Value is null ? null : tile.Shade;
        var ink = Shades.IsDark(shade) ? " c-on-dark" : "";
        var middle = box.X + (box.Width / 2);
        var letters = (int)((box.Width - 6) / 5.4);
        var label = tile.Label.Length <= letters ? tile.Label : tile.Label[..(letters - 1)] + "…";
        shapes.Add(new RectShape(box.X + 0.5, box.Y + 0.5, box.Width - 1, Height - 1, $"c-tile {Shades.ClassOf(shade)}"));
        shapes.Add(new TextShape(middle, box.Y + 19, label, "middle", "c-tile-label" + ink));
        shapes.Add(new TextShape(middle, box.Y + 40, ReportNumbers.Format(tile.Value, map.Decimals, map.Unit), "middle",
            (tile.Value is null ? "c-tile-label" : "c-tile-value") + ink));
    }
}
