using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Shared;

/// <summary>Numbers and pictures of numbers.</summary>
public sealed class FiguresTests : PageTestContext
{
    [Fact]
    public void KeyFigure_Share_ShowsValuePartsAndSignedChange()
    {
        var figure = Render<KeyFigure>(p => p
            .Add(f => f.Title, "x").Add(f => f.Share, new Percent(220, 1080)).Add(f => f.Previous, new Percent(254, 1000)).Add(f => f.Href, "/people"));

        figure.Find(".figure-value").TextContent.Should().Be(Formats.Share(new Percent(220, 1080)));
        figure.Find(".figure-detail").TextContent.Should().Be(Formats.Parts(new Percent(220, 1080)));
        figure.Find(".figure-foot").TextContent.Should().Contain("−5,0 " + SharedTexts.Points);
        figure.Find("a").GetAttribute("href").Should().Be("/people");
    }

    [Fact]
    public void KeyFigure_ZeroDenominator_SaysNoDataAndNoChange()
    {
        var figure = Render<KeyFigure>(p => p.Add(f => f.Title, "x").Add(f => f.Share, new Percent(0, 0)).Add(f => f.Previous, new Percent(1, 2)));

        figure.Find(".figure-value").TextContent.Should().Be(Formats.NoData);
        figure.FindAll(".figure-foot, .figure-scale, .figure-detail").Should().BeEmpty();
    }

    [Fact]
    public void KeyFigure_SameShare_SaysUnchanged()
    {
        var figure = Render<KeyFigure>(p => p.Add(f => f.Title, "x").Add(f => f.Share, new Percent(1, 2)).Add(f => f.Previous, new Percent(2, 4)));

        figure.Find(".figure-foot").TextContent.Should().Contain(SharedTexts.NoChange);
    }

    [Fact]
    public void KeyFigure_Target_StandsOnTheScale()
    {
        var figure = Render<KeyFigure>(p => p.Add(f => f.Title, "x").Add(f => f.Share, new Percent(1, 2)).Add(f => f.TargetTenths, 355));

        figure.Find(".figure-target").GetAttribute("style").Should().Be("left:35.5%");
        figure.Find(".figure-fill").GetAttribute("style").Should().Be("width:50%");
    }

    [Theory]
    [InlineData(0.0, "shade-1")]
    [InlineData(0.5, "shade-3")]
    [InlineData(1.0, "shade-5")]
    [InlineData(7.0, "shade-5")]
    [InlineData(null, "shade-none")]
    public void TileMap_Shade_FallsIntoFiveSteps(double? shade, string expected)
    {
        var map = Render<TileMap>(p => p.Add(m => m.Title, "x").Add(m => m.Tiles, [new MapTile(2, 3, "a", "b", "1 %", shade, "/m")]));

        var tile = map.Find("li");
        tile.ClassList.Should().Contain(expected);
        tile.GetAttribute("style").Should().Be("grid-row:2;grid-column:3");
        tile.QuerySelector(".tile-value")!.TextContent.Should().Be("1 %");
        tile.QuerySelector("a")!.GetAttribute("aria-label").Should().Contain("1 %").And.Contain("b");
    }

    [Fact]
    public void BarList_Bars_AreSortedByValueAndScaledToTheLargest()
    {
        var bars = Render<BarList>(p => p.Add(b => b.Title, "x").Add(b => b.Bars, [new("low", 5, "5"), new("none", null, "-"), new("high", 20, "20")]));

        bars.FindAll(".bar-label").Select(l => l.TextContent).Should().Equal("high", "low", "none");
        bars.FindAll(".bar-fill").Select(f => f.GetAttribute("style")).Should().Equal("width:100%", "width:25%");
    }

    [Fact]
    public void BarList_Target_StandsOnTheScaleOfTheBars()
    {
        var bars = Render<BarList>(p => p.Add(b => b.Title, "x").Add(b => b.Bars, [new("a", 5, "5")]).Add(b => b.Target, 20).Add(b => b.TargetText, "20"));

        bars.Find(".bar-target").GetAttribute("style").Should().Be("left:100%");
        bars.Find(".bars-target").TextContent.Should().Contain(SharedTexts.TargetAt("20"));
    }

    [Fact]
    public void TrendLine_MissingValue_BreaksTheLine()
    {
        var trend = Render<TrendLine>(p => p.Add(t => t.Title, "x").Add(t => t.Points,
            [new("1", 1, "1"), new("2", 2, "2"), new("3", null, "-"), new("4", 1, "1"), new("5", 3, "3")]));

        trend.FindAll("polyline").Should().HaveCount(2);
        trend.FindAll(".trend-dot").Should().HaveCount(4);
        trend.FindAll("ul li").Should().HaveCount(5);
    }

    [Fact]
    public void TrendLine_NoPoints_RendersNothingWrong() =>
        Render<TrendLine>(p => p.Add(t => t.Title, "x").Add(t => t.Points, [])).FindAll("polyline").Should().BeEmpty();
}
