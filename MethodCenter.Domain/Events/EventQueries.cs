using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Reads the base of events: the list, the calendar, and what other rooms ask of it.</summary>
public sealed class EventQueries(Database database)
{
    /// <summary>A calendar of one month shows at most so many.</summary>
    private const int MostInMonth = 1000;

    /// <summary>The list; empty for those outside the room.</summary>
    public async Task<Page<EventRow>> ListAsync(EventFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!EventRights.MayView(database.Actor)) return Page<EventRow>.Empty;
        await using var db = database.Read();
        var found = (await db.MatchingAsync(filter, ct)).During(filter, db.Today);
        var events = await found.SortedBy(page, filter.When is EventWhen.Past).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new(await db.RowsAsync(events, ct), await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<EventRow>> ExportAsync(EventFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Events", AuditTerms.Summary(AuditAction.Exported, "Events")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Events of the filter with at least one day in the span, by date and time; the filter's own dates are left aside.</summary>
    public async Task<IReadOnlyList<EventRow>> MonthAsync(EventFilter filter, DateOnly from, DateOnly until, CancellationToken ct)
    {
        if (!EventRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var found = (await db.MatchingAsync(filter, ct)).Overlapping(from, until);
        var events = await found.OrderBy(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.TitleKey).ThenBy(e => e.Id).Take(MostInMonth).ToListAsync(ct);
        return await db.RowsAsync(events, ct);
    }

    /// <summary>What the filters choose from.</summary>
    public async Task<EventChoices> FindChoicesAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.EventChoicesAsync(ct);
    }

    /// <summary>
    /// Planned events that begin in the span and touch at least one of the competences, with the seats that are left: for the proposal of a
    /// route. Events for which registration is over are left out.
    /// </summary>
    public async Task<IReadOnlyList<EventAhead>> AheadAsync(IReadOnlyCollection<string> codes, DateOnly from, DateOnly until, CancellationToken ct)
    {
        if (!EventRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var (wanted, today) = (CompetenceCodes.Read(string.Join(';', codes)), db.Today);
        var events = await db.Events.Where(e => e.State == EventState.Planned && e.Codes != "" && e.Date >= today && e.Date >= from && e.LastDate <= until
            && (e.RegisterUntil == null || e.RegisterUntil >= today)).OrderBy(e => e.Date).ThenBy(e => e.Id).ToListAsync(ct);
        var touching = events.Where(e => CompetenceCodes.Read(e.Codes).Intersect(wanted).Any()).ToList();
        var counts = await db.CountsOfAsync(touching.ConvertAll(e => e.Id), ct);
        return touching.ConvertAll(e => new EventAhead(e.Id, e.Title, e.Hours, e.Date, e.LastDate)
        {
            SeatsLeft = e.Seats is { } seats ? Math.Max(0, seats - (counts.GetValueOrDefault(e.Id)?.Taken ?? 0)) : null,
            Codes = CompetenceCodes.Read(e.Codes), Subjects = EventReading.SubjectsOf(e.Subjects), IsPractice = e.IsPractice,
        });
    }

    /// <summary>
    /// Events of the next days for which the user, or people whom the user looks after, are registered, cancelled ones too: what to be reminded
    /// of. Empty for the centre, which looks after everybody, and for those who see no people.
    /// </summary>
    public async Task<IReadOnlyList<EventReminder>> MineAsync(int days, CancellationToken ct)
    {
        if (EventRights.IsCentre(database.Actor) || !EventRights.MayRegister(database.Actor)) return [];
        await using var db = database.Read();
        var (today, last) = (db.Today, db.Today.AddDays(days));
        var lines = await (
            from e in db.Events
            join r in db.EventRegistrations on e.Id equals r.EventId
            where e.LastDate >= today && e.Date <= last && (e.State == EventState.Planned || e.State == EventState.Cancelled) && r.State != RegistrationState.Cancelled
            select new { Event = e, r.State }).ToListAsync(ct);
        return [.. lines.GroupBy(l => l.Event.Id).Select(g => new EventReminder(g.Key, g.First().Event.Title, g.First().Event.Date, g.First().Event.StartsAt,
            g.First().Event.Place ?? g.First().Event.Link, g.First().Event.State is EventState.Cancelled, g.Count(), g.Count(l => l.State is RegistrationState.Waiting)))
            .OrderBy(r => r.Date).ThenBy(r => r.StartsAt).ThenBy(r => r.EventId)];
    }
}

/// <summary>The dictionaries of the room.</summary>
internal static class EventDictionaries
{
    public static async Task<EventChoices> EventChoicesAsync(this MethodCenterDb db, CancellationToken ct) => new(
        await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new EventPlace(m.Id, m.ShortName)).ToListAsync(ct),
        [.. (await db.KnownCompetencesAsync(ct)).Select(c => new EventChoice(c.Code, c.Name))],
        await db.Subjects.OrderBy(s => s.Rank).Select(s => new EventChoice(s.Code, s.Name)).ToListAsync(ct));
}
