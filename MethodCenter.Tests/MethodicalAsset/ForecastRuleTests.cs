using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class ForecastRuleTests
{
    private static readonly DateOnly Today = Some.Today;
    private static readonly CoverTarget Person = CoverTarget.Person(7);

    [Theory]
    [InlineData(-1, null, false)]
    [InlineData(0, null, true)]
    [InlineData(30, null, true)]
    [InlineData(31, null, false)]
    [InlineData(null, 0, true)]
    [InlineData(null, 30, true)]
    [InlineData(null, 31, false)]
    [InlineData(null, null, false)]
    [InlineData(200, 5, true)]
    [InlineData(5, -1, false)]
    public void EndOf_OnlyLastDaysFromTodayToTheHorizon_BothIncluded(int? until, int? ended, bool isFound) =>
        (ForecastRule.EndOf(Term(Day(until), Day(ended)), Today, 30) is not null).Should().Be(isFound);

    [Fact]
    public void EndOf_TheEarlierOfTermAndEarlyEnd_SaysWhy()
    {
        ForecastRule.EndOf(Term(Day(20), Day(10)), Today, 30).Should().Be(new StatusEnd(1, MethodistLevel.Municipal, Today.AddDays(10), StatusEndReason.EarlyEnd));
        ForecastRule.EndOf(Term(Day(10), Day(20)), Today, 30).Should().Be(new StatusEnd(1, MethodistLevel.Municipal, Today.AddDays(10), StatusEndReason.Term));
    }

    [Fact]
    public void LostOf_TheOnlyMethodistOfTheLevel_IsLostAndTheOtherLevelStays()
    {
        CoverHold[] holds = [Hold(1, MethodistLevel.Municipal, until: 10), Hold(2, MethodistLevel.Regional)];

        var lost = ForecastRule.LostOf([End(1, 10)], holds).Single();

        lost.Target.Should().Be(Person);
        lost.Others.Should().Equal(2);
    }

    [Fact]
    public void LostOf_AnotherOfTheSameLevel_LosesNobody() =>
        ForecastRule.LostOf([End(1, 10)], [Hold(1, MethodistLevel.Municipal, until: 10), Hold(2, MethodistLevel.Municipal)]).Should().BeEmpty();

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void LostOf_AnotherEndsToo_CountsOnlyIfInForceTheDayAfter(int otherUntil, int lost) =>
        ForecastRule.LostOf([End(1, 10)], [Hold(1, MethodistLevel.Municipal, until: 10), Hold(2, MethodistLevel.Municipal, until: otherUntil)]).Should().HaveCount(lost);

    [Theory]
    [InlineData(11, 0)]
    [InlineData(12, 1)]
    public void LostOf_AnotherBeginsLater_CountsOnlyFromTheDayAfter(int otherFrom, int lost) =>
        ForecastRule.LostOf([End(1, 10)], [Hold(1, MethodistLevel.Municipal, until: 10), Hold(2, MethodistLevel.Municipal, from: otherFrom)]).Should().HaveCount(lost);

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public void LostOf_AnAssignmentThatEndsBefore_IsNotLostByTheStatus(int until, int lost) =>
        ForecastRule.LostOf([End(1, 10)], [Hold(1, MethodistLevel.Municipal, until: until)]).Should().HaveCount(lost);

    [Fact]
    public void LostOf_BothEndTheSameDay_EachLosesThePerson() =>
        ForecastRule.LostOf([End(1, 10), End(2, 10)], [Hold(1, MethodistLevel.Municipal, until: 10), Hold(2, MethodistLevel.Municipal, until: 10)]).Should().HaveCount(2);

    /// <summary>Whoever loses cover is exactly whoever has no other assignment of the level in force the day after.</summary>
    [Fact]
    public void LostOf_AnyAssignments_AreExactlyThoseWithNobodyTheDayAfter()
    {
        var hold = from methodist in Gen.Choose(1, 5)
                   from target in Gen.Choose(1, 6)
                   from at in Gen.Choose(-10, 20)
                   from days in Gen.Choose(0, 40)
                   from isOpen in Gen.Choose(0, 3)
                   select new Held(methodist, target, at, isOpen == 0 ? null : at + days);
        var statuses = Gen.ArrayOf(Gen.Choose(0, 45), 5);
        var worlds = from s in statuses from h in Gen.ArrayOf(hold) select (Last: s, Holds: h);

        Prop.ForAll(worlds.ToArbitrary(), w => Check(w.Last, w.Holds)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2025, 10, 1)]
    [InlineData(2025, 8, 31)]
    [InlineData(2025, 2, 28)]
    public void LapsesOf_TheLastDay_IsTheLastOnWhichTheRuleHolds(int year, int month, int day)
    {
        var methodist = Admitted(new(year, month, day));
        var parameters = new AdmissionParameters();
        parameters.Change(null, 10, null);
        var last = methodist.DiagnosedOn!.Value.AddMonths(10);

        var found = ForecastRule.LapsesOf(methodist, parameters, last.AddDays(-5), 30);

        found.Should().Equal(new LapsingFact(AdmissionCriterion.Diagnostics, last));
        Holds(last).Should().BeTrue();
        Holds(last.AddDays(1)).Should().BeFalse();
        ForecastRule.LapsesOf(methodist, parameters, last, 0).Should().ContainSingle();
        ForecastRule.LapsesOf(methodist, parameters, last.AddDays(1), 30).Should().BeEmpty();
        ForecastRule.LapsesOf(methodist, parameters, last.AddDays(-31), 30).Should().BeEmpty();

        bool Holds(DateOnly on) => AdmissionRule.Check(methodist, parameters, on).Findings.Single(f => f.Criterion is AdmissionCriterion.Diagnostics).Holds;
    }

    [Fact]
    public void LapsesOf_WithoutParameters_Nothing() =>
        ForecastRule.LapsesOf(Admitted(new(2020, 1, 1)), new AdmissionParameters(), Today, 180).Should().BeEmpty();

    private static bool Check(int[] last, Held[] held)
    {
        var ends = last.Select((days, at) => new StatusEnd(at + 1, at % 2 == 0 ? MethodistLevel.Municipal : MethodistLevel.Regional, Today.AddDays(days), StatusEndReason.Term)).ToList();
        CoverHold[] holds = [.. held.Where(h => h.From <= last[h.Methodist - 1]).Select((h, at) => new CoverHold
        {
            AssignmentId = at, MethodistId = h.Methodist, Level = ends[h.Methodist - 1].Level, Target = h.Target % 2 == 0 ? CoverTarget.Person(h.Target) : CoverTarget.Organisation(h.Target),
            From = Today.AddDays(h.From), Until = Today.AddDays(Math.Min(h.Until ?? int.MaxValue, last[h.Methodist - 1])),
        })];
        var expected = new HashSet<(CoverTarget, int)>();
        foreach (var end in ends)
            foreach (var own in holds)
                if (own.MethodistId == end.MethodistId && own.From <= end.LastDay && end.LastDay <= own.Until
                    && !Array.Exists(holds, h => h.Target == own.Target && h.Level == end.Level && h.From <= end.LastDay.AddDays(1) && h.Until > end.LastDay))
                    expected.Add((own.Target, end.MethodistId));
        var lost = ForecastRule.LostOf(ends, holds);
        return lost.Count == expected.Count && lost.All(l => expected.Contains((l.Target, l.End.MethodistId)))
            && lost.All(l => l.Others.All(o => Array.Exists(holds, h => h.MethodistId == o && h.Target == l.Target && h.Level != l.End.Level && h.IsOn(l.End.LastDay.AddDays(1)))));
    }

    private static MethodistTerm Term(DateOnly? until, DateOnly? ended) => new(1, MethodistLevel.Municipal, until, ended);

    private static DateOnly? Day(int? days) => days is { } d ? Today.AddDays(d) : null;

    private static StatusEnd End(int methodist, int days) => new(methodist, MethodistLevel.Municipal, Today.AddDays(days), StatusEndReason.Term);

    private static CoverHold Hold(int methodist, MethodistLevel level, int from = -5, int? until = null) =>
        new() { AssignmentId = methodist, MethodistId = methodist, Level = level, Target = Person, From = Today.AddDays(from), Until = Day(until) };

    private static Methodist Admitted(DateOnly diagnosedOn)
    {
        var methodist = new Methodist(Some.Educator(Some.Organisation(1)), MethodistLevel.Regional, null);
        var draft = Some.Admissible();
        draft.DiagnosedOn = diagnosedOn;
        methodist.Change(draft).IsOk.Should().BeTrue();
        return methodist;
    }

    private sealed record Held(int Methodist, int Target, int From, int? Until);
}
