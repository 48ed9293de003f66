using FluentAssertions;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.LowResultsSchools;

public sealed class SupportGapsTests
{
    private static readonly DateOnly Today = Some.Today;
    private static readonly SupportFacts Whole = new(Today.AddDays(-300), true, true, Today.AddDays(-20), Today.AddDays(10), new(10, 4) { Diagnosed = 10, KeyDiagnosed = 4 });

    [Fact]
    public void Gaps_EverythingDone_AreNone() => Kinds(Whole).Should().BeEmpty();

    [Fact]
    public void Gaps_NothingDone_NameTheCuratorFirst() =>
        Kinds(Whole with { HasCurator = false, HasProfile = false, LastVisit = null, NextVisit = null, Coverage = new(10, 4) { KeyDiagnosed = 1, CoversKeySubjects = false } })
            .Should().Equal(SupportGapKind.NoCurator, SupportGapKind.NoProfile, SupportGapKind.NoVisit, SupportGapKind.KeyTeachers);

    [Theory]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public void Gaps_DaysSinceTheLastVisit_MatterAfterNinety(int days, bool isGap) =>
        Kinds(Whole with { LastVisit = Today.AddDays(-days) }).Contains(SupportGapKind.NoVisit).Should().Be(isGap);

    [Fact]
    public void Gaps_MarkedLastWeekAndNotVisited_IsNotLeftAlone() =>
        Kinds(Whole with { MarkedOn = Today.AddDays(-7), LastVisit = null }).Should().NotContain(SupportGapKind.NoVisit);

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Gaps_AgreedVisit_IsOverdueTheDayAfter(int days, bool isGap) =>
        Kinds(Whole with { NextVisit = Today.AddDays(days) }).Contains(SupportGapKind.VisitOverdue).Should().Be(isGap);

    [Fact]
    public void Gaps_KeyTeachers_AreCountedOnlyWhereTheNumberIsShown()
    {
        var some = new SchoolCoverage(20, 6) { Diagnosed = 12, KeyDiagnosed = 3, CoversKeySubjects = false };

        LowResultsTerms.GapKeyTeachers(some).Should().EndWith("3 из 6");
        LowResultsTerms.GapKeyTeachers(some.ForAggregates()).Should().NotContainAny("3", "6");
    }

    [Theory]
    [InlineData(20, 0, 0)]
    [InlineData(20, 4, null)]
    [InlineData(20, 5, 5)]
    [InlineData(20, 16, null)]
    [InlineData(20, 20, 20)]
    public void Coverage_ForAggregates_HidesFewerThanFiveOnEitherSide(int teachers, int people, int? shown)
    {
        var coverage = new SchoolCoverage(teachers, 0) { Diagnosed = people, WithDeficits = people, OpenDeficits = people * 2 }.ForAggregates();

        coverage.Diagnosed.Should().Be(shown);
        coverage.WithDeficits.Should().Be(shown);
        coverage.OpenDeficits.Should().Be(shown * 2);
    }

    private static IEnumerable<SupportGapKind> Kinds(SupportFacts facts) => SupportGaps.Of(facts, Today).Select(g => g.Kind);
}
