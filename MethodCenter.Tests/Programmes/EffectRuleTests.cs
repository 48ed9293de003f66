using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class EffectRuleTests
{
    private static readonly ProgrammeCompetence[] Measured = [new("MET.1", "Целеполагание"), new("MET.2", "Оценивание")];
    private static readonly EffectLearner Learner = new(1, new(2026, 3, 1), new(2026, 3, 31));
    private static readonly DiagnosticCampaign First = Campaign(1);
    private static readonly DiagnosticCampaign Second = Campaign(2);

    [Fact]
    public void Effect_CountsDeficitsBeforeAndAfter()
    {
        var effect = EffectRule.Of(Measured, [Learner, Learner with { EducatorId = 2 }],
        [
            Before(1, "MET.1=10/20;MET.2=18/20"), After(1, "MET.1=16/20;MET.2=17/20"),
            Before(2, "MET.1=5/20"), After(2, "MET.1=11/20"),
        ]);

        (effect.People, effect.WithDeficits, effect.Before, effect.After).Should().Be((2, 2, 2, 1));
        effect.Closed.Should().Be(new Domain.Common.Percent(1, 2));
        effect.Comparable.Should().Be(3);
        effect.ChangeTenths.Should().Be(183, "(300 − 50 + 300) / 3 tenths of a point");
        effect.Lines.Select(l => (l.Code, l.People, l.Before, l.After, l.Closed)).Should().Equal(("MET.1", 2, 2, 1, 1), ("MET.2", 1, 0, 0, 0));
    }

    [Fact]
    public void Effect_ExactlyAtTheThresholdIsNoDeficit()
    {
        var effect = EffectRule.Of(Measured, [Learner], [Before(1, "MET.1=59/100"), After(1, "MET.1=60/100")]);

        (effect.Before, effect.After).Should().Be((1, 0));
    }

    [Fact]
    public void Effect_OtherInstrument_ComparesNoPoints()
    {
        var other = Campaign(3, instrument: "Другой");

        var effect = EffectRule.Of(Measured, [Learner], [Before(1, "MET.1=10/20"), After(1, "MET.1=16/20", other)]);

        effect.ChangeTenths.Should().BeNull();
        (effect.Before, effect.After).Should().Be((1, 0));
    }

    [Fact]
    public void Effect_TakesTheLastBeforeAndTheFirstAfter()
    {
        var effect = EffectRule.Of(Measured, [Learner],
        [
            Attempt(1, "MET.1=19/20", new(2025, 3, 1), Campaign(4)), Before(1, "MET.1=10/20"),
            After(1, "MET.1=16/20"), Attempt(1, "MET.1=1/20", new(2026, 6, 1), Campaign(5)),
        ]);

        (effect.Before, effect.After).Should().Be((1, 0));
    }

    [Fact]
    public void Effect_DuringTheLearningOrUnofficial_DoesNotCount()
    {
        var during = Attempt(1, "MET.1=10/20", Learner.From, First);
        var inner = Attempt(1, "MET.1=10/20", new(2026, 2, 1), Campaign(6, isOfficial: false));

        EffectRule.Of(Measured, [Learner], [during, inner, After(1, "MET.1=16/20")]).Gap.Should().Be(EffectGap.NoPairs);
    }

    [Fact]
    public void Effect_WithoutData_SaysWhy()
    {
        EffectRule.Of([], [Learner], []).Gap.Should().Be(EffectGap.NoCompetences);
        EffectRule.Of(Measured, [], []).Gap.Should().Be(EffectGap.NobodyCompleted);
        EffectRule.Of(Measured, [Learner], [Before(1, "MET.1=10/20")]).Gap.Should().Be(EffectGap.NoPairs);
    }

    private static DiagnosticCampaign Campaign(int id, string instrument = "КИМ", bool isOfficial = true)
    {
        var campaign = SomeDiagnostics.Campaign(1, $"C-{id}", instrument: instrument, isOfficial: isOfficial);
        campaign.Id = id;
        return campaign;
    }

    private static EffectAttempt Before(int person, string scores) => Attempt(person, scores, new(2026, 2, 1), First);

    private static EffectAttempt After(int person, string scores, DiagnosticCampaign? campaign = null) => Attempt(person, scores, new(2026, 4, 20), campaign ?? Second);

    private static EffectAttempt Attempt(int person, string scores, DateOnly on, DiagnosticCampaign campaign)
    {
        var diagnosis = new Diagnosis(campaign.Id, person, 1);
        diagnosis.Record(new DiagnosisFacts(on, DiagnosisStatus.Completed, scores));
        return new(diagnosis, campaign);
    }
}
