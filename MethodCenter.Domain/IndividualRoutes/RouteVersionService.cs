using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What was made: the route and its version.</summary>
public sealed record RouteMade(int RouteId, int VersionId);

/// <summary>
/// Makes routes by hand, writes drafts and versions and sends them for agreement. A content that is being agreed or in force is never
/// edited: a change is a new version.
/// </summary>
public sealed class RouteVersionService(Database database)
{
    /// <summary>A new route with an empty plan. A second one beside an active route needs a reason.</summary>
    public Task<Result<RouteMade>> CreateAsync(RouteNewDraft draft, CancellationToken ct) => database.WriteAsync<RouteMade>(async db =>
    {
        if (await RouteMaking.ProblemOfAsync(db, draft, ct) is { } problem) return problem;
        var route = new IndividualRoute(draft.EducatorId, (await db.NumbersAsync(db.Today.Year, ct)).Next(), draft.Basis, db.Today);
        var diagnosedOn = draft.Basis is RouteBasis.Diagnosis ? await RouteMaking.DiagnosedOnAsync(db, draft, ct) : null;
        if (draft.Basis is RouteBasis.Diagnosis && diagnosedOn is null) return RouteErrors.CampaignMissing;
        route.Rest(draft.Basis, draft.Basis is RouteBasis.Diagnosis ? draft.CampaignId : null, diagnosedOn);
        route.Lead(await RouteMaking.MethodistAsync(db, draft.EducatorId, ct));
        route.Second(draft.SecondReason);
        var version = db.Open(route, new RouteContent(draft.From!.Value, draft.Until!.Value), RouteVersionOrigin.ByHand);
        await db.SaveChangesAsync(ct);
        return new RouteMade(route.Id, version.Id);
    }, ct);

