using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Each rule of the ledger by its name (domain, section 3.4).</summary>
public sealed class DeficitLedgerTests
{
    private static readonly DateOnly March = new(2026, 3, 14);
    private static readonly DateOnly April = new(2026, 4, 14);
    private static readonly DateOnly May = new(2026, 5, 14);
    private static readonly DateOnly June = new(2026, 6, 14);

    [Fact]
    public void Judge_NothingKnown_NoDeficit() => DeficitLedger.Judge(Facts()).Should().BeNull();

    [Fact]
    public void Judge_OfficialBelowThreshold_Confirmed()
    {
        var verdict = DeficitLedger.Judge(Facts(results: [Result(March, 19, 47, severity: 2)]))!;

        (verdict.State, verdict.Severity, verdict.Sources).Should().Be((DeficitState.Confirmed, 2, 1));
        verdict.Reason.Should().Be("подтверждён: диагностика MAT-2026-03 от 14.03.2026: 19 из 47, 40,4 % при пороге 60 %");
    }

    [Fact]
    public void Judge_RoundsUpToTheThreshold_IsStillBelow()
    {
        var verdict = DeficitLedger.Judge(Facts(results: [Result(March, 28, 47)]))!;

        verdict.State.Should().Be(DeficitState.Confirmed);
        verdict.Reason.Should().EndWith("28 из 47, 59,6 % при пороге 60 % (сравнивается без округления)");
    }

    [Theory]
    [InlineData(60, 100)]
    [InlineData(29, 47)]
    public void Judge_AtOrAboveTheThreshold_NoDeficit(int points, int max) => DeficitLedger.Judge(Facts(results: [Result(March, points, max)])).Should().BeNull();

    [Fact]
    public void Judge_ScaleSeesNoSeverity_IsAtLeastOne() => DeficitLedger.Judge(Facts(results: [Result(March, 1, 47, severity: 0)]))!.Severity.Should().Be(1);

    [Fact]
    public void Judge_UnofficialBelow_OnlyProposes() =>
        DeficitLedger.Judge(Facts(results: [Result(March, 1, 47, isOfficial: false)]))!.State.Should().Be(DeficitState.Proposed);

    [Fact]
    public void Judge_UnofficialOlderThanOfficialPass_IsAnswered() =>
        DeficitLedger.Judge(Facts(results: [Result(March, 1, 47, isOfficial: false), Result(April, 47, 47)]))!.State.Should().Be(DeficitState.Irrelevant);

    [Fact]
    public void Judge_UnofficialNewerThanOfficialPass_Proposes() =>
        DeficitLedger.Judge(Facts(results: [Result(March, 47, 47), Result(April, 1, 47, isOfficial: false)]))!.State.Should().Be(DeficitState.Proposed);

    [Theory]
    [InlineData(EvidenceSource.StateExam)]
    [InlineData(EvidenceSource.NationalTest)]
    [InlineData(EvidenceSource.SelfAssessment)]
    [InlineData(EvidenceSource.Request)]
    [InlineData(EvidenceSource.Attestation)]
    public void Judge_EvidenceThatProposes_StaysProposed(EvidenceSource source)
    {
        var verdict = DeficitLedger.Judge(Facts(marks: [new(source, March, 3)]))!;

        (verdict.State, verdict.Severity).Should().Be((DeficitState.Proposed, 3));
    }

    [Fact]
    public void Judge_LessonVisit_Confirms() =>
        DeficitLedger.Judge(Facts(marks: [new(EvidenceSource.LessonVisit, March, 2)]))!.State.Should().Be(DeficitState.Confirmed);

    [Fact]
    public void Judge_SeveralSources_HeaviestSeverityAndDistinctKinds()
    {
        var verdict = DeficitLedger.Judge(Facts([Result(March, 20, 47, severity: 2)],
            [new(EvidenceSource.NationalTest, April, 3), new(EvidenceSource.NationalTest, May, 1), new(EvidenceSource.Request, April, 1)]))!;

        (verdict.State, verdict.Severity, verdict.Sources).Should().Be((DeficitState.Confirmed, 3, 3));
    }

    [Fact]
    public void Judge_LastOfficialResultSpeaks_NotTheWorst()
    {
        var verdict = DeficitLedger.Judge(Facts(results: [Result(March, 5, 47, severity: 3), Result(April, 25, 47, severity: 2)]))!;

        (verdict.State, verdict.Severity).Should().Be((DeficitState.Confirmed, 2));
    }

    [Fact]
    public void Judge_RetestPasses_Closes()
    {
        var verdict = DeficitLedger.Judge(Facts([Result(March, 5, 47), Result(May, 40, 47)], [new(EvidenceSource.Request, April, 3)]))!;

        (verdict.State, verdict.Severity, verdict.Sources).Should().Be((DeficitState.Closed, 0, 0));
        verdict.Reason.Should().StartWith("снят: повторная диагностика MAT-2026-03 от 14.05.2026");
    }

