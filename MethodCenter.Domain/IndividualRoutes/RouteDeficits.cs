using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// What approval, start and end of a route do to the deficits of its competences. Each is a decision in the ledger that names the route;
/// taking the route back takes back exactly those decisions, so that a deficit is again what the evidence says.
/// </summary>
internal sealed class RouteDeficits(MethodCenterDb db, IndividualRoute route)
{
    private string Included => $"{DeficitDecisions.ByHand}включён в {route.Number}";
    private string InWork => $"{DeficitDecisions.ByHand}в работе по {route.Number}";

    /// <summary>Confirmed deficits come into the route; those of a route that is already walked come into work.</summary>
    public async Task IncludeAsync(IReadOnlyCollection<string> codes, bool isWalked, CancellationToken ct)
    {
        var moved = await FindAsync(codes, [DeficitState.Confirmed, DeficitState.NotClosed], ct);
        foreach (var deficit in moved) Become(deficit, DeficitState.InRoute, Included);
        if (isWalked) moved.ForEach(d => Become(d, DeficitState.InWork, InWork));
        await SettleAsync(moved, ct);
    }

    /// <summary>The first step began: what was only planned is in work.</summary>
    public async Task StartAsync(IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var moved = await FindAsync(codes, [DeficitState.InRoute], ct);
        foreach (var deficit in moved) Become(deficit, DeficitState.InWork, InWork);
        await SettleAsync(moved, ct);
    }

    /// <summary>The route no longer answers these competences: its own decisions are taken back, those of people stand.</summary>
    public async Task ReleaseAsync(IReadOnlyCollection<string> codes, string why, CancellationToken ct)
    {
        var kept = await OtherCodesAsync(ct);
        var moved = await FindAsync([.. codes.Except(kept)], [DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed], ct);
        var steps = await StepsAsync(moved, ct);
        foreach (var deficit in moved)
        {
            var standing = DeficitDecisions.Standing(steps[deficit.CompetenceCode]);
            foreach (var step in standing.Reverse().TakeWhile(s => s.Reason == Included || s.Reason == InWork))
                Become(deficit, DeficitState.Confirmed, $"{DeficitDecisions.TakenBack}{step.Reason[DeficitDecisions.ByHand.Length..]} ({why})", StepOrigin.TakenBack);
        }
        await SettleAsync(moved, ct);
    }

    private void Become(Deficit deficit, DeficitState state, string reason, StepOrigin origin = StepOrigin.Decision) =>
        db.Add(deficit.Become(state, db.Today, db.Actor.Name, reason, origin));

    private Task<List<Deficit>> FindAsync(IReadOnlyCollection<string> codes, DeficitState[] states, CancellationToken ct)
    {
        var wanted = codes.ToArray();
        return db.Deficits.Where(d => d.EducatorId == route.EducatorId && EF.Parameter(wanted).Contains(d.CompetenceCode) && states.Contains(d.State)).ToListAsync(ct);
    }

    private async Task<ILookup<string, DeficitStep>> StepsAsync(List<Deficit> deficits, CancellationToken ct)
    {
        var codes = deficits.ConvertAll(d => d.CompetenceCode).ToArray();
        var steps = await db.DeficitSteps.AsNoTracking().Where(s => s.EducatorId == route.EducatorId && EF.Parameter(codes).Contains(s.CompetenceCode)).ToListAsync(ct);
        return steps.ToLookup(s => s.CompetenceCode);
    }

    /// <summary>Competences that another live route of the person answers.</summary>
    private async Task<HashSet<string>> OtherCodesAsync(CancellationToken ct)
    {
        var lines = await db.RouteSteps.Where(s => s.EducatorId == route.EducatorId && s.RouteId != route.Id && s.Status != RouteStepStatus.Cancelled
            && (s.Route!.Status == RouteStatus.Approved || s.Route.Status == RouteStatus.Ongoing || s.Route.Status == RouteStatus.Paused)).Select(s => s.Codes).ToListAsync(ct);
        return lines.SelectMany(CompetenceCodes.Read).ToHashSet(StringComparer.Ordinal);
    }

    private async Task SettleAsync(List<Deficit> moved, CancellationToken ct)
    {
        if (moved.Count > 0) await new DeficitSettler(db).SettleAsync([route.EducatorId], db.Actor.Name, ct);
    }
}
