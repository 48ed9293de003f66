using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.LowResultsSchools;
using Xunit;

namespace MethodCenter.Tests.LowResultsSchools;

public sealed class RiskSummaryTests
{
    [Fact]
    public void Summary_TwoProfiles_TellsHighRoseAndFell()
    {
        var summary = RiskSummary.Of("330210000-00", "230310000000");

        summary.High.Select(l => l.Factor.Code).Should().Equal("R01", "R02");
        summary.Rose.Select(l => l.Factor.Code).Should().Equal("R01");
        summary.Fell.Select(l => l.Factor.Code).Should().Equal("R04");
        summary.NotAssessed.Should().Be(1);
        summary.Text.Should().Be("Высокий риск по 2 из 12 факторов. С прошлой оценки риск вырос по 1 фактору и снизился по 1 фактору. Не оценено: 1 фактор.");
    }

    [Fact]
    public void Summary_NeedsFirst_AreTheGravestAndThoseThatRose()
    {
        var summary = RiskSummary.Of("233300000002", "231300000002");

        summary.First.Select(l => l.Factor.Code).Should().Equal("R03", "R02", "R04");
        summary.Needs.Should().HaveCount(3).And.StartWith(LowResultsTerms.HelpFor("R03"));
    }

    [Fact]
    public void Summary_NoProfile_SaysSoAndNeedsNothing()
    {
        var summary = RiskSummary.Of(null, null);

        summary.IsAssessed.Should().BeFalse();
        summary.Text.Should().Be(LowResultsTerms.NotAssessedYet);
        summary.Needs.Should().BeEmpty();
    }

    [Fact]
    public void Summary_FactorNotAssessedBefore_IsNoChange()
    {
        RiskSummary.Of("3-----------", "------------").Lines[0].Change.Should().Be(0);
    }

    [Fact]
    public void Help_EveryFactorHasIt() => RiskFactors.All.Select(f => LowResultsTerms.HelpFor(f.Code)).Should().OnlyHaveUniqueItems().And.HaveCount(RiskFactors.Count);

    [Fact]
    public void Marks_WrittenAndRead_AreTheSame()
    {
        var marks = Gen.ArrayOf(Gen.Choose(-1, 3), RiskFactors.Count).Select(a => a.Select(m => m < 0 ? (int?)null : m).ToArray());

        Prop.ForAll(Arb.From(marks), m => RiskMarks.Read(RiskMarks.Write(m)).SequenceEqual(m)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("------------", "low-results.nothing-assessed")]
    [InlineData("0-----------", null)]
    public void Marks_NothingAssessed_IsRefused(string marks, string? code) => RiskMarks.ProblemOf(RiskMarks.Read(marks))?.Code.Should().Be(code);

    [Fact]
    public void Marks_OutOfBounds_AreRefused()
    {
        RiskMarks.ProblemOf([4, .. Enumerable.Repeat<int?>(1, 11)]).Should().Be(LowResultsErrors.MarksWrong);
        RiskMarks.ProblemOf([1]).Should().Be(LowResultsErrors.MarksWrong);
    }
}
