using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class ScaleTests
{
    private static readonly Scale[] Seeds = [.. ScaleRule.Seeds()];

    /// <summary>Bounds belong to the upper band; the share is compared unrounded (domain, section 3.2).</summary>
    [Theory]
    [InlineData("A", 80, 100, "минимальный")]
    [InlineData("A", 79.99, 100, "низкий")]
    [InlineData("A", 7999, 10000, "низкий")]
    [InlineData("A", 60, 100, "низкий")]
    [InlineData("A", 28, 47, "средний")] // printed as 60 %, is 59.57 %
    [InlineData("A", 40, 100, "средний")]
    [InlineData("A", 39.9999, 100, "высокий")]
    [InlineData("A", 0, 12, "высокий")]
    [InlineData("B", 28, 47, "минимальный")]
    [InlineData("B", 60, 100, "средний")]
    [InlineData("B", 80, 100, "высокий")]
    [InlineData("C", 84.99, 100, "повышенный")]
    [InlineData("C", 11, 20, "базовый")]
    [InlineData("C", 40, 40, "высокий")]
    public void LevelOf_Share_ReachesTheHighestBound(string code, decimal points, decimal max, string level) =>
        Seeds.Single(s => s.Code == code).LevelOf(new Score("SUB.1", points, max))!.Name.Should().Be(level);

    [Fact]
    public void LevelOf_WithoutAMaximum_IsNone() => Seeds[0].LevelOf(new Score("SUB.1", 0, 0)).Should().BeNull();

    /// <summary>Every share from 0 to 100 falls into exactly one band, and the level is that band's.</summary>
    [Fact]
    public void Bands_EveryShare_FallsIntoExactlyOne() => Prop.ForAll(Scales(), Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (scale, max, raw) =>
    {
        var points = Math.Min(raw, max);
        var holding = ScaleBands.Of(scale).Where(b => points * 100 >= b.From * max && (points * 100 < b.Until * max || b.Until == 100)).ToList();
        return holding.Count == 1 && scale.LevelOf(new Score("X.1", points, max))!.Name == holding[0].Name;
    }).QuickCheckThrowOnFailure();

    /// <summary>More points never lead to a lower band.</summary>
    [Fact]
    public void LevelOf_MorePoints_IsNeverLower() => Prop.ForAll(Scales(), Gen.Choose(1, 300).ToArbitrary(), Gen.Choose(0, 300).Two().ToArbitrary(), (scale, max, pair) =>
    {
        var (less, more) = (Math.Min(Math.Min(pair.Item1, pair.Item2), max), Math.Min(Math.Max(pair.Item1, pair.Item2), max));
        return scale.LevelOf(new Score("X.1", less, max))!.FromPercent <= scale.LevelOf(new Score("X.1", more, max))!.FromPercent;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bands_CoverTheWholeWithWordsInFull()
    {
        var bands = ScaleBands.Of(Seeds[0]);

        bands.Select(b => (b.From, b.Until)).Should().Equal((0, 40), (40, 60), (60, 80), (80, 100));
        bands[0].FullName.Should().Be("высокий уровень дефицитов");
        ScaleBands.Of(Seeds[1])[^1].FullName.Should().Be("высокий уровень компетенции");
    }

    [Theory]
    [InlineData(0, 60, 0, 3, true)]
    [InlineData(0, 61, 0, 3, false)]
    [InlineData(0, 60, 1, 3, false)]
    public void IsSame_LooksAtBoundsAndSeverities(int first, int second, int severity, int heaviest, bool same)
    {
        var scale = new Scale("D", "Две", ScaleMeaning.CompetenceLevel, [new("низкий", 0, 3), new("высокий", 60, 0)]);

        ScaleBands.IsSame(scale, [new() { Name = "верхний", FromPercent = second, Severity = severity }, new() { Name = "нижний", FromPercent = first, Severity = heaviest }]).Should().Be(same);
    }

    private static Arbitrary<Scale> Scales()
    {
        var made = Gen.Choose(1, 99).ListOf(3).Select(bounds => new Scale("X", "Любая", ScaleMeaning.CompetenceLevel,
            bounds.Append(0).Distinct().Select(b => new ScaleLevel($"от {b}", b, 0))));
        return Gen.OneOf(made, Gen.Elements(Seeds)).ToArbitrary();
    }
}
