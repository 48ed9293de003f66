using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>The list «Дефициты»: people in scope only, the highest priority first.</summary>
public sealed class DeficitListQueries(Database database, ProfileQueries profiles)
{
    private const int Choices = 50;

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => DeficitRights.MayView(database.Actor);

    public async Task<Page<DeficitRow>> ListAsync(DeficitFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<DeficitRow>.Empty;
        await using var db = database.Read();
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var lines = db.DeficitLines(filter, names);
        var total = await lines.CountAsync(ct);
        var sorted = lines.SortedBy(page).Skip(page.Skip);
        var rows = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await database.NoteAsync(SearchNoteOf(total), ct);
        return new([.. rows.Select(r => r.ToRow(names.Of(r.Deficit.CompetenceCode)))], total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<DeficitRow>> ExportAsync(DeficitFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter with { }, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await database.NoteAsync(new AuditNote(AuditAction.Exported, "Deficits", AuditTerms.Summary(AuditAction.Exported, "Deficits")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>How many deficits of how many people, by state, over the same filter.</summary>
    public async Task<DeficitCounts> CountAsync(DeficitFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(0, 0, new Dictionary<DeficitState, int>());
        await using var db = database.Read();
        var lines = db.DeficitLines(filter, await ProfileCompetences.LoadAsync(db, ct));
        var states = await lines.GroupBy(l => l.Deficit.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(states.Values.Sum(), await lines.Select(l => l.Deficit.EducatorId).Distinct().CountAsync(ct), states);
    }

    /// <summary>One deficit with what stands behind it; null for absent, foreign and not yet opened ones alike.</summary>
    public async Task<DeficitCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!MayView) return null;
        int educatorId;
        await using (var db = database.Read()) educatorId = await db.OpenDeficits().Where(d => d.Id == id).Select(d => d.EducatorId).SingleOrDefaultAsync(ct);
        if (educatorId == 0 || await profiles.FindAsync(educatorId, ct) is not { } profile) return null;
        return profile.Deficits.FirstOrDefault(d => d.Id == id) is { } deficit
            ? new(deficit, profile.Name.Full, $"{profile.Organisation}, {profile.Municipality}", [.. profile.Steps.Where(s => s.Code == deficit.Code)])
            : null;
    }

    /// <summary>Competences, municipalities (for a municipality its own only), subjects and campaigns.</summary>
    public async Task<DeficitHeads> ListHeadsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : (int?)null;
        return new(
            (await ProfileCompetences.LoadAsync(db, ct)).InForce,
            await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName).Select(m => new DeficitChoice<int>(m.Id, m.ShortName)).ToListAsync(ct),
            await db.Subjects.OrderBy(s => s.Rank).Select(s => new DeficitChoice<string>(s.Code, s.Name)).ToListAsync(ct),
            await db.Campaigns.OrderByDescending(c => c.From).ThenBy(c => c.Title).Select(c => new DeficitChoice<int>(c.Id, c.Title)).ToListAsync(ct));
    }

    /// <summary>Organisations by a part of the name.</summary>
    public async Task<IReadOnlyList<DeficitChoice<int>>> ListPlacesAsync(string? text, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Organisations.Where(o => key == "" || o.NameKey.Contains(key)).OrderBy(o => o.NameKey).Take(Choices)
            .Select(o => new DeficitChoice<int>(o.Id, o.ShortName)).ToListAsync(ct);
    }

    /// <summary>The name behind the filter of the organisation; null out of scope.</summary>
    public async Task<string?> FindPlaceAsync(int organisationId, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct);
    }

    private static AuditNote SearchNoteOf(int found) =>
        new(AuditAction.Searched, "Deficits", AuditTerms.Summary(AuditAction.Searched, "Deficits")) { Rows = found };
}
