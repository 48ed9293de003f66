using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the methodists: the list, the search field, the form, the consequence of ending.</summary>
public sealed class MethodistQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>The list on a day; empty for roles that see no names.</summary>
    public async Task<Page<MethodistRow>> ListAsync(MethodistFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return Page<MethodistRow>.Empty;
        await using var db = database.Read();
        var day = filter.On ?? db.Today;
        var parameters = await db.ParametersAsync(ct);
        var found = db.Lines(db.Matching(filter, parameters, day), day).WithLoad(filter.Load);
        var lines = await found.SortedBy(page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new([.. lines.Select(l => l.ToRow(parameters, day))], await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<MethodistRow>> ExportAsync(MethodistFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Methodists", AuditTerms.Summary(AuditAction.Exported, "Methodists")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Methodists for a search field, the least loaded first among equals by name; only those whom the user may keep.</summary>
    public async Task<IReadOnlyList<MethodistChoice>> FindChoicesAsync(string? text, CancellationToken ct)
    {
        var actor = database.Actor;
        if (!AssetRights.MayWriteJournal(actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var day = db.Today;
        var found = db.Methodists.Where(m => m.NameKey.Contains(key) && (m.EndedOn == null || m.EndedOn > day)
            && (m.Until == null || m.Until >= day));
        var lines = await db.Lines(found, day).OrderBy(l => l.Methodist.NameKey).ThenBy(l => l.Methodist.Id).Take(Choices).ToListAsync(ct);
        return [.. lines.Select(ToChoice)];
    }

    /// <summary>One methodist for a search field that already has its choice; null for absent and foreign ids alike.</summary>
    public async Task<MethodistChoice?> FindChoiceAsync(int id, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var line = await db.Lines(db.Methodists.Where(m => m.Id == id), db.Today).SingleOrDefaultAsync(ct);
        return line is null ? null : ToChoice(line);
    }

    /// <summary>What the form edits; null for absent and foreign ids, and for those who may not keep this methodist.</summary>
    public async Task<MethodistDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        var methodist = await db.Methodists.SingleOrDefaultAsync(m => m.Id == id, ct);
        if (methodist is null || !AssetRights.MayKeep(database.Actor, methodist.Level, methodist.MunicipalityId)) return null;
        var territory = await db.MethodistTerritories.Where(t => t.MethodistId == id).Select(t => t.ServedMunicipalityId).ToListAsync(ct);
        return MethodistDraft.Of(methodist, territory);
    }

    /// <summary>How many assignments would end after <paramref name="lastDay"/>.</summary>
    public async Task<EndConsequence> CountEndingAsync(int id, DateOnly lastDay, CancellationToken ct)
    {
        await using var db = database.Read();
        var open = await db.Assignments.Where(a => a.MethodistId == id && (a.Until == null || a.Until > lastDay))
            .GroupBy(a => a.EducatorId != null).Select(g => new { ArePeople = g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(open.Where(o => o.ArePeople).Sum(o => o.Count), open.Where(o => !o.ArePeople).Sum(o => o.Count));
    }

    /// <summary>The parameters of the admission rule as the administrator's form edits them.</summary>
    public async Task<AdmissionParametersDraft> FindParametersAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        return AdmissionParametersDraft.Of(await db.ParametersAsync(ct));
    }

    private static MethodistChoice ToChoice(MethodistLine line) => new(
        line.Methodist.Id, line.Methodist.FullName, line.Methodist.Level, line.Methodist.Direction ?? line.Subject, line.Municipality,
        line.People, line.Methodist.SoftLimit, line.Methodist.HardLimit);
}
