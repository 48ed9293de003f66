using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Makes a route of a row: its status history, so that the status on any past day can be told (decisions, point 8), version 1, and the live
/// steps of an approved one. Deficits are not touched: their states stay with diagnostics.
/// </summary>
internal sealed class RouteWriter(PlanContext context, ImportPlan plan, ProgrammeBook programmes)
{
    public IndividualRoute Create(Educator person, RouteRecord record, RouteTies ties)
    {
        var route = new IndividualRoute(person.Id, record.Number!, record.Basis!.Value, record.CreatedOn!.Value);
        route.Rest(record.Basis.Value, ties.Campaign?.Id, record.DiagnosedOn);
        route.Lead(ties.Methodist?.Id);
        var content = RouteContents.Of(record, programmes);
        route.Plan(content.From, content.Until);
        route.Count(record.PlannedHours is > 0 and { } planned ? planned : content.Hours, record.DoneHours ?? 0);
        plan.NewRoutes.Add(route);
        Live(route, record);
        AddVersion(route, record, content);
        return route;
    }

    private void Live(IndividualRoute route, RouteRecord record)
    {
        Become(route, RouteStatus.Draft, record.CreatedOn!.Value, null);
        if (record.ApprovedOn is { } approved) Become(route, RouteStatus.Approved, approved, null);
        if (route.Status != record.Status) Become(route, record.Status!.Value, record.StatusOn!.Value, record.Note);
        route.TakeApproval(record.ApprovedOn);
    }

    private void Become(IndividualRoute route, RouteStatus status, DateOnly on, string? comment) =>
        plan.NewRouteStatuses.Add(route.Become(status, on, context.Account, comment));

    private void AddVersion(IndividualRoute route, RouteRecord record, RouteContent content)
    {
        var version = new RouteVersion(route, 1, RouteVersionOrigin.Imported, "", context.Db.Now, context.Account);
        version.Rewrite(content.Write(), RouteContents.NoteOf(record, content));
        version.Become(RouteLife.StateOf(record), record.ApprovedOn);
        plan.NewRouteVersions.Add(version);
        if (version.State != RouteVersionState.Approved) return;
        foreach (var (planned, index) in content.Steps.Select((s, i) => (s, i)))
        {
            var step = new RouteStep(route, planned.Key);
            RouteLife.Plan(step, index + 1, planned);
            if (RouteLife.IsWhollyDone(route)) RouteLife.Finish(step, route.StatusSince);
            plan.NewRouteSteps.Add(step);
        }
    }
}
