using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>An event in a person's life.</summary>
public sealed record EducatorEvent(int EventId, string Title, EventKind Kind, EventLevel Level, EventState EventState, DateOnly Date, DateOnly LastDate, int Hours)
{
    public TimeOnly? StartsAt { get; init; }
    public string? Place { get; init; }
    public RegistrationState State { get; init; }
    public EventPart Part { get; init; }
    public Attendance Attendance { get; init; }
    public string? DocumentNumber { get; init; }
}

/// <summary>A person's work in a contest.</summary>
public sealed record EducatorContest(int EventId, string Title, EventLevel Level, DateOnly Date, string Nomination, string? WorkTitle, int? PointsHundredths, ContestResult Result);

/// <summary>The events of a person: ahead, past, contests.</summary>
/// <param name="Hours">Academic hours of the events at which the person was present.</param>
public sealed record EducatorEventList(IReadOnlyList<EducatorEvent> Ahead, IReadOnlyList<EducatorEvent> Past, IReadOnlyList<EducatorContest> Contests, int Hours)
{
    public bool IsEmpty => Ahead.Count == 0 && Past.Count == 0 && Contests.Count == 0;
}

/// <summary>Reads the events of a person for the person's card.</summary>
public sealed class EducatorEventQueries(Database database)
{
    /// <summary>Null for absent people and those whom the user does not see. The card of the person leaves its own line in the journal.</summary>
    public async Task<EducatorEventList?> FindAsync(int educatorId, CancellationToken ct)
    {
        if (!EventRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        if (!await db.Educators.AnyAsync(e => e.Id == educatorId, ct)) return null;
        var events = await (
            from r in db.EventRegistrations
            join e in db.Events on r.EventId equals e.Id
            where r.EducatorId == educatorId && r.State != RegistrationState.Cancelled
            orderby e.Date, e.StartsAt, e.Id
            select new EducatorEvent(e.Id, e.Title, e.Kind, e.Level, e.State, e.Date, e.LastDate, e.Hours)
            {
                StartsAt = e.StartsAt, Place = e.Place ?? e.Link, State = r.State, Part = r.Part, Attendance = r.Attendance, DocumentNumber = r.DocumentNumber,
            }).ToListAsync(ct);
        var isAhead = events.ToLookup(e => e.LastDate >= db.Today && e.EventState is not EventState.Held);
        return new([.. isAhead[true]], [.. isAhead[false].Reverse()], await ContestsAsync(db, educatorId, ct),
            events.Where(e => e.Attendance is Attendance.Attended).Sum(e => e.Hours));
    }

    private static Task<List<EducatorContest>> ContestsAsync(MethodCenterDb db, int educatorId, CancellationToken ct) => (
        from c in db.ContestEntries
        join e in db.Events on c.EventId equals e.Id
        from n in e.Nominations
        where c.EducatorId == educatorId && n.Id == c.NominationId
        orderby e.Date descending, c.Id
        select new EducatorContest(e.Id, e.Title, e.Level, e.Date, n.Title, c.WorkTitle, c.PointsHundredths, c.Result)).ToListAsync(ct);
}
