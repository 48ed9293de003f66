using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportModelTests
{
    [Fact]
    public void Numbering_NestedHeadings_CountsEachLevelAnew()
    {
        var numbers = ReportNumbering.Of(With(
            new HeadingBlock(1, "a"), new HeadingBlock(2, "b"), new HeadingBlock(2, "c"), new HeadingBlock(3, "d"),
            new HeadingBlock(1, "e", Numbered: false), new HeadingBlock(1, "f"), new HeadingBlock(2, "g"))).Select(b => b.Number);

        numbers.Should().Equal("1", "1.1", "1.2", "1.2.1", null, "2", "2.1");
    }

    [Fact]
    public void Numbering_SkippedLevel_ReadsAsItsFirst() =>
        ReportNumbering.Of(With(new HeadingBlock(1, "a"), new HeadingBlock(3, "b")))[1].Number.Should().Be("1.1.1");

    [Fact]
    public void Numbering_TablesAndFigures_AreCountedApart()
    {
        var table = new TableBlock("t", [new("a")], []);
        var chart = new BarChartBlock("c", [new("a", 1)]);

        var numbers = ReportNumbering.Of(With(table, chart, new ParagraphBlock("p"), table, chart)).Select(b => b.Number);

        numbers.Should().Equal("1", "1", null, "2", "2");
    }

    [Fact]
    public void Contents_Depth_LeavesDeeperHeadingsOut()
    {
        var blocks = ReportNumbering.Of(SampleReport.Create(1));

        ReportNumbering.ContentsOf(blocks, 1).Should().OnlyContain(e => e.Level == 1);
        ReportNumbering.ContentsOf(blocks, 3).Should().Contain(e => e.Level == 3);
    }

    [Fact]
    public void WithTotal_Shares_AreSumsOfPartsAndNotMeansOfPercents()
    {
        var table = new TableBlock(
            "t",
            [new("№", ReportColumnKind.Number) { IsSummed = false }, new("Имя"), new("N", ReportColumnKind.Number), new("Доля", ReportColumnKind.Share)],
            [
                ReportRow.Of(1, "а", ReportCell.Number(1.5m, 1), new Percent(1, 1)), ReportRow.Of(2, "б", 2, new Percent(0, 9)),
                ReportRow.Of(3, "подытог", 100, new Percent(50, 50)) with { IsStrong = true },
            ]).WithTotal("Итого");

        table.Total!.Cells.Should().Equal(ReportCell.Empty, "Итого", ReportCell.Number(3.5m, 1), new Percent(1, 10));
    }

    [Fact]
    public void Cells_Display_IsRussian()
    {
        ReportCell share = new Percent(220, 1080);
        ReportCell.Number(-1234.55m, 1).Display.Should().Be($"−{Formats.Number(1234)},6");
        share.Display.Should().Be("20,4 %");
        ((ReportCell)new Percent(0, 0)).Display.Should().Be(Formats.NoData);
        ((ReportCell)new DateOnly(2026, 11, 21)).Display.Should().Be("21.11.2026");
        ((ReportCell)(string?)null).Should().Be(ReportCell.Empty);
    }

    [Fact]
    public void BarChart_Order_PutsLargestFirstAndUnknownLast()
    {
        var chart = new BarChartBlock("c", [new("б", 5), new("а", 5), new("н", null), new("м", 9)]);

        chart.Ordered.Select(b => b.Label).Should().Equal("м", "а", "б", "н");
    }

    [Theory]
    [InlineData(25, false, false)]
    [InlineData(24, false, true)]
    [InlineData(25, true, false)]
    [InlineData(26, true, true)]
    public void BarChart_Target_IsMissedOnItsWrongSideOnly(int value, bool lessIsBetter, bool misses)
    {
        var chart = new BarChartBlock("c", [new("а", value)]) { Target = 25, LessIsBetter = lessIsBetter };

        chart.Misses(chart.Bars[0]).Should().Be(misses);
    }

    [Fact]
    public void HeatMap_Shade_RunsFromTheSmallestToTheLargest()
    {
        var map = new HeatMapBlock("h", ["1", "2"], [new("а", [10, 30]), new("б", [null, 20])]);

        new[] { map.ShadeOf(10), map.ShadeOf(20), map.ShadeOf(30), map.ShadeOf(null) }.Should().Equal(0, 0.5, 1, null);
        (map with { From = 0, To = 20 }).ShadeOf(30).Should().Be(1);
    }

    [Fact]
    public void Charts_AsTables_KeepEveryFigure()
    {
        var blocks = SampleReport.Create(1).Blocks.OfType<ChartBlock>().ToDictionary(b => b.GetType(), b => b.ToTable());

        blocks.Should().HaveCount(4);
        blocks[typeof(BarChartBlock)].Rows.Should().HaveCount(19);
        blocks[typeof(LineChartBlock)].Rows[2].Cells.Should().Equal("III кв. 2025", ReportCell.Number(15.2m, 1), ReportCell.Empty);
        blocks.Values.Should().OnlyContain(t => t.Rows.All(r => r.Cells.Count == t.Columns.Count));
    }

    private static Report With(params ReportBlock[] blocks) =>
        new() { Kind = "Проба", Title = "Проба", Date = SampleReport.Date, Blocks = blocks };
}
