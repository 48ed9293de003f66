using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Monitoring;
using Xunit;
using static MethodCenter.Tests.Recommendations.RoundWorld;

namespace MethodCenter.Tests.Recommendations;

/// <summary>Rules of proposals, one by one, and what holds of any sheet.</summary>
public sealed class ProposerTests
{
    [Fact]
    public void BelowTarget_SaysFiguresTargetAndExactlyHowManyAreMissing()
    {
        var found = Propose(Sheet(HalfYear, (1, 200, 25), (2, 200, 80))).Of(1, "П3");

        found.Rule.Should().Be(RecommendationRule.BelowTarget);
        found.Evidence[0].Text.Should().Contain("12,5\u00A0% (25 из 200)").And.Contain("не менее 20 %").And.Contain("не хватает 15 педагогов");
        found.Text.Should().Contain("Организовать диагностику профессиональных компетенций ещё 15 педагогов").And.Contain("Школа 1");
        found.Need!.Value.Count.Should().Be(15);
        (found.Owner, found.Due).Should().Be(("руководитель муниципальной методической службы", new DateOnly(2026, 11, 30)));
        found.Spots.Should().Equal(new RecommendationSpot(1, null, "Школа 1", 175, 200));
    }

    [Fact]
    public void BelowRegion_ThoughTheTargetIsReached_IsProposed()
    {
        var found = Propose(Sheet(HalfYear, (1, 100, 30), (2, 100, 90))).Of(1, "П3");

        (found.Rule, found.Light).Should().Be((RecommendationRule.BelowRegion, TrafficLight.Green));
        found.Evidence[0].Text.Should().Contain("ниже, чем по области, на 30,0 п. п.: 30,0\u00A0% при 60,0\u00A0%");
        found.Text.Should().Contain("ещё 30 педагогов").And.Contain("60,0\u00A0%");
    }

    [Fact]
    public void BelowTargetAndBelowRegion_AreOneRecommendationWithBothReasons()
    {
        var found = Propose(Sheet(HalfYear, (1, 100, 2), (2, 100, 90)));

        found.Where(p => p is { MunicipalityId: 1, Code: "П3" }).Should().ContainSingle().Which.Evidence.Select(e => e.Rule)
            .Should().Contain([RecommendationRule.BelowTarget, RecommendationRule.BelowRegion]);
    }

    [Fact]
    public void Worse_AgainstALikePeriod_IsProposedThoughGreen()
    {
        var found = Propose(Sheet(HalfYear, (1, 100, 30), (2, 100, 30)), Sheet(HalfYear.AddYears(-1), (1, 100, 40), (2, 100, 30))).Of(1, "П3");

        found.Rule.Should().Be(RecommendationRule.Worse);
        found.Evidence[0].Text.Should().Contain("30.06.2025").And.Contain("на 10,0 п. п.").And.Contain("было 40,0\u00A0% (40 из 100)");
    }

    /// <summary>A year is longer than a half-year: its share is larger by itself.</summary>
    [Fact]
    public void Worse_HalfYearAgainstAYear_IsNotCompared() =>
        Propose(Sheet(HalfYear, (1, 100, 30), (2, 100, 30)), Sheet(new(2025, 12, 31), (1, 100, 60), (2, 100, 30)))
            .Should().NotContain(p => p.MunicipalityId == 1 && p.Code == "П3" && p.LeftOut == null);

    [Fact]
    public void Worse_AnotherVersionOfTheMethod_IsNotCompared()
    {
        var facts = Facts(HalfYear.AddYears(-1), (1, 100, 40), (2, 100, 30));
        var before = new MonitoringSheet(facts, [.. IndicatorCatalogue.All.Select(m => m with { Version = 2 })]);

        Propose(Sheet(HalfYear, (1, 100, 30), (2, 100, 30)), before).Should().NotContain(p => p.Code == "П3" && p.Rule == RecommendationRule.Worse);
    }

    [Fact]
    public void EmptyOrganisations_FromTenPeople_AreNamedWithCounts()
    {
        var facts = Facts(HalfYear, (1, 100, 5), (2, 100, 50));
        var more = new Dictionary<int, OrganisationFact>(facts.Organisations) { [7] = new(7, 1, "7", "Гимназия", "oo_sosh"), [8] = new(8, 1, "8", "Малая школа", "oo_sosh") };
        var jobs = Enumerable.Range(500, 12).Select(i => Teacher(i, 7)).Concat(Enumerable.Range(600, 9).Select(i => Teacher(i, 8)));

        var found = Propose(new(facts with { Organisations = more, Jobs = [.. facts.Jobs, .. jobs] }, IndicatorCatalogue.All)).Of(1, "П3");

        var empty = found.Evidence.Single(e => e.Rule == RecommendationRule.EmptyOrganisations).Text;
        empty.Should().Contain("Гимназия (12 чел.)").And.NotContain("Малая школа");
        found.Text.Should().Contain("не учтён ни один работник: Гимназия");
    }

