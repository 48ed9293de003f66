using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Keeps earlier batches undoable after a later one was undone.</summary>
internal static class UndoVersions
{
    /// <summary>Restored records have a newer version than the batch before left: its record of them follows.</summary>
    /// <param name="db">Of the write door.</param>
    /// <param name="batch">The one that is undone.</param>
    /// <param name="entity">Name of the type.</param>
    /// <param name="restored">What the batch did to each restored record, by id.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task RaiseEarlierAsync(
        MethodCenterDb db, ImportBatch batch, string entity, Dictionary<int, (ImportChange First, ImportChange Last)> restored, CancellationToken ct)
    {
        var ids = restored.Keys.ToArray();
        var earlier = await db.ImportChanges.AsNoTracking()
            .Where(c => c.Entity == entity && c.BatchId < batch.Id && EF.Parameter(ids).Contains(c.EntityId)).ToListAsync(ct);
        var raised = earlier.GroupBy(c => c.EntityId).Select(g => g.MaxBy(c => c.Id)!)
            .Where(c => c.VersionAfter == restored[c.EntityId].First.VersionAfter - 1).ToList();
        foreach (var change in raised) change.FollowTo(restored[change.EntityId].Last.VersionAfter + 1);
        if (raised.Count > 0) await new BulkWriter<ImportChange>(db).UpdateAsync(raised, ct);
    }
}
