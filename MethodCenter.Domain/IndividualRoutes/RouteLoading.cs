using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A route as an act needs it: the version that is not yet approved and what the parties said about it.</summary>
internal sealed record RouteAtHand(IndividualRoute Route, RouteVersion? Open, IReadOnlyList<RouteWord> Words)
{
    public ApprovalParty? Turn => Open is null ? null : RouteApprovalChain.TurnOf(Open.State, RouteContent.HashOf(Open.Content), Words);

    public RouteSituation Situation => new(Route.EducatorId, Route.Status, Open?.State, Turn);
}

/// <summary>Loads routes for acts, within the scope of the actor.</summary>
internal static class RouteLoading
{
    /// <summary>States of a version that is neither approved nor given up.</summary>
    public static readonly RouteVersionState[] Open = [RouteVersionState.Draft, RouteVersionState.Agreeing, RouteVersionState.Returned];

    /// <summary>Null for absent and foreign ones alike, and for those who open no routes.</summary>
    public static async Task<RouteAtHand?> RouteAsync(this MethodCenterDb db, int routeId, CancellationToken ct)
    {
        if (!RouteRights.MayView(db.Actor) || await db.Routes.SingleOrDefaultAsync(r => r.Id == routeId, ct) is not { } route) return null;
        var open = await db.RouteVersions.Where(v => v.RouteId == routeId && Open.Contains(v.State)).OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        return new(route, open, open is null ? [] : await db.WordsOf(open.Id).ToListAsync(ct));
    }

    /// <summary>What was said about a version, first to last.</summary>
    public static IQueryable<RouteWord> WordsOf(this MethodCenterDb db, int versionId) =>
        db.RouteApprovals.Where(a => a.VersionId == versionId).OrderBy(a => a.Id)
            .Select(a => new RouteWord(a.Id, a.Party, a.IsAgreed, a.At, a.By, a.Comment, a.ContentHash));

    /// <summary>The content in force; null until a version is approved.</summary>
    public static async Task<RouteContent?> ApprovedContentAsync(this MethodCenterDb db, int routeId, CancellationToken ct) =>
        await db.RouteVersions.Where(v => v.RouteId == routeId && v.State == RouteVersionState.Approved).Select(v => v.Content).FirstOrDefaultAsync(ct) is { } json
            ? RouteContent.Read(json) : null;

    /// <summary>Active routes of a person, oldest first.</summary>
    public static IQueryable<IndividualRoute> ActiveOf(this MethodCenterDb db, int educatorId) =>
        db.Routes.Where(r => r.EducatorId == educatorId && r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped).OrderBy(r => r.Id);

    /// <summary>Remembers in the history that a version was written anew: who and when.</summary>
    public static async Task NoteEditAsync(this MethodCenterDb db, IndividualRoute route, string what, CancellationToken ct)
    {
        var last = await db.RouteStatusSteps.Where(s => s.RouteId == route.Id).OrderByDescending(s => s.Id).FirstOrDefaultAsync(ct);
        if (last is not null && (last.From, last.To, last.On, last.By, last.Comment) == (route.Status, route.Status, db.Today, db.Actor.Name, what)) return;
        db.Add(new RouteStatusStep(route, route.Status, route.Status, db.Today, db.Actor.Name, what));
    }
}
