using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Reads what the rules need for a snapshot: its sheet, the sheet to compare with, who submitted late.</summary>
internal static class ProposalReading
{
    /// <param name="Compared">The day of the round it is compared with.</param>
    public sealed record Found(SnapshotChoice Snapshot, DateOnly? Compared, IReadOnlyList<ProposedRecommendation> Proposals);

    public static async Task<Result<Found>> LoadAsync(Database database, MonitoringSheets sheets, int snapshotId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await SnapshotAsync(db, snapshotId, ct) is not { } snapshot) return MonitoringErrors.NoSnapshot;
        var now = await sheets.OpenAsync(SheetSource.Frozen(snapshotId), ct);
        if (!now.IsOk) return now.Error;
        var days = await db.RoundSnapshots.Where(s => s.Day < snapshot.Day).Select(s => s.Day).Distinct().ToListAsync(ct);
        MonitoringSheet? before = null;
        if (RoundComparison.Choose(snapshot.Day, days) is { } day && await LastOfAsync(db, day, ct) is { } earlier)
        {
            var opened = await sheets.OpenAsync(SheetSource.Frozen(earlier), ct);
            if (!opened.IsOk) return opened.Error;
            before = opened.Value;
        }
        var late = await LateAsync(db, snapshot.Id, ct);
        var (sheet, today) = (now.Value, database.Today);
        return new Found(snapshot, before?.Period.Day, await Task.Run(() => RecommendationProposer.Of(sheet, before, late, ProposerLimits.Default, today), ct));
    }

    /// <summary>What was created already, also what was then rejected; those written by hand stand beside the rules.</summary>
    public static async Task<HashSet<ProposalKey>> KnownAsync(MethodCenterDb db, int snapshotId, CancellationToken ct) =>
        [.. (await db.Recommendations.Where(r => r.SnapshotId == snapshotId && r.Rule != RecommendationRule.ByHand).Select(r => new { r.MunicipalityId, r.Code }).ToListAsync(ct))
            .Select(r => new ProposalKey(r.MunicipalityId, r.Code))];

    public static Task<SnapshotChoice?> SnapshotAsync(MethodCenterDb db, int snapshotId, CancellationToken ct) => (
        from snapshot in db.RoundSnapshots
        join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
        where snapshot.Id == snapshotId
        select new SnapshotChoice(snapshot.Id, round.Title, snapshot.Day, snapshot.Number)).SingleOrDefaultAsync(ct);

    /// <summary>The newest snapshot of a day.</summary>
    public static Task<int?> LastOfAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        db.RoundSnapshots.Where(s => s.Day == day).OrderByDescending(s => s.Id).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct);

    private static async Task<List<LateSubmission>> LateAsync(MethodCenterDb db, int snapshotId, CancellationToken ct)
    {
        var places = await (
            from snapshot in db.RoundSnapshots
            join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
            join place in db.RoundPlaces on round.Id equals place.RoundId
            where snapshot.Id == snapshotId
            select new { place.MunicipalityId, place.State, place.SubmittedAt, round.Deadline }).ToListAsync(ct);
        return
        [
            .. from place in places
               let submitted = place.State is SubmissionState.Submitted or SubmissionState.Accepted && place.SubmittedAt is { } at ? MoscowDayOf(at) : (DateOnly?)null
               where submitted is null || submitted > place.Deadline
               select new LateSubmission(place.MunicipalityId, place.Deadline, submitted),
        ];
    }

    private static DateOnly MoscowDayOf(DateTime utc) => DateOnly.FromDateTime(utc.AddHours(3));
}
