using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>The one search box (Ctrl+K): people, organisations, methodists, campaigns, programmes, events, routes, pairs and papers of the user's scope. Pages are the shell's own.</summary>
public sealed class SearchQueries(Database database, SnilsVault vault)
{
    /// <summary>Hits of one group.</summary>
    public const int Most = 8;

    /// <summary>Shorter texts find too much to help anybody.</summary>
    public const int ShortestText = 2;

    /// <summary>People by name or СНИЛС, organisations by name or ИНН, methodists by name. A search that looked for people leaves a line in the journal.</summary>
    public async Task<SearchResult> FindAsync(string? text, CancellationToken ct = default)
    {
        var key = SearchKey.Of(text);
        if (key.Length < ShortestText) return SearchResult.Nothing;
        await using var db = database.Read();
        var seesPeople = database.Actor.MaySeePeople();
        var people = seesPeople ? await PeopleAsync(db, text!, key, ct) : [];
        var methodists = seesPeople ? await MethodistsAsync(db, key, ct) : [];
        if (seesPeople) await database.NoteAsync(SearchNote.Of(text!, people.Count + methodists.Count), ct);
        return new SearchResult(people, await OrganisationsAsync(db, key, ct), methodists)
        {
            Campaigns = await CampaignsAsync(db, key, ct), Programmes = await ProgrammesAsync(db, key, ct), Events = await EventsAsync(db, key, ct),
            Routes = await RoutesAsync(db, key, ct), Stagings = await DocumentSearch.StagingsAsync(db, key, ct),
            Mentorships = seesPeople ? await DocumentSearch.MentorshipsAsync(db, key, ct) : [],
            Rounds = await DocumentSearch.RoundsAsync(db, key, ct), Indicators = DocumentSearch.Indicators(db, key),
        };
    }

    /// <summary>Those whose surname begins so come first; a part of a name fills the rest.</summary>
    private async Task<IReadOnlyList<SearchHit>> PeopleAsync(MethodCenterDb db, string text, string key, CancellationToken ct)
    {
        var end = SearchKey.EndOfPrefix(key);
        var rows = EducatorSelection.LooksLikeSnils(text) ? [] : await EducatorQueries.RowsAsync(
            db, db.EducatorsInScope().Where(e => e.NameKey.CompareTo(key) >= 0 && e.NameKey.CompareTo(end) < 0), new PageRequest(0, Most), ct);
        if (rows.Count < Most)
        {
            var others = await EducatorQueries.RowsAsync(db, db.Matching(EducatorFilter.Everybody with { Text = text }, vault), new PageRequest(0, Most), ct);
            rows.AddRange(others.Where(o => rows.All(r => r.Id != o.Id)).Take(Most - rows.Count).ToList());
        }
        return [.. rows.Select(r => new SearchHit(r.Id, r.FullName, string.Join(", ", new[] { r.Position, r.Organisation, r.Works ? "" : EducatorTerms.Of(EducatorState.Left) }.Where(p => p.Length > 0))))];
    }

    private static async Task<IReadOnlyList<SearchHit>> OrganisationsAsync(MethodCenterDb db, string key, CancellationToken ct) =>
        await db.Organisations.Where(o => o.NameKey.Contains(key) || o.Inn == key).OrderBy(o => o.NameKey).Take(Most)
            .Join(db.Municipalities, o => o.MunicipalityId, m => m.Id, (o, m) => new SearchHit(o.Id, o.ShortName, m.ShortName)).ToListAsync(ct);

    private static async Task<IReadOnlyList<SearchHit>> MethodistsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        var found = await db.Methodists.Where(m => m.NameKey.Contains(key)).OrderBy(m => m.NameKey).Take(Most)
            .Select(m => new { m.Id, m.FullName, m.Level, m.Direction, m.Workplace }).ToListAsync(ct);
        return [.. found.Select(m => new SearchHit(m.Id, m.FullName, string.Join(", ", new[] { MethodicalAssetTerms.Of(m.Level), m.Direction ?? m.Workplace }.Where(p => !string.IsNullOrEmpty(p)))))];
    }

    /// <summary>By title or number in the Federal register; those that are taught come first.</summary>
    private static async Task<IReadOnlyList<SearchHit>> ProgrammesAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        if (db.Scope.Kind is ScopeKind.Nothing or ScopeKind.Journal) return [];
        var found = await db.Programmes.Where(p => p.TitleKey.Contains(key) || p.RegisterNumber == key).OrderBy(p => p.IsArchived).ThenBy(p => p.TitleKey).Take(Most)
            .Select(p => new { p.Id, p.Title, p.Kind, p.Hours, p.RegisterNumber }).ToListAsync(ct);
        return [.. found.Select(p => new SearchHit(p.Id, p.Title, $"{ProgrammeTerms.Short(p.Kind)}, {p.Hours} ч." + (p.RegisterNumber is null ? "" : $", № {p.RegisterNumber}")))];
    }

    /// <summary>Those ahead come first, the nearest of them before.</summary>
    private static async Task<IReadOnlyList<SearchHit>> EventsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        var today = db.Today;
        var found = await db.Events.Where(e => e.TitleKey.Contains(key)).OrderBy(e => e.LastDate < today).ThenBy(e => e.Date).Take(Most)
            .Select(e => new { e.Id, e.Title, e.Date, e.Organiser }).ToListAsync(ct);
        return [.. found.Select(e => new SearchHit(e.Id, e.Title, e.Organiser is null ? Formats.Date(e.Date) : $"{Formats.Date(e.Date)}, {e.Organiser}"))];
    }

    /// <summary>By number alone: people are found by name in their own group.</summary>
    private static async Task<IReadOnlyList<SearchHit>> RoutesAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        if (!key.Any(char.IsDigit)) return [];
        var found = await db.Routes.Where(r => r.Number.Contains(key)).OrderByDescending(r => r.Number).Take(Most)
            .Select(r => new { r.Id, r.Number, r.From, r.Until }).ToListAsync(ct);
        return [.. found.Select(r => new SearchHit(r.Id, r.Number, $"{Formats.Date(r.From)} – {Formats.Date(r.Until)}"))];
    }

    /// <summary>Campaigns are few and name nobody: they are compared in memory, by code and title.</summary>
    private static async Task<IReadOnlyList<SearchHit>> CampaignsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        if (db.Scope.Kind is ScopeKind.Nothing or ScopeKind.Journal or ScopeKind.Self) return [];
        var all = await db.Campaigns.OrderByDescending(c => c.From).Select(c => new { c.Id, c.Code, c.Title, c.From, c.Until }).ToListAsync(ct);
        return [.. all.Where(c => SearchKey.Of($"{c.Code} {c.Title}").Contains(key, StringComparison.Ordinal)).Take(Most)
            .Select(c => new SearchHit(c.Id, c.Title, $"{c.Code}, {Formats.Date(c.From)} – {Formats.Date(c.Until)}"))];
    }
}
