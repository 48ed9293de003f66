using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The life of an approved route: start, pause, end, reflection, expert conclusions.</summary>
public sealed class RouteLifeService(Database database)
{
    /// <summary>«В реализации»: the deficits of the route come into work.</summary>
    public Task<Result> StartAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Start, draft, async (db, route) =>
    {
        await StartAsync(db, route, ct);
        return Result.Ok;
    }, ct);

    public Task<Result> PauseAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Pause, draft, (db, route) =>
    {
        if (Inputs.Tidy(draft.Text) is not { } reason) return Task.FromResult<Result>(RouteErrors.ReasonMissing);
        db.Add(route.Become(RouteStatus.Paused, db.Today, database.Actor.Name, reason));
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Goes on as it was before the pause.</summary>
    public Task<Result> ResumeAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Resume, draft, async (db, route) =>
    {
        var before = await db.RouteStatusSteps.Where(s => s.RouteId == route.Id && s.To == RouteStatus.Paused && s.From != RouteStatus.Paused)
            .OrderByDescending(s => s.Id).Select(s => s.From).FirstOrDefaultAsync(ct);
        db.Add(route.Become(before is RouteStatus.Approved ? RouteStatus.Approved : RouteStatus.Ongoing, db.Today, database.Actor.Name, Inputs.Tidy(draft.Text) ?? "возобновлён"));
        return Result.Ok;
    }, ct);

    /// <summary>Прекращён: what the route had taken in is again as the evidence says.</summary>
    public Task<Result> StopAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Stop, draft, async (db, route) =>
    {
        if (Inputs.Tidy(draft.Text) is not { } reason) return RouteErrors.ReasonMissing;
        foreach (var open in await db.RouteVersions.Where(v => v.RouteId == route.Id && RouteLoading.Open.Contains(v.State)).ToListAsync(ct)) open.Become(RouteVersionState.Dropped);
        db.Add(route.Become(RouteStatus.Stopped, db.Today, database.Actor.Name, reason));
        await db.SaveChangesAsync(ct);
        await new RouteDeficits(db, route).ReleaseAsync(await RouteSync.CodesAsync(db, route.Id, ct), "маршрут прекращён", ct);
        return Result.Ok;
    }, ct);

    /// <summary>
    /// Завершён полностью (100 %) or частично, with a word on what was not done. Deficits stay in work: only a retest or an expert conclusion
    /// closes them.
    /// </summary>
    public Task<Result> FinishAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Finish, draft, async (db, route) =>
    {
        var without = RouteRights.IsCentre(database.Actor) ? Inputs.Tidy(draft.WithoutReflection) : null;
        if (route.Reflection is null && without is null) return RouteErrors.ReflectionMissing;
        var percent = route.Percent ?? 0;
        if (percent < 100 && Inputs.Tidy(draft.Text) is null) return RouteErrors.LeftMissing;
        foreach (var open in await db.RouteVersions.Where(v => v.RouteId == route.Id && RouteLoading.Open.Contains(v.State)).ToListAsync(ct)) open.Become(RouteVersionState.Dropped);
        var words = percent >= 100 ? "завершён полностью" : $"завершён частично, {percent} %: {Inputs.Tidy(draft.Text, 700)}";
        if (route.Reflection is null) words += $". Без рефлексии педагога: {without}";
        db.Add(route.Become(RouteStatus.Completed, db.Today, database.Actor.Name, words));
        return Result.Ok;
    }, ct);

    /// <summary>Рефлексия: what the person writes about the own route.</summary>
    public Task<Result> ReflectAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Reflect, draft, (_, route) =>
    {
        route.Reflect(draft.Text, route.Conclusion);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>The closing word of the methodist about the whole route.</summary>
    public Task<Result> SumUpAsync(RouteActDraft draft, CancellationToken ct) => ActAsync(RouteAct.Conclude, draft, (_, route) =>
    {
        route.Reflect(route.Reflection, draft.Text);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>
    /// An expert conclusion closes a deficit of the route after transfer to practice: a done step with transfer must answer its competence
    /// (statute, п. 3.3.2; domain, section 3.4).
    /// </summary>
    public Task<Result> ConcludeAsync(RouteConclusionDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (RouteStatusRule.ProblemOf(RouteAct.Conclude, at.Situation, database.Actor) is { } problem) return problem;
        if (!RouteRights.MayConcludeOf(database.Actor, at.Route.EducatorId)) return Access.AccessErrors.Forbidden;
        var deficit = await db.OpenDeficits().SingleOrDefaultAsync(d => d.Id == draft.DeficitId && d.EducatorId == at.Route.EducatorId, ct);
        if (deficit is null) return DiagnosticsErrors.NotFound;
        if (Inputs.Tidy(draft.Text) is not { } text) return RouteErrors.ConclusionMissing;
        db.ExpectVersion(deficit, draft.Version);
        var act = new DeficitActDraft { Act = DeficitAct.Close, Text = text };
        if (DeficitActRule.ProblemOf(act, deficit.State, database.Actor) is { } refusal) return refusal;
        var transfers = await db.RouteSteps.Where(s => s.RouteId == draft.RouteId && s.IsTransfer && s.Status == RouteStepStatus.Done).Select(s => s.Codes).ToListAsync(ct);
        if (!transfers.Exists(codes => CompetenceCodes.Names(codes, deficit.CompetenceCode))) return RouteErrors.NoTransferDone;
        db.Add(deficit.Become(DeficitState.Closed, db.Today, database.Actor.Name, $"{DeficitActRule.ReasonOf(act)} ({at.Route.Number})", StepOrigin.Decision));
        await new DeficitSettler(db).SettleAsync([deficit.EducatorId], database.Actor.Name, ct);
        return Result.Ok;
    }, ct);

    /// <summary>Gives the route to a methodist.</summary>
    public Task<Result> LeadAsync(RouteActDraft draft, int? methodistId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (!RouteRights.MayEditOf(database.Actor, at.Route.EducatorId)) return Access.AccessErrors.Forbidden;
        if (methodistId is { } id && !await db.Methodists.AnyAsync(m => m.Id == id, ct)) return RouteErrors.NotFound;
        db.ExpectVersion(at.Route, draft.Version);
        at.Route.Lead(methodistId);
        return Result.Ok;
    }, ct);

    /// <summary>The route begins: by hand or because its first step did.</summary>
    internal static async Task StartAsync(MethodCenterDb db, IndividualRoute route, CancellationToken ct)
    {
        db.Add(route.Become(RouteStatus.Ongoing, db.Today, db.Actor.Name));
        await new RouteDeficits(db, route).StartAsync(await RouteSync.CodesAsync(db, route.Id, ct), ct);
    }

    private Task<Result> ActAsync(RouteAct act, RouteActDraft draft, Func<MethodCenterDb, IndividualRoute, Task<Result>> run, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (RouteStatusRule.ProblemOf(act, at.Situation, database.Actor) is { } problem) return problem;
        db.ExpectVersion(at.Route, draft.Version);
        return await run(db, at.Route);
    }, ct);
}
