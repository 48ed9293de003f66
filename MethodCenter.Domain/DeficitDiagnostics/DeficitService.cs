using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Decisions of people about deficits. Each leaves a step; the rule keeps it until newer evidence says otherwise.</summary>
public sealed class DeficitService(Database database)
{
    /// <summary>Confirms, takes into work, closes by expert conclusion, marks as not closed or irrelevant.</summary>
    public Task<Result> DecideAsync(DeficitActDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!DeficitRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.OpenDeficits().SingleOrDefaultAsync(d => d.Id == draft.Id, ct) is not { } deficit) return DiagnosticsErrors.NotFound;
        if (!DeficitRights.MayKeepOf(database.Actor, deficit.EducatorId)) return AccessErrors.Forbidden;
        db.ExpectVersion(deficit, draft.Version);
        if (DeficitActRule.ProblemOf(draft, deficit.State, database.Actor) is { } problem) return problem;
        return await TakeAsync(db, deficit, DeficitActRule.StateAfter(draft.Act), DeficitActRule.ReasonOf(draft), StepOrigin.Decision, ct);
    }, ct);

    /// <summary>Takes the last decision back, as long as nothing has happened to the deficit since.</summary>
    public Task<Result> UndoAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!DeficitRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.OpenDeficits().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deficit) return DiagnosticsErrors.NotFound;
        if (!DeficitRights.MayKeepOf(database.Actor, deficit.EducatorId)) return AccessErrors.Forbidden;
        db.ExpectVersion(deficit, version);
        var last = await db.DeficitSteps.Where(s => s.EducatorId == deficit.EducatorId && s.CompetenceCode == deficit.CompetenceCode)
            .OrderByDescending(s => s.Id).FirstOrDefaultAsync(ct);
        if (last is null || last.Origin is not StepOrigin.Decision) return DeficitErrors.NothingToUndo;
        if (last.To is DeficitState.Closed && !DeficitRights.MayClose(database.Actor)) return AccessErrors.Forbidden;
        var reason = DeficitDecisions.TakenBack + last.Reason[DeficitDecisions.ByHand.Length..];
        return await TakeAsync(db, deficit, last.From ?? DeficitState.Proposed, reason, StepOrigin.TakenBack, ct);
    }, ct);

    private async Task<Result> TakeAsync(MethodCenterDb db, Deficit deficit, DeficitState state, string reason, StepOrigin origin, CancellationToken ct)
    {
        db.Add(deficit.Become(state, db.Today, database.Actor.Name, reason, origin));
        await new DeficitSettler(db).SettleAsync([deficit.EducatorId], database.Actor.Name, ct);
        return Result.Ok;
    }
}
