using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the page of the load is narrowed to; unset values do not limit.</summary>
public sealed record LoadFilter
{
    public MethodistLevel? Level { get; init; }

    /// <summary>Municipal methodists of it.</summary>
    public int? MunicipalityId { get; init; }

    /// <summary>Over the soft limit are those over the hard one too.</summary>
    public LoadLevel? Load { get; init; }

    /// <summary>Only those who lead more routes than they may.</summary>
    public bool OnlyOverRoutes { get; init; }
}

/// <summary>The regional methodists, or the municipal ones of one municipality, with the figures of their load.</summary>
/// <param name="MunicipalityId">Null for the regional ones.</param>
public sealed record LoadGroup(MethodistLevel Level, int? MunicipalityId, string? Municipality, LoadBalance Balance);

/// <summary>The load on a day.</summary>
/// <param name="Balance">Of all the methodists of the level and the municipality, whatever the rows are narrowed to.</param>
/// <param name="Rows">The heaviest first.</param>
public sealed record LoadReport(
    DateOnly Day, LoadBalance Balance, IReadOnlyList<LoadGroup> Groups, IReadOnlyList<LoadPoint> Rows, IReadOnlyList<LoadAlert> Alerts);

/// <summary>Reads how the load lies over the methodists in the user's scope. A load is the whole one, wherever the people are.</summary>
public sealed class LoadBalanceQueries(Database database)
{
    /// <summary>The load; null for roles that see no names.</summary>
    public async Task<LoadReport?> FindAsync(LoadFilter filter, CancellationToken ct = default)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var all = await db.LoadPointsAsync(ct);
        var meant = all.FindAll(p => (filter.Level is null || p.Level == filter.Level) && (filter.MunicipalityId is null || p.MunicipalityId == filter.MunicipalityId));
        var rows = meant.Where(p => IsAsked(p.LoadLevel, filter.Load) && (!filter.OnlyOverRoutes || p.IsOverRoutes))
            .OrderByDescending(p => p.People).ThenByDescending(p => p.Routes).ThenBy(p => p.FullName, StringComparer.Ordinal).ThenBy(p => p.MethodistId);
        return new(db.Today, LoadBalance.Of(meant), GroupsOf(meant), [.. rows], [.. LoadAlertRule.Of(all).Where(a => meant.Contains(a.Methodist))]);
    }

    /// <summary>The load for a file; leaves a line in the journal.</summary>
    public async Task<LoadReport?> ExportAsync(LoadFilter filter, CancellationToken ct = default)
    {
        var report = await FindAsync(filter, ct);
        if (report is null) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Methodists", AuditTerms.Summary(AuditAction.Exported, "Methodists") + ": нагрузка")
        {
            Rows = report.Rows.Count,
        }, ct);
        return report;
    }

    private static bool IsAsked(LoadLevel load, LoadLevel? asked) =>
        asked is null || load == asked || (asked is LoadLevel.OverSoft && load is LoadLevel.OverHard);

    private static List<LoadGroup> GroupsOf(List<LoadPoint> points) =>
        [.. points.GroupBy(p => (p.Level, p.MunicipalityId)).OrderBy(g => g.Key.Level).ThenBy(g => g.First().Municipality, StringComparer.Ordinal)
            .Select(g => new LoadGroup(g.Key.Level, g.Key.MunicipalityId, g.First().Municipality, LoadBalance.Of([.. g])))];
}

/// <summary>Reads the alerts of the load: for the page and for the bell.</summary>
public sealed class LoadAlertQueries(Database database)
{
    /// <summary>The alerts about the methodists whom the user keeps (a methodist: about themself), the heaviest first.</summary>
    public async Task<IReadOnlyList<LoadAlert>> ListAsync(CancellationToken ct = default)
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return [];
        await using var db = database.Read();
        return LoadAlertRule.Of(await db.LoadPointsAsync(ct));
    }
}

/// <summary>Reads the loads of the visible methodists.</summary>
internal static class LoadBalanceReading
{
    /// <summary>Those admitted and in force, and those in force who look after somebody all the same.</summary>
    public static async Task<List<LoadPoint>> LoadPointsAsync(this MethodCenterDb db, CancellationToken ct)
    {
        var today = db.Today;
        var people = await db.PeopleByMethodistAsync(today, ct);
        var routes = await db.RoutesByMethodistAsync(ct);
        var found = await db.Methodists.Where(m => (m.Until == null || m.Until >= today) && (m.EndedOn == null || m.EndedOn >= today))
            .OrderBy(m => m.NameKey).ThenBy(m => m.Id)
            .Select(m => new { Methodist = m, Municipality = db.Municipalities.Where(x => x.Id == m.MunicipalityId).Select(x => x.ShortName).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. from line in found
                   let m = line.Methodist
                   let point = new LoadPoint(m.Id, m.FullName, m.Level, m.Relation, people.GetValueOrDefault(m.Id), m.SoftLimit, m.HardLimit, routes.GetValueOrDefault(m.Id))
                   {
                       MunicipalityId = m.MunicipalityId,
                       Municipality = line.Municipality,
                       MayTake = m.IsInAssetOn(today),
                   }
                   where point.MayTake || point.People > 0
                   select point];
    }
}
