using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A deficit that a route must answer.</summary>
public sealed record RouteNeed(string Code, string Name, DeficitState State, int Severity);

/// <summary>What of a programme matters for a plan.</summary>
public sealed record RouteProgrammeFact(string Title, DateOnly? ExcludedOn, IReadOnlyList<int> Requires);

/// <summary>A step that is done and so stays.</summary>
public sealed record RouteDoneStep(string Key, string Title);

/// <summary>What a content is judged against: the person's confirmed deficits, the programmes that it names, what is already done.</summary>
public sealed record RouteContentFacts
{
    public IReadOnlyList<RouteNeed> Deficits { get; init; } = [];
    public IReadOnlyDictionary<int, RouteProgrammeFact> Programmes { get; init; } = new Dictionary<int, RouteProgrammeFact>();
    public IReadOnlySet<int> CompletedProgrammes { get; init; } = new HashSet<int>();
    public IReadOnlyList<RouteDoneStep> DoneSteps { get; init; } = [];

    internal IEnumerable<string> DoneKeys => DoneSteps.Select(d => d.Key);
}

/// <summary>Reads the facts.</summary>
internal static class RouteContentFactsReading
{
    /// <summary>Confirmed and not yet closed: what a route is made for.</summary>
    public static readonly DeficitState[] Confirmed = [DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed];

    /// <param name="db">Of the reader: deficits that the person has not opened stay closed to others than the centre.</param>
    /// <param name="educatorId">Whose route.</param>
    /// <param name="routeId">Its steps may be done already; 0 for a new route.</param>
    /// <param name="content">Names the programmes.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<RouteContentFacts> FactsAsync(this MethodCenterDb db, int educatorId, int routeId, RouteContent content, CancellationToken ct)
    {
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var deficits = await db.OpenDeficits().Where(d => d.EducatorId == educatorId && Confirmed.Contains(d.State)).AsNoTracking().ToListAsync(ct);
        return new()
        {
            Deficits = [.. deficits.OrderByDescending(d => d.Severity).ThenBy(d => names.Of(d.CompetenceCode).Rank).Select(d => new RouteNeed(d.CompetenceCode, names.Of(d.CompetenceCode).Name, d.State, d.Severity))],
            Programmes = await ProgrammesAsync(db, [.. content.Steps.Select(s => s.ProgrammeId).OfType<int>().Distinct()], ct),
            CompletedProgrammes = (await db.Enrolments.Where(e => e.EducatorId == educatorId && e.Status == EnrolmentStatus.Completed).Select(e => e.ProgrammeId).ToListAsync(ct)).ToHashSet(),
            DoneSteps = await db.RouteSteps.Where(s => s.RouteId == routeId && s.Status == RouteStepStatus.Done).Select(s => new RouteDoneStep(s.Key, s.Title)).ToListAsync(ct),
        };
    }

    /// <summary>The named programmes and those that they require.</summary>
    private static async Task<Dictionary<int, RouteProgrammeFact>> ProgrammesAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        if (ids.Length == 0) return [];
        var named = await db.Programmes.AsNoTracking().Include(p => p.Prerequisites).Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(ct);
        var required = named.SelectMany(p => p.Prerequisites.Select(r => r.RequiredId)).Except(ids).ToArray();
        if (required.Length > 0) named.AddRange(await db.Programmes.AsNoTracking().Include(p => p.Prerequisites).Where(p => EF.Parameter(required).Contains(p.Id)).ToListAsync(ct));
        return named.ToDictionary(p => p.Id, p => new RouteProgrammeFact(p.Title, p.ExcludedOn, [.. p.Prerequisites.Select(r => r.RequiredId)]));
    }
}
