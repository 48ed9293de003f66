using System.Text.Json;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>What holds of every route, whatever the catalogue and the limits.</summary>
public sealed class RoutePlannerProperties
{
    private const int CasesPerSeed = 20;

    [Fact]
    public void Route_EveryNeed_IsClosedOrNamedNeverBoth() => Holds(r => r.EveryNeedIsClosedOrNamed && r.NothingElseIsClosed);

    [Fact]
    public void Route_Hours_AddUpWithinTheBudget() => Holds(r => r.HoursAddUpWithinTheBudget);

    [Fact]
    public void Route_Dates_StandInsideAndAreTrue() => Holds(r => r.DatesStandInside && r.SessionsAreTrue);

    [Fact]
    public void Route_Programmes_DoNotOverlapAndFollowWhatTheyRequire() => Holds(r => r.ProgrammesDoNotOverlap && r.PreparationComesFirst);

    [Fact]
    public void Route_WithAnyStep_CarriesOverToPractice() => Holds(r => r.SomethingCarriesOver && r.SmallStepsStandWell);

    [Fact]
    public void Route_NoStep_IsSuperfluous() => Holds(r => r.NothingIsSuperfluous);

    [Fact]
    public void Route_EveryStep_SaysWhyAndWhatElse() => Holds(r => r.EverythingIsExplained);

    [Fact]
    public void Plan_InputInAnotherOrder_IsTheSame() => ForCases(task =>
    {
        var turned = task with
        {
            Options = [.. task.Options.Select(o => o with { Sessions = [.. o.Sessions.Reverse()], Codes = [.. o.Codes.Reverse()] }).Reverse()],
            Person = task.Person with { Needs = [.. task.Person.Needs.Reverse()], Rejected = [.. task.Person.Rejected.Reverse()] },
        };
        return Enum.GetValues<PlanMode>().All(mode => JsonSerializer.Serialize(task.Plan(mode)) == JsonSerializer.Serialize(turned.Plan(mode)));
    });

    [Fact]
    public void Plan_WiderLimits_NeverCoverLess() => ForCases(task =>
    {
        var richer = task with { Limits = task.Limits with { HoursBudget = task.Limits.HoursBudget + 9 } };
        var longer = task with { Limits = task.Limits with { Months = task.Limits.Months + 1 } };
        return Kept(task) is not { } kept || (IsNotLess(Kept(richer), kept) && IsNotLess(Kept(longer), kept));
    });

    [Fact]
    public void Plan_StrictRefusal_WithTheLeastHoursIsARoute() => ForCases(task =>
    {
        if (task.Plan(PlanMode.Strict).Refusal is not { Obstacle: PlanObstacle.Hours, LeastHours: { } hours }) return true;
        bool Fits(int budget) => (task with { Limits = task.Limits with { HoursBudget = budget } }).Plan(PlanMode.Strict).Route is not null;
        return Fits(hours) && !Fits(hours - 1);
    });

    [Fact]
    public void Plan_StrictRefusal_WithTheLeastMonthsIsARoute() => ForCases(task =>
    {
        if (task.Plan(PlanMode.Strict).Refusal is not { Obstacle: PlanObstacle.Period, LeastMonths: { } months } refusal) return true;
        bool Fits(int m) => (task with { Limits = task.Limits with { Months = m, HoursBudget = refusal.LeastHours ?? task.Limits.HoursBudget } }).Plan(PlanMode.Strict).Route is not null;
        return Fits(months) && !Fits(months - 1);
    });

    /// <summary>The heaviest need first: 1 where it is closed. A wider limit may give up two light needs for a heavy one, never the other way round.</summary>
    private static string? Kept(RoutePlannerCase task) => task.Plan(PlanMode.BestEffort).Route is { } route
        ? string.Concat(task.Required.Select(n => route.Uncovered.Any(u => u.Code == n.Code) ? '0' : '1'))
        : null;

    private static bool IsNotLess(string? wider, string kept) => wider is not null && string.CompareOrdinal(wider, kept) >= 0;

    private static void Holds(Func<RoutePlannerRules, bool> rule)
    {
        var routes = 0;
        ForCases(task => Enum.GetValues<PlanMode>().All(mode =>
        {
            if (task.Plan(mode).Route is not { } route) return true;
            routes++;
            return rule(new(task, route));
        }));
        routes.Should().BeGreaterThan(1_000);
    }

    private static void ForCases(Func<RoutePlannerCase, bool> holds)
    {
        var seeds = Gen.Choose(1, 1_000_000_000);
        Prop.ForAll(Arb.From(seeds), seed =>
        {
            var cases = new RoutePlannerCases(seed, 8, 16);
            return Enumerable.Range(0, CasesPerSeed).All(_ => holds(cases.Next()));
        }).QuickCheckThrowOnFailure();
    }
}
