using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>After a retest: tells whether a route should change and proposes the changed content as a new draft version beside the one in force.</summary>
public sealed class RouteRetestService(Database database, RouteVersionService versions)
{
    /// <summary>Null where there is nothing new, no version in force, or the route is not for this user to change.</summary>
    public async Task<RouteNews?> NewsAsync(int routeId, CancellationToken ct)
    {
        await using var db = database.Read();
        return await ReadAsync(db, routeId, ct) is { News.Changes: true } found ? found.News : null;
    }

    /// <summary>Plans what the new deficits need for the rest of the period and proposes it with what stays.</summary>
    /// <returns>Id of the new version.</returns>
    public async Task<Result<int>> ProposeAsync(int routeId, CancellationToken ct)
    {
        RouteContent content;
        RouteNews news;
        await using (var db = database.Read())
        {
            if (await ReadAsync(db, routeId, ct) is not { } found) return RouteErrors.NotFound;
            if (!found.News.Changes) return RouteErrors.NothingNew;
            news = found.News;
            content = await PlanAsync(db, found, ct);
        }
        return await versions.ProposeAsync(routeId, content, RouteVersionOrigin.AfterRetest, $"По новым результатам диагностики. {news.Words}", ct);
    }

    private async Task<Found?> ReadAsync(MethodCenterDb db, int routeId, CancellationToken ct)
    {
        var route = await db.Routes.SingleOrDefaultAsync(r => r.Id == routeId, ct);
        if (route is null || !RouteRights.MayEditOf(database.Actor, route.EducatorId) || !route.IsActive) return null;
        if (await db.ApprovedContentAsync(routeId, ct) is not { } plan) return null;
        var person = (await new GenerationPeople(db, await ProfileCompetences.LoadAsync(db, ct)).LoadAsync([route.EducatorId], ct)).SingleOrDefault();
        if (person is null) return null;
        var touched = await db.RouteSteps.Where(s => s.RouteId == routeId && s.Status != RouteStepStatus.Planned && s.Status != RouteStepStatus.Moved).Select(s => s.Key).ToListAsync(ct);
        var closed = await db.OpenDeficits().Where(d => d.EducatorId == route.EducatorId && (d.State == DeficitState.Closed || d.State == DeficitState.Irrelevant)).Select(d => d.CompetenceCode).ToListAsync(ct);
        return new(route, plan, person, RouteRetest.Read(plan, touched.ToHashSet(StringComparer.Ordinal), person.Needs, closed.ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>The rest of the period and at least a quarter of a year; the hours that the budget leaves beside what stays.</summary>
    private static async Task<RouteContent> PlanAsync(MethodCenterDb db, Found found, CancellationToken ct)
    {
        var parameters = await RouteGenerationQueries.ParametersAsync(db, ct);
        var from = GenerationLimits.Workday(db.Today.AddDays(parameters.StartAfterDays));
        var months = Math.Clamp(FullPeriods.Months(from, found.Plan.Until), RouteParameters.LeastMonths, RouteParameters.MostMonths);
        var limits = GenerationLimits.Of(parameters, new GenerationDraft { Months = months, From = from }, db.Today).Value;
        var left = limits.HoursBudget - found.News.Kept.Sum(s => s.Hours);
        var catalogue = await GenerationCatalogue.LoadAsync(db, from, ct);
        var taken = found.News.Kept.Where(s => s.ProgrammeId is not null)
            .Select(s => new PlanRejection(GenerationCatalogue.KeyOfProgramme(s.ProgrammeId!.Value), s.Title, s.Hours, [], "уже стоит в маршруте", IsCompleted: s.Until < from));
        var person = found.Person with { Needs = found.News.New, Completed = [.. found.Person.Completed.Concat(taken).DistinctBy(t => t.Key)], Studying = [] };
        var rules = found.News.Kept.Any(s => s.IsTransfer) ? limits.Rules with { TransferHours = 0 } : limits.Rules;
        var planned = RoutePlanner.Plan(catalogue.For(person.MunicipalityId, person.SubjectCode), RouteGenerationQueries.PersonOf(person, catalogue),
            limits with { HoursBudget = left is null ? null : Math.Max(1, left.Value), Rules = rules }, PlanMode.BestEffort).Route;
        var gaps = found.Plan.Uncovered.Where(u => found.Person.Needs.Any(n => n.Code == u.Code));
        return found.Plan with
        {
            Until = planned is not null && planned.Steps.Count > 0 && planned.Until > found.Plan.Until ? planned.Until : found.Plan.Until,
            Steps = planned is null ? found.News.Kept : ProposalContent.Of(planned, found.News.New, found.News.Kept).Steps,
            Uncovered = [.. gaps, .. planned?.Uncovered.Select(u => new ContentGap(u.Code, u.Reason)) ?? []],
        };
    }

    private sealed record Found(IndividualRoute Route, RouteContent Plan, GenerationPerson Person, RouteNews News);
}
