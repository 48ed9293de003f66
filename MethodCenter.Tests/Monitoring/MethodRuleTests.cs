using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Which parameters a method uses, what they may be, how versions differ, what the traffic light says.</summary>
public sealed class MethodRuleTests
{
    private static readonly Dictionary<MethodParameter, Func<MethodParameters, MethodParameters>> Turns = new()
    {
        [MethodParameter.AgeLimit] = p => p with { AgeLimit = 33 },
        [MethodParameter.IsAgeInclusive] = p => p with { IsAgeInclusive = !p.IsAgeInclusive },
        [MethodParameter.ServiceMonths] = p => p with { ServiceMonths = 14 },
        [MethodParameter.Service] = p => p with { Service = ServiceSource.Organisation },
        [MethodParameter.SupportForms] = p => p with { SupportForms = new HashSet<SupportKind> { SupportKind.Club } },
        [MethodParameter.ValidityMonths] = p => p with { ValidityMonths = 6 },
        [MethodParameter.MonthsBeforeTraining] = p => p with { MonthsBeforeTraining = 2 },
        [MethodParameter.TeamMinSize] = p => p with { TeamMinSize = 3 },
        [MethodParameter.TeamUnit] = p => p with { TeamUnit = TeamUnit.Municipality },
        [MethodParameter.CountsRetraining] = p => p with { CountsRetraining = true },
        [MethodParameter.RouteStates] = p => p with { RouteStates = new HashSet<RouteStatus> { RouteStatus.Completed } },
        [MethodParameter.RouteShare] = p => p with { RouteShare = 60 },
        [MethodParameter.MethodistTrainingMonths] = p => p with { MethodistTrainingMonths = 3 },
        [MethodParameter.ExcludesLeave] = p => p with { ExcludesLeave = true },
        [MethodParameter.IncludesUnitHeads] = p => p with { IncludesUnitHeads = true },
    };

