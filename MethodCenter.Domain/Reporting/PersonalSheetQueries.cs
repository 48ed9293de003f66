using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Reads the personal sheet of results: whoever sees the person's results, and the person.</summary>
public sealed class PersonalSheetQueries(Database database, CentreHead head)
{
    /// <summary>
    /// Null for foreign and absent people and campaigns alike, and for others while the person has not seen the own result yet and its
    /// day has not come. Leaves a line in the journal.
    /// </summary>
    /// <param name="educatorId">Whose.</param>
    /// <param name="campaignId">Null is the last completed attempt of all.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int educatorId, int? campaignId, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct);
        if (person is null || await CountedAsync(db, educatorId, campaignId, ct) is not { } attempt || !MayOpen(db, attempt)) return null;
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == attempt.CampaignId, ct);
        var report = PersonalSheet.Create(new PersonalSheetFacts
        {
            Head = head,
            FullName = person.Name.Full,
            Organisation = await db.Organisations.Where(o => o.Id == attempt.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct)
                ?? await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct) ?? "",
            Municipality = await db.Municipalities.Where(m => m.Id == attempt.MunicipalityId).Select(m => m.Name).SingleOrDefaultAsync(ct) ?? "",
            Position = EducatorWords.Position(attempt.PositionCode ?? ""), Subject = EducatorWords.Subject(attempt.SubjectCode),
            Campaign = HeatMapQueries.Brief(campaign), Scale = await db.Scales.AsNoTracking().SingleAsync(s => s.Id == campaign.ScaleId, ct),
            TakenOn = attempt.TakenOn, Attempt = attempt.Attempt, Scores = ScoreSheet.Read(attempt.Scores),
            Competences = await HeatMapCompetence.ListAsync(db, ct), Day = db.Today, Made = db.Now,
        });
        await database.NoteAsync(new AuditNote(AuditAction.Printed, "Diagnosis", $"{AuditTerms.Summary(AuditAction.Printed, "Diagnosis")}: {campaign.Code}")
        {
            SubjectId = attempt.Id, Keys = new(person.MunicipalityId, person.OrganisationId, person.Id),
        }, ct);
        return report;
    }

    private static async Task<Diagnosis?> CountedAsync(MethodCenterDb db, int educatorId, int? campaignId, CancellationToken ct)
    {
        var attempts = await db.Diagnoses.Where(d => d.EducatorId == educatorId && d.Status == DiagnosisStatus.Completed
            && (campaignId == null || d.CampaignId == campaignId)).ToListAsync(ct);
        return AttemptRule.Counted(attempts).OrderBy(a => a.TakenOn).ThenBy(a => a.CampaignId).LastOrDefault();
    }

    /// <summary>The teacher sees the own result first (domain, section 12); the centre made it and sees it anyway.</summary>
    private static bool MayOpen(MethodCenterDb db, Diagnosis attempt) => db.Scope.Kind == ScopeKind.Region
        || db.Scope.EducatorId == attempt.EducatorId || attempt.SeenAt is not null || attempt.OpenFrom <= db.Today;
}
