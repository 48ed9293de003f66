using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.MethodicalAsset;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AssignmentPlanningTests
{
    private static readonly PlanMethodist Methodist = new(1, "Орлова Анна Ивановна", true, 0, 25, 40) { EducatorId = 900, OrganisationId = 70 };

    [Fact]
    public void Make_SkipsWithReasonsAndShowsOthers()
    {
        var plan = AssignmentPlanning.Make(Methodist,
        [
            Person(1), Person(2) with { IsAlreadyTheirs = true }, Person(3) with { IsActive = false }, Person(900),
            Person(4) with { Others = ["Петрова Е. А."] }, new PlanTarget(5, 70, "Коллега", "Школа"), new PlanTarget(null, 70, "Школа", "Район"),
        ]);

        plan.Refusal.Should().BeNull();
        plan.Lines.Select(l => l.WillAssign).Should().Equal(true, false, false, false, true, true, true);
        plan.Lines.Select(l => l.Notes.Count).Should().Equal(0, 1, 1, 1, 1, 1, 1);
        plan.Lines[4].Notes.Single().Should().Contain("Петрова Е. А.");
        (plan.NewPeople, plan.NewOrganisations, plan.Skipped).Should().Be((3, 1, 3));
    }

    [Theory]
    [InlineData(24, false, null)]
    [InlineData(25, true, null)]
    [InlineData(39, true, null)]
    [InlineData(40, false, "assignment.over-hard-limit")]
    public void Make_NearTheLimits_WarnsOrRefuses(int load, bool warns, string? refusal)
    {
        var plan = AssignmentPlanning.Make(Methodist with { Load = load }, [Person(1)]);

        (plan.Warning is not null).Should().Be(warns);
        plan.Refusal?.Code.Should().Be(refusal);
        (plan.Refusal is null).Should().Be(refusal is null);
    }

    [Fact]
    public void Make_OrganisationsOnly_NeverExceedTheLimitOfPeople() =>
        AssignmentPlanning.Make(Methodist with { Load = 45 }, [new PlanTarget(null, 5, "Школа", "Район")]).Refusal.Should().BeNull();

    [Fact]
    public void Make_NotInTheAsset_IsRefused() =>
        AssignmentPlanning.Make(Methodist with { IsInAsset = false }, [Person(1)]).Refusal.Should().Be(MethodicalAssetErrors.NotInAsset);

    [Fact]
    public void Make_NobodyLeft_IsRefused() =>
        AssignmentPlanning.Make(Methodist, [Person(1) with { IsAlreadyTheirs = true }]).Refusal.Should().Be(MethodicalAssetErrors.AllAssigned);

    [Fact]
    public void Make_NeverLetsTheHardLimitBeExceeded() => Prop.ForAll(
        Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (load, people) =>
        {
            var plan = AssignmentPlanning.Make(Methodist with { Load = load }, Enumerable.Range(1, people).Select(Person));
            return plan.Refusal is not null || plan.LoadAfter <= Math.Max(40, load);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Make_SameTargetsTwiceOrInAnotherOrder_PlansTheSame() => Prop.ForAll(
        Gen.Choose(1, 20).ListOf(12).ToArbitrary(), ids =>
        {
            var once = AssignmentPlanning.Make(Methodist, ids.Select(Person));
            var again = AssignmentPlanning.Make(Methodist, ids.Concat(ids).Reverse().Select(Person));
            return once.LoadAfter == again.LoadAfter && once.Lines.Count == again.Lines.Count && once.Lines.Count == ids.Distinct().Count();
        }).QuickCheckThrowOnFailure();

    private static PlanTarget Person(int id) => new(id, 1000 + id, $"Человек {id}", "Школа");
}
