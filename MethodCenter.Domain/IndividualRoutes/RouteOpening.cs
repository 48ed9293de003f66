using System.Globalization;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Opens a route with its first version, inside the write transaction of whoever made it: by hand, by the rules, from a file.</summary>
internal static class RouteOpening
{
    private const string Prefix = "ИОМ-";

    /// <summary>Adds a draft route with version 1 of the content.</summary>
    public static RouteVersion Open(this MethodCenterDb db, IndividualRoute route, RouteContent content, RouteVersionOrigin origin, string? comment = null)
    {
        route.Plan(content.From, content.Until);
        route.Count(content.Hours, 0);
        var version = new RouteVersion(route, 1, origin, content.Write(), db.Now, db.Actor.Name);
        db.Add(route);
        db.Add(route.Become(RouteStatus.Draft, db.Today, db.Actor.Name, comment));
        db.Add(version);
        return version;
    }

    /// <summary>The next number of a year after all that are stored: «ИОМ-2026/0107».</summary>
    /// <param name="db">Inside the write transaction: numbers are given one at a time.</param>
    /// <param name="year">Of making.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<RouteNumbers> NumbersAsync(this MethodCenterDb db, int year, CancellationToken ct)
    {
        var start = Prefix + year.ToString(CultureInfo.InvariantCulture) + "/";
        var taken = await db.RouteNumbersTaken(start).ToListAsync(ct);
        var last = taken.Select(n => int.TryParse(n.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : 0).DefaultIfEmpty().Max();
        return new RouteNumbers(start, last);
    }

    private static IQueryable<string> RouteNumbersTaken(this MethodCenterDb db, string start) =>
        db.Routes.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(r => r.Number.StartsWith(start)).Select(r => r.Number);
}

/// <summary>Gives numbers of routes one after another.</summary>
internal sealed class RouteNumbers(string start, int last)
{
    private int _last = last;

    public string Next() => start + (++_last).ToString("0000", CultureInfo.InvariantCulture);
}
