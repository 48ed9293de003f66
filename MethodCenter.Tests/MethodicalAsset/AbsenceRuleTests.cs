using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AbsenceRuleTests
{
    private static readonly DateOnly Today = Some.Today;

    /// <summary>Days are counted from today; a null term is the absence struck out.</summary>
    [Theory]
    [InlineData(1, 10, 1, 10, 1, 10, false)] // nothing changes
    [InlineData(1, 10, 1, 5, 1, 5, false)] // shortened: ends earlier
    [InlineData(1, 10, 3, 10, 3, 10, false)] // begins later
    [InlineData(1, 10, 3, 5, 3, 5, false)] // both
    [InlineData(1, 10, 20, 30, 1, 10, true)] // moved away before it began
    [InlineData(5, 10, 1, 4, 5, 10, true)] // shortened before the substitution begins
    [InlineData(5, 10, 1, 5, 5, 5, false)] // the last day is included
    [InlineData(-5, 10, -5, 3, -5, 3, false)] // running, shortened
    [InlineData(-5, 10, -5, -2, -5, -2, false)] // came back two days ago
    [InlineData(-5, 10, 4, 10, -5, 10, false)] // running and the beginning moved: what was, was
    [InlineData(-5, 10, 20, 30, -5, 0, false)] // running, moved away: ends today
    [InlineData(0, 10, 20, 30, 0, 0, false)] // begins today: has begun
    [InlineData(-9, -5, -9, -5, -9, -5, false)] // over long ago
    [InlineData(1, null, 1, 5, 1, 5, false)] // without term: gets one
    [InlineData(1, 5, 1, 10, 1, 5, false)] // made longer: nothing by itself
    public void FatesOf_ANewTerm(int from, int? until, int newFrom, int newUntil, int expectedFrom, int? expectedUntil, bool isRemoved)
    {
        var was = new SubstitutionSpan(1, Today.AddDays(from), Day(until));

        var fate = AbsenceRule.FatesOf([was], new DateSpan(Today.AddDays(newFrom), Today.AddDays(newUntil)), Today).Single();

        fate.Should().Be(new SubstitutionFate(was, Today.AddDays(expectedFrom), Day(expectedUntil), isRemoved));
    }

    [Theory]
    [InlineData(1, 10, 10, true)]
    [InlineData(0, 10, 0, false)]
    [InlineData(-5, null, 0, false)]
    [InlineData(-9, -5, -5, false)]
    public void FatesOf_StruckOut_WhatHasBegunEndsTodayAndTheRestIsTakenBack(int from, int? until, int? expectedUntil, bool isRemoved)
    {
        var was = new SubstitutionSpan(1, Today.AddDays(from), Day(until));

        AbsenceRule.FatesOf([was], null, Today).Single().Should().Be(new SubstitutionFate(was, was.From, Day(expectedUntil), isRemoved));
    }

    [Fact]
    public void Consequence_IsSaidInWords()
    {
        SubstitutionSpan[] standing = [new(1, Today.AddDays(1), Today.AddDays(10)), new(2, Today.AddDays(8), Today.AddDays(10)), new(3, Today.AddDays(1), Today.AddDays(4))];

        var consequence = AbsenceConsequence.Of(AbsenceRule.FatesOf(standing, new DateSpan(Today.AddDays(1), Today.AddDays(5)), Today), Today.AddDays(5));

        consequence.Should().Be(new AbsenceConsequence(1, 1, 0, 1));
        AbsenceTerms.Of(consequence).Should().Be("Замещение: закончится раньше — 1 закрепление; будет отменено — 1 закрепление.");
    }

    [Fact]
    public void Consequence_MadeLonger_SaysTheRestIsWithoutAnybody()
    {
        var fates = AbsenceRule.FatesOf([new(1, Today, Today.AddDays(5))], new DateSpan(Today, Today.AddDays(9)), Today);

        var consequence = AbsenceConsequence.Of(fates, Today.AddDays(9));

        consequence.ChangesAnything.Should().BeFalse();
        AbsenceTerms.Of(consequence).Should().Contain("Замещение оформлено по " + Formats.Date(Today.AddDays(5)));
    }

    [Theory]
    [InlineData(null, null, null, SubstitutionState.Missing)] // nobody else
    [InlineData(0, null, null, SubstitutionState.NotNeeded)] // somebody else
    [InlineData(0, 0, null, SubstitutionState.Missing)] // somebody else, absent that very day
    [InlineData(1, null, null, SubstitutionState.Missing)] // somebody else, from the next day only
    [InlineData(null, null, 10, SubstitutionState.Arranged)] // stands in to the last day
    [InlineData(null, null, 9, SubstitutionState.Partial)] // a day short
    public void Cover_SomebodyElseOrSomebodyWhoStandsIn(int? otherFrom, int? otherAbsent, int? substituteUntil, SubstitutionState expected)
    {
        List<CoverHold> holds = [Hold(1, -100, null)];
        if (otherFrom is { } from) holds.Add(Hold(2, from, null));
        if (substituteUntil is { } until) holds.Add(Hold(3, 0, until) with { AbsenceId = 50 });
        List<AbsenceSpan> absences = [new(50, 1, Today.AddDays(-3), Today.AddDays(10))];
        if (otherAbsent is { } day) absences.Add(new(51, 2, Today.AddDays(day), Today.AddDays(day)));

        var cover = new AbsenceCoverRule(holds, absences).Of(absences[0], _ => true, Today);

        cover.State.Should().Be(expected);
        (cover.People, cover.Organisations).Should().Be((1, 0));
    }

    [Fact]
    public void Cover_OnlyTargetsOfTheScope_AndNothingOnceItIsOver()
    {
        var rule = new AbsenceCoverRule([Hold(1, -100, null)], []);

        rule.Of(new(50, 1, Today, Today), _ => false, Today).Should().Be(AbsenceCover.Nothing);
        rule.Of(new(50, 1, Today.AddDays(-9), Today.AddDays(-1)), _ => true, Today).Should().Be(AbsenceCover.Nothing);
        rule.Of(new(50, 1, Today.AddDays(-9), Today), _ => true, Today).Alone.Should().Be(1);
    }

    private static DateOnly? Day(int? days) => days is { } d ? Today.AddDays(d) : null;

    private static CoverHold Hold(int methodist, int from, int? until) => new()
    {
        AssignmentId = methodist, MethodistId = methodist, Level = MethodistLevel.Municipal, Target = CoverTarget.Person(7), From = Today.AddDays(from), Until = Day(until),
    };
}
