using FluentAssertions;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>From which difference on a remark is made, and which of them must be explained.</summary>
public sealed class RoundCheckRuleTests
{
    private const RemarkSeverity Warning = RemarkSeverity.Warning;
    private const RemarkSeverity Error = RemarkSeverity.Error;

    /// <summary>Shares: 20,0 % before, over the same hundred or thousand.</summary>
    [Theory]
    [InlineData(300, 1000, null)]
    [InlineData(301, 1000, RemarkKind.ShareChanged)]
    [InlineData(100, 1000, RemarkKind.ShareChanged)]
    [InlineData(101, 1000, null)]
    [InlineData(99, 1000, RemarkKind.ShareChanged)]
    [InlineData(220, 1100, null)]
    [InlineData(221, 1101, RemarkKind.DenominatorChanged)]
    [InlineData(180, 900, null)]
    [InlineData(179, 899, RemarkKind.DenominatorChanged)]
    [InlineData(0, 1000, RemarkKind.NumeratorGone)]
    [InlineData(0, 0, RemarkKind.NoDenominator)]
    public void Share_AgainstThePreviousRound(int numerator, int denominator, RemarkKind? kind)
    {
        var remarks = Of("П3", Share(numerator, denominator), Share(200, 1000));

        remarks.Select(r => (RemarkKind?)r.Kind).Should().Equal(kind is null ? [] : [kind]);
    }

    /// <summary>0,3 % and 0,7 % are more than twice each other, yet nothing to speak of.</summary>
    [Fact]
    public void Share_Tiny_IsNotCalledTwofold() => Of("П3", Share(7, 1000), Share(3, 1000)).Should().BeEmpty();

    [Theory]
    [InlineData(17, RemarkKind.CountFell)]
    [InlineData(18, null)]
    [InlineData(40, null)]
    [InlineData(0, RemarkKind.NumeratorGone)]
    public void Count_AgainstThePreviousRound(int count, RemarkKind? kind) =>
        Of("П2", new(count, null, count * 10, 1), new(18, null, 180, 1)).Select(r => (RemarkKind?)r.Kind).Should().Equal(kind is null ? [] : [kind]);

    [Fact]
    public void Errors_ComeFirst_AndSayWhatToDo()
    {
        var remarks = RoundCheckRule.Of([new(Method("П3"), Share(200, 1000), Share(200, 800)), new(Method("П4"), Share(0, 1000), Share(50, 1000))], [], RoundCheckLimits.Default);

        remarks.Select(r => (r.Code, r.Severity)).Should().Equal(("П4", Error), ("П3", Warning));
        remarks[0].Should().Match<RoundRemark>(r => r.Was == "5,0\u00A0% (50 из 1 000)" && r.Is == "0,0\u00A0% (0 из 1 000)" && r.Advice.Length > 10);
    }

    [Fact]
    public void NoDenominator_WithNothingBefore_IsAWarning() =>
        Of("П6", new(0, 0, null, 1), null).Should().ContainSingle().Which.Should().Match<RoundRemark>(r => r.Kind == RemarkKind.NoDenominator && r.Severity == Warning);

    [Fact]
    public void NoDenominator_WhereThereWasOne_IsAnError() =>
        Of("П6", new(0, 0, null, 1), Share(5, 10)).Should().ContainSingle().Which.Severity.Should().Be(Error);

    [Fact]
    public void AnotherMethod_IsNotComparedButTold() =>
        Of("П6", Share(9, 10) with { MethodVersion = 2 }, Share(1, 100)).Should().ContainSingle().Which.Should()
            .Match<RoundRemark>(r => r.Kind == RemarkKind.MethodChanged && r.Was == "версия 1" && r.Is == "версия 2");

    [Theory]
    [InlineData(9, 90, null)]
    [InlineData(10, 90, RemarkKind.DataMissing)]
    [InlineData(1, 0, RemarkKind.DataMissing)]
    public void Missing_FromATenthOn(int missing, int denominator, RemarkKind? kind) =>
        RoundCheckRule.Of([new(Method("П6"), Share(0, denominator), null, missing)], [], RoundCheckLimits.Default).Where(r => r.Kind is RemarkKind.DataMissing)
            .Select(r => (RemarkKind?)r.Kind).Should().Equal(kind is null ? [] : [kind]);

