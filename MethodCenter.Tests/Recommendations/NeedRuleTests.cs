using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using Xunit;

namespace MethodCenter.Tests.Recommendations;

/// <summary>The number of the missing: with it the light is green, with one less it is not.</summary>
public sealed class NeedRuleTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static Arbitrary<(int N, int Z, int Target)> Numbers =>
        (from z in Gen.Choose(1, 700) from n in Gen.Choose(0, z) from target in Gen.Choose(1, 1000) select (n, z, target)).ToArbitrary();

    [Fact]
    public void ToTarget_OfAShare_IsTheLeastThatMakesItGreen() => Prop.ForAll(Numbers, given =>
    {
        var method = Share(given.Target / 10m);
        var value = Value(given.N, given.Z);
        Holds(method, value, NeedRule.ToTarget(method, value, isPlace: true));
    }).Check(Many);

    [Fact]
    public void ToTarget_OfTheLoad_IsTheLeastNumberOfMethodists() => Prop.ForAll(Numbers, given =>
    {
        var method = IndicatorCatalogue.Find("П5")! with { Target = new(Math.Max(1, given.Target / 10m), "не более") };
        var value = NeedRule.Add(method, new(given.N, given.Z, null), new(0, NeedSide.Numerator));
        Holds(method, value, NeedRule.ToTarget(method, value, isPlace: false));
    }).Check(Many);

    [Fact]
    public void ToTarget_OfACount_IsWhatIsMissing() => Prop.ForAll(Numbers, given =>
    {
        var method = IndicatorCatalogue.Find("П2")! with { Target = new(given.Target, "не менее") };
        Holds(method, new(given.N, null, 10L * given.N), NeedRule.ToTarget(method, new(given.N, null, 10L * given.N), isPlace: false));
    }).Check(Many);

    [Fact]
    public void ToShare_IsTheLeastThatReachesIt() => Prop.ForAll(Numbers, given =>
    {
        var (method, value) = (Share(20), Value(given.N, given.Z));
        if (NeedRule.ToShare(method, value, given.Target) is not { } need) value.Tenths.Should().BeGreaterThanOrEqualTo(given.Target);
        else
        {
            NeedRule.Add(method, value, need).Tenths.Should().BeGreaterThanOrEqualTo(given.Target);
            NeedRule.Add(method, value, need with { Count = need.Count - 1 }).Tenths.Should().BeLessThan(given.Target);
        }
    }).Check(Many);

    /// <summary>9,95 % rounds to 10,0 %: the light looks at the rounded value, and so does the number of the missing.</summary>
    [Fact]
    public void ToTarget_RoundedValueReachesIt_CountsByTheLight() =>
        NeedRule.ToTarget(Share(10), Value(190, 2000), isPlace: true)!.Value.Count.Should().Be(9, "199 of 2000 is 9,95 %, shown and judged as 10,0 %");

    [Theory]
    [InlineData(25, 200, 20, 15)]
    [InlineData(40, 200, 20, null)]
    [InlineData(0, 0, 20, null)]
    [InlineData(0, 3, 20, 1)]
    public void ToTarget_Share(int n, int z, int target, int? wanted) => (NeedRule.ToTarget(Share(target), Value(n, z), isPlace: true)?.Count).Should().Be(wanted);

    [Fact]
    public void ToTarget_NobodyAssigned_AsksForPeopleNotForMethodists() =>
        NeedRule.ToTarget(IndicatorCatalogue.Find("П5")!, new(0, 4, 0), isPlace: false)!.Value.Side.Should().Be(NeedSide.Numerator);

    private static void Holds(IndicatorMethod method, IndicatorValue value, Need? need)
    {
        var light = TargetRule.Of(method, value.Number, false);
        if (need is not { } missing)
        {
            light.Should().BeOneOf(TrafficLight.Green, TrafficLight.None);
            return;
        }
        light.Should().BeOneOf(TrafficLight.Yellow, TrafficLight.Red);
        TargetRule.Of(method, NeedRule.Add(method, value, missing).Number, false).Should().Be(TrafficLight.Green);
        TargetRule.Of(method, NeedRule.Add(method, value, missing with { Count = missing.Count - 1 }).Number, false).Should().NotBe(TrafficLight.Green);
    }

    private static IndicatorMethod Share(decimal target) => IndicatorCatalogue.Find("П3")! with { Target = new(target, $"не менее {target}") };

    private static IndicatorValue Value(int n, int z) => new(n, z, new Percent(n, z).Tenths);
}
