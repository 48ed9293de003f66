using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>A taken file in the list.</summary>
/// <param name="At">UTC.</param>
/// <param name="Waiting">Rows of it that still wait in the queue.</param>
public sealed record BatchRow(
    int Id, ImportKind Kind, ImportState State, string FileName, string UserName, DateTime At, DateTime? UndoneAt, int Rows, int Created, int Updated, int Unchanged,
    int Rejected, int Queued, int Waiting, int Warnings);

/// <summary>Something that was said of a row.</summary>
public sealed record IssueRow(int Id, IssueKind Kind, string Sheet, int Row, string? Column, string? Value, string Reason);

/// <param name="Kind">Null for all.</param>
public sealed record IssueFilter(int Batch, IssueKind? Kind = null);

/// <summary>Files that were taken in, and what was said of their rows. The region sees all, a municipality its own.</summary>
public sealed class ImportQueries(Database database)
{
    public async Task<Page<BatchRow>> ListAsync(PageRequest page, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return Page<BatchRow>.Empty;
        await using var db = database.Read();
        var batches = db.ImportBatches;
        var rows = await Rows(db, batches.OrderByDescending(b => b.Id).Skip(page.Skip).Take(page.Take)).ToListAsync(ct);
        return new([.. rows.OrderByDescending(r => r.Id)], await batches.CountAsync(ct));
    }

    /// <summary>Null for a batch that is not there or foreign.</summary>
    public async Task<BatchRow?> FindAsync(int id, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return null;
        await using var db = database.Read();
        return await Rows(db, db.ImportBatches.Where(b => b.Id == id)).SingleOrDefaultAsync(ct);
    }

    public async Task<Page<IssueRow>> ListIssuesAsync(IssueFilter filter, PageRequest page, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return Page<IssueRow>.Empty;
        await using var db = database.Read();
        var issues = Issues(db, filter);
        return new(await Ordered(issues).Skip(page.Skip).Take(page.Take).ToListAsync(ct), await issues.CountAsync(ct));
    }

    /// <summary>All of them, for a file; leaves a line in the journal. Null for a foreign batch.</summary>
    public async Task<IReadOnlyList<IssueRow>?> ExportIssuesAsync(IssueFilter filter, CancellationToken ct = default)
    {
        if (await FindAsync(filter.Batch, ct) is not { } batch) return null;
        await using var db = database.Read();
        var issues = await Ordered(Issues(db, filter)).ToListAsync(ct);
        await NoteExportAsync(batch.FileName, issues.Count, batch.Id, ct);
        return issues;
    }

    /// <summary>The refused rows of a preview leave as a file: recorded like any other export.</summary>
    public Task NotePreviewExportAsync(string fileName, int rows, CancellationToken ct = default) => NoteExportAsync(fileName, rows, null, ct);

    private Task NoteExportAsync(string fileName, int rows, int? batchId, CancellationToken ct) => database.NoteAsync(
        new AuditNote(AuditAction.Exported, nameof(ImportBatch), $"выгрузка замечаний и отклонённых строк: файл «{fileName}»") { SubjectId = batchId, BatchId = batchId, Rows = rows }, ct);

    private static IQueryable<ImportIssue> Issues(MethodCenterDb db, IssueFilter filter) =>
        db.ImportIssues.Where(i => i.BatchId == filter.Batch && (filter.Kind == null || i.Kind == filter.Kind));

    private static IQueryable<IssueRow> Ordered(IQueryable<ImportIssue> issues) => issues.OrderBy(i => i.Kind).ThenBy(i => i.Id)
        .Select(i => new IssueRow(i.Id, i.Kind, i.Sheet, i.Row, i.Column, i.Value, i.Reason));

    private static IQueryable<BatchRow> Rows(MethodCenterDb db, IQueryable<ImportBatch> batches) => batches.Select(b => new BatchRow(
        b.Id, b.Kind, b.State, b.FileName, b.UserName, b.CommittedAt ?? b.StagedAt, b.UndoneAt, b.Rows, b.Created, b.Updated, b.Unchanged, b.Rejected, b.Queued,
        db.QueuedRows.Count(q => q.BatchId == b.Id && q.AppliedAt == null && q.Dismissed == null), b.Warnings));
}
