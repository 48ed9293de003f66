using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Where people work: taking on, changing, leaving, moving and undoing. After every act the home employment is chosen anew
/// and the person's assignments follow.
/// </summary>
public sealed class EmploymentService(Database database)
{
    /// <summary>One more employment of a person; returns its id.</summary>
    public async Task<Result<int>> AddAsync(EmploymentDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayChangeEducators()) return AccessErrors.Forbidden;
        var added = await database.WriteAsync<Employment>(async db =>
        {
            if (await PersonAsync(db, draft.EducatorId, ct) is not { } person) return RegistryErrors.NotFound;
            if (person.MergedIntoId is not null) return EducatorErrors.Archived;
            var job = await EmploymentRules.MakeAsync(db, draft, ct);
            if (!job.IsOk) return job.Error;
            if (EmploymentRules.IsTwice(person.Employments, job.Value)) return RegistryErrors.EmploymentTwice;
            person.AddEmployment(job.Value);
            await EducatorHome.SettleAsync(db, person, ct);
            return job;
        }, ct);
        return added.IsOk ? added.Value.Id : added.Error;
    }

    /// <summary>Changes post, subject, rate and term; the organisation stays. A stale version is refused.</summary>
    public Task<Result> ChangeAsync(EmploymentDraft draft, CancellationToken ct = default) =>
        OnJobAsync(draft.Id, draft.Version, database.Actor.MayChangeEducators(), async (db, person, job) =>
        {
            var facts = EmploymentRules.Facts(draft);
            if (!facts.IsOk) return facts.Error;
            job.Change(facts.Value);
            if (EmploymentRules.IsTwice(person.Employments, job)) return RegistryErrors.EmploymentTwice;
            await EducatorHome.SettleAsync(db, person, ct);
            return Result.Ok;
        }, ct);

    /// <summary>The person leaves; with the last employment open assignments end the same day. Returns how many.</summary>
    public async Task<Result<int>> EndAsync(LeavingDraft draft, CancellationToken ct = default)
    {
        var ended = 0;
        var result = await OnJobAsync(draft.EmploymentId, draft.Version, database.Actor.MayChangeEducators(), async (db, person, job) =>
        {
            if (draft.LastDay is not { } lastDay) return EducatorErrors.LastDayMissing;
            if (job.Until <= database.Today) return EducatorErrors.AlreadyEnded;
            if (job.End(lastDay, draft.Reason) is { IsOk: false } refusal) return refusal;
            ended = await EducatorHome.EndAssignmentsAsync(db, person, lastDay, ct);
            await EducatorHome.SettleAsync(db, person, ct);
            return Result.Ok;
        }, ct);
        return result.IsOk ? ended : result.Error;
    }

    /// <summary>The leaving was a mistake: the employment and the assignments that ended with it go on. Returns how many.</summary>
    public async Task<Result<int>> ReopenAsync(int employmentId, int version, CancellationToken ct = default)
    {
        var reopened = 0;
        var result = await OnJobAsync(employmentId, version, database.Actor.MayChangeEducators(), async (db, person, job) =>
        {
            var lastDay = job.Until;
            if (job.Reopen() is { IsOk: false } refusal) return refusal;
            reopened = await EducatorHome.ReopenAssignmentsAsync(db, person, lastDay!.Value, ct);
            await EducatorHome.SettleAsync(db, person, ct);
            return Result.Ok;
        }, ct);
        return result.IsOk ? reopened : result.Error;
    }

    /// <summary>
    /// Ends the employment here and begins one there, the next day unless said otherwise. Another municipality needs the region:
    /// its organisations are out of a municipality's scope. Returns the id of the new employment.
    /// </summary>
    public async Task<Result<int>> MoveAsync(MoveDraft draft, CancellationToken ct = default)
    {
        Employment? begun = null;
        var result = await OnJobAsync(draft.EmploymentId, draft.Version, database.Actor.MayMoveEducators(), async (db, person, job) =>
        {
            if (draft.LastDay is not { } lastDay) return EducatorErrors.LastDayMissing;
            if (job.Until is not null) return EducatorErrors.AlreadyEnded;
            if (draft.To.OrganisationId == job.OrganisationId) return EducatorErrors.SamePlace;
            draft.To.From ??= lastDay.AddDays(1);
            var there = await EmploymentRules.MakeAsync(db, draft.To, ct);
            if (!there.IsOk) return there.Error;
            if (job.End(lastDay, draft.Reason) is { IsOk: false } refusal) return refusal;
            person.AddEmployment(begun = there.Value);
            await EducatorHome.SettleAsync(db, person, ct);
            return Result.Ok;
        }, ct);
        return result.IsOk ? begun!.Id : result.Error;
    }

    /// <summary>
    /// Chooses the home anew where a term began or ended in the last days: a future first day that has come changes nothing in
    /// the tables by itself. Run daily by the system; returns how many people changed place.
    /// </summary>
    public async Task<Result<int>> SettleDueAsync(int days = 7, CancellationToken ct = default)
    {
        if (database.Actor.Scope.Kind != ScopeKind.Region) return AccessErrors.Forbidden;
        return await database.WriteAsync<int>(async db =>
        {
            var (since, today) = (db.Today.AddDays(-days), db.Today);
            var due = await db.Educators.Include(e => e.Employments).Where(e => e.MergedIntoId == null && e.Employments.Count > 1
                && e.Employments.Any(j => (j.From >= since && j.From <= today) || (j.Until >= since && j.Until <= today))).ToListAsync(ct);
            var moved = 0;
            foreach (var person in due)
            {
                var before = person.OrganisationId;
                await EducatorHome.SettleAsync(db, person, ct);
                if (before != person.OrganisationId) moved++;
            }
            return moved;
        }, ct);
    }

    private async Task<Result> OnJobAsync(
        int employmentId, int version, bool allowed, Func<MethodCenterDb, Educator, Employment, Task<Result>> act, CancellationToken ct)
    {
        if (!allowed) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            var owner = await db.Employments.Where(e => e.Id == employmentId).Select(e => (int?)e.EducatorId).SingleOrDefaultAsync(ct);
            if (owner is not { } id || await PersonAsync(db, id, ct) is not { } person) return RegistryErrors.NotFound;
            if (person.MergedIntoId is not null) return EducatorErrors.Archived;
            var job = person.Employments.Single(e => e.Id == employmentId);
            db.ExpectVersion(job, version);
            return await act(db, person, job);
        }, ct);
    }

    private static Task<Educator?> PersonAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.Educators.Include(e => e.Employments).SingleOrDefaultAsync(e => e.Id == id, ct);
}
