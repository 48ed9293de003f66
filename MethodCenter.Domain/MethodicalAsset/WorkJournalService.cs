using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Writes the work journal: keepers for their methodists, a methodist for themself and the people assigned to them.</summary>
public sealed class WorkJournalService(Database database)
{
    /// <summary>Adds or changes an entry. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(WorkEntryDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return AccessErrors.Forbidden;
        if (draft.MethodistId == 0) return MethodicalAssetErrors.MethodistMissing;
        var methodist = await db.Methodists.SingleOrDefaultAsync(m => m.Id == draft.MethodistId, ct);
        if (methodist is null || !await TargetsAreOwnAsync(db, draft, ct)) return MethodicalAssetErrors.NotFound;
        var entry = draft.Id == 0 ? new WorkEntry(methodist) : await FindAsync(db, draft, ct);
        if (entry is null) return MethodicalAssetErrors.NotFound;
        if (entry.Change(draft, methodist.Level, db.Today) is { IsOk: false } refusal) return refusal.Error;
        if (draft.Id == 0) db.Add(entry);
        await db.SaveChangesAsync(ct);
        return entry.Id;
    }, ct);

    /// <summary>Strikes out an entry made by mistake; the audit journal keeps what it said.</summary>
    public Task<Result> RemoveAsync(int id, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return AccessErrors.Forbidden;
        var entry = await db.WorkEntries.SingleOrDefaultAsync(w => w.Id == id && db.Methodists.Any(m => m.Id == w.MethodistId), ct);
        if (entry is null) return MethodicalAssetErrors.NotFound;
        db.Remove(entry);
        return Result.Ok;
    }, ct);

    private static async Task<WorkEntry?> FindAsync(MethodCenterDb db, WorkEntryDraft draft, CancellationToken ct)
    {
        var entry = await db.WorkEntries.SingleOrDefaultAsync(w => w.Id == draft.Id && w.MethodistId == draft.MethodistId, ct);
        if (entry is not null) db.ExpectVersion(entry, draft.Version);
        return entry;
    }

    private static async Task<bool> TargetsAreOwnAsync(MethodCenterDb db, WorkEntryDraft draft, CancellationToken ct) =>
        (draft.EducatorId is not { } educator || await db.Educators.AnyAsync(e => e.Id == educator, ct))
        && (draft.OrganisationId is not { } organisation || await db.Organisations.AnyAsync(o => o.Id == organisation, ct));
}
