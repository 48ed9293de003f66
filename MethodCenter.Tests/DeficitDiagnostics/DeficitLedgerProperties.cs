using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>What holds of any facts whatever.</summary>
public sealed class DeficitLedgerProperties
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly Gen<DeficitResult> Results =
        from day in Gen.Choose(0, 12)
        from attempt in Gen.Choose(1, 3)
        from points in Gen.Choose(0, 10)
        from isOfficial in Gen.Elements(true, true, false)
        select new DeficitResult(Start.AddDays(day), attempt, new Score("MET.1", points, 10), 60, points < 4 ? 3 : points < 6 ? 2 : 0, isOfficial, "К-" + attempt);

    private static readonly Gen<DeficitMark> Marks =
        from day in Gen.Choose(0, 12)
        from source in Gen.Elements(EvidenceSource.StateExam, EvidenceSource.NationalTest, EvidenceSource.LessonVisit, EvidenceSource.SelfAssessment, EvidenceSource.Request, EvidenceSource.Attestation)
        from severity in Gen.Choose(1, 3)
        select new DeficitMark(source, Start.AddDays(day), severity);

    private static readonly Gen<DeficitDecision?> Decisions =
        from none in Gen.Elements(true, false)
        from day in Gen.Choose(0, 12)
        from state in Gen.Elements(DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed, DeficitState.Closed, DeficitState.Irrelevant)
        select none ? null : new DeficitDecision(state, Start.AddDays(day));

    private static readonly Arbitrary<DeficitFacts> AnyFacts = (
        from resultCount in Gen.Choose(0, 4)
        from markCount in Gen.Choose(0, 4)
        from results in Results.ListOf(resultCount)
        from marks in Marks.ListOf(markCount)
        from decision in Decisions
        select new DeficitFacts([.. results], [.. marks])
        {
            Decision = decision, IsTouched = decision is not null, AnsweredOn = decision is { IsClosing: true } ? decision.On : null,
        }).ToArbitrary();

    [Fact]
    public void Judge_AnyFacts_OpenHasSeverityFromOneToThreeAndClosedNone() => Prop.ForAll(AnyFacts, facts =>
    {
        var verdict = DeficitLedger.Judge(facts);
        if (verdict is null) return;
        if (verdict.IsOpen) (verdict.Severity is >= 1 and <= 3 && verdict.Sources >= 1).Should().BeTrue();
        else (verdict.Severity, verdict.Sources).Should().Be((0, 0));
        verdict.Reason.Should().NotBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Judge_AnyOrderOfEvidence_SameVerdict() => Prop.ForAll(AnyFacts, facts =>
    {
        var turned = facts with { Results = [.. facts.Results.Reverse()], Evidence = [.. facts.Evidence.Reverse()] };
        Said(DeficitLedger.Judge(turned)).Should().Be(Said(DeficitLedger.Judge(facts)));
    }).QuickCheckThrowOnFailure();

    /// <summary>Applies verdicts to a deficit one after another, as the settler does.</summary>
    [Fact]
    public void Settle_Twice_ChangesNothing() => Prop.ForAll(AnyFacts, facts =>
    {
        var known = new Dictionary<(int, string), DeficitFacts> { [(1, "MET.1")] = facts with { Decision = null, AnsweredOn = null, IsTouched = false } };
        var first = DeficitChange.Between(new(known), [], NoSteps).ToList();
        first.Should().HaveCountLessThanOrEqualTo(1);
        if (first.Count == 0) return;
        var deficit = new Deficit(1, "MET.1");
        first[0].Apply(deficit, Start, "тест").Should().NotBeNull();

        DeficitChange.Between(new(known), [deficit], NoSteps).Should().BeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Settle_ResultComesAndIsAnnulled_UntouchedIsAsBefore() => Prop.ForAll(AnyFacts, Results.ToArbitrary(), (facts, result) =>
    {
        var before = facts with { Decision = null, AnsweredOn = null, IsTouched = false };
        var after = before with { Results = [.. before.Results, result] };
        var deficit = Settle(null, before);
        var was = Looks(deficit);

        Looks(Settle(Settle(deficit, after), before)).Should().Be(was);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Judge_OfficialPassAfterEverything_NeverLeavesItOpen() => Prop.ForAll(AnyFacts, facts =>
    {
        var passed = facts with { Results = [.. facts.Results, new(Start.AddDays(13), 1, new Score("MET.1", 10, 10), 60, 0, true, "К-9")] };
        (DeficitLedger.Judge(passed) is { IsOpen: true }).Should().BeFalse();
    }).QuickCheckThrowOnFailure();

    private static ILookup<(int, string), DeficitStep> NoSteps => Array.Empty<DeficitStep>().ToLookup(s => (s.EducatorId, s.CompetenceCode));

    private static Deficit? Settle(Deficit? deficit, DeficitFacts facts)
    {
        var known = new Dictionary<(int, string), DeficitFacts> { [(1, "MET.1")] = facts };
        if (DeficitChange.Between(known, deficit is null ? [] : [deficit], NoSteps).SingleOrDefault() is not { } change) return deficit;
        if (change.Verdict is null) return null;
        var settled = deficit ?? new Deficit(1, "MET.1");
        change.Apply(settled, Start, "тест");
        return settled;
    }

    private static (DeficitState?, int?, int?) Looks(Deficit? deficit) => (deficit?.State, deficit?.Severity, deficit?.Sources);

    private static (DeficitState?, int?, int?, string?) Said(DeficitVerdict? verdict) => (verdict?.State, verdict?.Severity, verdict?.Sources, verdict?.Reason);
}
