using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>Appends to the journal and walks its chain of hashes.</summary>
internal static class AuditTrail
{
    /// <summary>Ids are given here, inside the gate, so that their order is the order of the chain.</summary>
    public static async Task AppendAsync(MethodCenterDb db, IReadOnlyList<AuditNote> notes, CancellationToken ct)
    {
        var tip = db.AuditTip ?? await FindTipAsync(db, ct);
        foreach (var note in notes)
        {
            var entry = new AuditEntry(tip.Id + 1, db.Actor, db.Now, note, tip.Hash);
            tip = new(entry.Id, entry.Hash);
            db.AuditEntries.Add(entry);
        }
        db.AuditTip = tip;
    }

    /// <summary>The id of the first line whose hash does not follow from the line before; null when the chain holds.</summary>
    public static async Task<long?> FindBreachAsync(MethodCenterDb db, CancellationToken ct)
    {
        var previous = "";
        await foreach (var entry in db.AuditEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).OrderBy(a => a.Id)
            .AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (entry.HashAfter(previous) != entry.Hash) return entry.Id;
            previous = entry.Hash;
        }
        return null;
    }

    private static async Task<AuditTip> FindTipAsync(MethodCenterDb db, CancellationToken ct) =>
        await db.AuditEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .OrderByDescending(a => a.Id).Select(a => new AuditTip(a.Id, a.Hash)).FirstOrDefaultAsync(ct) ?? new(0, "");
}

/// <summary>The last line of the journal.</summary>
internal sealed record AuditTip(long Id, string Hash);
