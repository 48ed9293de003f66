using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Groups of a breakdown never tell a reader of aggregates about one to four people, not even by subtraction.</summary>
public sealed class FigureCutPrivacyTests
{
    [Fact]
    public void Observer_LearnsNoSmallGroup_NeitherShownNorBySubtraction() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        foreach (var method in sheet.Methods.Where(m => m.Subject is FactSubject.People))
        {
            var row = sheet.RowsOf(method)[0];
            foreach (var cut in Enum.GetValues<Cut>().Where(c => c is not Cut.Level && CutRule.Fits(method, c)))
            {
                var groups = CutRule.Of(method, sheet.Of(method, null), cut, sheet.Index);
                var hidden = FigureCutPrivacy.Hidden(AccessScope.Aggregates, row, groups, null);
                var (shown, rest) = (groups.Where((_, i) => !hidden[i]).ToList(), groups.Where((_, i) => hidden[i]).ToList());
                shown.Should().NotContain(g => IsSmall(g.Facts.Value), $"{method.Code} {cut}");
                if (shown.Count > 0 && rest.Count > 0) IsSmall(Sum(rest)).Should().BeFalse($"{method.Code} {cut}");
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Region_SeesEveryGroup_AndAMunicipalityItsOwn()
    {
        var sheet = new MonitoringSheet(SomeFacts.Random(3), IndicatorCatalogue.All);
        var method = sheet.Find("П3")!;
        var groups = CutRule.Of(method, sheet.Of(method, 1), Cut.Age, sheet.Index);
        var row = sheet.RowsOf(method).Single(r => r.MunicipalityId == 1);

        FigureCutPrivacy.Hidden(AccessScope.Region, row, groups, null).Should().NotContain(true);
        FigureCutPrivacy.Hidden(AccessScope.Municipality(1), row, groups, null).Should().NotContain(true);
        FigureCutPrivacy.MaySee(AccessScope.Aggregates, row).Should().BeFalse();
    }

    /// <summary>Seven of the region, of whom four are the reader's own: the other three are told by subtraction.</summary>
    [Fact]
    public void Municipality_WhoseOwnPartTellsOfTheRest_DoesNotSeeTheGroupOfTheRegion()
    {
        var facts = SomeFacts.Bare() with { Jobs = [.. Enumerable.Range(1, 7).Select(i => SomeFacts.Teacher(i, i <= 4 ? 1 : 2))] };
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        var method = sheet.Find("П3")!;
        IReadOnlyList<CutRow> Groups(int? place) => CutRule.Of(method, sheet.Of(method, place), Cut.StaffGroup, sheet.Index);

        FigureCutPrivacy.Hidden(AccessScope.Municipality(1), sheet.RowsOf(method)[0], Groups(null), Groups(1)).Should().Equal(true);
        FigureCutPrivacy.Hidden(AccessScope.Municipality(1), sheet.RowsOf(method)[0], Groups(null), null).Should().Equal(false);
    }

    private static bool IsSmall(IndicatorValue value) => IsFew(value.Numerator ?? 0) || (value.Denominator is { } z && IsFew(z - (value.Numerator ?? 0)));

    private static bool IsFew(int people) => people is > 0 and < 5;

    private static IndicatorValue Sum(List<CutRow> groups) => new(
        groups.Sum(g => g.Facts.Value.Numerator ?? 0), groups.Exists(g => g.Facts.Value.Denominator is not null) ? groups.Sum(g => g.Facts.Value.Denominator ?? 0) : null, null);
}
