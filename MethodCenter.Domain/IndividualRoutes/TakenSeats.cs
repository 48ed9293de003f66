using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Seats that are taken, as bare numbers of the whole region: a stream is full for a municipality as well when others have filled it. Nobody is named.
/// </summary>
internal static class TakenSeats
{
    public static Task<Dictionary<int, int>> OfStreamsAsync(MethodCenterDb db, DateOnly from, CancellationToken ct) =>
        db.Enrolments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(e => e.From >= from && (e.Status == EnrolmentStatus.Applied || e.Status == EnrolmentStatus.Studying))
            .GroupBy(e => e.StreamId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public static Task<Dictionary<int, int>> OfOffersAsync(MethodCenterDb db, CancellationToken ct) =>
        db.Internships.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(i => i.Status == InternshipStatus.Planned || i.Status == InternshipStatus.Ongoing)
            .GroupBy(i => i.OfferId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public static Task<Dictionary<int, int>> OfEventsAsync(MethodCenterDb db, DateOnly from, CancellationToken ct) =>
        db.EventRegistrations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(r => r.State == RegistrationState.Registered && db.Events.Any(e => e.Id == r.EventId && e.Date >= from))
            .GroupBy(r => r.EventId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
