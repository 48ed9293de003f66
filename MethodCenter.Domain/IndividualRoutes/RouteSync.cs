using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Makes an approved version live, in the transaction of the approval: steps and checkpoints by it, hours, status, deficits. What was
/// walked under the former version survives by the keys of the steps.
/// </summary>
internal sealed class RouteSync(MethodCenterDb db)
{
    /// <summary>Why a touched step that is no longer planned is cancelled.</summary>
    public const string NoLongerPlanned = "исключено из маршрута новой версией";

    /// <summary>Puts the version in force.</summary>
    /// <param name="route">Tracked.</param>
    /// <param name="version">Tracked; agreed by all.</param>
    /// <param name="approvedOn">The day; for files the day that the file names.</param>
    /// <param name="comment">For the history.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task ApproveAsync(IndividualRoute route, RouteVersion version, DateOnly approvedOn, string? comment, CancellationToken ct)
    {
        var content = RouteContent.Read(version.Content);
        foreach (var former in await db.RouteVersions.Where(v => v.RouteId == route.Id && v.State == RouteVersionState.Approved).ToListAsync(ct)) former.Become(RouteVersionState.Superseded);
        version.Become(RouteVersionState.Approved, approvedOn);
        var released = await StepsAsync(route, content, ct);
        await CheckpointsAsync(route, content, ct);
        route.Plan(content.From, content.Until);
        var status = RouteStatusRule.AfterApproval(route.Status);
        db.Add(route.Become(status, approvedOn, db.Actor.Name, comment));
        await CountAsync(route, ct);
        await MoveDeficitsAsync(route, content, released, ct);
    }

    /// <summary>Adds up the hours of the steps in the plan and of the done ones (domain, section 4: by the approved version).</summary>
    public async Task CountAsync(IndividualRoute route, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var steps = await db.RouteSteps.Where(s => s.RouteId == route.Id && s.Place < RouteStep.OutOfPlan).Select(s => new { s.Hours, s.Status }).ToListAsync(ct);
        route.Count(steps.Sum(s => s.Hours), steps.Where(s => s.Status is RouteStepStatus.Done).Sum(s => s.Hours));
    }

    /// <summary>Codes of all steps in the plan.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(MethodCenterDb db, int routeId, CancellationToken ct) =>
        [.. (await db.RouteSteps.Where(s => s.RouteId == routeId && s.Place < RouteStep.OutOfPlan).Select(s => s.Codes).ToListAsync(ct)).SelectMany(CompetenceCodes.Read).Distinct()];

    /// <summary>Makes and updates the steps; returns the codes that nobody answers any more.</summary>
    private async Task<IReadOnlyList<string>> StepsAsync(IndividualRoute route, RouteContent content, CancellationToken ct)
    {
        var present = route.Id == 0 ? [] : await db.RouteSteps.Where(s => s.RouteId == route.Id).ToListAsync(ct);
        var before = present.Where(s => s.IsInPlan).SelectMany(s => CompetenceCodes.Read(s.Codes)).ToHashSet(StringComparer.Ordinal);
        for (var place = 0; place < content.Steps.Count; place++) Take(route, present, content.Steps[place], place + 1);
        foreach (var gone in present.Where(s => content.Steps.All(c => c.Key != s.Key))) LeaveOut(gone);
        return [.. before.Except(content.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)))];
    }

    private void Take(IndividualRoute route, List<RouteStep> present, ContentStep planned, int place)
    {
        var step = present.Find(s => s.Key == planned.Key);
        if (step is null) db.Add(step = new RouteStep(route, planned.Key));
        step.Plan(place, planned.Kind, planned.Learning, planned.Title, planned.Organiser, planned.Hours, planned.From, planned.Until);
        step.Serve(CompetenceCodes.Line([planned.Codes]), planned.IsTransfer, planned.Product);
        step.Point(planned.ProgrammeId, planned.StreamId, planned.EventId, planned.OfferId);
        var isAgain = step.Status is RouteStepStatus.Cancelled && step.Reason == NoLongerPlanned;
        if (isAgain || step.Status is RouteStepStatus.Moved) step.Mark(RouteStepStatus.Planned, null, step.Proof, step.Review, null);
    }

    /// <summary>What nobody touched goes; what somebody marked stays as a trace.</summary>
    private void LeaveOut(RouteStep step)
    {
        if (step.Status is RouteStepStatus.Planned && step.Proof is null && step.Review is null)
        {
            db.Remove(step);
            return;
        }
        step.Plan(RouteStep.OutOfPlan + (step.Place % RouteStep.OutOfPlan), step.Kind, step.Learning, step.Title, step.Organiser, step.Hours, step.From, step.Until);
        if (step.Status is not RouteStepStatus.Cancelled) step.Mark(RouteStepStatus.Cancelled, null, step.Proof, step.Review, NoLongerPlanned);
    }

    /// <summary>A checkpoint is known by its title; one that was passed stays.</summary>
    private async Task CheckpointsAsync(IndividualRoute route, RouteContent content, CancellationToken ct)
    {
        var present = route.Id == 0 ? [] : await db.RouteCheckpoints.Where(c => c.RouteId == route.Id).ToListAsync(ct);
        foreach (var planned in content.Checkpoints)
        {
            var known = present.Find(c => c.Title == planned.Title && c.DueOn == planned.DueOn) ?? present.Find(c => c.Title == planned.Title);
            if (known is null) db.Add(new RouteCheckpoint(route, planned.Title, planned.DueOn));
            else
            {
                known.Change(planned.Title, planned.DueOn);
                present.Remove(known);
            }
        }
        db.RemoveRange(present.Where(c => c.DoneOn is null));
    }

    private async Task MoveDeficitsAsync(IndividualRoute route, RouteContent content, IReadOnlyList<string> released, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var deficits = new RouteDeficits(db, route);
        if (released.Count > 0) await deficits.ReleaseAsync(released, "новая версия маршрута", ct);
        await deficits.IncludeAsync([.. content.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Distinct()], route.Status is RouteStatus.Ongoing, ct);
    }
}
