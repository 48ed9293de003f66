using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>People of an event as the scope lets them be seen.</summary>
internal static class EventPeople
{
    /// <summary>Registered and waiting, by name; those who cancelled are left out.</summary>
    public static async Task<IReadOnlyList<EventParticipant>> ParticipantsAsync(this MethodCenterDb db, MethodicalEvent item, EventCard card, CancellationToken ct)
    {
        var rows = await (
            from r in db.EventRegistrations
            join e in db.Educators on r.EducatorId equals e.Id
            where r.EventId == item.Id && r.State != RegistrationState.Cancelled
            orderby e.NameKey, e.Id
            select new
            {
                Row = r, Name = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName), e.PositionCode,
                Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
                Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
            }).ToListAsync(ct);
        return rows.ConvertAll(r => new EventParticipant(r.Row.Id, r.Row.Version, r.Row.EducatorId, r.Name)
        {
            Organisation = r.Organisation ?? "", Municipality = r.Municipality ?? "", Position = PositionOf(r.PositionCode),
            State = r.Row.State, Part = r.Row.Part, Attendance = r.Row.Attendance, DocumentNumber = r.Row.DocumentNumber,
            RegisteredAt = r.Row.RegisteredAt, RegisteredBy = r.Row.RegisteredBy,
            MayCancel = r.Row.Attendance is Attendance.Unknown && item.State is EventState.Planned && (card.MayKeep || ((card.MayRegisterOthers || card.MayRegisterSelf) && !card.HasBegun)),
        });
    }

    /// <summary>Works by nomination, the best first.</summary>
    public static async Task<IReadOnlyList<ContestEntryRow>> EntriesAsync(this MethodCenterDb db, MethodicalEvent item, EventCard card, CancellationToken ct)
    {
        var rows = await (
            from c in db.ContestEntries
            join e in db.Educators on c.EducatorId equals e.Id
            where c.EventId == item.Id
            orderby c.NominationId, c.Result descending, c.PointsHundredths descending, e.NameKey, c.Id
            select new
            {
                Row = c, Name = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
                Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
            }).ToListAsync(ct);
        var titles = item.Nominations.ToDictionary(n => n.Id, n => n.Title);
        return rows.ConvertAll(r => new ContestEntryRow(r.Row.Id, r.Row.Version, r.Row.EducatorId, r.Name)
        {
            Organisation = r.Organisation ?? "", Municipality = r.Municipality ?? "", NominationId = r.Row.NominationId, Nomination = titles.GetValueOrDefault(r.Row.NominationId, ""),
            WorkTitle = r.Row.WorkTitle, PointsHundredths = r.Row.PointsHundredths, Result = r.Row.Result,
            MayChange = !ContestRule.IsJudged(r.Row) && card.Closed is null && (card.MayRegisterOthers || card.MayRegisterSelf),
        });
    }

    private static string? PositionOf(string? code) => code is null ? null : SeedFiles.Positions.FirstOrDefault(p => p.Code == code)?.Name ?? code;
}
