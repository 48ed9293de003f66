using System.Data.Common;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import.Planning;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MethodCenter.Domain.Import;

/// <summary>What the undoing of a batch would do, in counts.</summary>
/// <param name="Removed">Records that the batch created.</param>
/// <param name="Restored">Records that get their former values.</param>
/// <param name="Dismissed">Rows that wait in the queue.</param>
public sealed record UndoConsequence(int Removed, int Restored, int Dismissed);

/// <summary>
/// Takes a batch back while nothing was built on it: removes what it created, puts back what it changed. One transaction; undoing
/// twice does nothing. Versions only ever grow, so a form that was open meanwhile cannot save over the restored record.
/// </summary>
public sealed class ImportUndo(Database database, TimeProvider clock)
{
    /// <summary>Null for a batch that the user may not see or that is not there.</summary>
    public async Task<UndoConsequence?> ForeseeAsync(int batchId, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return null;
        await using var db = database.Read();
        if (!await db.ImportBatches.AnyAsync(b => b.Id == batchId, ct)) return null;
        var records = await db.ImportChanges.Where(c => c.BatchId == batchId).GroupBy(c => new { c.Entity, c.EntityId })
            .Select(g => g.Any(c => c.Before == null)).GroupBy(isNew => isNew).Select(g => new { IsNew = g.Key, Count = g.Count() }).ToListAsync(ct);
        var waiting = await db.QueuedRows.CountAsync(q => q.BatchId == batchId && q.AppliedAt == null && q.Dismissed == null, ct);
        return new(records.Where(r => r.IsNew).Sum(r => r.Count), records.Where(r => !r.IsNew).Sum(r => r.Count), waiting);
    }

    /// <summary>Refused where a record was changed since, a later batch touched it, or something refers to what would go.</summary>
    public async Task<Result> UndoAsync(int batchId, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return AccessErrors.Forbidden;
        try
        {
            return await database.WriteAsync(db => UndoAsync(db, batchId, ct), ct);
        }
        catch (ScopeBreachException)
        {
            return ImportErrors.UndoOutOfScope;
        }
        catch (DbException failure) when (IsReferred(failure))
        {
            return ImportErrors.UndoReferred("другие записи");
        }
    }

    private async Task<Result> UndoAsync(MethodCenterDb db, int batchId, CancellationToken ct)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == batchId, ct);
        if (batch is null) return AccessErrors.NotFound;
        if (batch.State == ImportState.Undone) return Result.Ok;
        if (batch.State != ImportState.Committed) return ImportErrors.UndoNotCommitted;
        if (await LaterAsync(db, batchId, ct) is { } later) return ImportErrors.UndoLater(later);
        if (await new UndoFollowers(db, batchId).FindAsync(ct) is { } followers) return ImportErrors.UndoReferred(followers);
        var undone = await TakeBackAsync(db, batch, ct);
        if (!undone.IsOk) return undone.Error;
        foreach (var row in await db.QueuedRows.Where(q => q.BatchId == batchId && q.AppliedAt == null && q.Dismissed == null).ToListAsync(ct))
            row.Dismiss("загрузка отменена");
        batch.Undo(clock.Now());
        db.Note(new AuditNote(AuditAction.Undone, nameof(ImportBatch), $"отмена загрузки файла «{batch.FileName}»: {ImportKinds.Name(batch.Kind)}")
        {
            SubjectId = batch.Id, BatchId = batch.Id, Rows = undone.Value, Keys = batch.ScopeKeys,
        });
        return Result.Ok;
    }

    /// <summary>Former values come back before new records go: nothing restored may still refer to them.</summary>
    private static async Task<Result<int>> TakeBackAsync(MethodCenterDb db, ImportBatch batch, CancellationToken ct)
    {
        var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch.Id).OrderBy(c => c.Id).ToListAsync(ct);
        IUndoPart[] parts =
        [
            new UndoPart<SupportParticipation>(db, batch, changes), new UndoPart<RouteStep>(db, batch, changes), new UndoPart<RouteVersion>(db, batch, changes), new UndoPart<RouteStatusStep>(db, batch, changes), new UndoPart<IndividualRoute>(db, batch, changes),
            new UndoPart<Enrolment>(db, batch, changes), new SharedUndoPart<ProgrammeStream>(db, batch, changes, s => s.Id, s => $"поток {s.Number}"), new SharedUndoPart<Programme>(db, batch, changes, p => p.Id, p => p.Title),
            new UndoPart<Diagnosis>(db, batch, changes), new CampaignUndoPart(db, changes), new UndoPart<Assignment>(db, batch, changes), new UndoPart<Methodist>(db, batch, changes), new UndoPart<Employment>(db, batch, changes),
            new UndoPart<Educator>(db, batch, changes), new UndoPart<MethodicalStructure>(db, batch, changes),
            new UndoPart<LowResultsPeriod>(db, batch, changes), new UndoPart<Organisation>(db, batch, changes),
        ];
        foreach (var part in parts)
        {
            if (await part.CheckAsync(ct) is { } refusal) return refusal;
        }
        foreach (var part in parts) await part.PutBackAsync(ct);
        foreach (var part in parts) await part.RemoveAsync(ct);
        await FollowNamesAsync(db, changes, ct);
        await DiagnosticsWriter.SettleAsync(db, batch, [.. changes.Where(c => c.Entity == nameof(Diagnosis)).Select(c => c.EducatorId!.Value).Distinct()], ct);
        return parts.Sum(p => p.Count);
    }

    private static async Task FollowNamesAsync(MethodCenterDb db, List<ImportChange> changes, CancellationToken ct)
    {
        var ids = changes.Where(c => c is { Entity: nameof(Educator), Before: not null }).Select(c => c.EntityId).Distinct().ToArray();
        var mentored = await db.Educators.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)
            && (db.Mentors.Any(m => m.EducatorId == e.Id) || db.MentorshipMembers.Any(m => m.MenteePersonId == e.Id))).ToListAsync(ct);
        await MentoringNames.FollowAsync(db, mentored, ct);
    }

    /// <summary>The first later batch, still in force, that touched a record of this one.</summary>
    private static async Task<ImportBatch?> LaterAsync(MethodCenterDb db, int batchId, CancellationToken ct)
    {
        var own = db.ImportChanges.Where(c => c.BatchId == batchId);
        var later = from mine in own
                    join other in db.ImportChanges on new { mine.Entity, mine.EntityId } equals new { other.Entity, other.EntityId }
                    where other.BatchId > batchId
                    select other.BatchId;
        var ids = await later.Distinct().ToListAsync(ct);
        return await db.ImportBatches.AsNoTracking().Where(b => ids.Contains(b.Id) && b.State == ImportState.Committed).OrderBy(b => b.Id).FirstOrDefaultAsync(ct);
    }

    private static bool IsReferred(DbException failure) => failure switch
    {
        SqliteException { SqliteExtendedErrorCode: 787 or 1811 } => true,
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation } => true,
        _ => false,
    };
}
