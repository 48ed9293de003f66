using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>
/// Keeps the absences of methodists. A change settles those who stand in within the same transaction: what has begun ends, what has not is
/// taken back (<see cref="AbsenceRule"/>). Where a substitution is beyond the user's scope, nothing is done by half: the act is refused.
/// </summary>
public sealed class AbsenceService(Database database)
{
    /// <summary>Adds or changes an absence. Returns its id.</summary>
    public Task<Result<int>> SaveAsync(AbsenceDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!AbsenceRights.MayWriteAny(database.Actor)) return AccessErrors.Forbidden;
        if (draft.MethodistId == 0) return MethodicalAssetErrors.MethodistMissing;
        if (draft.From is not { } from || draft.Until is not { } until) return AbsenceErrors.DatesMissing;
        if (until.DayNumber - from.DayNumber > AbsenceRule.MostDays) return AbsenceErrors.TooLong;
        var found = await FindAsync(db, draft, ct);
        if (!found.IsOk) return found.Error;
        if (found.Value.Change(draft.Kind, from, until, draft.Note) is { IsOk: false } turned) return turned.Error;
        if (await OverlapAsync(db, draft, from, until, ct) is { } overlap) return overlap;
        if (draft.Id == 0) db.Add(found.Value);
        else if (await SettleAsync(db, found.Value, new(from, until), ct) is { IsOk: false } refusal) return refusal.Error;
        await db.SaveChangesAsync(ct);
        return found.Value.Id;
    }, ct);

    /// <summary>Strikes out an absence that does not take place; its substitutions end, the open choices of a substitute are closed.</summary>
    public Task<Result> RemoveAsync(AbsenceRemoval removal, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!AbsenceRights.MayWriteAny(database.Actor)) return AccessErrors.Forbidden;
        var absence = await db.MethodistAbsences.SingleOrDefaultAsync(a => a.Id == removal.Id, ct);
        if (absence is null || await OwnAsync(db, absence.MethodistId, ct) is null) return AbsenceErrors.NotFound;
        db.ExpectVersion(absence, removal.Version);
        if (await SettleAsync(db, absence, null, ct) is { IsOk: false } refusal) return refusal;
        if (await DetachAsync(db, absence.Id, ct) is { IsOk: false } beyond) return beyond;
        await db.SaveChangesAsync(ct);
        db.Remove(absence);
        return Result.Ok;
    }, ct);

    private async Task<Methodist?> OwnAsync(MethodCenterDb db, int methodistId, CancellationToken ct) =>
        await db.Methodists.SingleOrDefaultAsync(m => m.Id == methodistId, ct) is { } methodist && AbsenceRights.MayWrite(database.Actor, methodist) ? methodist : null;

    private async Task<Result<MethodistAbsence>> FindAsync(MethodCenterDb db, AbsenceDraft draft, CancellationToken ct)
    {
        if (await OwnAsync(db, draft.MethodistId, ct) is not { } methodist) return MethodicalAssetErrors.NotFound;
        if (draft.Id == 0) return methodist.IsInAssetOn(db.Today) ? new MethodistAbsence(methodist) : AbsenceErrors.NotInAsset;
        var absence = await db.MethodistAbsences.SingleOrDefaultAsync(a => a.Id == draft.Id && a.MethodistId == draft.MethodistId, ct);
        if (absence is null) return AbsenceErrors.NotFound;
        db.ExpectVersion(absence, draft.Version);
        return absence;
    }

    private static async Task<DomainError?> OverlapAsync(MethodCenterDb db, AbsenceDraft draft, DateOnly from, DateOnly until, CancellationToken ct) =>
        await db.MethodistAbsences.AsNoTracking().Where(a => a.MethodistId == draft.MethodistId && a.Id != draft.Id && a.From <= until && a.Until >= from)
            .OrderBy(a => a.From).FirstOrDefaultAsync(ct) is { } other ? AbsenceErrors.Overlaps(other.Kind, other.From, other.Until) : null;

    private static async Task<Result> SettleAsync(MethodCenterDb db, MethodistAbsence absence, DateSpan? term, CancellationToken ct)
    {
        var changed = AbsenceRule.FatesOf(await db.SubstitutionsAsync(absence.Id, ct), term, db.Today).Where(f => f.IsChanged).ToList();
        if (changed.Count == 0) return Result.Ok;
        if (!AssetRights.MayKeep(db.Actor)) return AbsenceErrors.SubstitutionBeyond;
        var visible = await db.Assignments.Where(a => a.AbsenceId == absence.Id).ToDictionaryAsync(a => a.Id, ct);
        foreach (var fate in changed)
        {
            if (!visible.TryGetValue(fate.Was.AssignmentId, out var assignment)) return AbsenceErrors.SubstitutionBeyond;
            if (Apply(db, assignment, fate) is { IsOk: false } refusal) return refusal;
        }
        return Result.Ok;
    }

    private static Result Apply(MethodCenterDb db, Assignment assignment, SubstitutionFate fate)
    {
        if (fate.IsRemoved)
        {
            db.Remove(assignment);
            return Result.Ok;
        }
        if (fate.IsMoved && assignment.Change(fate.From, fate.Until, assignment.Order) is { IsOk: false } refusal) return refusal;
        return fate is { IsEnded: true, Until: { } last } ? assignment.End(last, AbsenceTerms.EndReason) : Result.Ok;
    }

    /// <summary>What stays of the substitutions keeps its days and forgets the absence.</summary>
    private static async Task<Result> DetachAsync(MethodCenterDb db, int absenceId, CancellationToken ct)
    {
        var standing = await db.Assignments.Where(a => a.AbsenceId == absenceId).ToListAsync(ct);
        var choices = await db.Stagings.Where(s => s.AbsenceId == absenceId).ToListAsync(ct);
        var isWhole = standing.Count == (await db.SubstitutionsAsync(absenceId, ct)).Count && choices.Count == await db.CountStagingsAsync(absenceId, ct);
        if (!isWhole) return AbsenceErrors.SubstitutionBeyond;
        foreach (var assignment in standing.Where(a => db.Entry(a).State is not EntityState.Deleted)) assignment.AbsenceId = null;
        foreach (var choice in choices)
        {
            choice.AbsenceId = null;
            if (choice.State is StagingState.Open) choice.Settle(StagingState.Closed);
        }
        return Result.Ok;
    }
}
