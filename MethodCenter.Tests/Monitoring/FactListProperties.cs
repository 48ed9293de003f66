using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>What holds of every indicator over any facts.</summary>
public sealed class FactListProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>Their region has a list of its own: П5 and П7 are not sums, and events of the region are of no municipality.</summary>
    private static readonly HashSet<string> OwnRegion = ["П5", "П5ср", "П5мед", "П5мин", "П5макс", "П5р", "П7", "П7в", "П7о", "П7п", "И5", "И6"];

    [Fact]
    public void LengthOfTheList_IsTheNumber() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        foreach (var (method, list) in Lists(facts))
        {
            var (counted, rest) = (list.Of(FactRole.Numerator).Count(), list.Of(FactRole.Denominator).Count());
            (list.Value.Numerator ?? 0).Should().Be(counted, method.Code);
            (list.Value.Denominator ?? 0).Should().Be(method.Shape is IndicatorShape.Share ? counted + rest : rest, method.Code);
        }
    }).Check(Many);

    /// <summary>Only lines that are a route, or a person and a competence, may name a person twice.</summary>
    [Fact]
    public void ShareOfPeople_NamesEachPersonOnceInOneRole() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        foreach (var (method, list) in Lists(facts).Where(l => l.Method.Shape is IndicatorShape.Share && l.Method.Code is not ("П4в" or "И1" or "И2")))
            list.Entries.Select(e => method.Subject is FactSubject.Organisations ? e.OrganisationId : e.EducatorId).Should().OnlyHaveUniqueItems(method.Code);
    }).Check(Many);

    [Fact]
    public void Region_IsTheSumOfItsMunicipalities() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var index = new MonitoringIndex(facts);
        foreach (var counted in IndicatorCatalogue.All.Where(m => !OwnRegion.Contains(m.Code)).Select(m => IndicatorCalculator.Compute(m, index)))
            counted.Region.Entries.Should().BeEquivalentTo(counted.Places.Values.SelectMany(p => p.Entries), counted.Method.Code);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void EveryLine_SaysWhy() => Prop.ForAll(SomeFacts.Any, facts =>
        Lists(facts).Where(l => l.Method.Code != "П5р").SelectMany(l => l.List.Entries).Should().NotContain(e => e.Reason.Length == 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    /// <summary>Every cut but that by level parts the lines: each stands in exactly one group.</summary>
    [Fact]
    public void Cuts_PartTheLines() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var index = new MonitoringIndex(facts);
        foreach (var method in IndicatorCatalogue.All)
        {
            var whole = IndicatorCalculator.Compute(method, index).Region;
            foreach (var cut in Enum.GetValues<Cut>().Where(c => c is not Cut.Level && CutRule.Fits(method, c)))
                CutRule.Of(method, whole, cut, index).SelectMany(g => g.Facts.Entries).Should().HaveCount(whole.Counted.Count(), $"{method.Code} {cut}");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void OrderOfFacts_DoesNotChangeNumbers() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var turned = facts with
        {
            Jobs = [.. facts.Jobs.Reverse()],
            Results = [.. facts.Results.Reverse()],
            Learning = [.. facts.Learning.Reverse()],
            Routes = [.. facts.Routes.Reverse()],
            Methodists = [.. facts.Methodists.Reverse()],
            Assignments = [.. facts.Assignments.Reverse()],
            Supports = [.. facts.Supports.Reverse()],
        };
        Lists(turned).Select(l => l.List.Value).Should().Equal(Lists(facts).Select(l => l.List.Value));
    }).Check(Many);

    private static IEnumerable<(IndicatorMethod Method, FactList List)> Lists(MonitoringFacts facts)
    {
        var index = new MonitoringIndex(facts);
        return IndicatorCatalogue.All.Select(m => IndicatorCalculator.Compute(m, index)).SelectMany(f => f.Places.OrderBy(p => p.Key).Select(p => p.Value).Prepend(f.Region).Select(l => (f.Method, l)));
    }
}
