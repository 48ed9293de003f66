using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Where figures come from: a date of the data as they are now, or a snapshot.</summary>
/// <param name="Day">D of the live figures.</param>
/// <param name="SnapshotId">Of the frozen ones; then the day does not matter.</param>
public sealed record SheetSource(DateOnly? Day, int? SnapshotId = null)
{
    public static SheetSource Live(DateOnly day) => new(day);

    public static SheetSource Frozen(int snapshotId) => new(null, snapshotId);
}

/// <summary>
/// Opens sheets. A sheet holds the whole region: whoever opens one shows rows only through <see cref="MonitoringPrivacy"/> and names only
/// through the scope filter. For roles that see figures at all; others are refused.
/// </summary>
public sealed class MonitoringSheets(Database database, SheetCache cache)
{
    /// <summary>Refused without the right to figures, for a day before all data, for an unknown snapshot or one whose hash does not hold.</summary>
    public async Task<Result<MonitoringSheet>> OpenAsync(SheetSource source, CancellationToken ct = default)
    {
        if (!MonitoringPrivacy.MaySee(database.Actor.Scope)) return AccessErrors.Forbidden;
        return source switch
        {
            { SnapshotId: { } id } => await FrozenAsync(id, ct),
            { Day: { } day } => await LiveAsync(day, ct),
            _ => MonitoringErrors.NoSource,
        };
    }

    /// <summary>Counted from the data as they are now.</summary>
    private async Task<Result<MonitoringSheet>> LiveAsync(DateOnly day, CancellationToken ct)
    {
        await using var db = database.Read();
        var stamp = await RegistryStamp.OfAsync(db, ct);
        if (cache.Find(day, stamp) is { } known) return known;
        var facts = await MonitoringReading.ReadAsync(database, ReportingPeriod.Of(day), ct);
        if (!facts.HasRecords)
        {
            var first = await MonitoringReading.FirstDayAsync(database, ct);
            if (first is null && facts.Organisations.Count == 0) return MonitoringErrors.Empty;
            if (first > day) return MonitoringErrors.BeforeData(day, first.Value);
        }
        var sheet = new MonitoringSheet(facts, await MethodBook.ReadAsync(db, day, ct));
        cache.Keep(day, stamp, sheet);
        return sheet;
    }

    private async Task<Result<MonitoringSheet>> FrozenAsync(int snapshotId, CancellationToken ct)
    {
        await using var db = database.Read();
        var snapshot = await db.RoundSnapshots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == snapshotId, ct);
        if (snapshot is null) return MonitoringErrors.NoSnapshot;
        if (cache.Find(snapshotId) is { } known && known.Frozen!.Sha256 == snapshot.Sha256) return known;
        var content = await db.RoundSnapshotContents.Where(c => c.SnapshotId == snapshotId).Select(c => c.Data).SingleAsync(ct);
        var mark = new FrozenMark(snapshot.Id, snapshot.RoundId, snapshot.Number, snapshot.Sha256);
        var opened = await Task.Run(() => FrozenSheet.Open(content, mark), ct);
        if (opened.IsOk) cache.Keep(snapshotId, opened.Value);
        return opened;
    }
}
