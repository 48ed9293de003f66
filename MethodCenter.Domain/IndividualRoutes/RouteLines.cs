using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A route with the person's place, as the database filters and sorts it.</summary>
internal sealed class RouteLine
{
    public IndividualRoute Route { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Campaign { get; init; }
}

/// <summary>Filters and order of the list of routes, and what its rows show beside the route itself.</summary>
internal static class RouteLineReading
{
    public static IQueryable<RouteLine> RouteLines(this MethodCenterDb db, RouteFilter filter)
    {
        var key = SearchKey.Of(filter.Text);
        var number = filter.Text?.Trim() ?? "";
        return from r in db.Routes.WithState(filter).WithBasis(filter).WithWork(db, filter)
               join e in db.Educators on r.EducatorId equals e.Id
               where (filter.MunicipalityId == null || e.MunicipalityId == filter.MunicipalityId)
                   && (filter.OrganisationId == null || e.OrganisationId == filter.OrganisationId)
                   && (key == "" || e.NameKey.Contains(key) || r.Number.Contains(number))
               select new RouteLine
               {
                   Route = r, NameKey = e.NameKey,
                   FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                   Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                   Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                   Campaign = db.Campaigns.Where(c => c.Id == r.CampaignId).Select(c => c.Title).FirstOrDefault(),
               };
    }

    /// <summary>Versions that are being agreed, with the number of the party whose word is next (they speak in order).</summary>
    public static IQueryable<RouteTurn> Turns(this MethodCenterDb db) =>
        from v in db.RouteVersions
        where v.State == RouteVersionState.Agreeing
        select new RouteTurn
        {
            RouteId = v.RouteId, EducatorId = v.EducatorId,
            Turn = 1 + db.RouteApprovals.Where(a => a.VersionId == v.Id && a.IsAgreed
                && a.Id > (db.RouteApprovals.Where(x => x.VersionId == v.Id && !x.IsAgreed).Max(x => (int?)x.Id) ?? 0)).Select(a => a.Party).Distinct().Count(),
        };

    /// <summary>Routes whose next word is the actor's: consents in turn, and for makers what was returned to them.</summary>
    public static IQueryable<IndividualRoute> WaitingForMe(this MethodCenterDb db)
    {
        var (own, party) = (RouteRights.PartyOf(db.Actor, db.Scope.EducatorId) is ApprovalParty.Educator ? db.Scope.EducatorId : 0, (int)(RouteRights.PartyOf(db.Actor) ?? 0));
        var makes = party == (int)ApprovalParty.Methodist;
        var turns = db.Turns().Where(t => t.EducatorId == own ? t.Turn == (int)ApprovalParty.Educator : t.Turn == party).Select(t => t.RouteId);
        return db.Routes.Where(r => r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped
            && (turns.Contains(r.Id) || (makes && r.EducatorId != own && db.RouteVersions.Any(v => v.RouteId == r.Id && v.State == RouteVersionState.Returned))));
    }

    /// <summary>Known columns only; the name and the number break ties.</summary>
    public static IQueryable<RouteLine> SortedBy(this IQueryable<RouteLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Number" => Order(lines, page, l => l.Route.Number),
            "Person" => Order(lines, page, l => l.NameKey),
            "Organisation" => Order(lines, page, l => l.Organisation),
            "Municipality" => Order(lines, page, l => l.Municipality),
            "Status" => Order(lines, page, l => l.Route.Status),
            "Percent" => Order(lines, page, l => l.Route.PlannedHours == 0 ? 0 : l.Route.DoneHours * 1000 / l.Route.PlannedHours),
            "Hours" => Order(lines, page, l => l.Route.PlannedHours),
            "Until" => Order(lines, page, l => l.Route.Until),
            _ => lines.OrderBy(l => l.Route.Status == RouteStatus.Completed || l.Route.Status == RouteStatus.Stopped).ThenByDescending(l => l.Route.StatusSince),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Route.Number);
    }

