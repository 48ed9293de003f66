using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>
/// How many learn, past the scope filter and without names: seats are one number for everybody who applies, and those who see aggregates only
/// get the region's counts. Allow-listed.
/// </summary>
internal static class EnrolmentCounts
{
    /// <summary>An application holds its seat until it is withdrawn.</summary>
    public static readonly EnrolmentStatus[] Seated = [EnrolmentStatus.Applied, EnrolmentStatus.Studying, EnrolmentStatus.Completed];

    /// <summary>People by programme and state: of the scope, or of the region for those who see aggregates only.</summary>
    public static async Task<Dictionary<(int ProgrammeId, EnrolmentStatus Status), int>> ByProgrammeAsync(this MethodCenterDb db, CancellationToken ct)
    {
        var all = ProgrammeRights.SeesAggregatesOnly(db.Actor) ? db.Enrolments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Enrolments;
        var counts = await all.GroupBy(e => new { e.ProgrammeId, e.Status }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => (c.Key.ProgrammeId, c.Key.Status), c => c.Count);
    }

    /// <summary>Taken seats of the streams; a stream without any is left out.</summary>
    public static async Task<Dictionary<int, int>> TakenAsync(this MethodCenterDb db, IEnumerable<int> streamIds, CancellationToken ct)
    {
        var ids = streamIds.Distinct().ToArray();
        return await db.Enrolments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(e => EF.Parameter(ids).Contains(e.StreamId) && Seated.Contains(e.Status))
            .GroupBy(e => e.StreamId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    /// <summary>Taken places of internship offers.</summary>
    public static async Task<Dictionary<int, int>> TakenPlacesAsync(this MethodCenterDb db, IEnumerable<int> offerIds, CancellationToken ct)
    {
        var ids = offerIds.Distinct().ToArray();
        return await db.Internships.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(i => EF.Parameter(ids).Contains(i.OfferId) && i.Status != InternshipStatus.Cancelled)
            .GroupBy(i => i.OfferId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    /// <summary>Names of organisations that stand as internship sites: no personal data, and people go to sites of other municipalities.</summary>
    public static async Task<Dictionary<int, SitePlace>> SitesAsync(this MethodCenterDb db, IEnumerable<int> organisationIds, CancellationToken ct)
    {
        var ids = organisationIds.Distinct().ToArray();
        return await db.Organisations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(o => EF.Parameter(ids).Contains(o.Id))
            .Select(o => new SitePlace(o.Id, o.ShortName, o.MunicipalityId, db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? ""))
            .ToDictionaryAsync(o => o.OrganisationId, ct);
    }

    /// <summary>Offers of sites whose status holds on the day, of the whole region; archived ones are left out.</summary>
    public static IQueryable<InternshipOffer> OffersInForce(this MethodCenterDb db, DateOnly day)
    {
        var sites = db.OrganisationSites.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(s => s.Kind == SiteKind.Internship && (s.From == null || s.From <= day) && (s.Until == null || s.Until >= day));
        return db.InternshipOffers.Where(o => !o.IsArchived && sites.Any(s => s.OrganisationId == o.OrganisationId));
    }

    /// <summary>A number for this user: null where it would tell of fewer than five people.</summary>
    public static int? Shown(this Actor actor, int people) =>
        ProgrammeRights.SeesAggregatesOnly(actor) && DashboardSmallCells.IsSmall(people) ? null : people;
}

/// <summary>An organisation that hosts internships.</summary>
internal sealed record SitePlace(int OrganisationId, string Name, int MunicipalityId, string Municipality);
