using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>State of a row of the queue.</summary>
public enum QueueState
{
    Waiting = 1,
    Applied = 2,
    Dismissed = 3,
}

/// <param name="Batch">Rows of one file; null for all.</param>
public sealed record QueueFilter(QueueState State = QueueState.Waiting, int? Batch = null);

/// <summary>A row of the queue in the list.</summary>
/// <param name="Title">Whom it names.</param>
public sealed record QueueRow(
    int Id, int BatchId, string FileName, DateTime At, string Sheet, int Row, string Title, string Details, string Reason, QueueState State, string? Dismissed);

/// <summary>Somebody whom the row may be about.</summary>
/// <param name="IsMethodist">The id is that of a status in the asset.</param>
/// <param name="Why">What matches, in Russian.</param>
public sealed record QueueCandidate(int Id, bool IsMethodist, string Name, DateOnly? BirthDate, string? Snils, string Place, string Why);

/// <summary>One row of the queue with everything needed to decide.</summary>
/// <param name="Facts">Field, value: as the file says.</param>
/// <param name="MayBeNew">A new person can be made of it.</param>
public sealed record QueueCard(QueueRow Row, IReadOnlyList<(string Field, string Value)> Facts, IReadOnlyList<QueueCandidate> Candidates, bool MayBeNew);

/// <summary>The queue of rows whose people are not known for certain. The region sees all, a municipality its own.</summary>
public sealed class ImportQueueQueries(Database database, SnilsVault vault)
{
    public async Task<Page<QueueRow>> ListAsync(QueueFilter filter, PageRequest page, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return Page<QueueRow>.Empty;
        await using var db = database.Read();
        var rows = Filter(db, filter);
        var items = await rows.OrderByDescending(q => q.BatchId).ThenBy(q => q.Id).Skip(page.Skip).Take(page.Take)
            .Join(db.ImportBatches, q => q.BatchId, b => b.Id, (q, b) => new { q, b.FileName, At = b.CommittedAt ?? b.StagedAt }).ToListAsync(ct);
        var facts = new QueueFacts(await NamesAsync(db, ct));
        return new([.. items.Select(i => RowOf(i.q, i.FileName, i.At, facts))], await rows.CountAsync(ct));
    }

    public async Task<int> CountWaitingAsync(CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return 0;
        await using var db = database.Read();
        return await Filter(db, new()).CountAsync(ct);
    }

    /// <summary>Null for a row that is not there or foreign. Leaves a line in the journal: candidates are people.</summary>
    public async Task<QueueCard?> FindAsync(int id, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport()) return null;
        await using var db = database.Read();
        var found = await db.QueuedRows.Where(q => q.Id == id)
            .Join(db.ImportBatches, q => q.BatchId, b => b.Id, (q, b) => new { q, b.FileName, At = b.CommittedAt ?? b.StagedAt }).SingleOrDefaultAsync(ct);
        if (found is null) return null;
        var facts = new QueueFacts(await NamesAsync(db, ct));
        var record = QueuedRecord.FromJson(found.q.Data);
        var candidates = await new QueueCandidates(db, vault).FindAsync(record, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Searched, "Educators", "кандидаты для строки из очереди сопоставления")
        {
            SubjectId = id, BatchId = found.q.BatchId, Rows = candidates.Count, Keys = found.q.ScopeKeys,
        }, ct);
        return new(RowOf(found.q, found.FileName, found.At, facts), facts.Of(record, vault), candidates, record is QueuedEducator or QueuedMethodist);
    }

    private static IQueryable<QueuedRow> Filter(MethodCenterDb db, QueueFilter filter)
    {
        var rows = db.QueuedRows.Where(q => filter.Batch == null || q.BatchId == filter.Batch);
        return filter.State switch
        {
            QueueState.Waiting => rows.Where(q => q.AppliedAt == null && q.Dismissed == null),
            QueueState.Applied => rows.Where(q => q.AppliedAt != null),
            QueueState.Dismissed => rows.Where(q => q.Dismissed != null),
        };
    }

    private static QueueRow RowOf(QueuedRow row, string fileName, DateTime at, QueueFacts facts)
    {
        var record = QueuedRecord.FromJson(row.Data);
        var state = row.AppliedAt is not null ? QueueState.Applied : row.Dismissed is not null ? QueueState.Dismissed : QueueState.Waiting;
        return new(row.Id, row.BatchId, fileName, at, row.Sheet, row.Row, QueueFacts.TitleOf(record), facts.DetailsOf(record), row.Reason, state, row.Dismissed);
    }

    private static Task<Dictionary<int, string>> NamesAsync(MethodCenterDb db, CancellationToken ct) =>
        db.Organisations.Select(o => new { o.Id, o.ShortName }).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
}
