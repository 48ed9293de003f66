using FluentAssertions;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Each cause by an example that can be counted on the fingers.</summary>
public sealed class ChangeRuleTests
{
    private static readonly DateOnly Tested = new(2026, 2, 1);

    /// <summary>Five of ten tested, then two of the tested leave, one joins tested and one more is tested.</summary>
    [Fact]
    public void People_JoinedLeftAndBecameCounted_WithTheirReasonsAndContributions()
    {
        var before = Sheet(World(10, tested: 5));
        var after = Sheet(World(10, tested: 6) with { Jobs = [.. World(10, 6).Jobs.Where(j => j.EducatorId > 2), SomeFacts.Teacher(11)] }, (11, true));

        var change = ChangeRule.Of(before, after, "П3", null);

        (change.Before.Number, change.After.Number).Should().Be((50.0m, 55.6m));
        change.Groups.Select(g => (g.Cause, g.DeltaNumerator, g.DeltaDenominator, g.Reached)).Should().Equal(
            (ChangeCause.Joined, 1, 1, 545L), (ChangeCause.BecameCounted, 1, 0, 636L), (ChangeCause.Left, -2, -2, 556L));
        change.Groups.Sum(g => g.Tenths).Should().Be(56);
        var left = change.Groups[^1].Entries[0];
        (left.Was, left.Now).Should().Be(("диагностика К-1, 01.02.2026", "нет основного места работы на 30.06.2026"));
        (left.RoleBefore, left.RoleAfter).Should().Be((FactRole.Numerator, null));
    }

    [Fact]
    public void Person_WhoMoved_LeavesOneMunicipalityAndComesToTheOther_AndIsNoChangeOfTheRegion()
    {
        var first = World(4, tested: 2);
        var after = Sheet(first with { Jobs = [.. first.Jobs.Select(j => j.EducatorId == 1 ? j with { OrganisationId = 2, MunicipalityId = 2 } : j)] });

        ChangeRule.Of(Sheet(first), after, "П3", null).Groups.Should().BeEmpty();
        var (from, to) = (ChangeRule.Of(Sheet(first), after, "П3", 1).Groups.Single(), ChangeRule.Of(Sheet(first), after, "П3", 2).Groups.Single());
        (from.Cause, from.DeltaNumerator, from.DeltaDenominator, from.Entries[0].Now, from.Entries[0].OtherMunicipalityId).Should().Be((ChangeCause.MovedOut, -1, -1, ChangeTerms.Elsewhere, 2));
        (to.Cause, to.DeltaNumerator, to.DeltaDenominator, to.Entries[0].Was, to.Entries[0].OtherMunicipalityId).Should().Be((ChangeCause.MovedIn, 1, 1, ChangeTerms.Elsewhere, 1));
    }

    [Fact]
    public void Person_WhoTurned35_LeftTheCircleAndNotTheContour()
    {
        var young = SomeFacts.Teacher(1) with { BirthDate = new(1991, 9, 1), TeachingSince = new(2025, 9, 1) };
        var facts = SomeFacts.Bare() with { Jobs = [young, young with { EducatorId = 2, EmploymentId = 2, BirthDate = new(2000, 1, 1) }], Supports = [new(1, SupportKind.Mentoring, "наставничество", new(2026, 1, 10), null)] };

        var change = ChangeRule.Of(Sheet(facts), Sheet(facts with { Period = ReportingPeriod.Of(new(2026, 12, 31)) }), "П6", null);

        var group = change.Groups.Single();
        (group.Cause, group.DeltaNumerator, group.DeltaDenominator).Should().Be((ChangeCause.Exited, -1, -1));
        (group.Entries[0].EducatorId, group.Entries[0].Now, group.Entries[0].RoleAfter).Should().Be((1, FactReasons.NotYoung, FactRole.Excluded));
    }

