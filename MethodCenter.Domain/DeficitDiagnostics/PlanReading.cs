using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Who fits an audience, and who of them is due.</summary>
internal static class PlanReading
{
    /// <summary>
    /// People who work on the day by their home employment and hold such a post and subject; an empty list of posts means teachers and
    /// managers (T and M), an empty list of subjects any.
    /// </summary>
    public static IQueryable<Educator> AudienceOf(this MethodCenterDb db, PlanAudience audience, DateOnly day)
    {
        var (positions, subjects) = (audience.Positions.ToArray(), audience.Subjects.ToArray());
        var found = db.Educators.Where(e => e.MergedIntoId == null && e.HomeKind != null
            && (e.WorksFrom == null || e.WorksFrom <= day) && (e.WorksUntil == null || e.WorksUntil >= day));
        found = positions.Length == 0 ? found.Where(e => e.PostGroup != PostGroup.Other) : found.Where(e => EF.Parameter(positions).Contains(e.PositionCode));
        return subjects.Length == 0 ? found : found.Where(e => EF.Parameter(subjects).Contains(e.SubjectCode));
    }

    /// <summary>The candidates of a draft: the audience, narrowed to whom it is time for.</summary>
    public static async Task<List<PlanCandidate>> CandidatesAsync(this MethodCenterDb db, DiagnosticCampaign campaign, PlanDraft draft, CancellationToken ct)
    {
        var day = PlanRule.DayOf(campaign.From, campaign.Until, db.Today);
        var people = await db.AudienceOf(PlanAudience.Of(campaign), day).Select(e => new PlanCandidate(e.Id, e.MunicipalityId)).ToListAsync(ct);
        if (draft.Whom is PlanWhom.Everybody) return people;
        var last = await LastOfficialAsync(db, campaign.Id, ct);
        if (draft.Whom is PlanWhom.WithoutResult)
            return people.FindAll(p => !last.TryGetValue(p.EducatorId, out var r) || !AttemptRule.IsValidOn(r.TakenOn, r.ValidityMonths, day));
        var working = draft.WithDeficits ? await WorkingAsync(db, ct) : [];
        return people.FindAll(p => working.Contains(p.EducatorId)
            || (last.TryGetValue(p.EducatorId, out var r) && PlanRule.IsDue(r.TakenOn, r.ValidityMonths, day, draft.Months)));
    }

    /// <summary>The last completed official result of each person, other campaigns only.</summary>
    private static async Task<Dictionary<int, LastResult>> LastOfficialAsync(MethodCenterDb db, int campaignId, CancellationToken ct)
    {
        var results = await (
            from d in db.Diagnoses
            join c in db.Campaigns on d.CampaignId equals c.Id
            where c.IsOfficial && c.Id != campaignId && d.Status == DiagnosisStatus.Completed && d.TakenOn != null
            select new LastResult(d.EducatorId, d.TakenOn!.Value, c.ValidityMonths)).ToListAsync(ct);
        return results.GroupBy(r => r.EducatorId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.TakenOn)!);
    }

    private static async Task<HashSet<int>> WorkingAsync(MethodCenterDb db, CancellationToken ct) =>
        [.. await db.Deficits.Where(d => d.State == DeficitState.InRoute || d.State == DeficitState.InWork || d.State == DeficitState.NotClosed)
            .Select(d => d.EducatorId).Distinct().ToListAsync(ct)];

    private sealed record LastResult(int EducatorId, DateOnly TakenOn, int ValidityMonths);
}