    /// <summary>A card shows every parameter that could change its number: what it does not show changes nothing.</summary>
    [Fact]
    public void Of_ParameterThatIsNotShown_ChangesNoNumber() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var index = new MonitoringIndex(facts);
        foreach (var method in IndicatorCatalogue.All)
        {
            var whole = Values(method, index);
            // A share of organisations cannot count teams of municipalities: there the parameter cannot be changed.
            foreach (var (parameter, turn) in Turns.Where(t => !MethodParameterRule.Of(method).Contains(t.Key) && (method.Code, t.Key) != ("П2д", MethodParameter.TeamUnit)))
                Values(method with { Parameters = turn(method.Parameters) }, index).Should().Equal(whole, $"{method.Code} {parameter}");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    /// <summary>And what it shows does change it, in some world.</summary>
    [Fact]
    public void Of_ParameterThatIsShown_ChangesANumberSomewhere()
    {
        var worlds = Enumerable.Range(1, 120).Select(seed => new MonitoringIndex(SomeFacts.Random(seed))).ToList();
        var idle = from method in IndicatorCatalogue.Main.Append(IndicatorCatalogue.Find("П3д")!).Append(IndicatorCatalogue.Find("И5")!).Append(IndicatorCatalogue.Find("И8")!)
                   from parameter in MethodParameterRule.Of(method)
                   where worlds.TrueForAll(w => Values(method, w).SequenceEqual(Values(method with { Parameters = Turns[parameter](method.Parameters) }, w)))
                   select $"{method.Code} {parameter}";

        idle.Should().BeEmpty();
    }

    public static TheoryData<string, string, Func<MethodParameters, MethodParameters>> WrongParameters => new()
    {
        { "П6", "method.range", p => p with { AgeLimit = 17 } },
        { "П6", "method.range", p => p with { AgeLimit = 71 } },
        { "П6", "method.range", p => p with { ServiceMonths = 0 } },
        { "П6", "method.range", p => p with { ServiceMonths = 121 } },
        { "П6", "method.support-forms", p => p with { SupportForms = new HashSet<SupportKind>() } },
        { "П6", "method.support-forms", p => p with { SupportForms = new HashSet<SupportKind> { SupportKind.Other } } },
        { "П3д", "method.range", p => p with { ValidityMonths = 0 } },
        { "П1", "method.range", p => p with { MonthsBeforeTraining = 121 } },
        { "П2", "method.range", p => p with { TeamMinSize = 1 } },
        { "П2", "method.range", p => p with { TeamMinSize = 21 } },
        { "И8", "method.range", p => p with { RouteShare = 101 } },
        { "И5", "method.range", p => p with { MethodistTrainingMonths = 0 } },
        { "П4", "method.route-states", p => p with { RouteStates = new HashSet<RouteStatus>() } },
    };

    [Theory]
    [MemberData(nameof(WrongParameters))]
    public void Check_OutsideTheSensible_IsRefused(string code, string refusal, Func<MethodParameters, MethodParameters> turn)
    {
        var method = IndicatorCatalogue.Find(code)!;

        MethodParameterRule.Check(method, turn(method.Parameters)).Error.Code.Should().Be(refusal);
    }

    [Fact]
    public void Check_BuiltInMethods_AreGood() =>
        IndicatorCatalogue.All.Should().OnlyContain(m => MethodParameterRule.Check(m, m.Parameters).IsOk);

    [Fact]
    public void Restrict_ForeignParameter_IsNotKept()
    {
        var method = IndicatorCatalogue.Find("П6")!;

        var kept = MethodParameterRule.Restrict(method, method.Parameters with { AgeLimit = 30, ValidityMonths = 12, TeamMinSize = 5 });

        (kept.AgeLimit, kept.ValidityMonths, kept.TeamMinSize).Should().Be((30, 36, 2));
    }

    [Fact]
    public void Difference_NamesWasAndIs()
    {
        var method = IndicatorCatalogue.Find("П6")!;
        var after = method with { Target = new(75.5m, "не менее 75,5 %"), Parameters = method.Parameters with { IsAgeInclusive = true } };

        MethodDifference.Of(method, after).Should().Equal(
            new MethodChange(MethodTerms.Of(MethodParameter.IsAgeInclusive), "нет", "да"),
            new MethodChange(MethodDifference.TargetWords, "не менее 70 %", "не менее 75,5 %"), new MethodChange(MethodDifference.TargetValue, "70", "75,5"));
        MethodDifference.Of(method, method).Should().BeEmpty();
    }

    /// <summary>N moves by those counted, Z by those entered: the moves add up to the difference of the numbers.</summary>
    [Fact]
    public void Moves_AddUpToTheDifference() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var index = new MonitoringIndex(facts);
        foreach (var method in IndicatorCatalogue.All.Where(m => m.Shape is IndicatorShape.Share))
        {
            foreach (var parameter in MethodParameterRule.Of(method))
            {
                var (before, after) = (IndicatorCalculator.Compute(method, index).Region, IndicatorCalculator.Compute(method with { Parameters = Turns[parameter](method.Parameters) }, index).Region);
                var moves = MethodDifference.Moves(before, after);
                (moves.Counted - moves.NotCounted).Should().Be(after.Value.Numerator!.Value - before.Value.Numerator!.Value, $"{method.Code} {parameter}");
                (moves.Entered - moves.Gone).Should().Be(after.Value.Denominator!.Value - before.Value.Denominator!.Value, $"{method.Code} {parameter}");
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [InlineData("П6", TrafficLight.Green, "70 % и больше")]
    [InlineData("П6", TrafficLight.Yellow, "от 63 %, но меньше 70 %")]
    [InlineData("П5", TrafficLight.Green, "30 чел. и меньше, но не 0")]
    [InlineData("П5", TrafficLight.Red, "больше 33 чел., а также 0")]
    public void TargetExamples_SayTheBorders(string code, TrafficLight light, string words) =>
        TargetExamples.Of(IndicatorCatalogue.Find(code)!).Should().ContainSingle(e => e.Light == light).Which.Words.Should().Be(words);

    [Fact]
    public void TargetExamples_WordsOnly_HaveNone()
    {
        TargetExamples.Of(IndicatorCatalogue.Find("П8")!).Should().BeEmpty();
        TargetExamples.Of(IndicatorCatalogue.Find("П6′")!).Should().BeEmpty();
        TargetExamples.Of(IndicatorCatalogue.Find("П7")!, isPlace: true).Should().NotBeEmpty();
    }

    private static List<IndicatorValue> Values(IndicatorMethod method, MonitoringIndex index)
    {
        var counted = IndicatorCalculator.Compute(method, index);
        return [counted.Region.Value, .. counted.Places.OrderBy(p => p.Key).Select(p => p.Value.Value)];
    }
}
