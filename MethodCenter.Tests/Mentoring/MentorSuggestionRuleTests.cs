using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class MentorSuggestionRuleTests
{
    private static readonly Dictionary<string, YoungNeed> Needs = new() { ["MET.3"] = new(2, 5), ["MET.4"] = new(0, 3), ["PSY.1"] = new(0, 2) };

    [Theory]
    [InlineData(null, false)]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void Service_OfFiveYears_IsNeeded(int? months, bool isSuggested) =>
        (MentorSuggestionRule.Of(Person("highest", months), [], Needs) is not null).Should().Be(isSuggested);

    [Fact]
    public void NobodyIsSuggested_WithoutCategoryAndUsefulStrength()
    {
        MentorSuggestionRule.Of(Person("first", 200), [Strength("PSY.1"), Strength("DIG.1")], Needs).Should().BeNull("two in the municipality are not many");
    }

    [Fact]
    public void Strengths_OfTheOwnOrganisationComeFirst_AndEachReasonHasItsPoints()
    {
        var found = MentorSuggestionRule.Of(Person("ped_mentor", 132), [Strength("MET.4"), Strength("MET.3")], Needs)!;

        found.Codes.Should().Equal("MET.3", "MET.4");
        found.Reasons.Select(r => r.Text).Should().Equal(
            "MET.3 «Имя MET.3» — 87,5 %; дефицит у 2 молодых коллег в той же организации", "MET.4 «Имя MET.4» — 87,5 %; дефицит у 3 молодых коллег в муниципалитете",
            "квалификационная категория «педагог-наставник»", "стаж педагогической работы — 11 лет");
        found.Score.Should().Be(3 + 2 + 3 + 1).And.Be(found.Reasons.Sum(r => r.Points));
    }

    private static MentorCandidate Person(string category, int? months) => new(1, "Иванова Мария Петровна", category, months);

    private static Strength Strength(string code) => new(1, code, $"Имя {code}", 875, new(2026, 3, 1), true);
}
