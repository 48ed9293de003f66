using FluentAssertions;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>The planner beside an exhaustive search on thousands of small tasks.</summary>
public sealed class RoutePlannerExhaustiveTests
{
    private const int Cases = 4_000;

    [Fact]
    public void Strict_SmallCases_IsAsGoodAsExhaustiveSearch()
    {
        var cases = new RoutePlannerCases(41);
        var (routes, refusals) = (0, new Dictionary<PlanObstacle, int>());
        for (var i = 0; i < Cases; i++)
        {
            var task = cases.Next();
            var outcome = task.Plan(PlanMode.Strict);
            var oracle = new RoutePlannerOracle(task);
            var least = oracle.Least(oracle.Closable);
            var fits = least is not null && (task.Limits.HoursBudget is not { } budget || least.Hours <= budget);

            (outcome.Route is not null).Should().Be(fits, "case {0}", i);
            if (outcome.Route is { } route)
            {
                Seen(route).Should().Be(least!, "case {0}", i);
                routes++;
            }
            else
            {
                var refusal = outcome.Refusal!;
                if (least is not null) (refusal.Obstacle, refusal.LeastHours).Should().Be((PlanObstacle.Hours, least.Hours), "case {0}", i);
                refusals[refusal.Obstacle] = refusals.GetValueOrDefault(refusal.Obstacle) + 1;
            }
        }

        routes.Should().BeGreaterThan(Cases / 4);
        refusals.Keys.Should().Contain([PlanObstacle.Hours, PlanObstacle.Period, PlanObstacle.NoSeats, PlanObstacle.Prerequisite, PlanObstacle.NoStream]);
    }

    [Fact]
    public void BestEffort_SmallCases_GivesUpWhatExhaustiveSearchDoes()
    {
        var cases = new RoutePlannerCases(42);
        var givenUp = 0;
        for (var i = 0; i < Cases; i++)
        {
            var task = cases.Next();
            var outcome = task.Plan(PlanMode.BestEffort);
            var oracle = new RoutePlannerOracle(task);
            var (kept, cost) = oracle.BestKept(task.Limits.HoursBudget);

            (outcome.Route is not null).Should().Be(cost is not null, "case {0}", i);
            if (outcome.Route is not { } route) continue;
            route.Uncovered.Select(u => u.Code).Should().Equal(task.Required.Except(kept).Select(n => n.Code), "case {0}", i);
            Seen(route).Should().Be(cost!, "case {0}", i);
            givenUp += route.Uncovered.Count;
        }

        givenUp.Should().BeGreaterThan(Cases / 4);
    }

    [Fact]
    public void Refusal_ForThePeriod_NamesTheLeastMonthsThatDo()
    {
        var cases = new RoutePlannerCases(43);
        var checkedCases = 0;
        for (var i = 0; i < Cases; i++)
        {
            var task = cases.Next();
            if (task.Plan(PlanMode.Strict).Refusal is not { LeastMonths: { } months and <= 7 } refusal) continue;
            var goal = new RoutePlannerOracle(task).Closable;

            new RoutePlannerOracle(task, months - 1).Least(goal).Should().BeNull("case {0}", i);
            new RoutePlannerOracle(task, months).Least(goal)!.Hours.Should().Match(h => refusal.LeastHours == null || h == refusal.LeastHours, "case {0}", i);
            checkedCases++;
        }

        checkedCases.Should().BeGreaterThan(100);
    }

    private static OracleCost Seen(ProposedRoute route)
    {
        var finish = route.Steps.Count == 0 ? 0 : route.Steps.Max(s => s.Until).DayNumber - RoutePlannerCases.First.DayNumber;
        var support = route.Steps.Where(s => s.Title.StartsWith("Консультация методиста по ходу", StringComparison.Ordinal)).ToList();
        var registered = route.Steps.Where(s => s.OptionKey is not null && s.Provider == "ФР").Sum(s => s.Hours);
        return new(route.Hours, route.Steps.Count - support.Count, route.Hours - support.Sum(s => s.Hours) - registered, finish);
    }
}
