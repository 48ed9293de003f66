using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Two records of one person became one: results, evidence and deficits follow the one who stays.</summary>
internal static class DiagnosticsMerge
{
    /// <summary>Attempts are moved out of the way before they are numbered anew: their numbers are unique at every moment.</summary>
    private const int Aside = 10_000;

    public static async Task HandOverAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        await ParticipantsAsync(db, survivorId, otherId, ct);
        await AttemptsAsync(db, survivorId, otherId, ct);
        await DeficitsAsync(db, survivorId, otherId, ct);
        foreach (var evidence in await db.DeficitEvidence.Where(e => e.EducatorId == otherId).ToListAsync(ct)) evidence.HandOver(survivorId);
        foreach (var visit in await db.LessonVisits.Where(v => v.EducatorId == otherId).ToListAsync(ct)) visit.HandOver(survivorId);
        foreach (var consent in await db.ResultConsents.Where(c => c.EducatorId == otherId).ToListAsync(ct)) consent.HandOver(survivorId);
        await db.SaveChangesAsync(ct);
        await new DeficitSettler(db).SettleAsync([survivorId], db.Actor.Name, ct);
    }

    private static async Task ParticipantsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var mine = await db.CampaignParticipants.Where(p => p.EducatorId == survivorId).Select(p => p.CampaignId).ToListAsync(ct);
        foreach (var participant in await db.CampaignParticipants.Where(p => p.EducatorId == otherId).ToListAsync(ct))
        {
            if (mine.Contains(participant.CampaignId)) db.Remove(participant);
            else participant.HandOver(survivorId);
        }
    }

    private static async Task AttemptsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var attempts = await db.Diagnoses.Where(d => d.EducatorId == survivorId || d.EducatorId == otherId).ToListAsync(ct);
        var others = attempts.Where(a => a.EducatorId == otherId).ToList();
        if (others.Count == 0) return;
        foreach (var copy in others.Where(o => attempts.Any(a => a.EducatorId == survivorId && IsSame(a, o))).ToList())
        {
            db.Remove(copy);
            attempts.Remove(copy);
        }
        var order = attempts.OrderBy(a => a.TakenOn ?? DateOnly.MinValue).ThenBy(a => a.Attempt).ThenBy(a => a.Id).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            order[i].HandOver(survivorId);
            order[i].Renumber(Aside + i);
        }
        await db.SaveChangesAsync(ct);
        foreach (var campaign in order.GroupBy(a => a.CampaignId))
        {
            foreach (var (attempt, i) in campaign.Select((a, i) => (a, i))) attempt.Renumber(i + 1);
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The same result sent twice, under either record.</summary>
    private static bool IsSame(Diagnosis a, Diagnosis b) =>
        a.CampaignId == b.CampaignId && a.TakenOn == b.TakenOn && a.Status == b.Status && a.Scores == b.Scores;

    /// <summary>A deficit that both have stays once; the one in which a person had a hand wins.</summary>
    private static async Task DeficitsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var mine = await db.Deficits.Where(d => d.EducatorId == survivorId).ToDictionaryAsync(d => d.CompetenceCode, ct);
        var theirs = await db.Deficits.Where(d => d.EducatorId == otherId).ToListAsync(ct);
        foreach (var twin in theirs.Where(t => mine.ContainsKey(t.CompetenceCode)).ToList())
        {
            var own = mine[twin.CompetenceCode];
            db.Remove(twin.IsTouched && !own.IsTouched ? own : twin);
        }
        await db.SaveChangesAsync(ct);
        foreach (var deficit in theirs.Where(t => db.Entry(t).State != EntityState.Detached)) deficit.HandOver(survivorId);
        foreach (var step in await db.DeficitSteps.Where(s => s.EducatorId == otherId).ToListAsync(ct)) step.HandOver(survivorId);
    }
}
