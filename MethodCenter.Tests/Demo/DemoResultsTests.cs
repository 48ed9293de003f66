using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Demo;

/// <summary>What the demo shows of diagnostics: enough of everything for each page to have something to say.</summary>
public sealed class DemoResultsTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    private readonly DateOnly _today = Some.Today;

    [Fact]
    public async Task Fill_Campaigns_PastOnesAndOneNow()
    {
        await using var db = demo.Test.Database.Read();
        var campaigns = await db.Campaigns.Include(c => c.Items).ToListAsync();

        campaigns.Count(c => c.IsOfficial && c.Until < _today).Should().BeGreaterThanOrEqualTo(2);
        campaigns.Should().ContainSingle(c => c.Holds(_today));
        campaigns.Should().Contain(c => !c.IsOfficial).And.OnlyContain(c => c.Items.Count > 0);
        campaigns.Where(c => campaigns.Exists(o => o.Id != c.Id && o.MeasuresLike(c))).Should().HaveCount(2);
    }

    [Fact]
    public async Task Fill_Attempts_HaveEveryStatusAndSecondOnes()
    {
        await using var db = demo.Test.Database.Read();
        var attempts = await db.Diagnoses.ToListAsync();

        attempts.Select(a => a.Status).Distinct().Should().HaveCount(4);
        attempts.Count(a => a.Attempt == 2).Should().BeGreaterThan(10);
        attempts.Where(a => a.Status == DiagnosisStatus.Annulled).Should().OnlyContain(a => a.AnnulReason != null && a.AnnulledOn <= _today);
        attempts.Where(a => a.TakenOn != null).Should().OnlyContain(a => a.TakenOn <= _today);
    }

    [Fact]
    public async Task Fill_Scores_AreThoseOfTheCampaign()
    {
        await using var db = demo.Test.Database.Read();
        var campaigns = await db.Campaigns.Include(c => c.Items).ToDictionaryAsync(c => c.Id);

        foreach (var attempt in await db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed).ToListAsync())
        {
            var campaign = campaigns[attempt.CampaignId];
            var scores = ScoreSheet.Read(attempt.Scores);
            scores.Should().OnlyContain(s => campaign.Items.Any(i => !i.IsTask && i.CompetenceCode == s.Code && i.Max == s.Max));
            scores.Sum(s => s.Points).Should().Be(attempt.TotalHundredths / 100m);
            if (attempt.Tasks is { } tasks) ScoreSheet.Read(tasks).Sum(t => t.Points).Should().Be(scores.Sum(s => s.Points));
        }
    }

    [Fact]
    public async Task Fill_AttemptsAreOfPeopleOnTheList()
    {
        await using var db = demo.Test.Database.Read();

        (await db.Diagnoses.CountAsync(d => !db.CampaignParticipants.Any(p => p.CampaignId == d.CampaignId && p.EducatorId == d.EducatorId))).Should().Be(0);
        (await db.CampaignParticipants.CountAsync(p => p.Excused != null)).Should().BePositive();
    }

    [Fact]
    public async Task Fill_Assessment_IsWeakAndSchoolsWithLowResultsAreWeaker()
    {
        await using var db = demo.Test.Database.Read();
        var low = (await db.LowResultsPeriods.Select(p => p.OrganisationId).ToListAsync()).ToHashSet();
        var completed = await db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed).ToListAsync();

        BelowOf(completed, "MET.3").Should().BeInRange(0.25, 0.65);
        BelowOf(completed, "MET.1").Should().BeLessThan(0.2);
        BelowOf(completed.Where(d => low.Contains(d.OrganisationId)), null).Should().BeGreaterThan(BelowOf(completed.Where(d => !low.Contains(d.OrganisationId)), null));
    }

    [Fact]
    public async Task Fill_TheDemoTeacher_HasAnUnseenResultOfThisWeek()
    {
        await using var db = demo.Test.Database.Read();
        var own = await db.Diagnoses.Where(d => d.EducatorId == demo.People.TeacherId && d.Status == DiagnosisStatus.Completed).OrderBy(d => d.TakenOn).ToListAsync();

        own.Should().HaveCountGreaterThan(1);
        own[^1].Should().Match<Diagnosis>(d => d.SeenAt == null && d.TakenOn > _today.AddDays(-7) && d.OpenFrom > _today);
    }

    [Fact]
    public async Task Fill_TheDemoMethodistsPeople_HaveResultsAndVisits()
    {
        await using var db = demo.Test.Database.Read();
        var people = db.Assignments.Where(a => a.MethodistId == demo.People.MethodistId && a.Until == null).Select(a => a.EducatorId);

        (await db.Diagnoses.Where(d => people.Contains(d.EducatorId)).Select(d => d.EducatorId).Distinct().CountAsync()).Should().Be(15);
        (await db.LessonVisits.CountAsync(v => people.Contains(v.EducatorId))).Should().BePositive();
    }

    [Fact]
    public async Task Fill_Evidence_OfEveryHandMadeSourceAndNoSmallClass()
    {
        await using var db = demo.Test.Database.Read();
        var evidence = await db.DeficitEvidence.ToListAsync();

        evidence.Select(e => e.Source).Distinct().Should().BeEquivalentTo(Enum.GetValues<EvidenceSource>().Except([EvidenceSource.Diagnosis]));
        evidence.Where(e => e.ClassName != null).Should().OnlyContain(e => e.Pupils >= DeficitEvidence.FewestPupils && e.Failed <= e.Pupils);
        evidence.Where(e => e.Source == EvidenceSource.LessonVisit).Should().OnlyContain(e => e.VisitId != null);
    }

    [Fact]
    public async Task Fill_Consents_AreGivenByAPartOfTheDemoSchool()
    {
        await using var db = demo.Test.Database.Read();
        var staff = await db.Educators.CountAsync(e => e.OrganisationId == demo.People.OrganisationId && (e.WorksUntil == null || e.WorksUntil >= _today));
        var consented = await db.ResultConsents.CountAsync(c => c.WithdrawnOn == null && db.Educators.Any(e => e.Id == c.EducatorId && e.OrganisationId == demo.People.OrganisationId));

        consented.Should().BeInRange(2, staff - 2);
    }

    [Fact]
    public async Task Fill_Deficits_AreSettledAndSomeMovedOn()
    {
        await using var db = demo.Test.Database.Read();
        var states = await db.Deficits.Select(d => d.State).Distinct().ToListAsync();

        states.Should().Contain([DeficitState.Proposed, DeficitState.Confirmed, DeficitState.InWork, DeficitState.Closed]);
        (await db.DeficitSteps.CountAsync(s => s.To == DeficitState.Closed && s.On > _today)).Should().Be(0);
    }

    [Fact]
    public async Task Fill_SchoolsWithLowResults_HaveProfilesCuratorsAndVisits()
    {
        await using var db = demo.Test.Database.Read();

        (await db.RiskProfiles.CountAsync()).Should().BePositive();
        (await db.RiskProfiles.Where(p => p.AssessedOn > _today).CountAsync()).Should().Be(0);
        (await db.SchoolCurators.CountAsync(c => c.MethodistId == demo.People.MethodistId)).Should().BePositive();
        (await db.SchoolVisits.Where(v => v.VisitedOn > _today).CountAsync()).Should().Be(0);
        (await db.SchoolVisits.CountAsync()).Should().BePositive();
    }

    /// <summary>Share of results below the threshold.</summary>
    private static double BelowOf(IEnumerable<Diagnosis> attempts, string? competence)
    {
        var scores = attempts.SelectMany(a => ScoreSheet.Read(a.Scores)).Where(s => competence is null || s.Code == competence).ToList();
        return scores.Count(s => s.IsBelow(DiagnosticCampaign.UsualThreshold)) / (double)scores.Count;
    }
}