    /// <summary>Keeps what is written so far. Only formal mistakes refuse; the rest has to be mended before sending.</summary>
    /// <returns>The version of the stored record, for the next save.</returns>
    public Task<Result<int>> SaveAsync(RouteVersionDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (await WriteAsync(db, at, draft, ct) is { } problem) return problem;
        await db.SaveChangesAsync(ct);
        return at.Open!.Version;
    }, ct);

    /// <summary>Keeps the content, checks all rules and sends it to the first party.</summary>
    public Task<Result> SendAsync(RouteVersionDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (await WriteAsync(db, at, draft, ct) is { } problem) return problem;
        if (RouteStatusRule.ProblemOf(RouteAct.Send, at.Situation, database.Actor) is { } refusal) return refusal;
        var problems = RouteContentRule.Check(draft.Content, await db.FactsAsync(at.Route.EducatorId, at.Route.Id, draft.Content, ct));
        if (problems.Count > 0) return RouteErrors.Content(problems);
        if (await db.ApprovedContentAsync(at.Route.Id, ct) is { } inForce && RouteDifference.Between(inForce, draft.Content).Count == 0) return RouteErrors.NothingToSend;
        at.Open!.Become(RouteVersionState.Agreeing);
        db.Add(at.Route.Become(RouteStatusRule.AfterSending(at.Route.Status), db.Today, database.Actor.Name, $"версия {at.Open.Number} отправлена на согласование"));
        return Result.Ok;
    }, ct);

    /// <summary>A new version to edit, made from the content in force.</summary>
    public Task<Result<int>> StartNewAsync(RouteActDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (at.Open is not null) return RouteErrors.OpenVersion(at.Open.Number, at.Open.State);
        if (RouteStatusRule.ProblemOf(RouteAct.NewVersion, at.Situation, database.Actor) is { } problem) return problem;
        if (await db.ApprovedContentAsync(draft.RouteId, ct) is not { } content) return RouteErrors.VersionMissing;
        db.ExpectVersion(at.Route, draft.Version);
        return await AddAsync(db, at.Route, content, RouteVersionOrigin.ByHand, draft.Text, ct);
    }, ct);

    /// <summary>
    /// A changed content is proposed as a new draft version, after a retest or by the rules. A former unsent proposal of a machine gives way;
    /// a version that somebody writes by hand or that is being agreed does not.
    /// </summary>
    /// <returns>Id of the new version.</returns>
    public Task<Result<int>> ProposeAsync(int routeId, RouteContent content, RouteVersionOrigin origin, string note, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (await db.RouteAsync(routeId, ct) is not { } at) return RouteErrors.NotFound;
        if (!RouteRights.MayEditOf(database.Actor, at.Route.EducatorId)) return AccessErrors.Forbidden;
        if (!at.Route.IsActive) return RouteErrors.ActImpossible(RouteTerms.Of(RouteAct.NewVersion), at.Route.Status);
        if (RouteContentRule.Formal(content) is { Count: > 0 } problems) return RouteErrors.Content(problems);
        if (at.Open is { } open)
        {
            if (!open.IsEditable || open.Origin is RouteVersionOrigin.ByHand) return RouteErrors.OpenVersion(open.Number, open.State);
            open.Become(RouteVersionState.Dropped);
        }
        return await AddAsync(db, at.Route, content, origin, note, ct);
    }, ct);

    /// <summary>Gives a version of a live route up: the one in force stays.</summary>
    public Task<Result> DropAsync(RouteActDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (RouteStatusRule.ProblemOf(RouteAct.DropVersion, at.Situation, database.Actor) is { } problem) return problem;
        db.ExpectVersion(at.Open!, draft.Version);
        at.Open!.Become(RouteVersionState.Dropped);
        await db.NoteEditAsync(at.Route, $"от версии {at.Open.Number} отказались" + (Inputs.Tidy(draft.Text) is { } text ? ": " + text : ""), ct);
        return Result.Ok;
    }, ct);

    /// <summary>Null when the content was taken over into the version.</summary>
    private async Task<DomainError?> WriteAsync(MethodCenterDb db, RouteAtHand at, RouteVersionDraft draft, CancellationToken ct)
    {
        if (!RouteRights.MayEditOf(database.Actor, at.Route.EducatorId)) return AccessErrors.Forbidden;
        if (at.Open is null || at.Open.Id != draft.VersionId) return RouteErrors.VersionIsFixed;
        if (at.Open.Version != draft.Version) return DataErrors.ChangedMeanwhile;
        if (RouteStatusRule.ProblemOf(RouteAct.Edit, at.Situation, database.Actor) is { } problem) return at.Open.IsEditable ? problem : RouteErrors.VersionIsFixed;
        if (RouteContentRule.Formal(draft.Content) is { Count: > 0 } problems) return RouteErrors.Content(problems);
        db.ExpectVersion(at.Open, draft.Version);
        if (at.Open.Rewrite(RouteContentTidy.Of(draft.Content).Write(), draft.Note) is { IsOk: false } refused) return refused.Error;
        if (at.Route.ApprovedOn is null)
        {
            at.Route.Plan(draft.Content.From, draft.Content.Until);
            at.Route.Count(draft.Content.Hours, 0);
        }
        await db.NoteEditAsync(at.Route, $"правка версии {at.Open.Number}", ct);
        return null;
    }

    private static async Task<Result<int>> AddAsync(MethodCenterDb db, IndividualRoute route, RouteContent content, RouteVersionOrigin origin, string? note, CancellationToken ct)
    {
        var number = await db.RouteVersions.Where(v => v.RouteId == route.Id).MaxAsync(v => (int?)v.Number, ct) ?? 0;
        var version = new RouteVersion(route, number + 1, origin, RouteContentTidy.Of(content).Write(), db.Now, db.Actor.Name);
        version.Rewrite(version.Content, note);
        db.Add(version);
        await db.NoteEditAsync(route, $"версия {version.Number}: {RouteTerms.Of(origin)}", ct);
        await db.SaveChangesAsync(ct);
        return version.Id;
    }
}
