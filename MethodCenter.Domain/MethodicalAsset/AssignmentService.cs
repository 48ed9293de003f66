using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Assigns educators and organisations to methodists, ends assignments and hands them over: each act is one transaction.</summary>
public sealed class AssignmentService(Database database)
{
    /// <summary>What an assignment would do; writes nothing.</summary>
    public async Task<Result<AssignmentPlan>> PreviewAsync(AssignmentDraft draft, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.PlanAsync(database.Actor, draft, ct);
    }

    /// <summary>Does what the preview showed, decided anew inside the transaction; a refused plan writes nothing.</summary>
    public Task<Result<AssignmentOutcome>> AssignAsync(AssignmentDraft draft, CancellationToken ct) =>
        database.WriteAsync(db => AssignAsync(db, draft, ct), ct);

    /// <summary>Takes back assignments just made, while nobody changed them. Returns how many.</summary>
    public Task<Result<int>> UndoAsync(IReadOnlyCollection<int> ids, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var found = await OwnAsync(db, ids, ct);
        if (!found.IsOk) return found.Error.Code == MethodicalAssetErrors.NotFound.Code ? MethodicalAssetErrors.CannotUndo : found.Error;
        if (found.Value.Any(a => a.Version > 0)) return MethodicalAssetErrors.CannotUndo;
        db.RemoveRange(found.Value);
        return found.Value.Count;
    }, ct);

    /// <summary>Ends assignments with a reason; those that have not begun by the last day are removed. Returns how many.</summary>
    public Task<Result<int>> EndAsync(AssignmentEndDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (Inputs.Tidy(draft.Reason) is not { } reason) return MethodicalAssetErrors.EndReasonMissing;
        var found = await OwnAsync(db, draft.Ids, ct);
        if (!found.IsOk) return found.Error;
        var open = found.Value.Where(a => a.IsOpenAfter(draft.LastDay ?? db.Today)).ToList();
        return EndAll(db, open, draft.LastDay ?? db.Today, reason) is { IsOk: false } refusal ? refusal.Error : open.Count;
    }, ct);

    /// <summary>What handing over would do; writes nothing.</summary>
    public async Task<Result<AssignmentPlan>> PreviewReassignAsync(ReassignmentDraft draft, CancellationToken ct)
    {
        await using var db = database.Read();
        var prepared = await PrepareAsync(db, draft, ct);
        return prepared.IsOk ? await db.PlanAsync(database.Actor, prepared.Value.Draft, ct) : prepared.Error;
    }

    /// <summary>Hands assignments over to another methodist: the old ones end the day before the new ones begin.</summary>
    public Task<Result<AssignmentOutcome>> ReassignAsync(ReassignmentDraft draft, CancellationToken ct) => database.WriteAsync<AssignmentOutcome>(async db =>
    {
        if (Inputs.Tidy(draft.Reason) is not { } reason) return MethodicalAssetErrors.EndReasonMissing;
        var prepared = await PrepareAsync(db, draft, ct);
        if (!prepared.IsOk) return prepared.Error;
        var outcome = await AssignAsync(db, prepared.Value.Draft, ct);
        if (!outcome.IsOk) return outcome;
        var passed = outcome.Value.Plan.Lines.Where(l => l.WillAssign || l.Target.IsAlreadyTheirs).Select(l => Key(l.Target)).ToHashSet();
        var old = prepared.Value.Old.Where(a => passed.Contains((a.EducatorId, a.EducatorId is null ? a.OrganisationId : 0)));
        return EndAll(db, [.. old], draft.From!.Value.AddDays(-1), reason) is { IsOk: false } refusal ? refusal.Error : outcome;
    }, ct);

    private static (int?, int) Key(PlanTarget target) => (target.EducatorId, target.EducatorId is null ? target.OrganisationId : 0);

    private static Result EndAll(MethodCenterDb db, List<Assignment> assignments, DateOnly lastDay, string reason)
    {
        db.RemoveRange(assignments.Where(a => a.BeginsAfter(lastDay)));
        foreach (var assignment in assignments.Where(a => !a.BeginsAfter(lastDay)))
            if (assignment.End(lastDay, reason) is { IsOk: false } refusal) return refusal;
        return Result.Ok;
    }

    private async Task<Result<AssignmentOutcome>> AssignAsync(MethodCenterDb db, AssignmentDraft draft, CancellationToken ct)
    {
        var planned = await db.PlanAsync(database.Actor, draft, ct);
        if (!planned.IsOk) return planned.Error;
        if (planned.Value.Refusal is { } refusal) return refusal;
        var made = await MakeAsync(db, planned.Value, draft, ct);
        if (!made.IsOk) return made.Error;
        db.AddRange(made.Value);
        await db.SaveChangesAsync(ct);
        return new AssignmentOutcome(made.Value.ConvertAll(a => a.Id), planned.Value);
    }

    private static async Task<Result<List<Assignment>>> MakeAsync(MethodCenterDb db, AssignmentPlan plan, AssignmentDraft draft, CancellationToken ct)
    {
        var people = plan.ToAssign.Where(t => t.EducatorId is not null).Select(t => t.EducatorId!.Value).ToList();
        var organisations = plan.ToAssign.Where(t => t.EducatorId is null).Select(t => t.OrganisationId).ToList();
        var methodist = await db.Methodists.SingleAsync(m => m.Id == plan.Methodist.Id, ct);
        var from = draft.From!.Value;
        List<Assignment> made =
        [
            .. (await db.Educators.Where(e => EF.Parameter(people).Contains(e.Id)).ToListAsync(ct)).Select(e => new Assignment(methodist, e, from, draft.Order)),
            .. (await db.Organisations.Where(o => EF.Parameter(organisations).Contains(o.Id)).ToListAsync(ct)).Select(o => new Assignment(methodist, o, from, draft.Order)),
        ];
        foreach (var assignment in made)
            if (assignment.Change(from, draft.Until, draft.Order) is { IsOk: false } refusal) return refusal.Error;
        return made;
    }

    /// <summary>The old assignments, and the form of the new ones.</summary>
    private async Task<Result<(List<Assignment> Old, AssignmentDraft Draft)>> PrepareAsync(MethodCenterDb db, ReassignmentDraft draft, CancellationToken ct)
    {
        if (draft.From is not { } from) return MethodicalAssetErrors.FromMissing;
        var found = await OwnAsync(db, draft.Ids, ct);
        if (!found.IsOk) return found.Error;
        var old = found.Value.Where(a => a.IsOpenAfter(from.AddDays(-1))).ToList();
        if (old.Any(a => a.MethodistId == draft.MethodistId)) return MethodicalAssetErrors.SameMethodist;
        return (old, new AssignmentDraft
        {
            MethodistId = draft.MethodistId,
            EducatorIds = [.. old.Where(a => a.EducatorId is not null).Select(a => a.EducatorId!.Value).Distinct()],
            OrganisationIds = [.. old.Where(a => a.EducatorId is null).Select(a => a.OrganisationId).Distinct()],
            From = from,
            Order = draft.Order,
        });
    }

    /// <summary>Assignments of methodists whom the user may keep; when one is absent or foreign, none.</summary>
    private async Task<Result<List<Assignment>>> OwnAsync(MethodCenterDb db, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0) return MethodicalAssetErrors.NothingToAssign;
        var found = await db.Assignments.Where(a => EF.Parameter(wanted).Contains(a.Id) && db.Methodists.Any(m => m.Id == a.MethodistId)).ToListAsync(ct);
        return found.Count == wanted.Count ? found : MethodicalAssetErrors.NotFound;
    }
}
