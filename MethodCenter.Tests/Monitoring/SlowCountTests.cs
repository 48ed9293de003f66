using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>The calculators against the slow count of the same facts, for the region and each municipality.</summary>
public sealed class SlowCountTests
{
    [Theory]
    [InlineData("П1")]
    [InlineData("П1′")]
    [InlineData("П2")]
    [InlineData("П3")]
    [InlineData("П4")]
    [InlineData("П5")]
    [InlineData("П6")]
    [InlineData("П7")]
    [InlineData("П8")]
    public void Indicator_OverAnyFacts_EqualsTheSlowCount(string code)
    {
        var met = 0;
        Prop.ForAll(SomeFacts.Any, facts =>
        {
            var (counted, slow) = (facts.Count(code), new SlowCount(facts));
            NumbersOf(counted.Region).Should().Be(slow.Of(code, 0), code);
            foreach (var (place, list) in counted.Places) NumbersOf(list).Should().Be(slow.Of(code, place), $"{code} {place}");
            met += counted.Region.Value.Numerator!.Value;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        met.Should().BePositive("the random worlds must meet the rule");
    }

    private static (int N, int? Z) NumbersOf(FactList list) => (list.Value.Numerator!.Value, list.Value.Denominator);
}
