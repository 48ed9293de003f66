using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Learning, results and routes as of D. A result annulled later is not counted for any day: it never was valid.</summary>
internal static class DevelopmentReading
{
    public static async Task<MonitoringFacts> ReadAsync(MethodCenterDb db, MonitoringFacts facts, CancellationToken ct)
    {
        var learning = await LearningAsync(db, facts.Period, ct);
        var results = await ResultsAsync(db, facts.Period.Day, ct);
        return facts with
        {
            Learning = learning,
            Results = await WithScoresAsync(db, results, learning, facts.Period, ct),
            Campaigns = await db.Campaigns.Select(c => new { c.Id, c.Code, c.ThresholdHundredths })
                .ToDictionaryAsync(c => c.Id, c => new CampaignFact(c.Id, c.Code, c.ThresholdHundredths / 100m), ct),
            Programmes = await db.Programmes.Select(p => new ProgrammeFact(p.Id, p.Title, p.Kind)
            {
                RegisterNumber = p.RegisterNumber, IncludedOn = p.IncludedOn, ExcludedOn = p.ExcludedOn, Codes = p.Codes,
            }).ToDictionaryAsync(p => p.Id, ct),
            Routes = await RoutesAsync(db, facts.Period.Day, ct),
        };
    }

    /// <summary>By an order, begun not after P and not ended before it. Streams of one programme and number are one stream, though dates differ.</summary>
    private static async Task<List<LearningFact>> LearningAsync(MethodCenterDb db, ReportingPeriod period, CancellationToken ct)
    {
        var (from, until) = (period.From, period.Until);
        var rows = await PastScope.Of(db.Enrolments)
            .Where(e => (e.Status == EnrolmentStatus.Studying || e.Status == EnrolmentStatus.Completed || e.Status == EnrolmentStatus.Expelled) && e.From <= until && e.Until >= from)
            .OrderBy(e => e.Id).Select(e => new LearningFact(e.EducatorId, e.ProgrammeId, e.StreamId, e.Status, e.From, e.Until)
            {
                OrderNumber = e.OrderNumber, OrderDate = e.OrderDate, DocumentNumber = e.DocumentNumber,
            }).ToListAsync(ct);
        var streams = await db.ProgrammeStreams.OrderBy(s => s.Id).Select(s => new { s.Id, s.ProgrammeId, s.Number }).ToListAsync(ct);
        var first = streams.GroupBy(s => (s.ProgrammeId, SearchKey.Of(s.Number))).SelectMany(g => g.Select(s => (s.Id, First: g.First().Id))).ToDictionary(s => s.Id, s => s.First);
        return rows.ConvertAll(l => first.GetValueOrDefault(l.StreamId, l.StreamId) is var stream && stream == l.StreamId ? l : l with { StreamId = stream });
    }

    private static Task<List<ResultFact>> ResultsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var results = from d in db.Diagnoses
                      join c in db.Campaigns on d.CampaignId equals c.Id
                      where d.Status == DiagnosisStatus.Completed && c.IsOfficial && d.TakenOn != null && d.TakenOn <= day
                      orderby d.Id
                      select new ResultFact(d.Id, d.EducatorId, d.CampaignId, d.TakenOn!.Value);
        return PastScope.Of(results).ToListAsync(ct);
    }

    /// <summary>Points are read of those alone whose points a rule looks at: who learnt in P, and who was diagnosed again.</summary>
    private static async Task<List<ResultFact>> WithScoresAsync(
        MethodCenterDb db, List<ResultFact> results, List<LearningFact> learning, ReportingPeriod period, CancellationToken ct)
    {
        var people = learning.Where(l => l.Status is EnrolmentStatus.Completed && l.DocumentNumber is not null && period.Holds(l.Until)).Select(l => l.EducatorId).ToHashSet();
        people.UnionWith(results.GroupBy(r => r.EducatorId).Where(g => g.Skip(1).Any() && g.Any(r => period.Holds(r.TakenOn))).Select(g => g.Key));
        var ids = results.Where(r => people.Contains(r.EducatorId)).Select(r => r.Id).ToArray();
        if (ids.Length == 0) return results;
        var scores = await PastScope.Of(db.Diagnoses).Where(d => EF.Parameter(ids).Contains(d.Id)).Select(d => new { d.Id, d.Scores }).ToDictionaryAsync(d => d.Id, d => d.Scores, ct);
        return results.ConvertAll(r => scores.TryGetValue(r.Id, out var line) ? r with { Scores = line } : r);
    }

    /// <summary>Routes approved by D. The state on D is told by their history where the present one began later (decisions, point 8).</summary>
    private static async Task<List<RouteFact>> RoutesAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var routes = await PastScope.Of(db.Routes).Where(r => r.ApprovedOn != null && r.ApprovedOn <= day).OrderBy(r => r.Id)
            .Select(r => new RouteFact(r.Id, r.EducatorId, r.Number, r.Basis, r.Status, r.StatusSince)
            {
                CampaignId = r.CampaignId, CreatedOn = r.CreatedOn, ApprovedOn = r.ApprovedOn!.Value, Until = r.Until,
            }).ToListAsync(ct);
        var steps = (await PastScope.Of(db.RouteSteps).Where(s => s.ProgrammeId != null && s.Place < RouteStep.OutOfPlan)
            .Select(s => new { s.RouteId, s.ProgrammeId }).ToListAsync(ct)).ToLookup(s => s.RouteId, s => s.ProgrammeId!.Value);
        var past = await HistoryAsync(db, day, ct);
        return routes.ConvertAll(r => StateOn(r, day, past) with { ProgrammeIds = steps.Contains(r.Id) ? [.. steps[r.Id]] : [] });
    }

    private static RouteFact StateOn(RouteFact route, DateOnly day, Dictionary<int, (RouteStatus To, DateOnly On)> past)
    {
        if (route.StatusOn <= day) return route;
        var isKnown = past.TryGetValue(route.Id, out var step) && step.On >= route.ApprovedOn;
        return isKnown ? route with { Status = step.To, StatusOn = step.On } : route with { Status = RouteStatus.Approved, StatusOn = route.ApprovedOn };
    }

    /// <summary>The last step not later than D of each route that has gone on since.</summary>
    private static async Task<Dictionary<int, (RouteStatus To, DateOnly On)>> HistoryAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var steps = from s in db.RouteStatusSteps
                    join r in db.Routes on s.RouteId equals r.Id
                    where r.StatusSince > day && s.On <= day
                    orderby s.On, s.Id
                    select new { s.RouteId, s.To, s.On };
        var last = new Dictionary<int, (RouteStatus, DateOnly)>();
        foreach (var step in await PastScope.Of(steps).ToListAsync(ct)) last[step.RouteId] = (step.To, step.On);
        return last;
    }
}