    [Fact]
    public void Method_CountsTheOldFactsAnew_AndTheRestIsTheData()
    {
        var first = World(4, tested: 2) with { Jobs = [.. World(4, 2).Jobs, new JobFact(9, 1, 1, PostGroup.Other, "unit_head") { EmploymentId = 9 }] };
        var (before, after) = (Sheet(first), new MonitoringSheet(World(4, tested: 3) with { Jobs = first.Jobs },
            [.. IndicatorCatalogue.All.Select(m => m with { Version = 2, Parameters = m.Parameters with { IncludesUnitHeads = true } })]));

        var change = ChangeRule.Of(before, after, "П3", null);

        change.IsRecounted.Should().BeTrue();
        change.Groups.Select(g => (g.Cause, g.DeltaNumerator, g.DeltaDenominator, g.Entries[0].EducatorId)).Should().Equal((ChangeCause.Method, 0, 1, 9), (ChangeCause.BecameCounted, 1, 0, 3));
        change.Groups.Sum(g => g.Tenths).Should().Be(change.DeltaTenths);
    }

    /// <summary>Other words and another target count alike; sets compare by their members.</summary>
    [Fact]
    public void Method_WithOtherWordsOnly_IsNotRecounted()
    {
        var method = IndicatorCatalogue.Find("П6")!;

        ChangeRule.CountsAlike(method, method with { Formula = "иначе", Version = 2, Target = null, Parameters = method.Parameters with { SupportForms = method.Parameters.SupportForms.Reverse().ToHashSet() } }).Should().BeTrue();
        ChangeRule.CountsAlike(method, method with { Parameters = method.Parameters with { SupportForms = new HashSet<SupportKind> { SupportKind.Mentoring } } }).Should().BeFalse();
    }

    [Fact]
    public void Median_WithAnotherAmountOfTheSameMethodist_ChangedItsNumber()
    {
        var facts = World(6, 0) with { Methodists = [new(1, 50, Domain.MethodicalAsset.MethodistLevel.Regional, null, null, "М. 1")], Assignments = [new(1, 1, 1), new(1, 2, 1)] };

        var change = ChangeRule.Of(Sheet(facts), Sheet(facts with { Assignments = [.. facts.Assignments, new(1, 3, 1)] }), "П5мед", null);

        var group = change.Groups.Single();
        (group.Cause, group.Tenths, group.Entries[0].Was, group.Entries[0].Now).Should().Be((ChangeCause.AmountChanged, 10L, "закреплено 2 человека", "закреплено 3 человека"));
    }

    /// <summary>Nobody is in the denominator of the first date: there is no difference to split.</summary>
    [Fact]
    public void WithoutAValueBefore_ThereAreCausesAndNoContributions()
    {
        var change = ChangeRule.Of(Sheet(SomeFacts.Bare()), Sheet(World(4, 2)), "П3", null);

        (change.DeltaTenths, change.Groups.Single().Cause, change.Groups[0].Tenths, change.Groups[0].Reached).Should().Be(((long?)null, ChangeCause.Joined, null, 500L));
    }

    /// <summary>Frozen sheets are compared as they were frozen.</summary>
    [Fact]
    public void FrozenAndLive_AreComparedAlike()
    {
        var (before, after) = ChangeWorlds.Of(7);
        var packed = FrozenSheet.Pack(before);
        var opened = FrozenSheet.Open(packed.Content, new(1, 1, 1, packed.Sha256)).Value;

        foreach (var code in IndicatorCatalogue.All.Select(m => m.Code))
            ChangeRule.Of(opened, after, code, 1).Should().BeEquivalentTo(ChangeRule.Of(before, after, code, 1), code);
    }

    private static MonitoringSheet Sheet(MonitoringFacts facts, params (int Person, bool Tested)[] more) => new(facts with
    {
        Results = [.. facts.Results, .. more.Where(m => m.Tested).Select(m => new ResultFact(m.Person + 100, m.Person, 1, Tested))],
    }, IndicatorCatalogue.All);

    private static MonitoringFacts World(int teachers, int tested) => SomeFacts.Bare() with
    {
        Jobs = [.. Enumerable.Range(1, teachers).Select(i => SomeFacts.Teacher(i))],
        Results = [.. Enumerable.Range(1, tested).Select(i => new ResultFact(i, i, 1, Tested))],
    };
}
