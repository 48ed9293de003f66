using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Marks the steps of an approved route and its checkpoints: by the person, the methodist, the municipality, the centre. The first begun
/// or done step starts the route; the hours of done steps make the percent.
/// </summary>
public sealed class RouteProgressService(Database database)
{
    /// <summary>Begun, done, not done, moved or cancelled.</summary>
    public Task<Result> MarkAsync(RouteMarkDraft draft, CancellationToken ct) => ActAsync(draft.StepId, draft.Version, async (db, route, step) =>
    {
        if (RouteMarkRule.ProblemOf(draft, step, route, db.Today) is { } problem) return problem;
        if (draft.Status is RouteStepStatus.Moved) step.Plan(step.Place, step.Kind, step.Learning, step.Title, step.Organiser, step.Hours, draft.From!.Value, draft.Until!.Value);
        var isOutcome = draft.Status is RouteStepStatus.Ongoing or RouteStepStatus.Done;
        step.Mark(draft.Status, draft.DoneOn, draft.Proof ?? step.Proof, draft.Review ?? step.Review, isOutcome ? step.Reason : draft.Reason);
        if (isOutcome && route.Status is RouteStatus.Approved) await RouteLifeService.StartAsync(db, route, ct);
        return Result.Ok;
    }, ct);

    /// <summary>
    /// Takes the last mark back: an outcome goes first, then the move, and the step is as the version in force plans it. What was written as
    /// proof and review stays.
    /// </summary>
    public Task<Result> UndoAsync(int stepId, int version, CancellationToken ct) => ActAsync(stepId, version, async (db, route, step) =>
    {
        var planned = (await db.ApprovedContentAsync(route.Id, ct))?.Steps.FirstOrDefault(s => s.Key == step.Key);
        if (step.Status is RouteStepStatus.Planned || planned is null) return RouteErrors.NothingToUndo;
        var isMoved = step.Status is not RouteStepStatus.Moved && (step.From, step.Until) != (planned.From, planned.Until);
        if (!isMoved) step.Plan(step.Place, step.Kind, step.Learning, step.Title, step.Organiser, step.Hours, planned.From, planned.Until);
        step.Mark(isMoved ? RouteStepStatus.Moved : RouteStepStatus.Planned, null, step.Proof, step.Review, isMoved ? step.Reason : null);
        return Result.Ok;
    }, ct);

    /// <summary>A checkpoint with its outcome; without a day the outcome is taken back.</summary>
    public Task<Result> PassAsync(RouteCheckpointDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!RouteRights.MayView(database.Actor)) return RouteErrors.NotFound;
        var point = await db.RouteCheckpoints.SingleOrDefaultAsync(c => c.Id == draft.CheckpointId, ct);
        if (point is null || await db.RouteAsync(point.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (!RouteRights.MayEditOf(database.Actor, point.EducatorId)) return AccessErrors.Forbidden;
        if (RouteStatusRule.ProblemOf(RouteAct.Mark, at.Situation, database.Actor) is not null) return RouteErrors.NotMarkable;
        if (draft.DoneOn > db.Today) return RouteErrors.DoneInFuture;
        if (draft.DoneOn is not null && Inputs.Tidy(draft.Outcome) is null) return RouteErrors.OutcomeMissing;
        db.ExpectVersion(point, draft.Version);
        point.Pass(draft.DoneOn, draft.DoneOn is null ? null : draft.Outcome);
        return Result.Ok;
    }, ct);

    private Task<Result> ActAsync(int stepId, int version, Func<MethodCenterDb, IndividualRoute, RouteStep, Task<Result>> run, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!RouteRights.MayView(database.Actor)) return RouteErrors.NotFound;
        var step = await db.RouteSteps.SingleOrDefaultAsync(s => s.Id == stepId, ct);
        if (step is null || await db.RouteAsync(step.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (!RouteRights.MayMarkOf(database.Actor, step.EducatorId)) return AccessErrors.Forbidden;
        if (!step.IsInPlan || RouteStatusRule.ProblemOf(RouteAct.Mark, at.Situation, database.Actor) is not null) return RouteErrors.NotMarkable;
        db.ExpectVersion(step, version);
        if (await run(db, at.Route, step) is { IsOk: false } refused) return refused.Error;
        await new RouteSync(db).CountAsync(at.Route, ct);
        return Result.Ok;
    }, ct);
}

/// <summary>Which marks are admissible: days within the route and not in the future, reasons where something was not done. Pure.</summary>
public static class RouteMarkRule
{
    /// <summary>Null when the mark may be set.</summary>
    public static DomainError? ProblemOf(RouteMarkDraft draft, RouteStep step, IndividualRoute route, DateOnly today) => draft.Status switch
    {
        RouteStepStatus.Ongoing => null,
        RouteStepStatus.Done => DoneProblem(draft, route, today),
        RouteStepStatus.Moved => MoveProblem(draft, step, route),
        RouteStepStatus.NotDone or RouteStepStatus.Cancelled => Inputs.Tidy(draft.Reason) is null ? RouteErrors.ReasonMissing : null,
        _ => RouteErrors.NotMarkable,
    };

    private static DomainError? DoneProblem(RouteMarkDraft draft, IndividualRoute route, DateOnly today)
    {
        if (draft.DoneOn is not { } on) return RouteErrors.DoneMissing;
        if (on > today) return RouteErrors.DoneInFuture;
        return on < route.From ? RouteErrors.DoneBeforeRoute(route.From) : null;
    }

    private static DomainError? MoveProblem(RouteMarkDraft draft, RouteStep step, IndividualRoute route)
    {
        if (step.Status is RouteStepStatus.Done) return RouteErrors.AlreadyDone;
        if (draft.From is not { } from || draft.Until is not { } until) return RouteErrors.MoveDatesMissing;
        if (until < from) return RouteErrors.MoveDatesTurned;
        if (from < route.From || until > route.Until) return RouteErrors.MoveOutside(route.From, route.Until);
        return Inputs.Tidy(draft.Reason) is null ? RouteErrors.ReasonMissing : null;
    }
}
