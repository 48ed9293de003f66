using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>How far a freeze has come.</summary>
public enum FreezeStep
{
    /// <summary>Data are read and counted.</summary>
    Counting = 1,

    /// <summary>Figures and their people become one document with a hash.</summary>
    Packing = 2,

    /// <summary>The snapshot is written.</summary>
    Writing = 3,
}

/// <summary>Freezes rounds: figures, the people behind them, methods and names of places as of D become a snapshot that never changes.</summary>
public sealed class RoundFreezing(Database database, MonitoringSheets sheets)
{
    /// <inheritdoc cref="FreezeAsync(int, string?, IProgress{FreezeStep}?, CancellationToken)"/>
    public Task<Result<int>> FreezeAsync(int roundId, string? reason, CancellationToken ct = default) => FreezeAsync(roundId, reason, null, ct);

    /// <summary>
    /// Freezes a round, or makes the next version beside the earlier ones when it is frozen already: then the reason is required. It is required
    /// too while municipalities are not accepted, or a method was replaced after they submitted. Returns the id of the snapshot.
    /// </summary>
    public async Task<Result<int>> FreezeAsync(int roundId, string? reason, IProgress<FreezeStep>? progress, CancellationToken ct = default)
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await FindAsync(roundId, ct) is not { } round) return RoundErrors.NotFound;
        if (round.State is not (RoundState.Collecting or RoundState.Frozen)) return RoundErrors.NotCollecting;
        if (round.Day > database.Today) return RoundErrors.TooEarly(round.Day);
        var why = Inputs.Tidy(reason, 2000);
        if (round.State is RoundState.Frozen && why is null) return RoundErrors.CorrectionReason;
        progress?.Report(FreezeStep.Counting);
        var opened = await sheets.OpenAsync(SheetSource.Live(round.Day), ct);
        if (!opened.IsOk) return opened.Error;
        if (why is null && await PlacesProblemAsync(roundId, opened.Value, ct) is { } problem) return problem;
        progress?.Report(FreezeStep.Packing);
        var packed = await Task.Run(() => FrozenSheet.Pack(opened.Value), ct);
        progress?.Report(FreezeStep.Writing);
        return await database.WriteAsync<int>(db => WriteAsync(db, round, new(opened.Value, packed, why), ct), ct);
    }

    /// <summary>Opens the regional values of a snapshot to the world.</summary>
    public Task<Result> PublishAsync(int snapshotId, int version, CancellationToken ct = default) =>
        ChangeAsync(snapshotId, version, (snapshot, db) => snapshot.Publish(db.Now, db.Actor.Name), ct);

    /// <summary>Closes them again.</summary>
    public Task<Result> UnpublishAsync(int snapshotId, int version, CancellationToken ct = default) =>
        ChangeAsync(snapshotId, version, (snapshot, _) => snapshot.Publish(null, null), ct);

    private Task<Result> ChangeAsync(int snapshotId, int version, Action<RoundSnapshot, MethodCenterDb> change, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!RoundRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.RoundSnapshots.SingleOrDefaultAsync(s => s.Id == snapshotId, ct) is not { } snapshot) return RoundErrors.NoSnapshot;
        db.ExpectVersion(snapshot, version);
        change(snapshot, db);
        return Result.Ok;
    }, ct);

    /// <summary>Everything of the round once more inside the transaction: of two who freeze at once one is refused.</summary>
    private static async Task<Result<int>> WriteAsync(MethodCenterDb db, MonitoringRound seen, FreezeContent content, CancellationToken ct)
    {
        var round = await db.MonitoringRounds.SingleAsync(r => r.Id == seen.Id, ct);
        db.Touch(round, seen.Version);
        var places = await db.RoundPlaces.AsNoTracking().Where(p => p.RoundId == round.Id).ToListAsync(ct);
        if (content.Reason is null && ProblemOf(places, content.Sheet) is { } problem) return problem;
        round.Freeze();
        var missing = FreezeReview.NamesOf(places.Where(p => p.State is not SubmissionState.Accepted), content.Sheet);
        var snapshot = await SnapshotWriting.WriteAsync(db, round, content.Sheet, content.Packed,
            s => s.Sign(content.Reason, missing.Count == 0 ? null : string.Join(", ", missing), db.Now, db.Actor.Name), ct);
        return snapshot.Id;
    }

    private async Task<DomainError?> PlacesProblemAsync(int roundId, MonitoringSheet sheet, CancellationToken ct)
    {
        await using var db = database.Read();
        return ProblemOf(await db.RoundPlaces.Where(p => p.RoundId == roundId).ToListAsync(ct), sheet);
    }

    private static DomainError? ProblemOf(List<RoundPlace> places, MonitoringSheet sheet)
    {
        var review = FreezeReview.Of(places, sheet);
        if (review.Missing.Count > 0) return RoundErrors.Missing(review.Missing);
        return review.Methods.Count > 0 ? RoundErrors.MethodChanged(review.Methods, review.MethodPlaces) : null;
    }

    private async Task<MonitoringRound?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.MonitoringRounds.SingleOrDefaultAsync(r => r.Id == id, ct);
    }

    private sealed record FreezeContent(MonitoringSheet Sheet, PackedSheet Packed, string? Reason);
}
