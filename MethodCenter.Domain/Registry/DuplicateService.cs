using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Decides about proposed pairs: two people, or one.</summary>
public sealed class DuplicateService(Database database, SnilsVault vault, TimeProvider clock)
{
    /// <summary>«Не двойник»: the pair is not proposed again. Saying it twice changes nothing.</summary>
    public async Task<Result> DismissAsync(int oneId, int anotherId, CancellationToken ct = default)
    {
        if (!database.Actor.MayMergeEducators()) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            if (oneId == anotherId) return EducatorErrors.DismissNeedsPair;
            var (first, second) = oneId < anotherId ? (oneId, anotherId) : (anotherId, oneId);
            var one = await db.Educators.SingleOrDefaultAsync(e => e.Id == first, ct);
            var another = await db.Educators.SingleOrDefaultAsync(e => e.Id == second, ct);
            if (one is null || another is null) return RegistryErrors.NotFound;
            if (!await db.Set<DuplicateDismissal>().AnyAsync(d => d.FirstId == first && d.SecondId == second, ct))
                db.Add(new DuplicateDismissal(one, another, db.Actor.Name, clock.Now()));
            return Result.Ok;
        }, ct);
    }

    /// <summary>The pair may be proposed again.</summary>
    public async Task<Result> RecallAsync(int oneId, int anotherId, CancellationToken ct = default)
    {
        if (!database.Actor.MayMergeEducators()) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            var (first, second) = oneId < anotherId ? (oneId, anotherId) : (anotherId, oneId);
            if (await db.Set<DuplicateDismissal>().SingleOrDefaultAsync(d => d.FirstId == first && d.SecondId == second, ct) is { } dismissal)
                db.Remove(dismissal);
            return Result.Ok;
        }, ct);
    }

    /// <summary>
    /// Makes two records one: the survivor keeps its id and takes the chosen values; employments are united, assignments, work
    /// entries, statuses and accounts follow; the other record is archived. The journal keeps what was, field by field.
    /// </summary>
    public async Task<Result> MergeAsync(MergeDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayMergeEducators()) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            if (draft.SurvivorId == draft.OtherId) return RegistryErrors.MergeWithSelf;
            if (await DuplicateMerge.PersonAsync(db, draft.SurvivorId, ct) is not { } survivor) return RegistryErrors.NotFound;
            if (await DuplicateMerge.PersonAsync(db, draft.OtherId, ct) is not { } other) return RegistryErrors.NotFound;
            if (survivor.Version != draft.SurvivorVersion || other.Version != draft.OtherVersion) return DataErrors.ChangedMeanwhile;
            if (await EducatorBeyondScope.HasForeignRowsAsync(db, survivor.Id, ct) || await EducatorBeyondScope.HasForeignRowsAsync(db, other.Id, ct))
                return EducatorErrors.MergeNeedsCentre;
            var plan = DuplicateMerge.Plan(survivor, other, draft, await EducatorWords.LoadAsync(db, ct), vault);
            if (plan.Refusal is { } refusal) return refusal;
            await CarryOutAsync(db, survivor, other, plan, ct);
            return Result.Ok;
        }, ct);
    }

    /// <summary>The other gives the number up before the survivor takes it: the number is unique at every moment.</summary>
    private static async Task CarryOutAsync(MethodCenterDb db, Educator survivor, Educator other, MergePlan plan, CancellationToken ct)
    {
        var image = RowImage.Take(db, other);
        var number = other.SnilsHash is null ? null : new SealedSnils(other.SnilsHash, other.SnilsCipher!);
        TakeFields(survivor, other, plan);
        UniteJobs(db, survivor, other, plan);
        await DuplicateFollowers.HandOverAsync(db, survivor, other, ct);
        other.MergeInto(survivor);
        await db.SaveChangesAsync(ct);
        if (number is not null && plan.TakesOther(MergeFieldKind.Snils)) survivor.TakeSnils(number);
        await EducatorHome.SettleAsync(db, survivor, ct);
        db.Note(new AuditNote(AuditAction.Merged, nameof(Educator), DuplicateTerms.Merged(survivor.Id, other.Id))
        {
            SubjectId = survivor.Id, Keys = survivor.ScopeKeys, Changes = DuplicateFollowers.Record(image),
        });
    }

    private static void TakeFields(Educator survivor, Educator other, MergePlan plan)
    {
        if (plan.TakesOther(MergeFieldKind.Name)) survivor.Rename(other.Name);
        if (plan.TakesOther(MergeFieldKind.BirthDate)) survivor.ChangeBirthDate(other.BirthDate);
        if (plan.TakesOther(MergeFieldKind.TeachingSince)) survivor.ChangeTeachingSince(other.TeachingSince);
        if (plan.TakesOther(MergeFieldKind.Category)) survivor.ChangeCategory(other.CategoryCode, other.CategoryGrantedOn);
        if (plan.TakesOther(MergeFieldKind.Email)) survivor.ChangeEmail(other.Email);
    }

    private static void UniteJobs(MethodCenterDb db, Educator survivor, Educator other, MergePlan plan)
    {
        foreach (var step in plan.Jobs)
        {
            if (step.Outcome == MergeJobOutcome.Moves) other.Employments.Single(e => e.Id == step.Job.Id).HandOver(survivor);
            if (step.Outcome != MergeJobOutcome.United) continue;
            survivor.Employments.Single(e => e.Id == step.Job.Id).Change(Facts(step.Job));
            db.Remove(other.Employments.Single(e => e.Id == step.AbsorbedId));
        }
    }

    private static EmploymentFacts Facts(MergeJob job) => new(job.Kind, SeedFiles.Positions.Single(p => p.Code == job.PositionCode))
    {
        DeputyArea = job.DeputyArea, SubjectCode = job.SubjectCode, RateHundredths = job.RateHundredths,
        From = job.From, Until = job.Until, IsOnLeave = job.IsOnLeave,
    };
}
