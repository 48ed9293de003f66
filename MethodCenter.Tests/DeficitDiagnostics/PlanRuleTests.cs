using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class PlanRuleTests
{
    [Fact]
    public void Make_KeepsByHandExcusedAndDiagnosed_RemovesTheRest()
    {
        PlanEntry[] present = [new(1, false, false), new(2, true, false), new(3, false, true), new(4, false, false), new(5, false, false)];

        var change = PlanRule.Make([1, 6], present, new HashSet<int> { 4 });

        change.ToAdd.Should().Equal(6);
        change.ToRemove.Select(r => r.EducatorId).Should().Equal(5);
        change.Stay.Select(s => s.EducatorId).Should().Equal(1, 2, 3, 4);
        change.KeptDiagnosed.Should().Be(1);
    }

    /// <summary>After drawing up, everybody who fits is in, and drawing up again changes nothing.</summary>
    [Fact]
    public void Make_Twice_ChangesNothing() => Prop.ForAll(Ids(), Ids(), Ids(), (fitting, planned, attempted) =>
    {
        var present = planned.Distinct().Select(id => new PlanEntry(id, id % 3 == 0, id % 5 == 0)).ToList();
        var attempts = attempted.ToHashSet();

        var change = PlanRule.Make(fitting, present, attempts);
        List<PlanEntry> after = [.. change.Stay, .. change.ToAdd.Select(id => new PlanEntry(id, false, false))];
        var again = PlanRule.Make(fitting, after, attempts);

        return fitting.All(id => after.Exists(a => a.EducatorId == id)) && again.ToAdd.Count + again.ToRemove.Count == 0
            && change.ToRemove.All(r => !r.IsByHand && !attempts.Contains(r.EducatorId))
            && change.Stay.Count + change.ToRemove.Count == present.Count;
    }).QuickCheckThrowOnFailure();

    /// <summary>Taken on 10.06.2024, valid 24 months: speaks through 09.06.2026.</summary>
    [Theory]
    [InlineData("2026-06-09", 0, false)]
    [InlineData("2026-06-10", 0, true)]
    [InlineData("2026-03-09", 3, false)]
    [InlineData("2026-03-10", 3, true)]
    public void IsDue_EndsWithinTheMonths(string day, int months, bool due) =>
        PlanRule.IsDue(new(2024, 6, 10), 24, DateOnly.ParseExact(day, "yyyy-MM-dd", null), months).Should().Be(due);

    [Theory]
    [InlineData("2026-05-01", "2026-06-01")]
    [InlineData("2026-06-15", "2026-06-15")]
    [InlineData("2026-09-01", "2026-06-30")]
    public void DayOf_StaysWithinTheCampaign(string today, string day) =>
        PlanRule.DayOf(new(2026, 6, 1), new(2026, 6, 30), DateOnly.ParseExact(today, "yyyy-MM-dd", null)).Should().Be(DateOnly.ParseExact(day, "yyyy-MM-dd", null));

    private static Arbitrary<List<int>> Ids() => Gen.Choose(1, 20).ListOf().Select(ids => ids.ToList()).ToArbitrary();
}
