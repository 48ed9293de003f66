using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is ahead of a person: read from the rooms where it is kept.</summary>
internal sealed class OwnDateReading(MethodCenterDb db)
{
    private const int Most = 12;

    public async Task<IReadOnlyList<OwnDate>> ReadAsync(int own, CancellationToken ct)
    {
        List<OwnDate> all =
        [
            .. await EventsAsync(own, ct), .. await LearningAsync(own, ct), .. await InternshipsAsync(own, ct),
            .. await ConsultationsAsync(own, ct), .. await CheckpointsAsync(own, ct),
        ];
        return [.. all.OrderBy(d => d.From < db.Today ? db.Today : d.From).ThenBy(d => d.At).ThenBy(d => d.Until).Take(Most)];
    }

    private async Task<List<OwnDate>> EventsAsync(int own, CancellationToken ct)
    {
        var today = db.Today;
        var found = await (from r in db.EventRegistrations
                           join e in db.Events on r.EventId equals e.Id
                           where r.EducatorId == own && r.State != RegistrationState.Cancelled && e.LastDate >= today && e.State == EventState.Planned
                           select new { Event = e, r.State }).ToListAsync(ct);
        return found.ConvertAll(f => new OwnDate(OwnDateKind.Event, f.Event.Id, f.Event.Title, f.Event.Date, f.Event.LastDate)
        {
            At = f.Event.StartsAt, Where = f.Event.Place, Link = f.Event.Link, IsTentative = f.State is RegistrationState.Waiting,
        });
    }

    private async Task<List<OwnDate>> LearningAsync(int own, CancellationToken ct)
    {
        var today = db.Today;
        var found = await (from e in db.Enrolments
                           join p in db.Programmes on e.ProgrammeId equals p.Id
                           join s in db.ProgrammeStreams on e.StreamId equals s.Id
                           where e.EducatorId == own && (e.Status == EnrolmentStatus.Applied || e.Status == EnrolmentStatus.Studying) && e.Until >= today
                           select new { Enrolment = e, p.Title, p.IsDistance, s.Place }).ToListAsync(ct);
        return found.ConvertAll(f => new OwnDate(OwnDateKind.Learning, f.Enrolment.StreamId, f.Title, f.Enrolment.From, f.Enrolment.Until)
        {
            Where = f.Place ?? (f.IsDistance ? "дистанционно" : null), IsTentative = f.Enrolment.Status is EnrolmentStatus.Applied,
        });
    }

    private async Task<List<OwnDate>> InternshipsAsync(int own, CancellationToken ct)
    {
        var today = db.Today;
        var found = await (from i in db.Internships
                           join o in db.InternshipOffers on i.OfferId equals o.Id
                           where i.EducatorId == own && (i.Status == InternshipStatus.Planned || i.Status == InternshipStatus.Ongoing) && i.Until >= today
                           select new { Internship = i, o.Title, Where = db.Organisations.Where(s => s.Id == o.OrganisationId).Select(s => s.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return found.ConvertAll(f => new OwnDate(OwnDateKind.Internship, f.Internship.Id, f.Title, f.Internship.From, f.Internship.Until) { Where = f.Where });
    }

    private async Task<List<OwnDate>> ConsultationsAsync(int own, CancellationToken ct)
    {
        var today = db.Today;
        var found = await db.Consultations.Where(c => c.EducatorId == own && c.State == ConsultationState.Scheduled && c.MeetOn >= today).ToListAsync(ct);
        return found.ConvertAll(c => new OwnDate(OwnDateKind.Consultation, c.Id, c.Question, c.MeetOn!.Value, c.MeetOn.Value) { Where = c.MeetWhere });
    }

    private async Task<List<OwnDate>> CheckpointsAsync(int own, CancellationToken ct)
    {
        var found = await db.RouteCheckpoints.Where(c => c.EducatorId == own && c.DoneOn == null
            && (c.Route!.Status == RouteStatus.Approved || c.Route.Status == RouteStatus.Ongoing)).ToListAsync(ct);
        return found.ConvertAll(c => new OwnDate(OwnDateKind.Checkpoint, c.Id, c.Title, c.DueOn, c.DueOn));
    }
}
