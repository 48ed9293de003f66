using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Writes many draft routes at once: an ordinary save for a few, prepared commands for a campaign (thousands would block other editors for
/// seconds), with one line in the journal.
/// </summary>
internal sealed class RouteBatch(MethodCenterDb db)
{
    private const int Few = 50;

    /// <summary>Adds each route with version 1 and its first status; ids are known afterwards.</summary>
    public async Task AddAsync(IReadOnlyList<IndividualRoute> routes, IReadOnlyList<RouteContent> contents, string comment, CancellationToken ct)
    {
        if (routes.Count <= Few || db.Scope.Kind is not ScopeKind.Region)
        {
            for (var i = 0; i < routes.Count; i++) db.Open(routes[i], contents[i], RouteVersionOrigin.Generated, comment);
            await db.SaveChangesAsync(ct);
            return;
        }
        await WriteAsync(routes, contents, comment, ct);
        db.Note(new AuditNote(AuditAction.Created, "Routes", $"{AuditTerms.Summary(AuditAction.Created, "Routes")}: {comment}") { Rows = routes.Count });
    }

    private async Task WriteAsync(IReadOnlyList<IndividualRoute> routes, IReadOnlyList<RouteContent> contents, string comment, CancellationToken ct)
    {
        var (writer, versions, steps) = (new BulkWriter<IndividualRoute>(db), new BulkWriter<RouteVersion>(db), new BulkWriter<RouteStatusStep>(db));
        var (routeId, versionId, stepId) = (await writer.NextIdAsync(ct), await versions.NextIdAsync(ct), await steps.NextIdAsync(ct));
        var (newVersions, newSteps) = (new List<RouteVersion>(routes.Count), new List<RouteStatusStep>(routes.Count));
        for (var i = 0; i < routes.Count; i++)
        {
            routes[i].Id = routeId + i;
            routes[i].Plan(contents[i].From, contents[i].Until);
            routes[i].Count(contents[i].Hours, 0);
            var step = routes[i].Become(RouteStatus.Draft, db.Today, db.Actor.Name, comment);
            (step.Id, step.RouteId) = (stepId + i, routes[i].Id);
            newSteps.Add(step);
            newVersions.Add(new RouteVersion(routes[i], 1, RouteVersionOrigin.Generated, contents[i].Write(), db.Now, db.Actor.Name) { Id = versionId + i });
        }
        await writer.InsertAsync(routes, ct);
        await versions.InsertAsync(newVersions, ct);
        await steps.InsertAsync(newSteps, ct);
    }
}
