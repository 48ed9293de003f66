using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>The records of one type that a batch touched: judged first, then put back, then removed.</summary>
internal interface IUndoPart
{
    int Count { get; }

    /// <summary>Null when every record stands as the batch left it.</summary>
    Task<DomainError?> CheckAsync(CancellationToken ct);

    Task PutBackAsync(CancellationToken ct);

    Task RemoveAsync(CancellationToken ct);
}

/// <inheritdoc cref="IUndoPart"/>
internal sealed class UndoPart<T>(MethodCenterDb db, ImportBatch batch, IReadOnlyList<ImportChange> all) : IUndoPart
    where T : class, IScopedRow
{
    /// <summary>A record touched twice (by the file and by its queue) has its first picture and its last version.</summary>
    private readonly Dictionary<int, (ImportChange First, ImportChange Last)> _changes = all.Where(c => c.Entity == typeof(T).Name)
        .GroupBy(c => c.EntityId).ToDictionary(g => g.Key, g => (g.First(), g.Last()));

    private List<T> _rows = [];

    public int Count => _changes.Count;

    public async Task<DomainError?> CheckAsync(CancellationToken ct)
    {
        if (_changes.Count == 0) return null;
        var ids = _changes.Keys.ToArray();
        _rows = await db.Set<T>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(ct);
        if (_rows.Count != ids.Length) return ImportErrors.UndoGone(AuditTerms.Subject(typeof(T).Name), ids.Length - _rows.Count);
        var edited = typeof(IVersioned).IsAssignableFrom(typeof(T))
            ? _rows.Where(r => ((IVersioned)r).Version != _changes[r.Id].Last.VersionAfter && !WasOnlySeen(r)).ToList()
            : await EditedAsync(ids, ct);
        return edited.Count == 0 ? null : ImportErrors.UndoEdited(NameOf(edited[0]), edited.Count);
    }

    /// <summary>That the person looked at the result does not keep it in force.</summary>
    private bool WasOnlySeen(T row) => row is Diagnosis { SeenAt: not null, AnnulledOn: null } result && result.Version == _changes[row.Id].Last.VersionAfter + 1;

    public async Task PutBackAsync(CancellationToken ct)
    {
        var changed = _rows.Where(r => _changes[r.Id].First.Before is not null).ToList();
        if (changed.Count == 0) return;
        foreach (var row in changed) RowImage.PutBack(db, row, _changes[row.Id].First.Before!);
        await new BulkWriter<T>(db).UpdateAsync(changed, ct);
        await UndoVersions.RaiseEarlierAsync(db, batch, typeof(T).Name, changed.ToDictionary(r => r.Id, r => _changes[r.Id]), ct);
    }

    public async Task RemoveAsync(CancellationToken ct)
    {
        var created = _rows.Where(r => _changes[r.Id].First.Before is null).ToList();
        if (created.Count > 0) await new BulkWriter<T>(db).DeleteAsync(created, ct);
    }

    /// <summary>Records without a version: the journal knows whether somebody changed them.</summary>
    private async Task<List<T>> EditedAsync(int[] ids, CancellationToken ct)
    {
        var touched = await db.AuditEntries.Where(a => a.Subject == typeof(T).Name && a.At > batch.CommittedAt && a.SubjectId != null)
            .Select(a => a.SubjectId!.Value).Distinct().ToListAsync(ct);
        return _rows.Where(r => touched.Contains(r.Id)).ToList();
    }

    private static string NameOf(T row) => row switch
    {
        Educator person => person.Name.Full,
        Organisation organisation => organisation.ShortName,
        Methodist methodist => methodist.FullName,
        IndividualRoute route => route.Number,
        Enrolment learning => $"обучение с {Formats.Date(learning.From)}",
        SupportParticipation support => $"{support.KindText} с {Formats.Date(support.From)}",
        Diagnosis result => $"результат диагностики, попытка {result.Attempt}",
        _ => $"{AuditTerms.Subject(typeof(T).Name)} № {row.Id}",
    };
}
