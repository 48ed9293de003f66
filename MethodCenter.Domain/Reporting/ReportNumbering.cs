using System.Globalization;

namespace MethodCenter.Domain.Reporting;

/// <summary>A block with its place in the paper.</summary>
/// <param name="Block">The block itself.</param>
/// <param name="Anchor">Unique and stable within the report: «b12»; links and page search use it.</param>
/// <param name="Number">«2.1» of a heading, «3» of a table or a figure; null where nothing is numbered.</param>
public sealed record NumberedBlock(ReportBlock Block, string Anchor, string? Number);

/// <summary>One line of the table of contents.</summary>
public sealed record ContentsEntry(string Anchor, int Level, string? Number, string Text);

/// <summary>Gives headings, tables and figures their numbers: the same ones in every format.</summary>
public static class ReportNumbering
{
    private const int Levels = 3;

    /// <summary>Every block in order, with its number.</summary>
    public static IReadOnlyList<NumberedBlock> Of(Report report)
    {
        var headings = new int[Levels];
        var (tables, figures) = (0, 0);
        var numbered = new List<NumberedBlock>(report.Blocks.Count);
        foreach (var block in report.Blocks)
        {
            var number = block switch
            {
                HeadingBlock { Numbered: true } heading => NextHeading(headings, heading.Level),
                TableBlock => Text(++tables),
                ChartBlock => Text(++figures),
                _ => null,
            };
            numbered.Add(new NumberedBlock(block, "b" + Text(numbered.Count + 1), number));
        }
        return numbered;
    }

    /// <summary>The headings down to <paramref name="depth"/>.</summary>
    public static IReadOnlyList<ContentsEntry> ContentsOf(IEnumerable<NumberedBlock> blocks, int depth) =>
    [
        .. from numbered in blocks
           let heading = numbered.Block as HeadingBlock
           where heading is not null && heading.Level <= depth
           select new ContentsEntry(numbered.Anchor, heading.Level, numbered.Number, heading.Text),
    ];

    private static string NextHeading(int[] counters, int level)
    {
        var own = Math.Clamp(level, 1, Levels) - 1;
        counters[own]++;
        for (var above = 0; above < own; above++) counters[above] = Math.Max(1, counters[above]); // a skipped level reads as its first
        Array.Clear(counters, own + 1, Levels - own - 1);
        return string.Join('.', counters.Take(own + 1).Select(Text));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