    /// <summary>Rows with what stands beside the routes: whose turn, the next step, what is late.</summary>
    public static async Task<IReadOnlyList<RouteRow>> RowsAsync(this MethodCenterDb db, IReadOnlyList<RouteLine> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.Route.Id).ToArray();
        var turns = await db.Turns().Where(t => EF.Parameter(ids).Contains(t.RouteId)).ToDictionaryAsync(t => t.RouteId, t => (ApprovalParty)t.Turn, ct);
        var open = (await db.RouteVersions.Where(v => EF.Parameter(ids).Contains(v.RouteId) && RouteLoading.Open.Contains(v.State))
            .Select(v => new { v.RouteId, v.Number, v.State }).ToListAsync(ct)).GroupBy(v => v.RouteId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Number)!.State);
        var steps = (await db.OpenSteps().Where(s => EF.Parameter(ids).Contains(s.RouteId)).OrderBy(s => s.Until).ThenBy(s => s.Place)
            .Select(s => new { s.RouteId, s.Title, s.Until }).ToListAsync(ct)).ToLookup(s => s.RouteId);
        var methodists = await db.NamesAsync(lines.Select(l => l.Route.MethodistId).OfType<int>(), ct);
        return [.. lines.Select(l => RowOf(l, methodists) with
        {
            Open = open.TryGetValue(l.Route.Id, out var state) ? state : null,
            Turn = turns.TryGetValue(l.Route.Id, out var turn) ? turn : null,
            NextStep = steps[l.Route.Id].FirstOrDefault()?.Title, NextUntil = steps[l.Route.Id].FirstOrDefault()?.Until,
            Late = IsWalked(l.Route.Status) ? steps[l.Route.Id].Count(s => s.Until < db.Today) : 0,
        })];
    }

    /// <summary>Steps in the plan that are still to be done.</summary>
    private static IQueryable<RouteStep> OpenSteps(this MethodCenterDb db) => db.RouteSteps.Where(s => s.Place < RouteStep.OutOfPlan
        && (s.Status == RouteStepStatus.Planned || s.Status == RouteStepStatus.Ongoing || s.Status == RouteStepStatus.Moved));

    private static bool IsWalked(RouteStatus status) => status is RouteStatus.Approved or RouteStatus.Ongoing;

    private static RouteRow RowOf(RouteLine line, Dictionary<int, MethodistName> methodists) => new(line.Route.Id, line.Route.EducatorId, line.Route.Number, line.FullName, line.Route.Status)
    {
        Organisation = line.Organisation, Municipality = line.Municipality, Basis = line.Route.Basis, Campaign = line.Campaign,
        Methodist = line.Route.MethodistId is { } id ? methodists.GetValueOrDefault(id)?.FullName : null,
        PlannedHours = line.Route.PlannedHours, DoneHours = line.Route.DoneHours, Percent = line.Route.Percent, From = line.Route.From, Until = line.Route.Until,
    };

    private static IQueryable<IndividualRoute> WithState(this IQueryable<IndividualRoute> found, RouteFilter filter)
    {
        if (filter.Status is { } status) found = found.Where(r => r.Status == status);
        if (filter.OnlyActive) found = found.Where(r => r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped);
        return filter.Share switch
        {
            RouteShare.None => found.Where(r => r.DoneHours == 0),
            RouteShare.UnderHalf => found.Where(r => r.DoneHours > 0 && r.DoneHours * 2 < r.PlannedHours),
            RouteShare.OverHalf => found.Where(r => r.DoneHours * 2 >= r.PlannedHours && r.DoneHours > 0 && r.DoneHours < r.PlannedHours),
            RouteShare.Whole => found.Where(r => r.PlannedHours > 0 && r.DoneHours >= r.PlannedHours),
            _ => found,
        };
    }

    private static IQueryable<IndividualRoute> WithBasis(this IQueryable<IndividualRoute> found, RouteFilter filter)
    {
        if (filter.Basis is { } basis) found = found.Where(r => r.Basis == basis);
        if (filter.CampaignId is { } campaign) found = found.Where(r => r.CampaignId == campaign);
        if (filter.MethodistId is { } methodist) found = found.Where(r => r.MethodistId == methodist);
        if (filter.EducatorId is { } person) found = found.Where(r => r.EducatorId == person);
        if (filter.From is { } from) found = found.Where(r => r.Until >= from);
        return filter.Until is { } until ? found.Where(r => r.From <= until) : found;
    }

    private static IQueryable<IndividualRoute> WithWork(this IQueryable<IndividualRoute> found, MethodCenterDb db, RouteFilter filter)
    {
        var today = db.Today;
        if (filter.IsLate)
        {
            var late = db.OpenSteps().Where(s => s.Until < today).Select(s => s.RouteId);
            found = found.Where(r => (r.Status == RouteStatus.Approved || r.Status == RouteStatus.Ongoing) && late.Contains(r.Id));
        }
        if (!filter.WaitsForMe) return found;
        var waiting = db.WaitingForMe().Select(r => r.Id);
        return found.Where(r => waiting.Contains(r.Id));
    }

    private static IOrderedQueryable<RouteLine> Order<TKey>(IQueryable<RouteLine> lines, PageRequest page, Expression<Func<RouteLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}

/// <summary>Whose word is next, as a number of <see cref="ApprovalParty"/>.</summary>
internal sealed class RouteTurn
{
    public int RouteId { get; init; }
    public int EducatorId { get; init; }
    public int Turn { get; init; }
}