    [Fact]
    public void Judge_RetestPasses_MerelyProposedBecomesIrrelevant() =>
        DeficitLedger.Judge(Facts([Result(May, 40, 47)], [new(EvidenceSource.NationalTest, May, 3)]))!.State.Should().Be(DeficitState.Irrelevant);

    [Fact]
    public void Judge_ConfirmedByHandThenRetestPasses_Closes() =>
        DeficitLedger.Judge(Facts([Result(May, 40, 47)], [new(EvidenceSource.NationalTest, March, 3)]) with { Decision = new(DeficitState.Confirmed, April), IsTouched = true })!
            .State.Should().Be(DeficitState.Closed);

    [Fact]
    public void Judge_EvidenceAfterThePass_Speaks()
    {
        var verdict = DeficitLedger.Judge(Facts([Result(March, 5, 47), Result(April, 40, 47)], [new(EvidenceSource.NationalTest, May, 1)]))!;

        (verdict.State, verdict.Severity, verdict.Sources).Should().Be((DeficitState.Proposed, 1, 1));
    }

    [Theory]
    [InlineData(DeficitState.InWork)]
    [InlineData(DeficitState.InRoute)]
    public void Judge_RetestStillBelowWhileInWork_NotClosed(DeficitState state)
    {
        var verdict = DeficitLedger.Judge(Facts([Result(March, 5, 47), Result(May, 20, 47)]) with { Decision = new(state, April), IsTouched = true })!;

        verdict.State.Should().Be(DeficitState.NotClosed);
        verdict.Reason.Should().StartWith("не снят: повторная диагностика");
    }

    [Theory]
    [InlineData(DeficitState.Confirmed)]
    [InlineData(DeficitState.InRoute)]
    [InlineData(DeficitState.InWork)]
    [InlineData(DeficitState.NotClosed)]
    [InlineData(DeficitState.Irrelevant)]
    [InlineData(DeficitState.Closed)]
    public void Judge_DecisionAfterAllEvidence_IsKept(DeficitState state) => DeficitLedger.Judge(Decided(Facts([Result(March, 5, 47)]), state, April))!.State.Should().Be(state);

    [Theory]
    [InlineData(DeficitState.Irrelevant)]
    [InlineData(DeficitState.Closed)]
    public void Judge_NewerEvidenceAfterAClosingDecision_OpensAgainByThatEvidenceAlone(DeficitState state)
    {
        var verdict = DeficitLedger.Judge(Decided(Facts([Result(March, 5, 47, severity: 3)], [new(EvidenceSource.SelfAssessment, May, 1)]), state, April))!;

        (verdict.State, verdict.Severity, verdict.Sources).Should().Be((DeficitState.Proposed, 1, 1));
    }

    [Fact]
    public void Judge_ClosedByExpertThenFailedThenPassed_ClosesAgain() =>
        DeficitLedger.Judge(Decided(Facts([Result(March, 5, 47), Result(May, 5, 47), Result(June, 47, 47)]), DeficitState.Irrelevant, April))!.State.Should().Be(DeficitState.Closed);

    [Fact]
    public void Judge_NothingLeftButTouched_IrrelevantWithTheReason()
    {
        var verdict = DeficitLedger.Judge(Decided(Facts(), DeficitState.InWork, April))!;

        (verdict.State, verdict.Severity).Should().Be((DeficitState.Irrelevant, 0));
        verdict.Reason.Should().StartWith("основание снято");
    }

    [Theory]
    [InlineData(3, 1, false, 3)]
    [InlineData(3, 2, true, 5)]
    [InlineData(1, 4, false, 4)]
    [InlineData(0, 0, true, 0)]
    public void Priority_SeveritySourcesAndLowResults_AreAdded(int severity, int sources, bool isLow, int expected) =>
        DeficitPriority.Of(severity, sources, isLow).Should().Be(expected);

    [Fact]
    public void Priority_Explained_NamesEachPart() =>
        DeficitPriority.Explain(3, [EvidenceSource.Diagnosis, EvidenceSource.NationalTest], isLowResults: true)
            .Should().Be("тяжесть 3 + источник «ВПР» 1 + ШНОР 1 = 5");

    private static DeficitFacts Decided(DeficitFacts facts, DeficitState state, DateOnly on)
    {
        var decision = new DeficitDecision(state, on);
        return facts with { IsTouched = true, Decision = decision, AnsweredOn = decision.IsClosing ? on : null };
    }

    private static DeficitFacts Facts(DeficitResult[]? results = null, DeficitMark[]? marks = null) => new(results ?? [], marks ?? []);

    private static DeficitResult Result(DateOnly on, int points, int max, int severity = 2, bool isOfficial = true) =>
        new(on, 1, new Score("MET.3", points, max), 60, severity, isOfficial, "MAT-2026-03");
}
