using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Reads the form of an event and what it chooses from.</summary>
public sealed class EventFormQueries(Database database, CentreHead head)
{
    private const int Choices = 20;

    /// <summary>A new event, or one that is changed. Null for absent and foreign ids and for those who may not.</summary>
    public async Task<EventForm?> FindFormAsync(int id, CancellationToken ct)
    {
        if (!EventRights.MayCreate(database.Actor)) return null;
        await using var db = database.Read();
        if (id == 0) return await FormAsync(db, await NewAsync(db, ct), ct);
        var item = await FindAsync(db, id, ct);
        return item is null || !EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level) ? null : await FormAsync(db, DraftOf(item), ct);
    }

    /// <summary>«Повторить»: a new event with everything of another but its days and its people; it belongs to whoever copies it.</summary>
    public async Task<EventForm?> FindCopyAsync(int id, CancellationToken ct)
    {
        if (!EventRights.MayCreate(database.Actor)) return null;
        await using var db = database.Read();
        if (await FindAsync(db, id, ct) is not { } item) return null;
        var draft = DraftOf(item);
        (draft.Id, draft.Version, draft.Date, draft.LastDate, draft.RegisterUntil) = (0, 0, null, null, null);
        if (!EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level))
        {
            var own = await NewAsync(db, ct);
            (draft.MunicipalityId, draft.OrganisationId, draft.Organiser, draft.Level) = (own.MunicipalityId, own.OrganisationId, own.Organiser, own.Level);
        }
        return await FormAsync(db, draft, ct);
    }

    /// <summary>Organisations that may hold an event: the own ones of a municipality, any of the region for the centre.</summary>
    public async Task<IReadOnlyList<EventPlace>> FindOrganisationsAsync(string? text, int? municipalityId, CancellationToken ct)
    {
        if (!EventRights.MayCreate(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var found = db.Organisations.Where(o => o.ClosedOn == null && o.NameKey.Contains(key));
        if (municipalityId is > 0 and { } place) found = found.Where(o => o.MunicipalityId == place);
        return await found.OrderBy(o => o.NameKey).ThenBy(o => o.Id).Take(Choices).Select(o => new EventPlace(o.Id, o.ShortName)).ToListAsync(ct);
    }

    private static Task<MethodicalEvent?> FindAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.Events.Include(e => e.Nominations).SingleOrDefaultAsync(e => e.Id == id, ct);

    private async Task<EventDraft> NewAsync(MethodCenterDb db, CancellationToken ct)
    {
        var (actor, scope) = (database.Actor, database.Actor.Scope);
        var draft = new EventDraft { Level = EventRights.LevelsOf(actor).Contains(EventLevel.Regional) ? EventLevel.Regional : EventRights.LevelsOf(actor)[0] };
        if (EventRights.IsCentre(actor)) draft.Organiser = head.Name;
        else draft.MunicipalityId = scope.MunicipalityId;
        if (actor.Role is Role.OrganisationCoordinator)
        {
            draft.OrganisationId = scope.OrganisationId;
            draft.Organiser = await db.Organisations.Where(o => o.Id == scope.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct);
        }
        return draft;
    }

    private async Task<EventForm> FormAsync(MethodCenterDb db, EventDraft draft, CancellationToken ct) => new(draft, await db.EventChoicesAsync(ct), EventRights.LevelsOf(database.Actor))
    {
        Organisation = draft.OrganisationId is { } id ? await db.Organisations.Where(o => o.Id == id).Select(o => new EventPlace(o.Id, o.ShortName)).SingleOrDefaultAsync(ct) : null,
        MayChooseMunicipality = EventRights.IsCentre(database.Actor),
        MayChooseOrganisation = database.Actor.Role is not Role.OrganisationCoordinator,
    };

    private static EventDraft DraftOf(MethodicalEvent e) => new()
    {
        Id = e.Id, Version = e.Version, MunicipalityId = e.MunicipalityId, OrganisationId = e.OrganisationId, Title = e.Title, Kind = e.Kind, Level = e.Level,
        IsDraft = e.State is EventState.Draft, Date = e.Date, LastDate = e.LastDate == e.Date ? null : e.LastDate, StartsAt = e.StartsAt, EndsAt = e.EndsAt, Hours = e.Hours,
        Organiser = e.Organiser, Place = e.Place, Link = e.Link, Audience = e.Audience, Codes = [.. CompetenceCodes.Read(e.Codes)], Subjects = [.. EventReading.SubjectsOf(e.Subjects)],
        IsPractice = e.IsPractice, NeedsRegistration = e.NeedsRegistration, Seats = e.Seats, RegisterUntil = e.RegisterUntil, IsPublic = e.IsPublic, About = e.About,
        Nominations = string.Join('\n', e.Nominations.Select(n => n.Title)),
    };
}
