using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Reads organisations with their mentoring. There are some hundreds in the region, so they are read whole and narrowed in memory:
/// numbers are judged by one rule and not by a second one in SQL.
/// </summary>
internal sealed class SetupReading(MethodCenterDb db)
{
    /// <param name="id">One organisation; null for all of the user's that are monitored and open.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<List<SetupRow>> ReadAsync(int? id, CancellationToken ct)
    {
        var day = db.Today;
        var places = await db.Organisations.Where(o => id != null ? o.Id == id : o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day))
            .OrderBy(o => o.NameKey).ThenBy(o => o.Id).Select(o => new { o.Id, o.ShortName, o.MunicipalityId }).ToListAsync(ct);
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var setups = await db.MentoringSetups.Where(s => id == null || s.OrganisationId == id).ToDictionaryAsync(s => s.OrganisationId, ct);
        var (mentors, pairs, meetings) = (await MentorsAsync(day, ct), await PairsAsync(ct), await MeetingsAsync(day, ct));
        var young = (await SetupYoung.ReadAsync(db, id, ct)).ToLookup(p => p.OrganisationId);
        return places.ConvertAll(o => Papers(new(o.Id, o.ShortName, o.MunicipalityId, municipalities.GetValueOrDefault(o.MunicipalityId, ""))
        {
            Mentors = mentors.GetValueOrDefault(o.Id), Pairs = pairs.GetValueOrDefault(o.Id), Meetings = meetings.GetValueOrDefault(o.Id),
            Young = young[o.Id].Count(), YoungWithout = young[o.Id].Count(p => !p.IsCovered),
        }, setups.GetValueOrDefault(o.Id)));
    }

    private static SetupRow Papers(SetupRow row, MentoringSetup? setup) => row with
    {
        Curator = setup?.Curator,
        Regulation = setup?.RegulationDate,
        Order = setup?.OrderDate,
        RoadMap = setup?.RoadMapDate,
    };

    private Task<Dictionary<int, int>> MentorsAsync(DateOnly day, CancellationToken ct) => db.Mentors.Where(m => m.Since <= day && (m.Until == null || m.Until >= day))
        .Join(db.Educators, m => m.EducatorId, e => e.Id, (m, e) => e.OrganisationId)
        .GroupBy(o => o).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private Task<Dictionary<int, int>> PairsAsync(CancellationToken ct) => db.Mentorships.Where(m => m.State == MentorshipState.Active)
        .GroupBy(m => m.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private Task<Dictionary<int, int>> MeetingsAsync(DateOnly day, CancellationToken ct)
    {
        var since = day.AddMonths(-1);
        return db.MentorshipMeetings.Where(m => m.IsHeld && m.On > since && m.On <= day)
            .GroupBy(m => m.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
