using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Values of frozen rounds from the rows beside the snapshots: no sheet is opened. Rows pass <see cref="MonitoringPrivacy"/> as those of a sheet do.
/// </summary>
internal static class FigureTrends
{
    /// <summary>Rounds further back than these are not drawn.</summary>
    private const int MostRounds = 12;

    /// <summary>All snapshots, the newest day first; of one round the newest number first.</summary>
    public static async Task<IReadOnlyList<FigureSnapshot>> SnapshotsAsync(MethodCenterDb db, CancellationToken ct)
    {
        var rows = await (from s in db.RoundSnapshots
                          join r in db.MonitoringRounds on s.RoundId equals r.Id
                          orderby s.Day descending, s.RoundId descending, s.Number descending
                          select new { s.Id, s.RoundId, r.Title, s.Day, s.Number }).ToListAsync(ct);
        var newest = rows.GroupBy(r => r.RoundId).ToDictionary(g => g.Key, g => g.Max(r => r.Number));
        return [.. rows.Select(r => new FigureSnapshot(r.Id, r.RoundId, r.Title, r.Day, r.Number, newest[r.RoundId] == r.Number))];
    }

    /// <summary>For each code the values of a place in the newest snapshots of rounds before a day, oldest first.</summary>
    /// <param name="db">For reading.</param>
    /// <param name="snapshots">Of <see cref="SnapshotsAsync"/>.</param>
    /// <param name="codes">Which indicators.</param>
    /// <param name="place">Null: the region.</param>
    /// <param name="before">Null: all.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<ILookup<string, FigureTrendPoint>> ReadAsync(
        MethodCenterDb db, IReadOnlyList<FigureSnapshot> snapshots, IReadOnlyList<string> codes, int? place, DateOnly? before, CancellationToken ct)
    {
        var shown = snapshots.Where(s => s.IsNewest && (before is null || s.Day < before)).DistinctBy(s => s.Day).Take(MostRounds).Reverse().ToList();
        var ids = shown.Select(s => s.SnapshotId).ToArray();
        var figures = await db.RoundFigures.Where(f => ids.Contains(f.SnapshotId) && codes.Contains(f.Code)).ToListAsync(ct);
        var versions = await db.MethodVersions.AsNoTracking().Where(v => codes.Contains(v.Code)).ToListAsync(ct);
        var known = figures.ToLookup(f => (f.SnapshotId, f.Code));
        return (from snapshot in shown
                from code in codes
                let row = RowOf([.. known[(snapshot.SnapshotId, code)]], versions, place, db.Scope)
                where row is not null
                select (code, Point: new FigureTrendPoint(snapshot, row))).ToLookup(p => p.code, p => p.Point, StringComparer.Ordinal);
    }

    /// <summary>The row of a place as the reader may see it; null where the snapshot has none.</summary>
    private static IndicatorRow? RowOf(List<RoundFigure> figures, List<MethodVersion> versions, int? place, AccessScope scope)
    {
        var rows = figures.OrderBy(f => f.MunicipalityId is not null).ThenBy(f => f.Oktmo, StringComparer.Ordinal)
            .Select(f => Row(f, MethodOf(f, versions))).OfType<IndicatorRow>().ToList();
        return rows.Count == 0 || rows[0].MunicipalityId is not null ? null : MonitoringPrivacy.Of(rows, scope).FirstOrDefault(r => r.MunicipalityId == place);
    }

    private static IndicatorRow? Row(RoundFigure figure, IndicatorMethod? method) => method is null ? null
        : new(method, figure.MunicipalityId, figure.Oktmo, figure.Place, new(figure.Numerator, figure.Denominator, figure.Tenths))
        {
            Light = TargetRule.Of(method, figure.Tenths * 0.1m, figure.MunicipalityId is not null),
        };

    /// <summary>The version that the figure was counted by.</summary>
    private static IndicatorMethod? MethodOf(RoundFigure figure, List<MethodVersion> versions)
    {
        if (IndicatorCatalogue.Find(figure.Code) is not { } method) return null;
        return versions.Find(v => v.Code == figure.Code && v.Number == figure.MethodVersion) is { } version ? MethodBook.Apply(method, version) : method;
    }
}
