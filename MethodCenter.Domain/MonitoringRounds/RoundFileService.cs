using System.Security.Cryptography;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Documents of a submission: what may be attached is judged by the same rule as the files of routes.</summary>
public sealed class RoundFileService(Database database)
{
    /// <summary>Files of one municipality in one round.</summary>
    public const int MostFiles = 20;

    /// <summary>Attaches a document while data are collected. Returns its id. The same bytes are not kept twice in a submission.</summary>
    public async Task<Result<int>> AddAsync(RoundFileDraft draft, CancellationToken ct = default)
    {
        if (!RoundRights.MaySeeTalk(database.Actor)) return AccessErrors.Forbidden;
        if (!database.Actor.Scope.Covers(new ScopeKeys(draft.MunicipalityId))) return RoundErrors.NotFound;
        var kind = RouteFileRule.Recognise(draft.Content);
        if (!kind.IsOk) return kind.Error;
        var hash = Convert.ToHexStringLower(SHA256.HashData(draft.Content));
        return await database.WriteAsync<int>(async db =>
        {
            if (!await db.RoundPlaces.AnyAsync(p => p.RoundId == draft.RoundId && p.MunicipalityId == draft.MunicipalityId, ct)) return RoundErrors.NotFound;
            if (!await IsCollectingAsync(db, draft.RoundId, ct)) return RoundErrors.FilesClosed;
            var present = await db.RoundFiles.Where(f => f.RoundId == draft.RoundId && f.MunicipalityId == draft.MunicipalityId).Select(f => new { f.Sha256, f.Name }).ToListAsync(ct);
            if (present.Find(f => f.Sha256 == hash) is { } twin) return RouteFileErrors.Same(twin.Name);
            if (present.Count >= MostFiles) return RoundErrors.TooManyFiles;
            var file = new RoundFile(draft.RoundId, draft.MunicipalityId, RouteFileRule.TidyName(draft.Name, kind.Value), RouteFileRule.ContentTypeOf(kind.Value), draft.Content, hash);
            file.Sign(db.Now, db.Actor.Name);
            db.Add(file);
            await db.SaveChangesAsync(ct);
            return file.Id;
        }, ct);
    }

    /// <summary>Takes a document away: by whoever attached it, or by the centre, while data are collected.</summary>
    public Task<Result> RemoveAsync(int fileId, CancellationToken ct = default) => database.WriteAsync(async db =>
    {
        if (!RoundRights.MaySeeTalk(database.Actor)) return AccessErrors.Forbidden;
        if (await db.RoundFiles.Include(f => f.Content).SingleOrDefaultAsync(f => f.Id == fileId, ct) is not { } file) return RouteFileErrors.NotFound;
        if (!RouteFileRule.MayRemove(db.Actor, file.AddedBy)) return RouteFileErrors.NotYours;
        if (!await IsCollectingAsync(db, file.RoundId, ct)) return RoundErrors.FilesClosed;
        db.Remove(file);
        return Result.Ok;
    }, ct);

    private static Task<bool> IsCollectingAsync(MethodCenterDb db, int roundId, CancellationToken ct) =>
        db.MonitoringRounds.AnyAsync(r => r.Id == roundId && r.State == RoundState.Collecting, ct);
}

/// <summary>The bytes of documents. Foreign and absent ids answer alike: null.</summary>
public sealed class RoundFileQueries(Database database)
{
    /// <summary>That it was taken, and by whom, stays in the journal.</summary>
    public async Task<RouteFileDownload?> OpenAsync(int fileId, CancellationToken ct = default)
    {
        if (!RoundRights.MaySeeTalk(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.RoundFiles.SingleOrDefaultAsync(f => f.Id == fileId, ct) is not { } file) return null;
        var content = await db.RoundFileContents.Where(c => c.FileId == fileId).Select(c => c.Data).SingleAsync(ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, nameof(RoundFile), AuditTerms.Summary(AuditAction.Exported, nameof(RoundFile)))
        {
            SubjectId = file.Id, Keys = file.ScopeKeys,
        }, ct);
        return new(file.Name, file.ContentType, content);
    }
}
