using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Finds and orders events as a filter asks, within the scope.</summary>
internal static class EventReading
{
    /// <summary>The events that a filter leaves.</summary>
    public static async Task<IQueryable<MethodicalEvent>> MatchingAsync(this MethodCenterDb db, EventFilter filter, CancellationToken ct)
    {
        var found = About(db.Events, filter);
        if (filter.HasSeats)
        {
            var (full, today) = (await db.FullAsync(db.Today, ct), db.Today);
            found = found.Where(e => e.State == EventState.Planned && e.NeedsRegistration && e.Date >= today
                && (e.RegisterUntil == null || e.RegisterUntil >= today) && !EF.Parameter(full).Contains(e.Id));
        }
        if (filter.IsMine)
            found = found.Where(e => db.EventRegistrations.Any(r => r.EventId == e.Id && r.State != RegistrationState.Cancelled)
                || db.ContestEntries.Any(c => c.EventId == e.Id));
        return await NamedAsync(db, found, filter.Text, ct);
    }

    /// <summary>Keeps the part of the time that the filter names; without a word, what is ahead, or all of a given period.</summary>
    public static IQueryable<MethodicalEvent> During(this IQueryable<MethodicalEvent> events, EventFilter filter, DateOnly today)
    {
        var when = filter.When ?? (filter.From is null && filter.Until is null ? EventWhen.Ahead : EventWhen.All);
        if (when is EventWhen.Ahead) events = events.Where(e => e.LastDate >= today);
        if (when is EventWhen.Past) events = events.Where(e => e.LastDate < today);
        return events.Overlapping(filter.From, filter.Until);
    }

    /// <summary>Those of which at least one day lies in the period; both ends are included, an absent end is open.</summary>
    public static IQueryable<MethodicalEvent> Overlapping(this IQueryable<MethodicalEvent> events, DateOnly? from, DateOnly? until)
    {
        if (from is { } first) events = events.Where(e => e.LastDate >= first);
        return until is { } last ? events.Where(e => e.Date <= last) : events;
    }

    /// <summary>Known columns only; what is past is read from the latest back.</summary>
    public static IQueryable<MethodicalEvent> SortedBy(this IQueryable<MethodicalEvent> events, PageRequest page, bool isPast) => (page.Sort, page.Descending) switch
    {
        ("Title", false) => events.OrderBy(e => e.TitleKey).ThenBy(e => e.Id),
        ("Title", true) => events.OrderByDescending(e => e.TitleKey).ThenBy(e => e.Id),
        ("Kind", false) => events.OrderBy(e => e.Kind).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Kind", true) => events.OrderByDescending(e => e.Kind).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Level", false) => events.OrderBy(e => e.Level).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Level", true) => events.OrderByDescending(e => e.Level).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Hours", false) => events.OrderBy(e => e.Hours).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Hours", true) => events.OrderByDescending(e => e.Hours).ThenBy(e => e.Date).ThenBy(e => e.Id),
        ("Date", false) => events.OrderBy(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.Id),
        ("Date", true) => events.OrderByDescending(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.Id),
        _ => isPast ? events.OrderByDescending(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.Id) : events.OrderBy(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.Id),
    };

    /// <summary>Rows of these events with the names of their places and their seats.</summary>
    public static async Task<List<EventRow>> RowsAsync(this MethodCenterDb db, IReadOnlyList<MethodicalEvent> events, CancellationToken ct)
    {
        var counts = await db.CountsOfAsync([.. events.Select(e => e.Id)], ct);
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        return [.. events.Select(e => RowOf(e, e.MunicipalityId is { } id ? places.GetValueOrDefault(id) : null, counts.GetValueOrDefault(e.Id)?.Taken ?? 0))];
    }

    /// <summary>The subjects of an event's line; empty for all.</summary>
    public static IReadOnlyList<string> SubjectsOf(string line) => line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static EventRow RowOf(MethodicalEvent e, string? municipality, int taken) => new(e.Id, e.Title, e.Kind, e.Level, e.State, e.Date, e.LastDate)
    {
        StartsAt = e.StartsAt, EndsAt = e.EndsAt, Hours = e.Hours, Organiser = e.Organiser, Municipality = municipality, Place = e.Place, Link = e.Link,
        Codes = e.Codes, Subjects = e.Subjects, IsPractice = e.IsPractice, NeedsRegistration = e.NeedsRegistration, RegisterUntil = e.RegisterUntil, Seats = e.Seats, Taken = taken,
    };

    private static IQueryable<MethodicalEvent> About(IQueryable<MethodicalEvent> found, EventFilter filter)
    {
        if (filter.Kind is { } kind) found = found.Where(e => e.Kind == kind);
        if (filter.Level is { } level) found = found.Where(e => e.Level == level);
        if (filter.State is { } state) found = found.Where(e => e.State == state);
        if (filter.MunicipalityId is 0) found = found.Where(e => e.MunicipalityId == null);
        else if (filter.MunicipalityId is { } municipality) found = found.Where(e => e.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) found = found.Where(e => e.OrganisationId == organisation);
        if (CompetenceCodes.Read(filter.Competence) is [var code])
        {
            var mark = "; " + code + ";";
            found = found.Where(e => ("; " + e.Codes + ";").Contains(mark));
        }
        if (Inputs.Tidy(filter.Subject) is { } subject)
        {
            var mark = "; " + subject + ";";
            found = found.Where(e => e.Subjects == "" || ("; " + e.Subjects + ";").Contains(mark));
        }
        return found;
    }

    /// <summary>By title or organiser. Organisers repeat, so their few hundred names are compared here, as Russian is.</summary>
    private static async Task<IQueryable<MethodicalEvent>> NamedAsync(MethodCenterDb db, IQueryable<MethodicalEvent> found, string? text, CancellationToken ct)
    {
        var key = SearchKey.Of(text);
        if (key.Length == 0) return found;
        var known = await db.Events.Where(e => e.Organiser != null).Select(e => e.Organiser!).Distinct().ToListAsync(ct);
        var organisers = known.Where(o => SearchKey.Of(o).Contains(key, StringComparison.Ordinal)).ToArray();
        return found.Where(e => e.TitleKey.Contains(key) || EF.Parameter(organisers).Contains(e.Organiser));
    }
}
