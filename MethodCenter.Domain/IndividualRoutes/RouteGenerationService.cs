using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Keeps proposals as draft routes, one by one or for a whole campaign in one transaction, and takes them back while nobody has worked on them.</summary>
public sealed class RouteGenerationService(Database database)
{
    /// <summary>Makes drafts of all that are ready; people who have got an active route meanwhile are skipped and counted.</summary>
    public Task<Result<GenerationOutcome>> KeepAsync(CampaignProposals proposals, CancellationToken ct) =>
        KeepAsync([.. proposals.Ready], proposals.CampaignId, $"предложен по результатам кампании {proposals.Code}", ct);

    /// <summary>Makes a draft of the proposal to one person; the basis is the campaign of the last counted official result.</summary>
    public async Task<Result<int>> KeepAsync(RouteProposal proposal, CancellationToken ct)
    {
        if (proposal.ActiveRoute is { } number) return RouteErrors.HasActive(number);
        var kept = await KeepAsync([proposal], null, "предложен по подтверждённым дефицитам", ct);
        if (!kept.IsOk) return kept.Error;
        return kept.Value.RouteIds.Count == 0 ? RouteErrors.ProposalGone : kept.Value.RouteIds[0];
    }

    /// <summary>Removes drafts that were made by a generation and that nobody has touched since; returns how many.</summary>
    public Task<Result<int>> TakeBackAsync(GenerationOutcome outcome, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!DeficitRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var ids = outcome.RouteIds.ToArray();
        var untouched = await db.Routes.Where(r => EF.Parameter(ids).Contains(r.Id) && r.Status == RouteStatus.Draft && r.Version == 0
            && db.RouteVersions.Count(v => v.RouteId == r.Id) == 1
            && db.RouteVersions.Any(v => v.RouteId == r.Id && v.Origin == RouteVersionOrigin.Generated && v.State == RouteVersionState.Draft && v.Version == 0)).ToListAsync(ct);
        var routes = untouched.Select(r => r.Id).ToArray();
        db.RemoveRange(await db.RouteStatusSteps.Where(s => EF.Parameter(routes).Contains(s.RouteId)).ToListAsync(ct));
        db.RemoveRange(await db.RouteVersions.Where(v => EF.Parameter(routes).Contains(v.RouteId)).ToListAsync(ct));
        db.RemoveRange(untouched);
        return untouched.Count;
    }, ct);

    private Task<Result<GenerationOutcome>> KeepAsync(IReadOnlyList<RouteProposal> proposals, int? campaignId, string comment, CancellationToken ct) =>
        database.WriteAsync<GenerationOutcome>(async db =>
        {
            if (!DeficitRights.MayKeep(database.Actor) || proposals.Any(p => !DeficitRights.MayKeepOf(database.Actor, p.EducatorId))) return AccessErrors.Forbidden;
            var ids = proposals.Select(p => p.EducatorId).ToArray();
            var visible = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).Select(e => e.Id).ToHashSetAsync(ct);
            var busy = await db.Routes.Where(r => EF.Parameter(ids).Contains(r.EducatorId) && r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped)
                .Select(r => r.EducatorId).ToHashSetAsync(ct);
            var ready = proposals.Where(p => p.Content is not null && visible.Contains(p.EducatorId) && !busy.Contains(p.EducatorId)).ToList();
            var bases = campaignId is null ? await BasesAsync(db, ids, ct) : [];
            var numbers = await db.NumbersAsync(db.Today.Year, ct);
            var routes = ready.ConvertAll(p => NewRoute(db, p, numbers.Next(), campaignId is { } id ? (id, p.DiagnosedOn) : bases.GetValueOrDefault(p.EducatorId)));
            await new RouteBatch(db).AddAsync(routes, ready.ConvertAll(p => p.Content!), comment, ct);
            return new GenerationOutcome(routes.ConvertAll(r => r.Id), proposals.Count - ready.Count);
        }, ct);

    private static IndividualRoute NewRoute(MethodCenterDb db, RouteProposal proposal, string number, (int? Campaign, DateOnly? On) basis)
    {
        var route = new IndividualRoute(proposal.EducatorId, number, RouteBasis.Diagnosis, db.Today);
        route.Rest(basis.Campaign is null ? RouteBasis.Other : RouteBasis.Diagnosis, basis.Campaign, basis.On);
        route.Lead(proposal.MethodistId);
        return route;
    }

    /// <summary>The last completed official result of each person: what a route made today rests on.</summary>
    private static async Task<Dictionary<int, (int? Campaign, DateOnly? On)>> BasesAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        var results = await (from d in db.OpenDiagnoses()
                             join c in db.Campaigns on d.CampaignId equals c.Id
                             where EF.Parameter(ids).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed && c.IsOfficial
                             select new { d.EducatorId, d.CampaignId, d.TakenOn, c.Until, d.Attempt }).ToListAsync(ct);
        return results.GroupBy(r => r.EducatorId).ToDictionary(g => g.Key, g =>
        {
            var last = g.OrderBy(r => r.TakenOn ?? r.Until).ThenBy(r => r.Attempt).Last();
            return ((int?)last.CampaignId, last.TakenOn);
        });
    }
}
