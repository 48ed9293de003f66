using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>How many of an event, without names.</summary>
internal sealed record EventCount(int Taken, int Waiting, int Attended);

/// <summary>
/// Bare counts over the whole region, past the scope filter: whether a seat is free concerns everybody, and a municipality that keeps an event
/// has guests whom it may not see by name. No person and no id of a person leaves this file.
/// </summary>
internal static class EventCounts
{
    /// <summary>Counts by event; an event with no registration is left out.</summary>
    public static Task<Dictionary<int, EventCount>> CountsOfAsync(this MethodCenterDb db, IReadOnlyCollection<int> eventIds, CancellationToken ct)
    {
        var ids = eventIds.ToArray();
        return db.EventRegistrations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(r => EF.Parameter(ids).Contains(r.EventId) && r.State != RegistrationState.Cancelled)
            .GroupBy(r => r.EventId)
            .Select(g => new
            {
                g.Key,
                Taken = g.Count(r => r.State == RegistrationState.Registered),
                Waiting = g.Count(r => r.State == RegistrationState.Waiting),
                Attended = g.Count(r => r.Attendance == Attendance.Attended),
            }).ToDictionaryAsync(g => g.Key, g => new EventCount(g.Taken, g.Waiting, g.Attended), ct);
    }

    /// <summary>Counts of one event.</summary>
    public static async Task<EventCount> CountOfAsync(this MethodCenterDb db, int eventId, CancellationToken ct) =>
        (await db.CountsOfAsync([eventId], ct)).GetValueOrDefault(eventId) ?? new(0, 0, 0);

    /// <summary>Ids of events on or after the day whose seats are all taken.</summary>
    public static async Task<int[]> FullAsync(this MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var limited = await db.Events.Where(e => e.Seats != null && e.LastDate >= from).Select(e => new { e.Id, e.Seats }).ToListAsync(ct);
        var counts = await db.CountsOfAsync(limited.ConvertAll(e => e.Id), ct);
        return [.. limited.Where(e => counts.GetValueOrDefault(e.Id)?.Taken >= e.Seats).Select(e => e.Id)];
    }

    /// <summary>How many works each nomination of a contest has; one without works is left out.</summary>
    public static Task<Dictionary<int, int>> EntriesByNominationAsync(this MethodCenterDb db, int eventId, CancellationToken ct) =>
        db.ContestEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(e => e.EventId == eventId)
            .GroupBy(e => e.NominationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <summary>How many works of a contest came from each municipality, and how many of them won a place.</summary>
    public static async Task<IReadOnlyList<(int MunicipalityId, int Entries, int Prizes)>> EntriesByPlaceAsync(this MethodCenterDb db, int eventId, CancellationToken ct)
    {
        var places = await (
            from entry in db.ContestEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            join person in db.Educators on entry.EducatorId equals person.Id
            where entry.EventId == eventId
            group entry by person.MunicipalityId into place
            select new { place.Key, Entries = place.Count(), Prizes = place.Count(e => e.Result >= ContestResult.ThirdPlace) }).ToListAsync(ct);
        return places.ConvertAll(p => (p.Key, p.Entries, p.Prizes));
    }
}
