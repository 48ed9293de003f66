using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>A stored route with its versions and live steps.</summary>
internal sealed record StoredRoute(IndividualRoute Route, List<RouteVersion> Versions, List<RouteStep> Steps)
{
    /// <summary>Every version came from a file: nobody has gone on with the route in the system.</summary>
    public bool IsImported => Versions.Count > 0 && Versions.TrueForAll(v => v.Origin == RouteVersionOrigin.Imported);

    public RouteVersion Latest => Versions.MaxBy(v => v.Number)!;
}

/// <summary>What routes of a file lean on: stored routes, campaigns, results, methodists, programmes.</summary>
internal sealed class RouteBook
{
    private readonly Dictionary<string, StoredRoute> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<IndividualRoute>> _byPerson = [];
    private readonly Dictionary<string, DiagnosticCampaign> _campaigns = new(StringComparer.Ordinal);
    private ILookup<(int Campaign, int Person), DateOnly?> _results = Enumerable.Empty<int>().ToLookup(_ => (0, 0), _ => (DateOnly?)null);
    private ILookup<int, Methodist> _methodists = Enumerable.Empty<Methodist>().ToLookup(m => m.EducatorId);

    public required ProgrammeBook Programmes { get; init; }

    public static async Task<RouteBook> LoadAsync(MethodCenterDb db, IReadOnlyCollection<string> numbers, IReadOnlyCollection<int> people, CancellationToken ct)
    {
        var book = new RouteBook { Programmes = await ProgrammeBook.LoadAsync(db, ct) };
        var (wanted, ids) = (numbers.Distinct().ToArray(), people.ToArray());
        await book.LoadRoutesAsync(db, wanted, ids, ct);
        foreach (var campaign in await db.Campaigns.ToListAsync(ct)) book._campaigns[SearchKey.Of(campaign.Code)] = campaign;
        book._results = (await db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed && EF.Parameter(ids).Contains(d.EducatorId))
            .Select(d => new { d.CampaignId, d.EducatorId, d.TakenOn }).ToListAsync(ct)).ToLookup(d => (d.CampaignId, d.EducatorId), d => d.TakenOn);
        book._methodists = (await db.Methodists.Where(m => EF.Parameter(ids).Contains(m.EducatorId)).OrderBy(m => m.Id).ToListAsync(ct)).ToLookup(m => m.EducatorId);
        return book;
    }

    public StoredRoute? Find(string number) => _byNumber.GetValueOrDefault(SearchKey.Of(number));

    /// <summary>Stored routes of a person.</summary>
    public IReadOnlyList<IndividualRoute> Of(int person) => _byPerson.TryGetValue(person, out var routes) ? routes : [];

    public DiagnosticCampaign? Campaign(string code) => _campaigns.GetValueOrDefault(SearchKey.Of(code));

    /// <summary>Days of the completed results of a person in a campaign.</summary>
    public IEnumerable<DateOnly?> Results(DiagnosticCampaign campaign, Educator person) => _results[(campaign.Id, person.Id)];

    /// <summary>The status of a person as a methodist that held on a day; else the last one.</summary>
    public Methodist? Methodist(Educator person, DateOnly day) => _methodists[person.Id]
        .OrderByDescending(m => m.IsInAssetOn(day)).ThenBy(m => m.HasExpiredOn(day)).ThenBy(m => m.Level).FirstOrDefault();

    private async Task LoadRoutesAsync(MethodCenterDb db, string[] numbers, int[] people, CancellationToken ct)
    {
        var routes = await db.Routes.Where(r => EF.Parameter(numbers).Contains(r.Number) || EF.Parameter(people).Contains(r.EducatorId)).OrderBy(r => r.Id).ToListAsync(ct);
        var ids = routes.ConvertAll(r => r.Id).ToArray();
        var versions = (await db.RouteVersions.Where(v => EF.Parameter(ids).Contains(v.RouteId)).ToListAsync(ct)).ToLookup(v => v.RouteId);
        var steps = (await db.RouteSteps.Where(s => EF.Parameter(ids).Contains(s.RouteId)).ToListAsync(ct)).ToLookup(s => s.RouteId);
        foreach (var route in routes)
        {
            _byNumber[SearchKey.Of(route.Number)] = new(route, [.. versions[route.Id]], [.. steps[route.Id]]);
            if (!_byPerson.TryGetValue(route.EducatorId, out var own)) _byPerson[route.EducatorId] = own = [];
            own.Add(route);
        }
    }
}
