using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Versioned records that are nobody's, as a batch touched them: programmes, their streams. No scope is judged.</summary>
internal sealed class SharedUndoPart<T>(MethodCenterDb db, ImportBatch batch, IReadOnlyList<ImportChange> all, Func<T, int> idOf, Func<T, string> nameOf) : IUndoPart
    where T : class, IVersioned
{
    private readonly Dictionary<int, (ImportChange First, ImportChange Last)> _changes = all.Where(c => c.Entity == typeof(T).Name)
        .GroupBy(c => c.EntityId).ToDictionary(g => g.Key, g => (g.First(), g.Last()));

    private List<T> _rows = [];

    public int Count => _changes.Count;

    public async Task<DomainError?> CheckAsync(CancellationToken ct)
    {
        if (Count == 0) return null;
        var ids = _changes.Keys.ToArray();
        _rows = await db.Set<T>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(EF.Property<int>(r, "Id"))).ToListAsync(ct);
        if (_rows.Count < ids.Length) return ImportErrors.UndoGone(AuditTerms.Subject(typeof(T).Name), ids.Length - _rows.Count);
        var edited = _rows.FindAll(r => r.Version != _changes[idOf(r)].Last.VersionAfter);
        return edited.Count == 0 ? null : ImportErrors.UndoEdited(nameOf(edited[0]), edited.Count);
    }

    public async Task PutBackAsync(CancellationToken ct)
    {
        var changed = _rows.FindAll(r => _changes[idOf(r)].First.Before is not null);
        foreach (var row in changed) RowImage.PutBack(db, row, _changes[idOf(row)].First.Before!);
        if (changed.Count == 0) return;
        await new BulkWriter<T>(db).UpdateAsync(changed, ct);
        await UndoVersions.RaiseEarlierAsync(db, batch, typeof(T).Name, changed.ToDictionary(idOf, r => _changes[idOf(r)]), ct);
    }

    public async Task RemoveAsync(CancellationToken ct)
    {
        var created = _rows.FindAll(r => _changes[idOf(r)].First.Before is null);
        if (created.Count > 0) await new BulkWriter<T>(db).DeleteAsync(created, ct);
    }
}
