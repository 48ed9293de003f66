using FluentAssertions;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>What a retest changes in a route that is being walked.</summary>
public sealed class RouteRetestTests
{
    private static readonly DateOnly From = new(2026, 9, 1);

    [Fact]
    public void Read_NothingClosedAndNothingNew_ChangesNothing() =>
        Read([Step("a", "MET.3"), Step("b", "SUB.1")], [], [Need("MET.3"), Need("SUB.1")], []).Changes.Should().BeFalse();

    [Fact]
    public void Read_APlannedStepWhoseDeficitsAreAllClosed_IsDropped()
    {
        var news = Read([Step("a", "MET.3"), Step("b", "SUB.1", true)], [], [Need("SUB.1")], ["MET.3"]);

        news.Dropped.Select(s => s.Key).Should().Equal("a");
        news.Closed.Should().Equal("MET.3");
        news.Words.Should().Be("Закрыты: MET.3. Больше не нужны: 1 мероприятие.");
    }

    [Fact]
    public void Read_AStepThatSomebodyBegan_StaysWhateverTheResultsSay() =>
        Read([Step("a", "MET.3")], ["a"], [], ["MET.3"]).Dropped.Should().BeEmpty();

    [Fact]
    public void Read_AStepThatClosesAnotherOpenDeficitToo_Stays() =>
        Read([Step("a", "MET.3; SUB.1")], [], [Need("SUB.1")], ["MET.3"]).Dropped.Should().BeEmpty();

    [Fact]
    public void Read_TheOnlyTransferOfARouteThatGoesOn_Stays()
    {
        var news = Read([Step("a", "SUB.1"), Step("visit", "MET.3", true)], [], [Need("SUB.1")], ["MET.3"]);

        news.Kept.Select(s => s.Key).Should().Equal("a", "visit");
        news.Changes.Should().BeFalse();
    }

    [Fact]
    public void Read_ANewHeavyDeficit_MustBeCovered_ALightOneNeedNot()
    {
        var news = Read([Step("a", "MET.3", true)], [], [Need("MET.3"), Need("PSY.2", 3), Need("COM.1", 1)], []);

        news.New.Select(n => n.Code).Should().Equal("PSY.2");
        news.Changes.Should().BeTrue();
    }

    [Fact]
    public void Read_ADeficitThatThePlanNamesAsOpen_IsNotNew()
    {
        var plan = new RouteContent(From, From.AddMonths(6)) { Steps = [Step("a", "MET.3", true)], Uncovered = [new("PSY.2", "нет программы")] };

        RouteRetest.Read(plan, new HashSet<string>(), [Need("MET.3"), Need("PSY.2")], new HashSet<string>()).Changes.Should().BeFalse();
    }

    private static RouteNews Read(ContentStep[] steps, string[] touched, PlanNeed[] needs, string[] closed) =>
        RouteRetest.Read(new RouteContent(From, From.AddMonths(6)) { Steps = steps }, touched.ToHashSet(), needs, closed.ToHashSet());

    private static PlanNeed Need(string code, int severity = 2) => new(code, code, severity, severity);

    private static ContentStep Step(string key, string codes, bool isTransfer = false) =>
        new(key, RouteStepKind.Programme, LearningKind.Formal, key, 36, From, From.AddDays(20)) { Codes = codes, IsTransfer = isTransfer };
}