    [Theory]
    [InlineData(1000, 1050, null)]
    [InlineData(1000, 950, null)]
    [InlineData(1000, 1051, Warning)]
    [InlineData(1000, 949, Warning)]
    [InlineData(1000, 1200, Warning)]
    [InlineData(1000, 1201, Error)]
    [InlineData(0, 1, Warning)]
    [InlineData(0, 0, null)]
    [InlineData(10, 19, Warning)]
    [InlineData(10, 20, Error)]
    public void Official_DiffersFromTheCounted(int official, int counted, RemarkSeverity? severity)
    {
        var line = new OfficialLine(OfficialKind.Teachers, official, new DateOnly(2026, 6, 30), "ОО-1", "П1", counted);

        RoundCheckRule.Of([], [line], RoundCheckLimits.Default).Select(r => (RemarkSeverity?)r.Severity).Should().Equal(severity is null ? [] : [severity]);
    }

    /// <summary>From a year to a half-year what is gathered falls by itself, from a half-year to a year it rises; what stands on the date does neither.</summary>
    [Theory]
    [InlineData("П3", 50, 200, -1, 0)]
    [InlineData("П3", 50, 200, 0, 1)]
    [InlineData("П3", 400, 200, -1, 1)]
    [InlineData("П3", 400, 200, 1, 0)]
    [InlineData("И5", 50, 200, -1, 1)]
    public void Share_OverAPeriodOfAnotherLength(string code, int now, int was, int shift, int remarks) =>
        RoundCheckRule.Of([new(Method(code), Share(now, 1000), Share(was, 1000)) { PeriodShift = shift }], [], RoundCheckLimits.Default).Should().HaveCount(remarks);

    [Theory]
    [InlineData("П2", -1, 0)]
    [InlineData("П2", 1, 1)]
    [InlineData("П7", -1, 1)]
    public void Count_OverAPeriodOfAnotherLength(string code, int shift, int remarks) =>
        RoundCheckRule.Of([new(Method(code), new(5, null, 50, 1), new(9, null, 90, 1)) { PeriodShift = shift }], [], RoundCheckLimits.Default).Should().HaveCount(remarks);

    [Fact]
    public void NumeratorGone_InAShorterPeriod_IsAWarning() =>
        RoundCheckRule.Of([new(Method("П4"), Share(0, 100), Share(9, 100)) { PeriodShift = -1 }], [], RoundCheckLimits.Default).Should().ContainSingle().Which.Severity.Should().Be(Warning);

    [Fact]
    public void Few_AreNotComparedByShares() => Of("П6", Share(5, 7), Share(0, 1)).Should().BeEmpty();

    [Fact]
    public void TheSameChangeOfADenominator_IsToldOnce() =>
        RoundCheckRule.Of([new(Method("П1"), Share(200, 1000), Share(160, 800)), new(Method("П3"), Share(100, 1000), Share(80, 800))], [], RoundCheckLimits.Default)
            .Should().ContainSingle().Which.Code.Should().Be("П1");

    [Fact]
    public void Variants_AreNotRemarkedOn() => Of("П3т", Share(0, 10), Share(9, 10)).Should().BeEmpty();

    [Theory]
    [InlineData("П3", "По П3 данные верны", true)]
    [InlineData("П3", "p3: верно", true)]
    [InlineData("П3", "П3т и П3м верны", false)]
    [InlineData("П1′", "П1' пересчитан", true)]
    [InlineData("П1", "П1′ пересчитан", false)]
    [InlineData("П1", "П1′ и П1", true)]
    [InlineData("П3", null, false)]
    [InlineData("П3", "П13", false)]
    public void Explanation_NamesTheIndicatorItself(string code, string? text, bool covers) => RoundExplanation.Covers(code, text, []).Should().Be(covers);

    [Fact]
    public void Explanation_OrAMessageToTheIndicator() => RoundExplanation.Covers("П3", null, ["П3"]).Should().BeTrue();

    [Theory]
    [InlineData("2026-06-30", "Мониторинг за первое полугодие 2026 года")]
    [InlineData("2025-12-31", "Мониторинг за 2025 год")]
    [InlineData("2026-09-30", "Мониторинг за девять месяцев 2026 года")]
    [InlineData("2024-02-29", "Мониторинг за два месяца 2024 года")]
    [InlineData("2024-02-28", "Мониторинг на 28.02.2024")]
    public void Title_SaysThePeriod(string day, string title) => RoundTerms.TitleOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(title);

    private static IReadOnlyList<RoundRemark> Of(string code, FigureValue now, FigureValue? before) => RoundCheckRule.Of([new(Method(code), now, before)], [], RoundCheckLimits.Default);

    private static IndicatorMethod Method(string code) => IndicatorCatalogue.Find(code)!;

    private static FigureValue Share(int numerator, int denominator) => new(numerator, denominator, new Domain.Common.Percent(numerator, denominator).Tenths, 1);
}
