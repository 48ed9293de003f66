using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Writes a plan inside the transaction of the write door: ids first, then rows by prepared commands, then what is needed
/// to undo it. The journal gets one line for the batch; the changes of each record stay readable in <see cref="ImportChange"/>.
/// </summary>
internal sealed class PlanWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    private readonly List<ImportChange> _changes = [];

    public async Task WriteAsync(IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        progress?.Report(new("Запись", 0, null));
        await InsertOrganisationsAsync(ct);
        await InsertAsync(plan.NewEducators, (e, id) => e.Id = id, ct);
        foreach (var (employment, person) in plan.PersonOf) employment.EducatorId = person.Id;
        await InsertAsync(plan.NewEmployments, (e, id) => e.Id = id, ct);
        foreach (var (methodist, person) in plan.MethodistPerson) methodist.EducatorId = person.Id;
        await InsertAsync(plan.NewMethodists, (m, id) => m.Id = id, ct);
        foreach (var (assignment, parties) in plan.PartiesOf)
            (assignment.MethodistId, assignment.EducatorId) = (parties.Methodist.Id, parties.Person?.Id);
        await InsertAsync(plan.NewAssignments, (a, id) => a.Id = id, ct);
        await UpdateAsync(ct);
        var diagnostics = new DiagnosticsWriter(db, plan, batch);
        _changes.AddRange(await diagnostics.WriteAsync(ct));
        _changes.AddRange(await new DevelopmentWriter(db, plan, batch).WriteAsync(ct));
        _changes.AddRange(await new SupportWriter(db, plan, batch).WriteAsync(ct));
        await WriteRecordAsync(ct);
        await DiagnosticsWriter.SettleAsync(db, batch, diagnostics.People, ct);
    }

    private async Task InsertOrganisationsAsync(CancellationToken ct)
    {
        await InsertAsync(plan.NewOrganisations, (o, id) => o.Id = id, ct);
        foreach (var organisation in plan.NewOrganisations)
        {
            foreach (var period in organisation.LowResultsPeriods) period.OrganisationId = organisation.Id;
            foreach (var structure in organisation.Structures) structure.OrganisationId = organisation.Id;
        }
        await InsertAsync(plan.NewLowResults, (p, id) => p.Id = id, ct);
        await InsertAsync(plan.NewStructures, (s, id) => s.Id = id, ct);
    }

    private async Task InsertAsync<T>(List<T> rows, Action<T, int> giveId, CancellationToken ct) where T : class, IScopedRow
    {
        if (rows.Count == 0) return;
        var writer = new BulkWriter<T>(db);
        var id = await writer.NextIdAsync(ct);
        foreach (var row in rows) giveId(row, id++);
        await writer.InsertAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(batch.Id, typeof(T).Name, r.Id, null, 0, KeysOf(r))));
    }

    private async Task UpdateAsync(CancellationToken ct)
    {
        await UpdateAsync<Organisation>(ct);
        await UpdateAsync<LowResultsPeriod>(ct);
        await UpdateAsync<MethodicalStructure>(ct);
        await UpdateAsync<Educator>(ct);
        await UpdateAsync<Employment>(ct);
        await UpdateAsync<Methodist>(ct);
        await UpdateAsync<Assignment>(ct);
    }

    private async Task UpdateAsync<T>(CancellationToken ct) where T : class, IScopedRow
    {
        var rows = plan.ChangedOf<T>().ToList();
        if (rows.Count == 0) return;
        await new BulkWriter<T>(db).UpdateAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(
            batch.Id, typeof(T).Name, r.Id, plan.Changed[r], r is IVersioned v ? v.Version + 1 : 0, KeysOf(r))));
    }

    /// <summary>Issues, queue and undo record of the batch.</summary>
    private async Task WriteRecordAsync(CancellationToken ct)
    {
        var issues = plan.Sheets.SelectMany(IssuesOf).ToList();
        foreach (var issue in issues) (issue.BatchId, issue.MunicipalityId, issue.OrganisationId) = (batch.Id, batch.MunicipalityId, batch.OrganisationId);
        foreach (var row in plan.Queue) (row.BatchId, row.MunicipalityId, row.OrganisationId) = (batch.Id, batch.MunicipalityId, batch.OrganisationId);
        await AddAsync(issues, (i, id) => i.Id = id, ct);
        await ForgetWaitingAsync(ct);
        await AddAsync(plan.Queue, (q, id) => q.Id = id, ct);
        await AddAsync(_changes, (c, id) => c.Id = id, ct);
    }

    /// <summary>The same file sent again: rows that wait already are not put into the queue a second time.</summary>
    private async Task ForgetWaitingAsync(CancellationToken ct)
    {
        if (plan.Queue.Count == 0) return;
        var waiting = await db.QueuedRows.AsNoTracking().Where(q => q.AppliedAt == null && q.Dismissed == null && q.BatchId != batch.Id
                && db.ImportBatches.Any(b => b.Id == q.BatchId && b.FileHash == batch.FileHash && b.Kind == batch.Kind))
            .Select(q => new { q.Sheet, q.Row }).ToListAsync(ct);
        var known = waiting.Select(q => (q.Sheet, q.Row)).ToHashSet();
        plan.Queue.RemoveAll(q => known.Contains((q.Sheet, q.Row)));
    }

    private async Task AddAsync<T>(List<T> rows, Action<T, int> giveId, CancellationToken ct) where T : class
    {
        if (rows.Count == 0) return;
        var writer = new BulkWriter<T>(db);
        var id = await writer.NextIdAsync(ct);
        foreach (var row in rows) giveId(row, id++);
        await writer.InsertAsync(rows, ct);
    }

    private static IEnumerable<ImportIssue> IssuesOf(SheetOutcome sheet) =>
        sheet.Rejected.Select(i => Issue(IssueKind.Rejected, sheet, i))
            .Concat(sheet.Queued.Select(i => Issue(IssueKind.Queued, sheet, i)))
            .Concat(sheet.Warnings.Select(i => Issue(IssueKind.Warning, sheet, i)));

    /// <summary>A number of a person is not kept in the open, even a wrong one.</summary>
    private static ImportIssue Issue(IssueKind kind, SheetOutcome sheet, RowIssue issue)
    {
        var hides = issue.Reason.StartsWith("СНИЛС:", StringComparison.Ordinal) && issue.Value.Length > 5;
        return new(kind, sheet.Sheet, issue.Row, issue.Column, hides ? "…" + issue.Value[^5..] : issue.Value, issue.Reason);
    }

    private static ScopeKeys KeysOf(IScopedRow row) => row is Educator person ? person.ScopeKeys with { EducatorId = person.Id } : row.ScopeKeys;
}
