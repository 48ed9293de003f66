using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteContentRuleTests
{
    private static readonly RouteContentFacts Facts = new()
    {
        Deficits = [new("MET.3", "Оценивание", DeficitState.Confirmed, 3), new("MET.1", "Планирование", DeficitState.NotClosed, 2), new("MET.2", "Мотивация", DeficitState.Confirmed, 1)],
    };

    [Fact]
    public void Check_AdmissibleContent_FindsNothing() => RouteContentRule.Check(RouteWorld.Good(), Facts).Should().BeEmpty();

    [Theory]
    [InlineData("2026-06-01", "2026-08-30", "period-short")]
    [InlineData("2026-06-01", "2026-08-31", null)]
    [InlineData("2026-06-01", "2027-05-31", null)]
    [InlineData("2026-06-01", "2027-06-01", "period-long")]
    [InlineData("2026-11-30", "2027-02-28", null)]
    public void Check_Period_IsThreeToTwelveMonths(string from, string until, string? problem)
    {
        var (first, last) = (DateOnly.Parse(from, null), DateOnly.Parse(until, null));
        var content = RouteWorld.Good() with { From = first, Until = last, Steps = [RouteWorld.Step("a", 4, "MET.1; MET.3", isTransfer: true, first, first)], Checkpoints = [] };

        Codes(content).Should().Equal(problem is null ? [] : [problem]);
    }

    [Fact]
    public void Check_DatesTurnedRound_IsFormalAndNamesTheStep()
    {
        var content = RouteWorld.Good(RouteWorld.Step("late", from: RouteWorld.Until, until: RouteWorld.From));

        var problem = RouteContentRule.Check(content, Facts).Single();
        (problem.Code, problem.IsFormal, problem.StepKey).Should().Be(("dates-turned", true, "late"));
        problem.Message.Should().Contain("Мероприятие late");
        Codes(content with { From = RouteWorld.Until, Until = RouteWorld.From }).Should().Contain("period-turned");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public void Check_Hours_AreOneToThousand(int hours, bool refused) =>
        Codes(RouteWorld.Good(RouteWorld.Step("x", hours))).Contains("hours").Should().Be(refused);

    [Fact]
    public void Check_StepOutsideThePeriod_IsRefusedBeforeSendingOnly()
    {
        var content = RouteWorld.Good(RouteWorld.Step("x", until: RouteWorld.Until.AddDays(1)));

        RouteContentRule.Formal(content).Should().BeEmpty();
        Codes(content).Should().Equal("outside");
    }

    [Fact]
    public void Check_TitleMissing_IsFormal() =>
        RouteContentRule.Formal(RouteWorld.Good(RouteWorld.Step("x") with { Title = "  " })).Single().Code.Should().Be("title");

    [Theory]
    [InlineData("2026-05-31", false, true)]
    [InlineData("2026-06-01", false, false)]
    [InlineData("2026-05-31", true, false)]
    public void Check_ProgrammeExcludedBeforeItsStart_IsRefusedUnlessMarkedOutside(string excludedOn, bool isOutside, bool refused)
    {
        var facts = Facts with { Programmes = new Dictionary<int, RouteProgrammeFact> { [7] = new("Курс", DateOnly.Parse(excludedOn, null), []) } };

        RouteContentRule.Check(RouteWorld.Good(RouteWorld.Step("p") with { ProgrammeId = 7, IsOutside = isOutside }), facts).Any(p => p.Code == "excluded").Should().Be(refused);
    }

    [Fact]
    public void Check_MediumDeficitNotCovered_IsNamedUnlessAReasonStands()
    {
        var content = RouteWorld.Good() with { Steps = [RouteWorld.Step("visit", 4, "MET.3", isTransfer: true)] };

        RouteContentRule.Check(content, Facts).Single().Message.Should().Contain("MET.1").And.Contain("Планирование");
        Codes(content with { Uncovered = [new("MET.1", "нет программ в этом году")] }).Should().BeEmpty();
        Codes(content with { Uncovered = [new("MET.1", " ")] }).Should().Equal("gap-reason");
    }

    [Fact]
    public void Check_WithoutTransferToPractice_IsRefused() =>
        Codes(RouteWorld.Good() with { Steps = [RouteWorld.Step("course", 36, "MET.1; MET.3")] }).Should().Equal("transfer");

    [Fact]
    public void Check_Prerequisite_MustBeDoneOrEndBefore()
    {
        var facts = Facts with { Programmes = new Dictionary<int, RouteProgrammeFact> { [7] = new("Вторая", null, [8]), [8] = new("Первая", null, []) } };
        var second = RouteWorld.Step("second", from: new(2026, 9, 1), until: new(2026, 9, 30)) with { ProgrammeId = 7 };
        var first = RouteWorld.Step("first", from: new(2026, 7, 1), until: new(2026, 8, 31)) with { ProgrammeId = 8 };

        RouteContentRule.Check(RouteWorld.Good(second), facts).Single().Message.Should().Contain("«Первая»");
        RouteContentRule.Check(RouteWorld.Good(second, first), facts).Should().BeEmpty();
        RouteContentRule.Check(RouteWorld.Good(second, first with { Until = second.From }), facts).Single().Code.Should().Be("prerequisite");
        RouteContentRule.Check(RouteWorld.Good(second), facts with { CompletedProgrammes = new HashSet<int> { 8 } }).Should().BeEmpty();
    }

    [Fact]
    public void Check_DoneStepPlannedAway_IsRefused() =>
        RouteContentRule.Check(RouteWorld.Good(), Facts with { DoneSteps = [new("gone", "Семинар")] }).Single().Code.Should().Be("done-removed");

    private static IEnumerable<string> Codes(RouteContent content) => RouteContentRule.Check(content, Facts).Select(p => p.Code);
}
