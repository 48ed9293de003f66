using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is known of the own result, and the open deficits by priority.</summary>
internal sealed record OwnMeasures(OwnResult? Result, string? Unread, IReadOnlyList<Deficit> Deficits);

/// <summary>
/// Reads the own result as far as the person has opened it: a new result is first met in the profile, where it is explained, and not as a
/// line of the first screen (domain, section 12, «Этика»).
/// </summary>
internal sealed class OwnResultReading(MethodCenterDb db, ProfileCompetences names)
{
    public async Task<OwnMeasures> ReadAsync(int own, CancellationToken ct)
    {
        var attempts = AttemptRule.Counted(await db.Diagnoses.Where(d => d.EducatorId == own && d.Status == DiagnosisStatus.Completed).ToListAsync(ct))
            .OrderBy(a => a.TakenOn).ThenBy(a => a.Id).ToList();
        var unread = attempts.FindAll(a => a.SeenAt is null);
        var seen = attempts.FindAll(a => a.SeenAt is not null);
        var deficits = await db.Deficits.StillOpen().Where(d => d.EducatorId == own).ToListAsync(ct);
        var isLow = await IsLowAsync(own, ct);
        var shown = deficits.Where(d => !unread.Exists(a => a.Measures(d.CompetenceCode)))
            .OrderByDescending(d => DeficitPriority.Of(d.Severity, d.Sources, isLow)).ThenByDescending(d => d.Severity).ThenBy(d => names.Of(d.CompetenceCode).Rank);
        return new(seen.Count == 0 ? null : await ResultAsync(seen[^1], ct), unread.Count == 0 ? null : await TitleAsync(unread[^1].CampaignId, ct), [.. shown]);
    }

    private async Task<OwnResult?> ResultAsync(Diagnosis attempt, CancellationToken ct)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == attempt.CampaignId, ct);
        var scale = await db.Scales.SingleAsync(s => s.Id == campaign.ScaleId, ct);
        var scores = ScoreSheet.Read(attempt.Scores).FindAll(s => s.Max > 0);
        if (scores.Count == 0) return null;
        var level = scale.LevelOf(new Score("", scores.Sum(s => s.Points), scores.Sum(s => s.Max)));
        return new(campaign.Title, attempt.TakenOn ?? campaign.Until, level is null ? "" : ScaleTerms.Full(scale.Meaning, level.Name),
            scores.Count(s => !s.IsBelow(StrengthRule.LeastPercent)), scores.Count);
    }

    private Task<string> TitleAsync(int campaignId, CancellationToken ct) => db.Campaigns.Where(c => c.Id == campaignId).Select(c => c.Title).SingleAsync(ct);

    private Task<bool> IsLowAsync(int own, CancellationToken ct)
    {
        var today = db.Today;
        return db.LowResultsPeriods.AnyAsync(p => db.Educators.Any(e => e.Id == own && e.OrganisationId == p.OrganisationId)
            && p.From <= today && (p.Until == null || p.Until >= today), ct);
    }
}