    [Fact]
    public void MissingData_SaysHowManyAndWhat()
    {
        var facts = Facts(HalfYear, (1, 20, 20), (2, 20, 20));
        var jobs = facts.Jobs.Select((j, i) => i == 0 ? j with { BirthDate = new(1995, 1, 1) } : j with { TeachingSince = new(2000, 1, 1), BirthDate = new(1970, 1, 1) });

        var found = Propose(new(facts with { Jobs = [.. jobs] }, IndicatorCatalogue.All)).Single(p => p is { MunicipalityId: 1, Code: "П6" });

        found.Rule.Should().Be(RecommendationRule.MissingData);
        found.Evidence[0].Text.Should().Contain("начало педагогической деятельности — 1 чел.");
    }

    [Fact]
    public void NotSubmitted_AndSubmittedLate_AreProposed()
    {
        var found = Propose(Sheet(HalfYear, (1, 10, 10), (2, 10, 10)), null, new LateSubmission(1, new(2026, 7, 20), null), new LateSubmission(2, new(2026, 7, 20), new(2026, 7, 25)));

        found.Of(1, ProposedRecommendation.Submission).Evidence[0].Text.Should().Contain("20.07.2026 не сданы");
        found.Of(2, ProposedRecommendation.Submission).Evidence[0].Text.Should().Contain("25.07.2026 — позже срока");
    }

    [Fact]
    public void Centre_GetsItsOwnWithMunicipalitiesAsSpots()
    {
        var found = Propose(Sheet(HalfYear, (1, 100, 2), (2, 100, 10))).Of(null, "П3");

        (found.Place, found.Owner).Should().Be(("ЦНППМ", "руководитель ЦНППМ"));
        found.Spots.Select(s => s.MunicipalityId).Should().Equal(1, 2);
    }

    [Fact]
    public void MoreThanFive_TheRestSaysWhyItIsLeftOut()
    {
        var found = Propose(Sheet(HalfYear, (1, 100, 2), (2, 100, 60))).Where(p => p.MunicipalityId == 1).ToList();

        found.Count(p => p.LeftOut is null).Should().Be(ProposerLimits.Default.Most);
        found.Where(p => p.LeftOut is not null).Should().NotBeEmpty().And.OnlyContain(p => p.LeftOut!.Length > 20);
        found.Where(p => p.LeftOut is null).Min(p => p.Severity).Should().BeGreaterThanOrEqualTo(found.Where(p => p.LeftOut is not null).Max(p => p.Severity));
    }

    /// <summary>The number in the text really is enough, whatever the sheet.</summary>
    [Fact]
    public void NeededNumber_ReachesTheTarget_OnAnySheet() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        foreach (var found in Propose(sheet).Where(p => p is { Rule: RecommendationRule.BelowTarget, Need: not null }))
        {
            var method = sheet.Find(found.Code)!;
            TargetRule.Of(method, NeedRule.Add(method, found.Value, found.Need!.Value).Number, found.MunicipalityId is not null).Should().Be(TrafficLight.Green, found.Code);
            found.Text.Should().Contain(Domain.Common.Formats.Number(found.Need.Value.Count));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    /// <summary>What is green, not below the region, not worse and complete is never proposed.</summary>
    [Fact]
    public void GreenAndNotWorse_IsNeverProposed() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        var open = Propose(sheet).Where(p => p.LeftOut is null).ToList();
        open.Should().NotContain(p => p.Light == TrafficLight.Green && p.Rule != RecommendationRule.BelowRegion && p.Rule != RecommendationRule.MissingData);
        open.Should().NotContain(p => p.Text.Length == 0 || p.Evidence.Count == 0 || p.Owner.Length == 0 || p.Due <= facts.Period.Day);
        open.Select(p => p.Key).Should().OnlyHaveUniqueItems();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void SameSheet_GivesTheSameProposals()
    {
        var facts = SomeFacts.Random(11);

        Propose(new(facts, IndicatorCatalogue.All)).Select(p => (p.Key, p.Text, p.LeftOut)).Should().Equal(Propose(new(facts, IndicatorCatalogue.All)).Select(p => (p.Key, p.Text, p.LeftOut)));
    }

    [Theory]
    [InlineData("2026-06-30", "2026-11-30")]
    [InlineData("2026-12-31", "2027-05-31")]
    [InlineData("2026-11-20", "2027-05-31")]
    [InlineData("2026-03-31", "2026-05-31")]
    public void Due_IsAMonthBeforeTheNextHalfYearEnds(string day, string due) =>
        DueRule.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Choose_PrefersALikePeriod()
    {
        RoundComparison.Choose(HalfYear, [new(2025, 6, 30), new(2025, 12, 31)]).Should().Be(new DateOnly(2025, 6, 30));
        RoundComparison.Choose(HalfYear, [new(2025, 12, 31)]).Should().Be(new DateOnly(2025, 12, 31));
        RoundComparison.Choose(HalfYear, [FullYear]).Should().BeNull();
    }

    private static JobFact Teacher(int id, int organisation) => new(id, organisation, 1, PostGroup.Teaching, "teacher") { EmploymentId = id };
}
