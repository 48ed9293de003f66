using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.MethodicalAsset;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class LoadBalanceTests
{
    [Theory]
    [InlineData(25, 0, 0)]
    [InlineData(26, 1, 0)]
    [InlineData(40, 1, 0)]
    [InlineData(41, 1, 1)]
    public void Of_ExactlyAtALimit_IsNotOverIt(int people, int overSoft, int overHard)
    {
        var balance = LoadBalance.Of([Point(1, people)]);

        (balance.OverSoft, balance.OverHard).Should().Be((overSoft, overHard));
        LoadAlertRule.Of([Point(1, people)]).Count(a => a.IsSerious).Should().Be(overHard);
    }

    [Theory]
    [InlineData(MethodistRelation.Contract, 10, false)]
    [InlineData(MethodistRelation.Contract, 11, true)]
    [InlineData(MethodistRelation.Other, 11, true)]
    [InlineData(MethodistRelation.Staff, 25, false)]
    [InlineData(MethodistRelation.Staff, 26, true)]
    public void Routes_MoreThanTenUnderAContractAndTwentyFiveInTheStaff(MethodistRelation relation, int routes, bool isOver)
    {
        var point = Point(1, 5) with { Relation = relation, Routes = routes };

        point.IsOverRoutes.Should().Be(isOver);
        LoadAlertRule.Of([point]).Any(a => a.Kind is LoadAlertKind.OverRoutes).Should().Be(isOver);
    }

    [Fact]
    public void Of_FiguresOfALevel()
    {
        var balance = LoadBalance.Of([Point(1, 0), Point(2, 10), Point(3, 20), Point(4, 30)]);

        (balance.Methodists, balance.People, balance.Least, balance.Most).Should().Be((4, 60, 0, 30));
        (balance.MedianTenths, balance.DeviationTenths, balance.InequalityHundredths).Should().Be((150, 112, 42));
        (balance.Idle, balance.ShareOverSoft.Tenths, balance.CanBeEvened, balance.Spread).Should().Be((1, 250, true, LoadEvenness.Uneven));
    }

    [Fact]
    public void Of_NobodyOrOne_HasNothingToCompare()
    {
        LoadBalance.Of([]).Should().Match<LoadBalance>(b => b.MedianTenths == null && b.Spread == LoadEvenness.NoData && b.InequalityHundredths == null);
        LoadBalance.Of([Point(1, 12)]).Spread.Should().Be(LoadEvenness.NoData);
        LoadBalance.Of([Point(1, 0), Point(2, 0)]).Spread.Should().Be(LoadEvenness.NoData);
        LoadBalance.Of([Point(1, 12), Point(2, 12)]).Should().Match<LoadBalance>(b => b.InequalityHundredths == 0 && b.DeviationTenths == 0 && b.Spread == LoadEvenness.Even);
        LoadBalance.Of([Point(1, 40), .. Enumerable.Range(2, 9).Select(i => Point(i, 0))]).Spread.Should().Be(LoadEvenness.VeryUneven);
    }

    /// <summary>Gini equals the mean difference of all pairs over twice the mean, and stays within 0 and 1.</summary>
    [Fact]
    public void Inequality_AnyLoads_IsTheMeanDifferenceOfPairs() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 60)).ToArbitrary(), loads =>
        {
            var balance = LoadBalance.Of([.. loads.Select((people, at) => Point(at, people))]);
            if (loads.Sum() == 0) return balance.InequalityHundredths is null;
            var pairs = loads.Sum(a => loads.Sum(b => Math.Abs(a - b)));
            return balance.InequalityHundredths is >= 0 and <= 100
                && Math.Abs(balance.InequalityHundredths.Value - (100.0 * pairs / (2.0 * loads.Length * loads.Sum()))) <= 0.5;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Alerts_SayWhoBesideThemIsFree()
    {
        var over = Point(1, 43);
        LoadPoint[] points = [over, Point(2, 0), Point(3, 0), Point(4, 0) with { MayTake = false }, Point(5, 0) with { MunicipalityId = 2 }, Point(6, 0) with { Level = MethodistLevel.Regional, MunicipalityId = null }];

        LoadAlertRule.IdleBeside(over, points).Should().Be(2);
        LoadAlertRule.Of(points).Single().Text.Should().Be(
            "Иванова М. П.: 43 педагога при жёстком пределе 40. Новых закреплений нет, часть пора передать. Муниципалитет «Лужский»: 2 методиста без закреплений.");
        LoadAlertRule.Of([over]).Single().Text.Should().EndWith("свободных нет.");
    }

    [Fact]
    public void Alerts_TheSeriousAndTheHeaviestFirst() =>
        LoadAlertRule.Of([Point(1, 30), Point(2, 45), Point(3, 50), Point(4, 5) with { Routes = 26 }]).Select(a => a.Methodist.MethodistId).Should().Equal(3, 2, 1, 4);

    private static LoadPoint Point(int id, int people) => new(id, "Иванова Мария Петровна", MethodistLevel.Municipal, MethodistRelation.Staff, people, 25, 40, 0)
    {
        MunicipalityId = 1, Municipality = "Лужский", MayTake = true,
    };
}
