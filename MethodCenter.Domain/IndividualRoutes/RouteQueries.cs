using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Lists of routes: people in scope only.</summary>
public sealed class RouteQueries(Database database)
{
    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => RouteRights.MayView(database.Actor);

    /// <summary>The user may make routes.</summary>
    public bool MayMake => RouteRights.MayEdit(database.Actor);

    /// <summary>For whom the user speaks in lists: with it many routes can be agreed to at once.</summary>
    public ApprovalParty? Party => MayView ? RouteRights.PartyOf(database.Actor) ?? ApprovalParty.Educator : null;

    public async Task<Page<RouteRow>> ListAsync(RouteFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<RouteRow>.Empty;
        await using var db = database.Read();
        var lines = db.RouteLines(filter);
        var total = await lines.CountAsync(ct);
        var sorted = lines.SortedBy(page).Skip(page.Skip);
        var found = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await database.NoteAsync(NoteOf(AuditAction.Searched, total), ct);
        return new(await db.RowsAsync(found, ct), total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<RouteRow>> ExportAsync(RouteFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await database.NoteAsync(NoteOf(AuditAction.Exported, all.Total), ct);
        return all.Items;
    }

    /// <summary>Routes of one person, the newest first; empty out of scope.</summary>
    public async Task<IReadOnlyList<RouteRow>> OfPersonAsync(int educatorId, CancellationToken ct) =>
        (await ListAsync(new RouteFilter { EducatorId = educatorId }, PageRequest.All, ct)).Items;

    /// <summary>The active route of a person, the first one where there are two; null without one or out of scope.</summary>
    public async Task<RouteRow?> ActiveOfAsync(int educatorId, CancellationToken ct) =>
        (await ListAsync(new RouteFilter { EducatorId = educatorId, OnlyActive = true }, PageRequest.All with { Sort = "Number" }, ct)).Items is [var first, ..] ? first : null;

    /// <summary>Methodists who lead routes in scope.</summary>
    public async Task<IReadOnlyList<RouteChoice>> ListMethodistsAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var names = await db.NamesAsync(await db.Routes.Where(r => r.MethodistId != null).Select(r => r.MethodistId!.Value).Distinct().ToListAsync(ct), ct);
        return [.. names.Select(n => new RouteChoice(n.Key, n.Value.FullName)).OrderBy(c => c.Name, StringComparer.Create(Formats.Russian, ignoreCase: true))];
    }

    private static AuditNote NoteOf(AuditAction action, int rows) => new(action, "Routes", AuditTerms.Summary(action, "Routes")) { Rows = rows };
}
