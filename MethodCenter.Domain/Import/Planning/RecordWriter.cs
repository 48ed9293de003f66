using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Writes rows of any type in bulk and keeps what is needed to undo them.</summary>
internal sealed class RecordWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    private readonly List<ImportChange> _changes = [];

    /// <summary>What undoes everything written so far.</summary>
    public IReadOnlyList<ImportChange> Changes => _changes;

    /// <summary>Gives ids and inserts.</summary>
    public async Task InsertAsync<T>(List<T> rows, Action<T, int> giveId, Func<T, int> idOf, CancellationToken ct) where T : class
    {
        if (rows.Count == 0) return;
        var writer = new BulkWriter<T>(db);
        var id = await writer.NextIdAsync(ct);
        foreach (var row in rows) giveId(row, id++);
        await writer.InsertAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(batch.Id, typeof(T).Name, idOf(r), null, 0, KeysOf(r))));
    }

    /// <summary>Writes the stored records of the type that the plan changed.</summary>
    public async Task UpdateAsync<T>(Func<T, int> idOf, Func<T, int> versionAfter, CancellationToken ct) where T : class
    {
        var rows = plan.ChangedOf<T>().ToList();
        if (rows.Count == 0) return;
        await new BulkWriter<T>(db).UpdateAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(batch.Id, typeof(T).Name, idOf(r), plan.Changed[r], versionAfter(r), KeysOf(r))));
    }

    private static ScopeKeys KeysOf<T>(T row) => row is IScopedRow scoped ? scoped.ScopeKeys : default;
}
