using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class HeatMapCountTests
{
    private static readonly string[] Codes = ["SUB.1", "SUB.2", "MET.1", "COM.4"];

    [Theory]
    [InlineData("SUB.1=28/47", 60, 1)] // 59,57 %: printed as 60 %, still a deficit
    [InlineData("SUB.1=6/10", 60, 0)]
    [InlineData("SUB.1=0/10", 60, 1)]
    [InlineData("SUB.1=3.5/6", 58.33, 0)] // 58,33… % is above
    public void Count_Threshold_IsStrictAndUnrounded(string scores, double threshold, int deficits)
    {
        var count = HeatMapCount.Of([new(1, 0, scores, (decimal)threshold)], ["SUB.1"], 1);

        count[0, 0].Should().Be(new HeatCell(1, deficits));
    }

    [Fact]
    public void Count_SeveralResultsOfOnePerson_TakesTheFirstOfEachCompetence()
    {
        var count = HeatMapCount.Of([new(1, 0, "SUB.1=9/10", 60), new(1, 1, "SUB.1=1/10;MET.1=1/10", 60), new(2, 1, "SUB.1=1/10", 60)], ["SUB.1", "MET.1"], 2);

        (count[0, 0], count[0, 1], count[1, 1]).Should().Be((new HeatCell(1, 0), new HeatCell(1, 1), new HeatCell(1, 1)));
        (count.People, count.PeopleIn(0), count.PeopleIn(1)).Should().Be((2, 1, 2));
    }

    [Fact]
    public void Count_UnknownCode_IsCountedBehindTheKnownOnes()
    {
        var count = HeatMapCount.Of([new(1, 0, "NEW.1=1/10", 60)], ["SUB.1"], 1);

        count.Codes.Should().Equal("SUB.1", "NEW.1");
        (count.Row(0), count.Row(1)).Should().Be((default(HeatCell), new HeatCell(1, 1)));
    }

    [Fact]
    public void Choice_AnyAttempts_IsWhatTheRuleCounts() => Prop.ForAll(Attempts().ToArbitrary(), attempts =>
    {
        var entities = attempts.Select(a =>
        {
            var diagnosis = new Diagnosis(1, a.Person, a.Attempt);
            diagnosis.Record(new(new DateOnly(2026, 3, 1), DiagnosisStatus.Completed, a.Scores));
            return diagnosis;
        }).ToList();
        var rows = attempts.OrderBy(a => a.Person).ThenBy(a => a.Attempt)
            .Select(a => new HeatMapAttempt { EducatorId = a.Person, Attempt = a.Attempt, Scores = a.Scores }).ToList();

        var chosen = HeatMapChoice.OfCampaign(rows).Select(a => (a.EducatorId, a.Attempt));

        chosen.Should().BeEquivalentTo(AttemptRule.Counted(entities).Select(d => (d.EducatorId, d.Attempt)));
    }).QuickCheckThrowOnFailure();

    /// <summary>The number of a cell, the naive count and the length of the list behind it agree.</summary>
    [Fact]
    public void Count_AnyEntries_EqualsTheNaiveCountAndItsList() => Prop.ForAll(Attempts().ToArbitrary(), attempts =>
    {
        var entries = attempts.DistinctBy(a => a.Person).OrderBy(a => a.Person).Select(a => new HeatMapEntry(a.Person, a.Person % 3, a.Scores, 60)).ToList();
        var count = HeatMapCount.Of(entries, Codes, 3);

        for (var code = 0; code < Codes.Length; code++)
        {
            for (var column = 0; column < 3; column++)
            {
                var naive = entries.Where(e => e.Column == column).SelectMany(e => ScoreSheet.Read(e.Scores)).Where(s => s.Code == Codes[code]).ToList();
                count[code, column].Should().Be(new HeatCell(naive.Count, naive.Count(s => s.Points / s.Max * 100 < 60)));
                var behind = HeatMapCount.Behind(entries, Codes[code], column);
                (behind.Count, behind.Count(h => h.IsDeficit)).Should().Be((count[code, column].Tested, count[code, column].Deficits));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2024, 0, "до 3 лет")]
    [InlineData(2023, 1, "от 3 до 5 лет")]
    [InlineData(2016, 3, "от 10 до 15 лет")]
    [InlineData(1990, 5, "20 лет и более")]
    public void ExperienceBand_OnTheDayOfTheTest_IsFoundAndNamed(int begun, int band, string name)
    {
        HeatMapTerms.ExperienceBand(new DateOnly(begun, 3, 1), new DateOnly(2026, 3, 1)).Should().Be(band);
        HeatMapTerms.ExperienceName(band).Should().Be(name);
    }

    [Fact]
    public void ExperienceBand_UnknownStart_StaysUnknown() => HeatMapTerms.ExperienceBand(null, new DateOnly(2026, 3, 1)).Should().BeNull();

    private static Gen<(int Person, int Attempt, string Scores)[]> Attempts()
    {
        var one = from person in Gen.Choose(1, 6)
                  from attempt in Gen.Choose(1, 4)
                  from codes in Gen.SubListOf(Codes)
                  from points in Gen.Choose(0, 10).ArrayOf(Codes.Length)
                  select (person, attempt, ScoreSheet.Write(codes.Select((c, i) => new Score(c, points[i], 10))));
        return one.ArrayOf().Select(all => all.DistinctBy(a => (a.person, a.attempt)).ToArray());
    }
}
