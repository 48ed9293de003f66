using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Keeps rounds: announces, opens, cancels. For the centre.</summary>
public sealed class RoundService(Database database, MonitoringSheets sheets)
{
    /// <summary>Adds a round or changes one. Refused on a day before all data, on a day that has a round, on a frozen one. Returns the id.</summary>
    public async Task<Result<int>> SaveAsync(RoundDraft draft, CancellationToken ct = default)
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.Day is not { } day) return RoundErrors.NoDay;
        if (draft.Deadline is not { } deadline) return RoundErrors.NoDeadline;
        if (deadline < day) return RoundErrors.DeadlineEarly;
        if (await sheets.OpenAsync(SheetSource.Live(day), ct) is { IsOk: false } refusal) return refusal.Error;
        var title = Inputs.Tidy(draft.Title, 200) ?? RoundTerms.TitleOf(day);
        return await database.WriteAsync<int>(async db =>
        {
            var same = await db.MonitoringRounds.Where(r => r.Id != draft.Id && r.Day == day && r.State != RoundState.Cancelled).Select(r => r.Title).FirstOrDefaultAsync(ct);
            if (same is not null) return RoundErrors.SameDay(same);
            if (draft.Id == 0) return await AddAsync(db, new MonitoringRound(title, day, deadline, db.Now, db.Actor.Name), draft.Note, ct);
            if (await db.MonitoringRounds.SingleOrDefaultAsync(r => r.Id == draft.Id, ct) is not { } round) return RoundErrors.NotFound;
            db.ExpectVersion(round, draft.Version);
            if (round.State is not (RoundState.Preparing or RoundState.Collecting)) return RoundErrors.NotEditable;
            if (round.Day != day && round.State is RoundState.Collecting) return RoundErrors.DayFixed;
            round.Describe(title, day, deadline, draft.Note);
            return round.Id;
        }, ct);
    }

    /// <summary>Shows the round to municipalities: each gets its place in it.</summary>
    public async Task<Result> OpenAsync(int id, int version, CancellationToken ct = default)
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await DayOfAsync(id, ct) is not { } day) return RoundErrors.NotFound;
        if (await sheets.OpenAsync(SheetSource.Live(day), ct) is { IsOk: false } refusal) return refusal.Error;
        return await database.WriteAsync(async db =>
        {
            var round = await db.MonitoringRounds.SingleAsync(r => r.Id == id, ct);
            db.ExpectVersion(round, version);
            if (round.State is not RoundState.Preparing) return RoundErrors.NotPreparing;
            round.Open(db.Now);
            db.AddRange((await db.Municipalities.OrderBy(m => m.Oktmo).Select(m => m.Id).ToListAsync(ct)).Select(m => new RoundPlace(id, m)));
            return Result.Ok;
        }, ct);
    }

    /// <summary>Gives a round up before it is frozen; what was submitted stays.</summary>
    public Task<Result> CancelAsync(int id, int version, string? reason, CancellationToken ct = default) => ChangeAsync(id, version, round =>
    {
        if (round.State is RoundState.Frozen) return RoundErrors.CancelFrozen;
        if (round.State is RoundState.Cancelled) return RoundErrors.NotEditable;
        if (Inputs.Tidy(reason, 500) is not { } why) return RoundErrors.CancelReason;
        round.Cancel($"Раунд отменён: {why}");
        return Result.Ok;
    }, ct);

    /// <summary>A cancelled round goes on from where it was; refused when its day has another round by now.</summary>
    public async Task<Result> RestoreAsync(int id, int version, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var twin = await db.MonitoringRounds.Where(r => r.Id != id && r.State != RoundState.Cancelled && db.MonitoringRounds.Any(o => o.Id == id && o.Day == r.Day))
            .Select(r => r.Title).FirstOrDefaultAsync(ct);
        return await ChangeAsync(id, version, round =>
        {
            if (round.State is not RoundState.Cancelled) return RoundErrors.NotCancelled;
            if (twin is not null) return RoundErrors.SameDay(twin);
            round.Restore();
            return Result.Ok;
        }, ct);
    }

    private Task<Result> ChangeAsync(int id, int version, Func<MonitoringRound, Result> change, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.MonitoringRounds.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round) return RoundErrors.NotFound;
        db.ExpectVersion(round, version);
        return change(round);
    }, ct);

    private static async Task<Result<int>> AddAsync(MethodCenterDb db, MonitoringRound round, string? note, CancellationToken ct)
    {
        round.Describe(round.Title, round.Day, round.Deadline, note);
        db.Add(round);
        await db.SaveChangesAsync(ct);
        return round.Id;
    }

    private async Task<DateOnly?> DayOfAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.MonitoringRounds.Where(r => r.Id == id).Select(r => (DateOnly?)r.Day).SingleOrDefaultAsync(ct);
    }
}
