using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Filters and order of pairs, and their rows.</summary>
internal static class MentorshipLines
{
    public const int DaysToEnd = 30;

    public static IQueryable<Mentorship> Matching(this IQueryable<Mentorship> found, MethodCenterDb db, MentorshipFilter filter)
    {
        var (today, soon) = (db.Today, db.Today.AddDays(DaysToEnd));
        if (filter.State is { } state) found = found.Where(m => m.State == state);
        if (filter.Form is { } form) found = found.Where(m => m.Form == form);
        if (filter.Kind is { } kind) found = found.Where(m => m.Kind == kind);
        if (filter.MunicipalityId is { } municipality) found = found.Where(m => m.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) found = found.Where(m => m.OrganisationId == organisation);
        if (filter.EndsSoon) found = found.Where(m => m.State == MentorshipState.Active && m.Until <= soon);
        if (filter.NeedsAttention)
        {
            found = found.Where(m => m.State == MentorshipState.Draft || (m.State == MentorshipState.Active && (m.Payment == null || m.Until < today
                || db.MentorshipTasks.Any(t => t.MentorshipId == m.Id && t.State == MentoringTaskState.Planned && t.Until < today))));
        }
        var key = SearchKey.Of(filter.Text);
        return key.Length == 0 ? found : found.Where(m => db.Mentors.Any(x => x.Id == m.MentorId && x.NameKey.Contains(key))
            || m.Members.Any(x => db.Educators.Any(e => e.Id == x.MenteePersonId && e.NameKey.Contains(key))));
    }

    /// <summary>Known columns only; by itself what prepares and what lasts first, by the end of the term.</summary>
    public static IQueryable<Mentorship> SortedBy(this IQueryable<Mentorship> pairs, MethodCenterDb db, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Mentor" => Order(pairs, page, m => m.MentorName),
            "State" => Order(pairs, page, m => m.State),
            "From" => Order(pairs, page, m => m.From),
            "Until" => Order(pairs, page, m => m.Until),
            "Organisation" => Order(pairs, page, m => db.Organisations.Where(o => o.Id == m.OrganisationId).Select(o => o.ShortName).FirstOrDefault()),
            "LastMeeting" => Order(pairs, page, m => db.MentorshipMeetings.Where(x => x.MentorshipId == m.Id && x.IsHeld).Max(x => (DateOnly?)x.On)),
            _ => pairs.OrderBy(m => m.State).ThenBy(m => m.Until),
        };
        return sorted.ThenBy(m => m.Id);
    }

    /// <summary>Rows with the programme, the last meeting and what is missing: three questions for the whole page.</summary>
    public static async Task<List<MentorshipRow>> RowsAsync(this MethodCenterDb db, IReadOnlyList<Mentorship> pairs, CancellationToken ct)
    {
        var (ids, today) = (pairs.Select(p => p.Id).ToArray(), db.Today);
        var places = await db.PlacesAsync(pairs, ct);
        var tasks = await db.MentorshipTasks.Where(t => EF.Parameter(ids).Contains(t.MentorshipId) && t.State != MentoringTaskState.Cancelled).GroupBy(t => t.MentorshipId)
            .Select(g => new { g.Key, All = g.Count(), Done = g.Count(t => t.State == MentoringTaskState.Done), Late = g.Count(t => t.State == MentoringTaskState.Planned && t.Until < today) })
            .ToDictionaryAsync(g => g.Key, ct);
        var meetings = await db.MentorshipMeetings.Where(m => EF.Parameter(ids).Contains(m.MentorshipId) && m.IsHeld).GroupBy(m => m.MentorshipId)
            .Select(g => new { g.Key, Last = g.Max(m => m.On) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.Last, ct);
        return [.. pairs.Select(pair =>
        {
            var (task, last, place) = (tasks.GetValueOrDefault(pair.Id), meetings.GetValueOrDefault(pair.Id), places.GetValueOrDefault(pair.OrganisationId));
            return new MentorshipRow(pair.Id, pair.State, pair.Form, pair.Kind, pair.From, pair.Until)
            {
                Mentor = pair.MentorName, Mentees = [.. pair.Members.OrderBy(m => m.LeftOn is not null).ThenBy(m => m.FullName, StringComparer.Ordinal).Select(m => m.FullName)],
                Organisation = place.Organisation ?? "", Municipality = place.Municipality ?? "", EndedOn = pair.EndedOn,
                Tasks = task?.All ?? 0, Done = task?.Done ?? 0, LastMeeting = last, Warnings = MentorshipWarnings.Of(pair, task?.Late ?? 0, task?.All ?? 0, last, today),
            };
        })];
    }

    private static async Task<Dictionary<int, (string? Organisation, string? Municipality)>> PlacesAsync(this MethodCenterDb db, IReadOnlyList<Mentorship> pairs, CancellationToken ct)
    {
        var ids = pairs.Select(p => p.OrganisationId).Distinct().ToArray();
        var organisations = await db.Organisations.Where(o => EF.Parameter(ids).Contains(o.Id))
            .Select(o => new { o.Id, o.ShortName, Municipality = db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return organisations.ToDictionary(o => o.Id, o => ((string?)o.ShortName, o.Municipality));
    }

    private static IOrderedQueryable<Mentorship> Order<TKey>(IQueryable<Mentorship> pairs, PageRequest page, Expression<Func<Mentorship, TKey>> key) =>
        page.Descending ? pairs.OrderByDescending(key) : pairs.OrderBy(key);
}
