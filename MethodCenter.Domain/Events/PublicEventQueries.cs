using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>What the world may choose among public events by.</summary>
public sealed record PublicEventFilter(EventKind? Kind = null, EventLevel? Level = null, string? Competence = null);

/// <summary>An event as anybody may read it: the announcement and nothing of its people, its outcome or the reason of its cancelling.</summary>
public sealed record PublicEvent(int Id, int Version, string Title, EventKind Kind, EventLevel Level, DateOnly Date, DateOnly LastDate)
{
    public TimeOnly? StartsAt { get; init; }
    public TimeOnly? EndsAt { get; init; }
    public int Hours { get; init; }
    public string? Organiser { get; init; }
    public string? Place { get; init; }
    public string? Link { get; init; }
    public string? Audience { get; init; }
    public string? About { get; init; }
    public bool IsCancelled { get; init; }
}

/// <summary>
/// Events for people who are not signed in. A stranger's scope is empty, so this one query reads past the filter, and therefore names its
/// conditions and columns itself: events marked as public that are no drafts, and of them the announcement alone.
/// </summary>
public sealed class PublicEventQueries(Database database)
{
    public const int DaysBack = 30;
    public const int DaysAhead = 365;
    private const int Most = 2000;

    /// <summary>Public events from 30 days ago to a year ahead, cancelled ones too: a calendar must learn of it.</summary>
    public Task<IReadOnlyList<PublicEvent>> FeedAsync(PublicEventFilter filter, CancellationToken ct) =>
        ListAsync(filter, database.Today.AddDays(-DaysBack), database.Today.AddDays(DaysAhead), ct);

    /// <summary>What is ahead, for a page.</summary>
    public Task<IReadOnlyList<PublicEvent>> AheadAsync(PublicEventFilter filter, CancellationToken ct) =>
        ListAsync(filter, database.Today, database.Today.AddDays(DaysAhead), ct);

    private async Task<IReadOnlyList<PublicEvent>> ListAsync(PublicEventFilter filter, DateOnly from, DateOnly until, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = db.Events.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(e => e.IsPublic && e.State != EventState.Draft && e.LastDate >= from && e.Date <= until);
        if (filter.Kind is { } kind) found = found.Where(e => e.Kind == kind);
        if (filter.Level is { } level) found = found.Where(e => e.Level == level);
        if (CompetenceCodes.Read(Inputs.Tidy(filter.Competence, 60)) is [var code])
        {
            var mark = "; " + code + ";";
            found = found.Where(e => ("; " + e.Codes + ";").Contains(mark));
        }
        return await found.OrderBy(e => e.Date).ThenBy(e => e.StartsAt).ThenBy(e => e.Id).Take(Most)
            .Select(e => new PublicEvent(e.Id, e.Version, e.Title, e.Kind, e.Level, e.Date, e.LastDate)
            {
                StartsAt = e.StartsAt, EndsAt = e.EndsAt, Hours = e.Hours, Organiser = e.Organiser, Place = e.Place, Link = e.Link,
                Audience = e.Audience, About = e.About, IsCancelled = e.State == EventState.Cancelled,
            }).ToListAsync(ct);
    }
}
