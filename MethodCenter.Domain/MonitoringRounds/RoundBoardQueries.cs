using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>The readiness board of a round with its snapshots.</summary>
public sealed class RoundBoardQueries(Database database, RoundChecking checking)
{
    /// <summary>Null for an unknown round and one that the reader may not see. Rows of others than the own municipality only for the centre.</summary>
    public async Task<RoundBoard?> FindAsync(int roundId, CancellationToken ct = default)
    {
        if (await checking.FindAsync(roundId, ct) is not { } round) return null;
        await using var db = database.Read();
        var head = RoundHead.Of(round, db.Actor, db.Today);
        var snapshots = await SnapshotsAsync(db, roundId, ct);
        if (!head.MaySeeTalk || round.OpenedAt is null) return new(head, [], snapshots);
        var basis = await checking.OpenAsync(round, ct);
        var opened = basis.IsOk ? basis.Value : null;
        return new(head, await RoundPlaceReading.RowsAsync(db, round, opened, ct), snapshots)
        {
            NoFigures = basis.IsOk ? null : basis.Error, Previous = opened?.Previous,
            Review = head.MayKeep && opened is not null && head.IsCollecting
                ? FreezeReview.Of(await db.RoundPlaces.Where(p => p.RoundId == roundId).ToListAsync(ct), opened.Sheet) : null,
        };
    }

    /// <summary>The newest first.</summary>
    private static async Task<List<SnapshotRow>> SnapshotsAsync(MethodCenterDb db, int roundId, CancellationToken ct) =>
        await db.RoundSnapshots.Where(s => s.RoundId == roundId).OrderByDescending(s => s.Number)
            .Select(s => new SnapshotRow(s.Id, s.Version, s.Number, s.FrozenAt, s.FrozenBy, s.Size, s.Sha256)
            {
                Reason = s.Reason, Missing = s.Missing, PublishedAt = s.PublishedAt, PublishedBy = s.PublishedBy,
            }).ToListAsync(ct);
}
