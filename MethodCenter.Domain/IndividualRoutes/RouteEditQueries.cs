using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the page of a draft opens with.</summary>
public sealed record RouteEdit(int RouteId, int EducatorId, string Number, string FullName, RouteVersionDraft Draft)
{
    public int VersionNumber { get; init; }
    public RouteVersionState State { get; init; }

    /// <summary>With what it came back.</summary>
    public string? ReturnedWith { get; init; }

    /// <summary>Competences to choose from.</summary>
    public IReadOnlyList<RouteCompetence> Competences { get; init; } = [];
}

/// <summary>A draft judged: what is wrong, and the deficits with what answers them.</summary>
public sealed record RouteCheck(IReadOnlyList<RouteProblem> Problems, IReadOnlyList<RouteNeed> Needs);

/// <summary>A person for whom a route is to be made.</summary>
public sealed record RoutePerson(int Id, string FullName, string Place)
{
    /// <summary>The number of the route that is active now.</summary>
    public string? ActiveNumber { get; init; }
    public int? ActiveId { get; init; }

    /// <summary>Campaigns with a completed result of the person, the newest first.</summary>
    public IReadOnlyList<RouteChoice> Campaigns { get; init; } = [];
}

/// <summary>Reads what forms of routes need.</summary>
public sealed class RouteEditQueries(Database database)
{
    /// <summary>The draft; null when there is none that the user may edit.</summary>
    public async Task<RouteEdit?> FindAsync(int routeId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.RouteAsync(routeId, ct) is not { Open: { } open } at) return null;
        if (RouteStatusRule.ProblemOf(RouteAct.Edit, at.Situation, database.Actor) is not null) return null;
        var name = await db.Educators.Where(e => e.Id == at.Route.EducatorId).Select(e => new { e.LastName, e.FirstName, e.MiddleName }).SingleAsync(ct);
        var draft = new RouteVersionDraft { RouteId = routeId, VersionId = open.Id, Version = open.Version, Content = RouteContent.Read(open.Content), Note = open.Note };
        return new(routeId, at.Route.EducatorId, at.Route.Number, new PersonName(name.LastName, name.FirstName, name.MiddleName).Full, draft)
        {
            VersionNumber = open.Number, State = open.State, ReturnedWith = at.Words.LastOrDefault(w => !w.IsAgreed)?.Comment,
            Competences = [.. (await ProfileCompetences.LoadAsync(db, ct)).InForce.Select(c => new RouteCompetence(c.Code, c.Name))],
        };
    }

    /// <summary>What is still wrong with a content; empty for those who may not edit it.</summary>
    public async Task<RouteCheck> CheckAsync(RouteEdit edit, CancellationToken ct)
    {
        if (!RouteRights.MayEditOf(database.Actor, edit.EducatorId)) return new([], []);
        await using var db = database.Read();
        var facts = await db.FactsAsync(edit.EducatorId, edit.RouteId, edit.Draft.Content, ct);
        return new(RouteContentRule.Check(edit.Draft.Content, facts), facts.Deficits);
    }

    /// <summary>Who wrote the draft last: for the one whose save was refused.</summary>
    public async Task<string?> LastEditorAsync(int routeId, CancellationToken ct)
    {
        if (!RouteRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        return await db.RouteStatusSteps.Where(s => s.RouteId == routeId).OrderByDescending(s => s.Id).Select(s => s.By).FirstOrDefaultAsync(ct);
    }

    /// <summary>The person of a new route; null out of scope and for those who make no routes.</summary>
    public async Task<RoutePerson?> FindPersonAsync(int educatorId, CancellationToken ct)
    {
        if (!RouteRights.MayEdit(database.Actor)) return null;
        await using var db = database.Read();
        var person = await db.Educators.Where(e => e.Id == educatorId && e.MergedIntoId == null)
            .Select(e => new { e.LastName, e.FirstName, e.MiddleName, Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() }).SingleOrDefaultAsync(ct);
        if (person is null) return null;
        var active = await db.ActiveOf(educatorId).Select(r => new { r.Id, r.Number }).FirstOrDefaultAsync(ct);
        var taken = await db.OpenDiagnoses().Where(d => d.EducatorId == educatorId && d.Status == DiagnosisStatus.Completed).GroupBy(d => d.CampaignId).Select(g => new { g.Key, On = g.Max(d => d.TakenOn) }).ToListAsync(ct);
        var ids = taken.Select(t => t.Key).ToArray();
        var titles = await db.Campaigns.Where(c => EF.Parameter(ids).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, ct);
        return new(educatorId, new PersonName(person.LastName, person.FirstName, person.MiddleName).Full, person.Place ?? "")
        {
            ActiveNumber = active?.Number, ActiveId = active?.Id,
            Campaigns = [.. taken.OrderByDescending(t => t.On).Select(t => new RouteChoice(t.Key, $"{titles.GetValueOrDefault(t.Key)}, {Formats.Date(t.On)}"))],
        };
    }

    /// <summary>People in scope by a part of the name.</summary>
    public async Task<IReadOnlyList<RoutePerson>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!RouteRights.MayEdit(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var found = await db.Educators.Where(e => e.MergedIntoId == null && (key == "" || e.NameKey.Contains(key))).OrderBy(e => e.NameKey).Take(20)
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return found.ConvertAll(e => new RoutePerson(e.Id, new PersonName(e.LastName, e.FirstName, e.MiddleName).Full, e.Place ?? ""));
    }

    /// <summary>The period that a new route is offered with.</summary>
    public async Task<(DateOnly From, DateOnly Until)> UsualPeriodAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var parameters = await db.RouteParameters.SingleOrDefaultAsync(ct) ?? new RouteParameters();
        var from = db.Today.AddDays(parameters.StartAfterDays);
        return (from, from.AddMonths(parameters.Months).AddDays(-1));
    }
}
