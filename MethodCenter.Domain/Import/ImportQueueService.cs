using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import.Planning;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>What a person decided about a row of the queue.</summary>
public sealed class QueueChoice
{
    public int QueuedId { get; set; }

    /// <summary>The person whom the row is about.</summary>
    public int? EducatorId { get; set; }

    /// <summary>The methodist of an assignment.</summary>
    public int? MethodistId { get; set; }

    /// <summary>Nobody of the registry: the row makes a new person.</summary>
    public bool IsNewPerson { get; set; }
}

/// <summary>Applies rows of the queue as the import would have, or sets them aside with a reason.</summary>
public sealed class ImportQueueService(Database database, SnilsVault vault, TimeProvider clock)
{
    private const int LongestReason = 500;

    public async Task<Result> ApplyAsync(QueueChoice choice, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            var waiting = await FindAsync(db, choice.QueuedId, ct);
            if (!waiting.IsOk) return waiting.Error;
            var row = waiting.Value;
            var batch = await db.ImportBatches.SingleAsync(b => b.Id == row.BatchId, ct);
            // Planning works on untracked records, as for a file; the row and its batch are tracked already.
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            var plan = new ImportPlan();
            var context = new PlanContext(db, vault, clock.Today(), $"{db.Actor.Name}, файл «{batch.FileName}»", null);
            var (applied, rows) = await ApplyAsync(context, plan, row, choice, ct);
            if (!applied.IsOk) return applied.Error;
            await new PlanWriter(db, plan, batch).WriteAsync(null, ct);
            foreach (var done in rows) done.Apply(clock.Now());
            db.Note(Note(batch, row, "применена") with { Keys = applied.Value, Rows = rows.Count });
            return Result.Ok;
        }, ct);
    }

    /// <summary>Results of one person come in many rows: a decision about one holds for all that wait.</summary>
    private static async Task<(Result<ScopeKeys> Applied, List<QueuedRow> Rows)> ApplyAsync(PlanContext context, ImportPlan plan, QueuedRow row, QueueChoice choice, CancellationToken ct)
    {
        var (record, application) = (QueuedRecord.FromJson(row.Data), new QueueApplication(context, plan));
        if (record is not QueuedResult result) return (await application.ApplyAsync(record, choice, ct), [row]);
        var rows = await new ResultApplication(context, plan).SamePersonAsync(row, result, ct);
        return (await application.ApplyAsync([.. rows.Select(r => (QueuedResult)QueuedRecord.FromJson(r.Data))], choice, ct), rows);
    }

    public async Task<Result> DismissAsync(int queuedId, string? reason, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return AccessErrors.Forbidden;
        if (Inputs.Tidy(reason, LongestReason) is not { } words) return ImportErrors.QueueReasonMissing;
        return await database.WriteAsync(async db =>
        {
            var waiting = await FindAsync(db, queuedId, ct);
            if (!waiting.IsOk) return waiting.Error;
            var batch = await db.ImportBatches.SingleAsync(b => b.Id == waiting.Value.BatchId, ct);
            waiting.Value.Dismiss(words);
            db.Note(Note(batch, waiting.Value, "отложена") with { Keys = waiting.Value.ScopeKeys });
            return Result.Ok;
        }, ct);
    }

    private static async Task<Result<QueuedRow>> FindAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        if (await db.QueuedRows.SingleOrDefaultAsync(q => q.Id == id, ct) is not { } row) return AccessErrors.NotFound;
        return row.AppliedAt is null && row.Dismissed is null ? row : ImportErrors.QueueDone;
    }

    private static AuditNote Note(ImportBatch batch, QueuedRow row, string what) =>
        new(AuditAction.Imported, nameof(ImportBatch), $"строка {row.Row} из очереди сопоставления {what}: файл «{batch.FileName}»")
        {
            SubjectId = batch.Id, BatchId = batch.Id, Rows = 1,
        };
}
