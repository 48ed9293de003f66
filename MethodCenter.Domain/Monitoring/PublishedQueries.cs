using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What the feed of published values is narrowed by.</summary>
/// <param name="Code">One indicator only; null: all.</param>
/// <param name="Since">Reporting dates from this day on; null: all.</param>
public sealed record PublishedFilter(string? Code = null, DateOnly? Since = null);

/// <summary>A published value of the region. No municipality, no person.</summary>
public sealed record PublishedValue(string Round, DateOnly Day, string Code, string Name, string Unit)
{
    public int? Numerator { get; init; }
    public int? Denominator { get; init; }

    /// <summary>With one decimal; null is «нет данных», or hidden.</summary>
    public decimal? Value { get; init; }

    /// <summary>Fewer than five people stand behind it: no figure is given.</summary>
    public bool Hidden { get; init; }

    /// <summary>In the unit; null: words only, or none.</summary>
    public decimal? Target { get; init; }
    public string? TargetText { get; init; }
    public TrafficLight Light { get; init; }
    public int MethodVersion { get; init; }
    public int Snapshot { get; init; }
    public string Sha256 { get; init; } = "";

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; init; }
}

/// <summary>
/// Regional values of published rounds, for everybody in the world and so for nobody in particular: of each round the newest published
/// snapshot, only the line of the region, small cells of people without figures (statute, section 6; security, point 5).
/// </summary>
public sealed class PublishedQueries(Database database)
{
    private static readonly string[][] Parts = [["П3т", "П3м"], ["П4т", "П4м"]];

    /// <summary>Changes whenever something is published, corrected or taken back.</summary>
    public async Task<string> StampAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        return string.Join(';', (await NewestAsync(db, ct)).Select(s => FormattableString.Invariant($"{s.Id}-{s.PublishedAt.Ticks}")));
    }

    /// <summary>By reporting date, the newest first, then in the order of the catalogue.</summary>
    public async Task<IReadOnlyList<PublishedValue>> ListAsync(PublishedFilter filter, CancellationToken ct)
    {
        var wanted = filter.Code is null ? null : IndicatorCatalogue.Find(filter.Code)?.Code;
        if (filter.Code is not null && wanted is null) return [];
        await using var db = database.Read();
        var snapshots = (await NewestAsync(db, ct)).FindAll(s => filter.Since is null || s.Day >= filter.Since);
        var ids = snapshots.ConvertAll(s => s.Id);
        var figures = (await db.RoundFigures.Where(f => ids.Contains(f.SnapshotId) && f.MunicipalityId == null && f.Oktmo == null).ToListAsync(ct)).ToLookup(f => f.SnapshotId);
        var versions = await db.MethodVersions.Where(v => v.State != MethodState.Draft).ToListAsync(ct);
        return [.. snapshots.SelectMany(s => WithParts(OfOne(s, figures[s.Id], versions))).Where(v => wanted is null || v.Code == wanted)];
    }

    private static IEnumerable<PublishedValue> OfOne(Snapshot snapshot, IEnumerable<RoundFigure> figures, List<MethodVersion> versions) =>
        IndicatorCatalogue.All.SelectMany(m => figures.Where(f => f.Code == m.Code).Select(f => ValueOf(snapshot, MethodOf(m, f, versions), f)));

    /// <summary>Parts of one whole are shown together or not at all: the whole less one part tells the other.</summary>
    private static IEnumerable<PublishedValue> WithParts(IEnumerable<PublishedValue> values)
    {
        var all = values.ToList();
        var dark = Parts.Where(parts => all.Exists(v => v.Hidden && parts.Contains(v.Code))).SelectMany(p => p).ToHashSet();
        return all.Select(v => dark.Contains(v.Code) ? Hide(v) : v);
    }

    private static PublishedValue Hide(PublishedValue value) =>
        value with { Numerator = null, Denominator = null, Value = null, Hidden = true, Light = TrafficLight.None };

    /// <summary>The newest published snapshot of each round.</summary>
    private static async Task<List<Snapshot>> NewestAsync(MethodCenterDb db, CancellationToken ct)
    {
        var published = await (from s in db.RoundSnapshots
                               join r in db.MonitoringRounds on s.RoundId equals r.Id
                               where s.PublishedAt != null
                               select new Snapshot(s.Id, s.RoundId, s.Number, s.Day, s.Sha256, s.PublishedAt!.Value, r.Title)).ToListAsync(ct);
        return [.. published.GroupBy(s => s.RoundId).Select(g => g.MaxBy(s => s.Number)!).OrderByDescending(s => s.Day).ThenByDescending(s => s.Id)];
    }

    /// <summary>The words and the target by which the figure was counted.</summary>
    private static IndicatorMethod MethodOf(IndicatorMethod builtIn, RoundFigure figure, List<MethodVersion> versions) =>
        versions.Find(v => v.Code == builtIn.Code && v.Number == figure.MethodVersion) is { } version ? MethodBook.Apply(builtIn, version) : builtIn;

    private static PublishedValue ValueOf(Snapshot snapshot, IndicatorMethod method, RoundFigure figure)
    {
        var value = new PublishedValue(snapshot.Round, snapshot.Day, method.Code, method.Name, method.Unit)
        {
            Numerator = figure.Numerator, Denominator = figure.Denominator, Value = figure.Tenths * 0.1m,
            Target = method.Target?.Value, TargetText = method.Target?.Words, Light = TargetRule.Of(method, figure.Tenths * 0.1m), MethodVersion = figure.MethodVersion,
            Snapshot = snapshot.Number, Sha256 = snapshot.Sha256, PublishedAt = snapshot.PublishedAt,
        };
        return IsSmall(method, figure) ? Hide(value) : value;
    }

    private static bool IsSmall(IndicatorMethod method, RoundFigure figure)
    {
        if (method.Subject is FactSubject.Organisations or FactSubject.Events) return false;
        return DashboardSmallCells.IsSmall(figure.Numerator ?? 0) || DashboardSmallCells.IsSmall(figure.Denominator ?? 0)
            || (method.Shape is IndicatorShape.Share && DashboardSmallCells.IsSmall((figure.Denominator ?? 0) - (figure.Numerator ?? 0)));
    }

    private sealed record Snapshot(int Id, int RoundId, int Number, DateOnly Day, string Sha256, DateTime PublishedAt, string Round);
}
