using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Builds the form of one route for whoever sees the route.</summary>
public sealed class RouteFormQueries(Database database, CentreHead head)
{
    /// <summary>Null for foreign and absent routes and versions alike. Leaves a line in the journal.</summary>
    /// <param name="routeId">Which route.</param>
    /// <param name="version">Number of the version; null prints the approved one, or the newest where none is approved.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int routeId, int? version, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.Routes.SingleOrDefaultAsync(r => r.Id == routeId, ct) is not { } route) return null;
        if (await (await RouteFormReading.LoadAsync(db, ct)).ReadAsync(route, version, ct) is not { } facts) return null;
        var keys = (await db.Educators.SingleAsync(e => e.Id == route.EducatorId, ct)).ScopeKeys;
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(IndividualRoute), $"{AuditTerms.Summary(AuditAction.Printed, nameof(IndividualRoute))} {route.Number}")
        {
            SubjectId = route.Id, Keys = keys,
        }, ct);
        return RouteForm.Create(facts, head, db.Now);
    }
}
