using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class HeatMapPrivacyTests
{
    [Fact]
    public void Hide_OneSmallCell_TakesTheNextSmallestWithIt()
    {
        var map = HeatMapPrivacy.Hide(Map([new(30, 12), new(20, 10), new(3, 1)]));

        map.Rows[0].Cells.Select(c => c.IsHidden).Should().Equal(false, true, true);
        map.Rows[0].Total.Should().Be(new HeatCell(53, 23));
    }

    [Fact]
    public void Hide_StaffMap_StaysWhole()
    {
        var map = Map([new(3, 1), new(20, 10)]) with { Rights = new(true, false, false, []) };

        HeatMapPrivacy.Hide(map).Should().BeSameAs(map);
    }

    /// <summary>Neither a shown cell, nor a total, nor a total less the shown cells tells of one to four people.</summary>
    [Fact]
    public void Hide_AnyMap_LeavesNothingSmallToSubtract() => Prop.ForAll(Cells().ToArbitrary(), cells =>
    {
        var row = HeatMapPrivacy.Hide(Map(cells)).Rows[0];
        var shown = row.Cells.Where(c => !c.IsHidden).ToList();

        shown.Should().NotContain(c => HeatMapPrivacy.IsSmall(c));
        if (row.Total.IsHidden) return;
        HeatMapPrivacy.IsSmall(row.Total).Should().BeFalse();
        var rest = row.Total - shown.Aggregate(default(HeatCell), (a, b) => a + b);
        HeatMapPrivacy.IsSmall(rest).Should().BeFalse();
        row.Cells.Count(c => c.IsHidden).Should().NotBe(1);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(100, 40, 97, 39, true)] // three people are left to the rest of the region
    [InlineData(100, 40, 40, 20, false)]
    public void Beside_RestOfTheRegionSmall_IsHidden(int tested, int deficits, int own, int ownDeficits, bool hidden) =>
        HeatMapPrivacy.Beside(new(tested, deficits), new(own, ownDeficits)).IsHidden.Should().Be(hidden);

    private static Gen<HeatCell[]> Cells() =>
        (from tested in Gen.Choose(0, 14)
         from deficits in Gen.Choose(0, tested)
         select new HeatCell(tested, deficits)).NonEmptyListOf().Select(l => l.ToArray());

    private static HeatMap Map(IReadOnlyList<HeatCell> cells)
    {
        var total = cells.Aggregate(default(HeatCell), (a, b) => a + b);
        return new HeatMap
        {
            Filter = new() { By = HeatMapCut.Municipality }, Rights = new(false, true, false, []), Columns = [.. cells.Select((c, i) => new HeatMapColumn($"{i}", $"М{i}", c.Tested))],
            Rows = [new("SUB.1", "предметные", "Содержание", cells, total, null)], ColumnTotals = cells, Total = total, People = total.Tested,
        };
    }
}
