using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Reads one route whole. What speaks of results is closed to the coordinator of an organisation without the person's consent.</summary>
public sealed class RouteCardQueries(Database database)
{
    /// <summary>The card; null for absent and foreign ones alike. Leaves a line in the journal.</summary>
    public async Task<RouteCard?> LoadAsync(int id, CancellationToken ct)
    {
        if (!RouteRights.MayView(database.Actor)) return null;
        RouteCard? card;
        await using (var db = database.Read()) card = await ReadAsync(db, id, ct);
        if (card is null) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(IndividualRoute), AuditTerms.Summary(AuditAction.Viewed, nameof(IndividualRoute)))
        {
            SubjectId = id, Keys = new ScopeKeys(EducatorId: card.Head.EducatorId),
        }, ct);
        return card;
    }

    /// <summary>What differs between two versions of a route; null when one of them is not there.</summary>
    public async Task<RouteVersionDifference?> DifferenceAsync(int routeId, int beforeId, int afterId, CancellationToken ct)
    {
        if (!RouteRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var versions = await db.RouteVersions.Where(v => v.RouteId == routeId && (v.Id == beforeId || v.Id == afterId)).ToListAsync(ct);
        var (before, after) = (versions.Find(v => v.Id == beforeId), versions.Find(v => v.Id == afterId));
        if (before is null || after is null) return null;
        var (old, now) = (RouteContent.Read(before.Content), RouteContent.Read(after.Content));
        var changes = RouteDifference.Between(old, now);
        if (!await db.SeesResultsAsync(before.EducatorId, [old, now], ct)) changes = RouteCardReading.WithoutResults(changes);
        return new(RouteCardReading.LineOf(before), RouteCardReading.LineOf(after), changes);
    }

    private static async Task<RouteCard?> ReadAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        if (await db.HeadAsync(id, ct) is not { } head) return null;
        var versions = await db.RouteVersions.Where(v => v.RouteId == id).OrderByDescending(v => v.Number).ToListAsync(ct);
        var open = versions.Find(v => RouteLoading.Open.Contains(v.State));
        var inForce = versions.Find(v => v.State is RouteVersionState.Approved);
        var shown = inForce ?? open ?? versions.FirstOrDefault();
        var content = shown is null ? new RouteContent(head.From, head.Until) : RouteContent.Read(shown.Content);
        var chained = open?.State is RouteVersionState.Agreeing or RouteVersionState.Returned ? open : shown;
        var chain = chained is null ? [] : RouteApprovalChain.Of(chained.State, RouteContent.HashOf(chained.Content), await db.WordsOf(chained.Id).ToListAsync(ct));
        var turn = open is null ? null : chain.FirstOrDefault(l => l.IsTurn)?.Party;
        var sees = await db.SeesResultsAsync(head.EducatorId, versions.Select(v => RouteContent.Read(v.Content)), ct);
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var steps = await db.StepsAsync(head, content, names, sees, ct);
        if (!sees) head = head with { Reflection = null, Conclusion = null };
        return new(head, RouteNextRule.Of(head, open?.State, turn, [.. steps.Where(s => s.IsInPlan)]))
        {
            May = [.. RouteStatusRule.Possible(new(head.EducatorId, head.Status, open?.State, turn), db.Actor).Where(a => sees || a is not (RouteAct.Edit or RouteAct.Send or RouteAct.NewVersion))],
            MayLead = RouteRights.MayEditOf(db.Actor, head.EducatorId), SeesResults = sees, Goal = sees ? content.Goal : null, Expected = sees ? content.Expected : null, Steps = steps,
            Checkpoints = await db.CheckpointsAsync(head, content, ct),
            Deficits = sees ? await db.DeficitsAsync(head, steps, names, ct) : [],
            Gaps = sees ? [.. content.Uncovered.Select(g => new RouteCardGap(g.Code, names.Of(g.Code).Name, g.Reason))] : [],
            Versions = [.. versions.Select(v => RouteCardReading.LineOf(v) with { Note = sees ? v.Note : null })], Open = open is null ? null : RouteCardReading.LineOf(open),
            Chain = chain, ChainVersion = chained?.Number ?? 0, Turn = turn, History = await db.HistoryAsync(id, ct),
        };
    }
}
