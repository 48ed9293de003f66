using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteDifferenceTests
{
    private static readonly Gen<ContentStep> Steps =
        from key in Gen.Elements("a", "b", "c", "d", "e", "f", "g")
        from hours in Gen.Elements(24, 36)
        from codes in Gen.Elements("", "MET.1", "MET.1; MET.3")
        select RouteWorld.Step(key, hours, codes);

    private static readonly Arbitrary<RouteContent> Contents = (
        from count in Gen.Choose(0, 7)
        from steps in Steps.ListOf(count)
        from goal in Gen.Elements(null, "цель", "другая цель")
        from months in Gen.Choose(3, 12)
        from gaps in Gen.Elements<string[]>([], ["SUB.1"], ["SUB.1", "SUB.2"])
        from reason in Gen.Elements("нет", "позже")
        from points in Gen.Elements<int[]>([], [1], [1, 5])
        select new RouteContent(RouteWorld.From, RouteWorld.From.AddMonths(months))
        {
            Goal = goal, Steps = [.. steps.DistinctBy(s => s.Key)], Uncovered = [.. gaps.Select(g => new ContentGap(g, reason))],
            Checkpoints = [.. points.Select(p => new ContentCheckpoint("Точка", RouteWorld.From.AddDays(p)))],
        }).ToArbitrary();

    [Fact]
    public void Between_EqualContents_IsEmpty() => Prop.ForAll(Contents, content =>
        RouteDifference.Between(content, RouteContent.Read(content.Write())).Should().BeEmpty()).QuickCheckThrowOnFailure();

    [Fact]
    public void Apply_InAnyOrder_TurnsTheFirstIntoTheSecond() => Prop.ForAll(Contents, Contents, Gen.Choose(0, 1000).ToArbitrary(), (before, after, seed) =>
    {
        var changes = RouteDifference.Between(before, after).ToArray();
        new Random(seed).Shuffle(changes);

        RouteDifference.Apply(before, changes).Write().Should().Be(after.Write());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_ChangedStep_SaysEachFieldBeforeAndAfter()
    {
        var before = RouteWorld.Good();
        var after = before with { Steps = [before.Steps[0] with { Hours = 24, Until = new(2026, 9, 30) }, before.Steps[1]] };

        var change = RouteDifference.Between(before, after).Single();
        (change.Kind, change.Subject).Should().Be((RouteChangeKind.StepChanged, "Мероприятие course"));
        change.Fields.Should().Equal(new RouteFieldChange("часы", "36", "24"), new RouteFieldChange("срок", "01.06.2026 – 30.11.2026", "01.06.2026 – 30.09.2026"));
    }

    [Fact]
    public void Between_OneStepMovedToTheFront_IsOneMove()
    {
        var before = RouteWorld.Good(RouteWorld.Step("third"));
        var after = before with { Steps = [before.Steps[2], before.Steps[0], before.Steps[1]] };

        var change = RouteDifference.Between(before, after).Single();
        (change.Kind, change.Before, change.After).Should().Be((RouteChangeKind.StepMoved, "№ 3", "№ 1"));
    }

    [Fact]
    public void Between_AddedRemovedGapAndPeriod_AreNamed()
    {
        var before = RouteWorld.Good();
        var after = before with { Until = new(2026, 12, 31), Steps = [before.Steps[1], RouteWorld.Step("new", 8)], Uncovered = [new("MET.1", "нет программы")] };

        RouteDifference.Between(before, after).Select(c => c.Kind).Should()
            .Equal(RouteChangeKind.Period, RouteChangeKind.StepRemoved, RouteChangeKind.StepAdded, RouteChangeKind.GapAdded);
    }
}
