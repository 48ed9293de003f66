using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>
/// The waiting list moves by itself: whoever frees a seat gives it to the one who has waited longest, and that person may be somebody whom the
/// freeing user does not see. So this file alone reads the queue past the scope filter and writes it as the region would; it changes nothing
/// but «в листе ожидания» to «записан(а)», and no name leaves it.
/// </summary>
internal static class EventQueue
{
    /// <summary>Fills free seats from the waiting list, oldest first, in the transaction of the act. Returns how many moved up.</summary>
    public static async Task<int> MoveUpAsync(this MethodCenterDb db, MethodicalEvent item, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if (item.State is not EventState.Planned || EventRule.HasBegun(item.Date, item.StartsAt, db.Moscow())) return 0;
        var count = await db.CountOfAsync(item.Id, ct);
        var free = item.Seats is { } seats ? Math.Max(0, seats - count.Taken) : count.Waiting;
        if (free == 0 || count.Waiting == 0) return 0;
        var next = await db.EventRegistrations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(r => r.EventId == item.Id && r.State == RegistrationState.Waiting).OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id).Take(free).ToListAsync(ct);
        foreach (var registration in next) registration.Become(RegistrationState.Registered);
        await SaveAsRegionAsync(db, ct);
        return next.Count;
    }

    private static async Task SaveAsRegionAsync(MethodCenterDb db, CancellationToken ct)
    {
        var own = db.Scope;
        db.Scope = AccessScope.Region;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        finally
        {
            db.Scope = own;
        }
    }
}
