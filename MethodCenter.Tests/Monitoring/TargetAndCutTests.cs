using FluentAssertions;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Targets, cuts and the catalogue.</summary>
public sealed class TargetAndCutTests
{
    [Theory]
    [InlineData("П3", 20.0, TrafficLight.Green)]
    [InlineData("П3", 18.0, TrafficLight.Yellow)]
    [InlineData("П3", 17.9, TrafficLight.Red)]
    [InlineData("П5", 30.0, TrafficLight.Green)]
    [InlineData("П5", 33.0, TrafficLight.Yellow)]
    [InlineData("П5", 33.1, TrafficLight.Red)]
    [InlineData("П5", 0.0, TrafficLight.Red)]
    [InlineData("П3д", 50.0, TrafficLight.None)]
    public void Light_AgainstTheDefaultTarget(string code, double value, TrafficLight wanted) =>
        TargetRule.Of(IndicatorCatalogue.Find(code)!, (decimal)value).Should().Be(wanted);

    [Fact]
    public void Light_OfAMunicipality_IsByItsOwnTarget()
    {
        var methodists = IndicatorCatalogue.Find("П7")!;

        (TargetRule.Of(methodists, 1, isPlace: true), TargetRule.Of(methodists, 0, isPlace: true), TargetRule.Of(methodists, 5)).Should()
            .Be((TrafficLight.Green, TrafficLight.Red, TrafficLight.None));
        TargetRule.Of(methodists, null).Should().Be(TrafficLight.None);
    }

    [Fact]
    public void Catalogue_HasEightMainMethodsAndEachCodeOnce()
    {
        IndicatorCatalogue.Main.Select(m => m.Code).Should().Equal("П1", "П2", "П3", "П4", "П5", "П6", "П7", "П8");
        IndicatorCatalogue.All.Select(m => m.Code).Should().OnlyHaveUniqueItems();
        IndicatorCatalogue.All.Select(m => m.Rule).Should().Contain(Enum.GetValues<IndicatorRule>());
        IndicatorCatalogue.All.Should().NotContain(m => m.Formula.Length == 0 || m.Source.Length == 0);
    }

    [Theory]
    [InlineData("п1'", "П1′")]
    [InlineData(" P3т ", "П3т")]
    [InlineData("П9", null)]
    public void Catalogue_FindsByTheCodeAsTyped(string typed, string? code) => IndicatorCatalogue.Find(typed)?.Code.Should().Be(code);

    [Theory]
    [InlineData(24, "до 25")]
    [InlineData(25, "25–29")]
    [InlineData(34, "30–34")]
    [InlineData(35, "35–39")]
    [InlineData(70, "65 и старше")]
    public void Age_Group(int years, string group) => CutRule.AgeGroup(years).Should().Be(group);

    [Theory]
    [InlineData(2, "до 3")]
    [InlineData(3, "3–5")]
    [InlineData(5, "5–10")]
    [InlineData(20, "20 и более")]
    public void Service_Group(int years, string group) => CutRule.ServiceGroup(years).Should().Be(group);

    [Fact]
    public void Cut_ByType_CountsTheSameLines()
    {
        var facts = SomeFacts.Bare() with
        {
            Jobs = [SomeFacts.Teacher(1), SomeFacts.Teacher(2), SomeFacts.Teacher(3, 2)],
            Results = [new(1, 1, 1, new DateOnly(2026, 3, 1))],
            Organisations = new Dictionary<int, OrganisationFact>
            {
                [1] = new(1, 1, "1", "Школа", "oo_sosh") { Levels = "НОО;ООО", Locality = Locality.Village },
                [2] = new(2, 2, "2", "Сад", "doo") { Levels = "ДО" },
            },
        };
        var (index, method) = (new MonitoringIndex(facts), IndicatorCatalogue.Find("П3")!);
        var whole = IndicatorCalculator.Compute(method, index).Region;

        CutRule.Of(method, whole, Cut.OrganisationType, index).Select(g => (g.Key, g.Facts.Value.Numerator, g.Facts.Value.Denominator)).Should().Equal(("doo", 0, 1), ("oo_sosh", 1, 2));
        CutRule.Of(method, whole, Cut.Level, index).Select(g => (g.Key, g.Facts.Value.Denominator)).Should().Equal(("ДО", 1), ("НОО", 2), ("ООО", 2));
        CutRule.Of(method, whole, Cut.Locality, index).Select(g => g.Key).Should().Equal("село", CutRule.Unknown);
        CutRule.Of(IndicatorCatalogue.Find("П5")!, whole, Cut.Locality, index).Should().BeEmpty();
    }

    [Fact]
    public void Parameters_ChangeTheContour()
    {
        var facts = SomeFacts.Bare() with
        {
            Jobs = [SomeFacts.Teacher(1) with { IsOnLeave = true }, SomeFacts.Teacher(2), new JobFact(3, 1, 1, PostGroup.Other, "unit_head")],
        };

        facts.Count("П3").Region.Value.Denominator.Should().Be(2);
        facts.Count("П3", MethodParameters.Default with { ExcludesLeave = true }).Region.Value.Denominator.Should().Be(1);
        facts.Count("П3м", MethodParameters.Default with { IncludesUnitHeads = true }).Region.Value.Denominator.Should().Be(1);
        facts.Count("П3").Region.Of(FactRole.Excluded).Should().ContainSingle().Which.Reason.Should().Be(FactReasons.OtherPost);
    }
}
