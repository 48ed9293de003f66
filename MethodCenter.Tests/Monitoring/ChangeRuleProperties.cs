using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>What holds of every comparison of any two worlds, for every indicator, in the region and in each municipality.</summary>
public sealed class ChangeRuleProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(120);
    private static readonly int?[] Places = [null, 1, 2, 3];

    [Fact]
    public void Causes_AddUpToTheWholeDifference() => All((_, _, change) =>
    {
        change.Groups.Sum(g => g.DeltaNumerator).Should().Be(change.DeltaNumerator, change.Code);
        change.Groups.Sum(g => g.DeltaDenominator).Should().Be(change.DeltaDenominator, change.Code);
        foreach (var group in change.Groups)
        {
            group.DeltaNumerator.Should().Be(group.Entries.Sum(e => e.DeltaNumerator));
            group.DeltaDenominator.Should().Be(group.Entries.Sum(e => e.DeltaDenominator));
        }
    });

    [Fact]
    public void Contributions_AddUpToTheDifferenceShown() => All((_, _, change) =>
    {
        if (change.DeltaTenths is not { } whole) change.Groups.Should().NotContain(g => g.Tenths != null, change.Code);
        else change.Groups.Sum(g => g.Tenths ?? 0).Should().Be(whole, change.Code);
        if (change.Groups.Count > 0) change.Groups[^1].Reached.Should().Be(change.After.Tenths, change.Code);
        else change.Before.Should().Be(change.After, change.Code);
    });

    [Fact]
    public void Subject_StandsInOneCauseOfTheData_AndInNoneWithoutADifference() => All((_, _, change) =>
    {
        change.Groups.Where(g => g.Cause is not ChangeCause.Method).SelectMany(g => g.Entries).Select(e => e.Key).Should().OnlyHaveUniqueItems(change.Code);
        change.Groups.Select(g => g.Cause).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        change.Groups.SelectMany(g => g.Entries).Should().NotContain(e => e.Was.Length == 0 || e.Now.Length == 0, change.Code);
        change.Groups.Where(g => g.Cause is not (ChangeCause.Method or ChangeCause.AmountChanged)).SelectMany(g => g.Entries)
            .Should().NotContain(e => e.DeltaNumerator == 0 && e.DeltaDenominator == 0, change.Code);
    });

    /// <summary>What came cannot take away, what went cannot add.</summary>
    [Fact]
    public void Causes_PointTheirWay() => All((_, _, change) =>
    {
        foreach (var group in change.Groups.Where(g => g.Cause is ChangeCause.Joined or ChangeCause.MovedIn or ChangeCause.BecameCounted))
            group.Entries.Should().OnlyContain(e => e.DeltaNumerator >= 0 && e.DeltaDenominator >= 0, change.Code);
        foreach (var group in change.Groups.Where(g => g.Cause is ChangeCause.Left or ChangeCause.MovedOut or ChangeCause.StoppedCounting))
            group.Entries.Should().OnlyContain(e => e.DeltaNumerator <= 0 && e.DeltaDenominator <= 0, change.Code);
    });

    [Fact]
    public void SameSheet_HasNothingToExplain() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        ChangeRule.Of(sheet, new MonitoringSheet(facts, IndicatorCatalogue.All), IndicatorCatalogue.All.Select(m => m.Code), null).Should().OnlyContain(c => c.Groups.Count == 0);
    }).Check(Many);

    /// <summary>The slow way: from the sets of people, one cause after another.</summary>
    [Fact]
    public void SharesOfPeople_EqualTheSlowRecount() => Prop.ForAll(ChangeWorlds.Any, pair =>
    {
        foreach (var code in new[] { "П1", "П3", "П3т", "П4", "П6" })
        {
            foreach (var place in Places)
            {
                var change = ChangeRule.Of(pair.Before, pair.After, code, place);
                var wanted = new SlowChange(pair.Before, pair.After, code, place).Count();
                change.Groups.Where(g => g.Cause is not ChangeCause.Method).ToDictionary(g => g.Cause, g => (g.Entries.Count, g.DeltaNumerator, g.DeltaDenominator))
                    .Should().BeEquivalentTo(wanted, $"{code} {place}");
            }
        }
    }).Check(Many);

    private static void All(Action<MonitoringSheet, MonitoringSheet, IndicatorChange> check) => Prop.ForAll(ChangeWorlds.Any, pair =>
    {
        foreach (var place in Places)
        {
            foreach (var change in ChangeRule.Of(pair.Before, pair.After, IndicatorCatalogue.All.Select(m => m.Code), place)) check(pair.Before, pair.After, change);
        }
    }).Check(Many);
}

/// <summary>Causes of a share of people straight from their words: sets and nested scans, no key, tally or standing of the product.</summary>
internal sealed class SlowChange(MonitoringSheet before, MonitoringSheet after, string code, int? place)
{
    private readonly IndicatorMethod _method = after.Find(code)!;

    public Dictionary<ChangeCause, (int, int, int)> Count()
    {
        var (first, last) = (Roles(IndicatorCalculator.Compute(_method, before.Index)), Roles(after.Of(_method)));
        var found = new Dictionary<ChangeCause, (int, int, int)>();
        foreach (var person in first.Keys.Union(last.Keys))
        {
            var (was, now) = (first.GetValueOrDefault(person), last.GetValueOrDefault(person));
            if (was == now) continue;
            var cause = CauseOf(person, was, now);
            var (people, n, z) = found.GetValueOrDefault(cause);
            found[cause] = (people + 1, n + (now is FactRole.Numerator ? 1 : 0) - (was is FactRole.Numerator ? 1 : 0), z + (now is null ? 0 : 1) - (was is null ? 0 : 1));
        }
        return found;
    }

    /// <summary>The people of the number with their roles: once each.</summary>
    private Dictionary<int, FactRole?> Roles(IndicatorFacts facts) => (place is { } id ? facts.Places[id] : facts.Region).Entries
        .Where(e => e.Role is not FactRole.Excluded).ToDictionary(e => e.EducatorId, e => (FactRole?)e.Role);

    private ChangeCause CauseOf(int person, FactRole? was, FactRole? now)
    {
        var (from, to) = (HomeOf(person, before), HomeOf(person, after));
        if (from is null) return ChangeCause.Joined;
        if (to is null) return ChangeCause.Left;
        if (place is { } here && from != here && to == here) return ChangeCause.MovedIn;
        if (place is { } there && from == there && to != there) return ChangeCause.MovedOut;
        if (was is null) return ChangeCause.Entered;
        if (now is null) return ChangeCause.Exited;
        return now is FactRole.Numerator ? ChangeCause.BecameCounted : ChangeCause.StoppedCounting;
    }

    /// <summary>The municipality of who is in T or M by the parameters of the new method.</summary>
    private int? HomeOf(int person, MonitoringSheet sheet)
    {
        var contour = Contour.Of(sheet.Index.Facts, _method.Parameters);
        return contour.Teachers.Concat(contour.Managers).FirstOrDefault(j => j.EducatorId == person)?.MunicipalityId;
    }
}
