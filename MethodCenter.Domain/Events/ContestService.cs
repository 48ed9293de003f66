using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Works of contests, points of the jury and results.</summary>
public sealed class ContestService(Database database)
{
    /// <summary>Enters a person's work in a nomination, or corrects it until it is judged. Returns the id.</summary>
    public Task<Result<int>> SaveEntryAsync(ContestEntryDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!EventRights.MayRegister(database.Actor)) return AccessErrors.Forbidden;
        var item = await db.Events.AsNoTracking().Include(e => e.Nominations).SingleOrDefaultAsync(e => e.Id == draft.EventId, ct);
        if (item is null) return EventErrors.NotFound;
        if (!item.IsContest) return EventErrors.NotContest;
        if (EventRule.RegistrationProblem(item, db.Moscow(), MayKeep(item)) is { } closed) return closed;
        if (item.Nominations.All(n => n.Id != draft.NominationId)) return EventErrors.NominationUnknown;
        var found = await FindOrNewAsync(db, draft, ct);
        if (!found.IsOk) return found.Error;
        var entry = found.Value;
        if (await db.ContestEntries.AnyAsync(e => e.Id != entry.Id && e.NominationId == draft.NominationId && e.EducatorId == entry.EducatorId, ct)) return EventErrors.EntryRepeated;
        entry.Describe(draft.NominationId, draft.WorkTitle);
        if (draft.Id == 0) db.Add(entry);
        await db.SaveChangesAsync(ct);
        return entry.Id;
    }, ct);

    /// <summary>Takes a work back; refused once it is judged.</summary>
    public Task<Result> RemoveEntryAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!EventRights.MayRegister(database.Actor)) return AccessErrors.Forbidden;
        var entry = await db.ContestEntries.SingleOrDefaultAsync(e => e.Id == id, ct);
        var item = entry is null ? null : await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == entry.EventId, ct);
        if (entry is null || item is null) return EventErrors.EntryMissing;
        if (ContestRule.IsJudged(entry)) return EventErrors.EntryJudged;
        if (EventRule.RegistrationProblem(item, db.Moscow(), MayKeep(item)) is { } closed) return closed;
        db.ExpectVersion(entry, version);
        db.Remove(entry);
        return Result.Ok;
    }, ct);

    /// <summary>Saves the table of results: points and places of works that were entered, one act.</summary>
    public Task<Result> SaveResultsAsync(ContestResultsDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var item = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == draft.EventId, ct);
        if (item is null) return EventErrors.NotFound;
        if (!MayKeep(item)) return AccessErrors.Forbidden;
        if (!item.IsContest) return EventErrors.NotContest;
        if (item.State is EventState.Cancelled) return EventErrors.IsCancelled;
        if (ContestRule.ProblemOf(draft, item.Date, db.Today) is { } problem) return problem;
        var entries = await db.ContestEntries.Where(e => e.EventId == item.Id).ToDictionaryAsync(e => e.Id, ct);
        foreach (var line in draft.Lines)
        {
            if (!entries.TryGetValue(line.EntryId, out var entry)) return EventErrors.EntryMissing;
            var points = ContestRule.HundredthsOf(line.Points);
            if (entry.PointsHundredths == points && entry.Result == line.Result) continue;
            db.ExpectVersion(entry, line.Version);
            entry.Judge(points, line.Result);
        }
        return Result.Ok;
    }, ct);

    private static async Task<Result<ContestEntry>> FindOrNewAsync(MethodCenterDb db, ContestEntryDraft draft, CancellationToken ct)
    {
        if (draft.Id == 0)
            return await db.Educators.AnyAsync(e => e.Id == draft.EducatorId && e.MergedIntoId == null, ct)
                ? new ContestEntry(draft.EventId, draft.NominationId, draft.EducatorId) : EventErrors.PersonNotFound;
        var entry = await db.ContestEntries.SingleOrDefaultAsync(e => e.Id == draft.Id && e.EventId == draft.EventId, ct);
        if (entry is null) return EventErrors.EntryMissing;
        if (ContestRule.IsJudged(entry)) return EventErrors.EntryJudged;
        db.ExpectVersion(entry, draft.Version);
        return entry;
    }

    private bool MayKeep(MethodicalEvent item) => EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level);
}

/// <summary>What the table of results must satisfy. Pure.</summary>
public static class ContestRule
{
    private const decimal Most = 100;

    /// <summary>What is wrong with the table; null when nothing is.</summary>
    public static DomainError? ProblemOf(ContestResultsDraft draft, DateOnly contestDay, DateOnly today)
    {
        if (draft.Lines.Exists(l => l.Points is { } points && (points is < 0 or > Most || decimal.Round(points, 2) != points))) return EventErrors.PointsWrong;
        return today < contestDay && draft.Lines.Exists(l => l.Points is not null || l.Result is not ContestResult.Entered) ? EventErrors.ResultsEarly : null;
    }

    /// <summary>9 550 from 95,5; null where the jury gave no points.</summary>
    public static int? HundredthsOf(decimal? points) => points is { } given ? (int)(given * 100) : null;

    /// <summary>Has points or a result.</summary>
    internal static bool IsJudged(ContestEntry entry) => entry.PointsHundredths is not null || entry.Result is not ContestResult.Entered;
}
