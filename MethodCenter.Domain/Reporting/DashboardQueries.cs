using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// The first screens. The one class that drops the scope filter, by name, to compare a municipality with the region and to
/// show totals to readers without names: what leaves it are counts.
/// </summary>
public sealed class DashboardQueries(Database database)
{
    private const int ImportDays = 14;
    private const int ImportsShown = 8;

    /// <summary>The day's figures in the view that the role has; null for roles without a dashboard.</summary>
    /// <param name="day">Null is today; a day to come is today.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Dashboard?> FindAsync(DateOnly? day, CancellationToken ct = default)
    {
        if (ViewOf(database.Actor.Scope) is not { } view) return null;
        await using var db = database.Read();
        var on = day is { } asked && asked < db.Today ? asked : db.Today;
        var dashboard = await ReadAsync(db, view, on, ct);
        if (on == db.Today) await PutWaitingAsync(db, dashboard, ct);
        return view switch
        {
            DashboardView.Region => dashboard,
            DashboardView.Municipality => DashboardPrivacy.ForMunicipality(dashboard, db.Scope.MunicipalityId),
            DashboardView.Reader => DashboardPrivacy.ForReader(dashboard),
        };
    }

    /// <summary>What changed, what is late and what waits; null for readers without names.</summary>
    public async Task<DashboardBoard?> FindBoardAsync(CancellationToken ct = default)
    {
        if (ViewOf(database.Actor.Scope) is null or DashboardView.Reader) return null;
        await using var db = database.Read();
        var window = new DashboardWindow { Db = db, IsPastScope = db.Scope.Kind == ScopeKind.Region };
        return await DashboardBoards.ReadAsync(window, ImportDays, ImportsShown, ct);
    }

    /// <summary>The table of municipalities for a file; leaves a line in the journal.</summary>
    public async Task<Dashboard?> ExportAsync(DateOnly? day, CancellationToken ct = default)
    {
        var dashboard = await FindAsync(day, ct);
        if (dashboard is null) return null;
        var note = new AuditNote(AuditAction.Exported, "Municipalities", AuditTerms.Summary(AuditAction.Exported, "Municipalities"))
        {
            Rows = dashboard.Municipalities.Count,
        };
        await database.NoteAsync(note, ct);
        return dashboard;
    }

    private async Task<Dashboard> ReadAsync(MethodCenterDb db, DashboardView view, DateOnly day, CancellationToken ct)
    {
        var previous = DashboardPeriods.EndBefore(day);
        var places = await db.Municipalities.OrderBy(m => m.ShortName).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Oktmo, m.Name, m.ShortName, m.TileRow, m.TileColumn }).ToListAsync(ct);
        var ids = places.ConvertAll(p => p.Id);
        // The two days are read at once, each by its own context: SQLite reads on the calling thread.
        await using var earlier = database.Read();
        var reading = Task.Run(() => DashboardFacts.ReadAsync(Past(earlier), previous, ids, ct), ct);
        var now = await DashboardFacts.ReadAsync(Past(db), day, ids, ct);
        var before = await reading;
        foreach (var values in ids.Select(before.Of).Append(before.Region)) ForgetToday(values);
        var rows = places.Select(p => new DashboardMunicipality(
            p.Id, p.Oktmo, p.Name, p.ShortName, p.TileRow, p.TileColumn, now.Of(p.Id), before.Of(p.Id)));
        return new(view, day, previous, now.Region, before.Region, [.. rows]);
    }

    /// <summary>Past the filter also for the region, which sees everything anyway: without it the database has less to compare.</summary>
    private static DashboardWindow Past(MethodCenterDb db) => new() { Db = db, IsPastScope = true };

    /// <summary>What the registers know for today only has no value of the past.</summary>
    private static void ForgetToday(DashboardValues values)
    {
        foreach (var figure in DashboardFigures.All.Where(f => f.IsOfTodayOnly())) values.Remove(figure);
    }

    /// <summary>The queue of the user's own scope: a municipality sees its own rows.</summary>
    private static async Task PutWaitingAsync(MethodCenterDb db, Dashboard dashboard, CancellationToken ct)
    {
        var waiting = await db.QueuedRows.CountAsync(r => r.AppliedAt == null && r.Dismissed == null, ct);
        dashboard.Region.Put(DashboardFigure.WaitingRows, waiting);
        foreach (var place in dashboard.Municipalities.Where(m => m.Id == db.Scope.MunicipalityId)) place.Now.Put(DashboardFigure.WaitingRows, waiting);
    }

    private static DashboardView? ViewOf(AccessScope scope) => scope.Kind switch
    {
        ScopeKind.Region => DashboardView.Region,
        ScopeKind.Municipality => DashboardView.Municipality,
        ScopeKind.Aggregates => DashboardView.Reader,
        _ => null,
    };
}

/// <summary>Through it the dashboard reads: under the user's scope, or past it for counts.</summary>
internal sealed class DashboardWindow
{
    public required MethodCenterDb Db { get; init; }
    public required bool IsPastScope { get; init; }

    public IQueryable<T> Of<T>(IQueryable<T> rows) where T : class =>
        IsPastScope ? rows.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : rows;
}
