using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Methodists, assignments, support, mentoring and events as of D and in P.</summary>
internal static class AssetReading
{
    public static async Task<MonitoringFacts> ReadAsync(MethodCenterDb db, MonitoringFacts facts, CancellationToken ct) => facts with
    {
        Methodists = await MethodistsAsync(db, facts.Period.Day, ct),
        Assignments = await AssignmentsAsync(db, facts.Period.Day, ct),
        Supports = [.. await SupportsAsync(db, facts.Period, ct), .. await MentorshipsAsync(db, facts.Period, ct)],
        Events = await EventsAsync(db, facts.Period, ct),
    };

    private static Task<List<MethodistFact>> MethodistsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        PastScope.Of(db.Methodists).OrderBy(m => m.Id).Select(m => new MethodistFact(m.Id, m.EducatorId, m.Level, m.MunicipalityId, m.OrganisationId, m.FullName)
        {
            HasOrder = m.OrderNumber != null && m.OrderDate != null && m.OrderDate <= day,
            HasExpired = (m.Until != null && m.Until < day) || (m.EndedOn != null && m.EndedOn < day),
            TrainedOn = m.TrainedOn, HasTrainingDocument = m.TrainingDocument != null,
        }).ToListAsync(ct);

    private static Task<List<AssignmentFact>> AssignmentsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        PastScope.Of(db.Assignments).Where(a => a.From <= day && (a.Until == null || a.Until >= day)).OrderBy(a => a.Id)
            .Select(a => new AssignmentFact(a.MethodistId, a.EducatorId, a.OrganisationId)).ToListAsync(ct);

    private static Task<List<SupportFact>> SupportsAsync(MethodCenterDb db, ReportingPeriod period, CancellationToken ct)
    {
        var (from, until) = (period.From, period.Until);
        return PastScope.Of(db.SupportParticipations).Where(s => s.From <= until && (s.Until == null || s.Until >= from)).OrderBy(s => s.Id)
            .Select(s => new SupportFact(s.EducatorId, s.Kind, s.KindText, s.From, s.Until)).ToListAsync(ct);
    }

    /// <summary>A pair or group by an order is mentoring for each of its mentees, until the mentee left it.</summary>
    private static async Task<List<SupportFact>> MentorshipsAsync(MethodCenterDb db, ReportingPeriod period, CancellationToken ct)
    {
        var (first, last) = (period.From, period.Until);
        var members = from x in db.MentorshipMembers
                      join m in db.Mentorships on x.MentorshipId equals m.Id
                      where (m.State == MentorshipState.Active || m.State == MentorshipState.Completed || m.State == MentorshipState.EndedEarly)
                          && m.From <= last && (m.EndedOn ?? m.Until) >= first && (x.LeftOn == null || x.LeftOn >= first)
                      orderby x.Id
                      select new { x.MenteePersonId, m.From, Until = x.LeftOn ?? m.EndedOn ?? m.Until };
        return [.. (await PastScope.Of(members).ToListAsync(ct)).Select(m => new SupportFact(m.MenteePersonId, SupportKind.Mentoring, "наставничество по приказу", m.From, m.Until))];
    }

    private static async Task<List<EventFact>> EventsAsync(MethodCenterDb db, ReportingPeriod period, CancellationToken ct)
    {
        var (from, until) = (period.From, period.Until);
        var held = db.Events.Where(e => e.State == EventState.Held && e.LastDate >= from && e.LastDate <= until);
        var events = await PastScope.Of(held).OrderBy(e => e.Id).Select(e => new { e.Id, e.MunicipalityId, e.Title }).ToListAsync(ct);
        var attended = (await PastScope.Of(db.EventRegistrations).Where(r => r.Attendance == Attendance.Attended && held.Any(e => e.Id == r.EventId))
            .Select(r => new { r.EventId, r.EducatorId }).ToListAsync(ct)).ToLookup(r => r.EventId, r => r.EducatorId);
        return events.ConvertAll(e => new EventFact(e.Id, e.MunicipalityId, e.Title, [.. attended[e.Id]]));
    }
}
