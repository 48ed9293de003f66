using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the work journal of the methodists.</summary>
public sealed class WorkJournalQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>The user may write: the page shows the button by it, the service decides anew.</summary>
    public bool MayWrite => AssetRights.MayWriteJournal(database.Actor);

    /// <summary>The entries, newest first unless sorted otherwise.</summary>
    public async Task<Page<WorkRow>> ListAsync(WorkFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return Page<WorkRow>.Empty;
        await using var db = database.Read();
        var found = Matching(db, filter);
        var entries = await SortedBy(found, page).Skip(page.Skip).Take(page.Take).Select(w => new
        {
            Entry = w,
            Educator = db.Educators.Where(e => e.Id == w.EducatorId)
                .Select(e => e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName)).FirstOrDefault(),
            Organisation = db.Organisations.Where(o => o.Id == w.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
        }).ToListAsync(ct);
        var names = await db.NamesAsync(entries.Select(e => e.Entry.MethodistId), ct);
        return new([.. entries.Select(e => ToRow(e.Entry, names[e.Entry.MethodistId].FullName, e.Educator, e.Organisation))], await found.CountAsync(ct));
    }

    /// <summary>The whole filtered journal for a file; leaves a line in the audit journal.</summary>
    public async Task<IReadOnlyList<WorkRow>> ExportAsync(WorkFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "WorkEntries", AuditTerms.Summary(AuditAction.Exported, "WorkEntries")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Sums by function and month over the same filter.</summary>
    public async Task<WorkSummary> SummariseAsync(WorkFilter filter, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return new([], []);
        await using var db = database.Read();
        var sums = await Matching(db, filter).GroupBy(w => new { w.FunctionCode, w.Date.Year, w.Date.Month })
            .Select(g => new { g.Key.FunctionCode, g.Key.Year, g.Key.Month, Entries = g.Count(), Minutes = g.Sum(w => w.Minutes) })
            .ToListAsync(ct);
        return new(
            [.. AssetFunctions.All.Where(f => filter.Level is null || f.Level == filter.Level)
                .Select(f => (Function: f, Sums: sums.Where(s => s.FunctionCode == f.Code).ToList()))
                .Select(f => new FunctionSum(f.Function, f.Sums.Sum(s => s.Entries), f.Sums.Sum(s => s.Minutes)))],
            [.. sums.GroupBy(s => new DateOnly(s.Year, s.Month, 1)).OrderBy(g => g.Key)
                .Select(g => new MonthSum(g.Key, g.Sum(s => s.Entries), g.Sum(s => s.Minutes)))]);
    }

    /// <summary>What the form edits; null for absent and foreign ids and for those who may not write.</summary>
    public async Task<WorkEntryDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return null;
        await using var db = database.Read();
        return await db.WorkEntries.Where(w => w.Id == id && db.Methodists.Any(m => m.Id == w.MethodistId)).Select(w => new WorkEntryDraft
        {
            Id = w.Id,
            Version = w.Version,
            MethodistId = w.MethodistId,
            Date = w.Date,
            FunctionCode = w.FunctionCode,
            EducatorId = w.EducatorId,
            OrganisationId = w.OrganisationId,
            Summary = w.Summary,
            Minutes = w.Minutes,
        }).SingleOrDefaultAsync(ct);
    }

    /// <summary>Educators for the form: those in the user's scope, for a regional methodist the assigned ones.</summary>
    public async Task<IReadOnlyList<WorkTarget>> FindEducatorsAsync(string? text, CancellationToken ct)
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Educators.Where(e => e.MergedIntoId == null && e.NameKey.Contains(key)).OrderBy(e => e.NameKey).Take(Choices)
            .Select(e => new WorkTarget(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? ""))
            .ToListAsync(ct);
    }

    /// <summary>Organisations for the form.</summary>
    public async Task<IReadOnlyList<WorkTarget>> FindOrganisationsAsync(string? text, CancellationToken ct)
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Organisations.Where(o => o.NameKey.Contains(key)).OrderBy(o => o.NameKey).Take(Choices)
            .Select(o => new WorkTarget(o.Id, o.ShortName, db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? ""))
            .ToListAsync(ct);
    }

    private static WorkRow ToRow(WorkEntry entry, string methodist, string? educator, string? organisation) =>
        new(entry.Id, entry.Date, entry.MethodistId, methodist, AssetFunctions.Find(entry.FunctionCode)!, entry.Summary, entry.Minutes)
        {
            EducatorId = entry.EducatorId,
            Educator = educator,
            OrganisationId = entry.OrganisationId,
            Organisation = organisation,
        };

    private static IQueryable<WorkEntry> Matching(MethodCenterDb db, WorkFilter filter)
    {
        var found = db.WorkEntries.AsQueryable();
        if (filter.MethodistId is { } methodist) found = found.Where(w => w.MethodistId == methodist);
        if (filter.FunctionCode is { Length: > 0 } function) found = found.Where(w => w.FunctionCode == function);
        if (filter.Level is { } level)
        {
            var codes = AssetFunctions.Of(level).Select(f => f.Code).ToList();
            found = found.Where(w => EF.Parameter(codes).Contains(w.FunctionCode));
        }
        if (filter.From is { } from) found = found.Where(w => w.Date >= from);
        if (filter.Until is { } until) found = found.Where(w => w.Date <= until);
        if (filter.MunicipalityId is { } municipality) found = found.Where(w => w.MunicipalityId == municipality
            || db.Educators.Any(e => e.Id == w.EducatorId && e.MunicipalityId == municipality)
            || db.Organisations.Any(o => o.Id == w.OrganisationId && o.MunicipalityId == municipality));
        return found;
    }

    private static IQueryable<WorkEntry> SortedBy(IQueryable<WorkEntry> found, PageRequest page) => (page.Sort, page.Descending) switch
    {
        ("Date", false) => found.OrderBy(w => w.Date).ThenBy(w => w.Id),
        ("Function", false) => found.OrderBy(w => w.FunctionCode).ThenByDescending(w => w.Date).ThenBy(w => w.Id),
        ("Function", true) => found.OrderByDescending(w => w.FunctionCode).ThenByDescending(w => w.Date).ThenBy(w => w.Id),
        ("Minutes", false) => found.OrderBy(w => w.Minutes).ThenBy(w => w.Id),
        ("Minutes", true) => found.OrderByDescending(w => w.Minutes).ThenBy(w => w.Id),
        _ => found.OrderByDescending(w => w.Date).ThenByDescending(w => w.Id),
    };
}
