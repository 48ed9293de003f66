using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Reporting;
using Xunit;

namespace MethodCenter.Tests.Home;

public sealed class DashboardSmallCellsTests
{
    [Fact]
    public void Hide_NoSmallCell_HidesNothing() =>
        DashboardSmallCells.Hide([10, 0, 25]).Should().BeEquivalentTo((new[] { false, false, false }, false));

    [Fact]
    public void Hide_OneSmallCell_TakesTheSmallestOtherAlong() =>
        DashboardSmallCells.Hide([3, 40, 12]).Should().BeEquivalentTo((new[] { true, false, true }, false));

    [Fact]
    public void Hide_OnlySmallCell_HidesTheTotalToo() =>
        DashboardSmallCells.Hide([3, 0, 0]).Total.Should().BeTrue();

    [Fact]
    public void Hide_PartThatIsNearlyTheWhole_IsHiddenAsWell() =>
        DashboardSmallCells.Hide([18, 30], [20, 90]).Cells[0].Should().BeTrue("two people are not of the part");

    /// <summary>Whatever the numbers: nothing shown, and nothing that shown numbers leave, tells of one to four people.</summary>
    [Fact]
    public void Hide_AnyColumn_TellsOfNoSmallCellEvenByDifferencing()
    {
        var columns = Gen.Choose(0, 12).Select(n => n * n / 4).ListOf(6).Two();

        Prop.ForAll(columns.ToArbitrary(), pair =>
        {
            var parts = pair.Item1.ToArray();
            var wholes = pair.Item2.Zip(parts, (rest, part) => part + rest).ToArray();
            var (hidden, total) = DashboardSmallCells.Hide(parts, wholes);
            return Tells(parts, hidden, total) && Tells([.. wholes.Zip(parts, (w, p) => w - p)], hidden, total);
        }).QuickCheckThrowOnFailure();
    }

    private static bool Tells(int[] cells, bool[] hidden, bool total)
    {
        var shownAreLarge = cells.Where((_, i) => !hidden[i]).All(c => !DashboardSmallCells.IsSmall(c));
        var left = cells.Where((_, i) => hidden[i]).Sum();
        var count = hidden.Count(h => h);
        return shownAreLarge && (total || count == 0 || (count > 1 && !DashboardSmallCells.IsSmall(left)));
    }
}
