using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>
/// Reads the effect of a programme: over the people of the scope, and for the observer and the teacher over the region past the scope filter, as
/// numbers that stand for at least five people. Allow-listed.
/// </summary>
public sealed class EffectQueries(Database database)
{
    /// <summary>Null for absent ids and for those outside the room.</summary>
    public async Task<ProgrammeEffect?> FindAsync(int programmeId, CancellationToken ct)
    {
        if (!ProgrammeRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var line = await db.Programmes.Where(p => p.Id == programmeId).Select(p => new { p.Codes }).SingleOrDefaultAsync(ct);
        if (line is null) return null;
        var names = (await db.CompetencesAsync(ct)).ToDictionary(c => c.Code, StringComparer.Ordinal);
        List<ProgrammeCompetence> competences = [.. CompetenceCodes.Read(line.Codes).Select(c => names.GetValueOrDefault(c) ?? new(c, c))];
        var learners = await LearnersAsync(db, programmeId, ct);
        var effect = EffectRule.Of(competences, learners, competences.Count == 0 ? [] : await AttemptsAsync(db, learners, ct));
        return IsAggregate(db.Actor) ? Veiled(effect) : effect;
    }

    /// <summary>Fewer than five people, or a line that would tell of so few, stay hidden.</summary>
    private static ProgrammeEffect Veiled(ProgrammeEffect effect)
    {
        if (DashboardSmallCells.IsSmall(effect.Completed) || DashboardSmallCells.IsSmall(effect.People)) return ProgrammeEffect.None(EffectGap.Hidden);
        return effect with
        {
            Lines = [.. effect.Lines.Where(l => !DashboardSmallCells.IsSmall(l.People) && !DashboardSmallCells.IsSmall(l.Before) && !DashboardSmallCells.IsSmall(l.After))],
            WithDeficits = effect.WithDeficits is { } people && DashboardSmallCells.IsSmall(people) ? null : effect.WithDeficits,
        };
    }

    private static bool IsAggregate(Actor actor) => ProgrammeRights.SeesAggregatesOnly(actor) || actor.Role is Role.Educator;

    /// <summary>The last completion of each.</summary>
    private static async Task<List<EffectLearner>> LearnersAsync(MethodCenterDb db, int programmeId, CancellationToken ct)
    {
        var all = IsAggregate(db.Actor) ? db.Enrolments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Enrolments;
        var completed = await all.Where(e => e.ProgrammeId == programmeId && e.Status == EnrolmentStatus.Completed)
            .Select(e => new EffectLearner(e.EducatorId, e.From, e.Until)).ToListAsync(ct);
        return [.. completed.GroupBy(e => e.EducatorId).Select(g => g.MaxBy(e => e.Until)!)];
    }

    private static async Task<List<EffectAttempt>> AttemptsAsync(MethodCenterDb db, List<EffectLearner> learners, CancellationToken ct)
    {
        var (people, today) = (learners.Select(l => l.EducatorId).ToArray(), db.Today);
        var open = IsAggregate(db.Actor)
            ? db.Diagnoses.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(d => d.SeenAt != null || d.OpenFrom <= today) : db.OpenDiagnoses();
        return await open.Where(d => EF.Parameter(people).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed && d.Scores != "")
            .Join(db.Campaigns.Where(c => c.IsOfficial), d => d.CampaignId, c => c.Id, (d, c) => new EffectAttempt(d, c)).ToListAsync(ct);
    }
}
