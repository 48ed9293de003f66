using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>The list of rounds: all for the centre, announced ones for others who see figures, none for the rest.</summary>
public sealed class RoundQueries(Database database)
{
    /// <summary>The latest reporting date first.</summary>
    public async Task<IReadOnlyList<RoundRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var rounds = await db.MonitoringRounds.Visible(db.Actor).OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).ToListAsync(ct);
        if (!RoundRights.MayKeep(db.Actor) && !RoundRights.MaySubmit(db.Actor)) rounds = rounds.FindAll(r => r.State is not RoundState.Cancelled);
        var places = (await db.RoundPlaces.Select(p => new { p.RoundId, p.State }).ToListAsync(ct)).ToLookup(p => p.RoundId, p => p.State);
        var snapshots = (await db.RoundSnapshots.Select(s => new { s.RoundId, s.Id, s.Number, IsPublished = s.PublishedAt != null }).ToListAsync(ct)).ToLookup(s => s.RoundId);
        var isOwn = RoundRights.MaySubmit(db.Actor);
        return [.. rounds.Select(r => new RoundRow(r.Id, r.Title, r.Day, r.Deadline, r.State)
        {
            Places = places[r.Id].Count(), Submitted = places[r.Id].Count(IsIn), Accepted = places[r.Id].Count(s => s is SubmissionState.Accepted),
            Own = isOwn && places[r.Id].Any() ? places[r.Id].First() : null,
            SnapshotId = snapshots[r.Id].MaxBy(s => s.Number)?.Id, Snapshots = snapshots[r.Id].Count(), IsPublished = snapshots[r.Id].Any(s => s.IsPublished),
            DaysLeft = r.State is RoundState.Collecting or RoundState.Preparing ? r.Deadline.DayNumber - db.Today.DayNumber : null,
        })];
    }

    private static bool IsIn(SubmissionState state) => state is SubmissionState.Submitted or SubmissionState.Accepted;
}
