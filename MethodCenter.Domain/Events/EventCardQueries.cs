using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Reads the card of an event: its facts, its people within the scope, its contest.</summary>
public sealed class EventCardQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>The card; null for absent and hidden events alike.</summary>
    public async Task<EventCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!EventRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var item = await db.Events.Include(e => e.Nominations).SingleOrDefaultAsync(e => e.Id == id, ct);
        if (item is null) return null;
        var card = await CardAsync(db, item, ct);
        var (actor, people) = (database.Actor, await db.ParticipantsAsync(item, card, ct));
        return card with
        {
            Participants = card.MaySeePeople ? people : [],
            Own = people.FirstOrDefault(p => p.EducatorId == actor.Scope.EducatorId && p.EducatorId != 0),
            Entries = item.IsContest ? await db.EntriesAsync(item, card, ct) : [],
            Places = item.IsContest && card.MaySeeCounts ? await PlacesAsync(db, item.Id, ct) : [],
        };
    }

    /// <summary>The participants within the scope for a file or a paper; leaves a line in the journal. Null for those who see no people.</summary>
    public async Task<EventCard?> ExportAsync(int id, AuditAction action, CancellationToken ct)
    {
        if (!EventRights.MaySeePeople(database.Actor) || await FindAsync(id, ct) is not { } card) return null;
        await database.NoteAsync(new AuditNote(action, "EventRegistrations", AuditTerms.Summary(action, "EventRegistrations"))
        {
            SubjectId = id, Rows = card.Participants.Count + card.Entries.Count,
        }, ct);
        return card;
    }

    /// <summary>People whom the user may register, by a part of the name.</summary>
    public async Task<IReadOnlyList<EventPerson>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!EventRights.MayRegisterOthers(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Educators.Where(e => e.MergedIntoId == null && e.NameKey.Contains(key)).OrderBy(e => e.NameKey).ThenBy(e => e.Id).Take(Choices)
            .Select(e => new EventPerson(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "")).ToListAsync(ct);
    }

    private async Task<EventCard> CardAsync(MethodCenterDb db, MethodicalEvent item, CancellationToken ct)
    {
        var (actor, count) = (database.Actor, await db.CountOfAsync(item.Id, ct));
        var mayKeep = EventRights.MayKeep(actor, item.MunicipalityId, item.OrganisationId, item.Level);
        var closed = EventRule.RegistrationProblem(item, db.Moscow(), mayKeep);
        var names = (await db.KnownCompetencesAsync(ct)).ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);
        return new((await db.RowsAsync([item], ct))[0], item.Version)
        {
            MunicipalityId = item.MunicipalityId, OrganisationId = item.OrganisationId, Audience = item.Audience, About = item.About, IsPublic = item.IsPublic,
            StateReason = item.StateReason, Outcome = item.Outcome, Waiting = count.Waiting, Attended = HidesAttended(actor, count) ? null : count.Attended,
            Competences = [.. CompetenceCodes.Read(item.Codes).Select(c => new EventChoice(c, names.GetValueOrDefault(c, "")))],
            Subjects = [.. EventReading.SubjectsOf(item.Subjects).Select(s => SeedFiles.Subjects.FirstOrDefault(x => x.Code == s)?.Name ?? s)],
            Nominations = [.. item.Nominations.OrderBy(n => n.Id).Select(n => new EventNomination(n.Id, n.Title))],
            HasBegun = EventRule.HasBegun(item.Date, item.StartsAt, db.Moscow()), HasBegunDay = item.Date <= db.Today,
            MayKeep = mayKeep, MayCreate = EventRights.MayCreate(actor), MaySeePeople = EventRights.MaySeePeople(actor), MaySeeCounts = EventRights.MaySeeCounts(actor),
            MayRegisterSelf = EventRights.MayRegister(actor) && actor.Scope.EducatorId != 0, MayRegisterOthers = EventRights.MayRegisterOthers(actor),
            Closed = closed?.Message, MayHold = mayKeep && item.State is EventState.Planned && item.LastDate <= db.Today,
        };
    }

    private static bool HidesAttended(Actor actor, EventCount count) => !EventRights.MaySeePeople(actor)
        && (DashboardSmallCells.IsSmall(count.Attended) || DashboardSmallCells.IsSmall(count.Taken - count.Attended));

    private async Task<IReadOnlyList<ContestPlace>> PlacesAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var names = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var places = (await db.EntriesByPlaceAsync(id, ct)).OrderBy(p => names.GetValueOrDefault(p.MunicipalityId), StringComparer.Create(Formats.Russian, true)).ToList();
        if (!EventRights.HidesSmallCounts(database.Actor)) return places.ConvertAll(p => new ContestPlace(names.GetValueOrDefault(p.MunicipalityId, ""), p.Entries, p.Prizes));
        var all = DashboardSmallCells.Hide(places.ConvertAll(p => p.Entries)).Cells;
        var prizes = DashboardSmallCells.Hide(places.ConvertAll(p => p.Prizes), places.ConvertAll(p => p.Entries)).Cells;
        return [.. places.Select((p, i) => new ContestPlace(names.GetValueOrDefault(p.MunicipalityId, ""), all[i] ? null : p.Entries, all[i] || prizes[i] ? null : p.Prizes))];
    }
}
