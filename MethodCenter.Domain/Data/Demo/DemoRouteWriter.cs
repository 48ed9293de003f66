using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Writes the routes of the demo, moves the deficits that they close into the route, and asks a few questions to methodists.</summary>
internal sealed class DemoRouteWriter(MethodCenterDb db, DemoDevelopment made)
{
    private static readonly string[] Questions =
        ["Как оценивать групповой проект, чтобы отметка была у каждого своя?", "Подскажите банк заданий на функциональную грамотность для 7 класса.", "Можно ли заменить семинар взаимопосещением?",
         "Как объяснить родителям критериальное оценивание?"];

    public async Task WriteAsync(CancellationToken ct)
    {
        var maker = new DemoRouteMaker(made);
        maker.Make(await new DemoRoutePlanner(db, made).PlanAsync(ct));
        await InsertAsync<IndividualRoute>(maker.Routes, ct);
        await InsertAsync<RouteStatusStep>(maker.StatusSteps, ct);
        await InsertAsync<RouteVersion>(maker.Versions, ct);
        await InsertAsync<RouteApproval>(maker.Approvals, ct);
        await InsertAsync<RouteStep>(maker.Steps, ct);
        await InsertAsync<RouteCheckpoint>(maker.Checkpoints, ct);
        await MoveDeficitsAsync(maker, ct);
        Ask(maker.Routes);
        await InsertAsync<Consultation>(made.Consultations, ct);
    }

    /// <summary>Confirmed deficits that an approved route closes are in the route, of one that is walked in work.</summary>
    private async Task MoveDeficitsAsync(DemoRouteMaker maker, CancellationToken ct)
    {
        var routes = maker.Routes.Where(r => r.Status is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused).ToDictionary(r => r.EducatorId);
        var codes = maker.Steps.GroupBy(s => s.EducatorId).ToDictionary(g => g.Key, g => g.SelectMany(s => CompetenceCodes.Read(s.Codes)).ToHashSet(StringComparer.Ordinal));
        var deficits = await db.Deficits.AsNoTracking().Where(d => d.State == DeficitState.Confirmed).OrderBy(d => d.Id).ToListAsync(ct);
        var moved = deficits.FindAll(d => routes.TryGetValue(d.EducatorId, out var route) && codes[d.EducatorId].Contains(d.CompetenceCode) && d.StateSince <= route.ApprovedOn);
        var (writer, id) = (new BulkWriter<DeficitStep>(db), 0);
        var steps = new List<DeficitStep>();
        foreach (var deficit in moved)
        {
            var route = routes[deficit.EducatorId];
            steps.Add(deficit.Become(DeficitState.InRoute, route.ApprovedOn!.Value, "Белов Андрей Николаевич", $"{DeficitDecisions.ByHand}включён в {route.Number}", StepOrigin.Decision));
            if (route.Status != RouteStatus.Approved) steps.Add(deficit.Become(DeficitState.InWork, route.From, "Белов Андрей Николаевич", $"{DeficitDecisions.ByHand}в работе по {route.Number}", StepOrigin.Decision));
        }
        id = await writer.NextIdAsync(ct);
        foreach (var step in steps) step.Id = id++;
        await new BulkWriter<Deficit>(db).UpdateAsync(moved, ct);
        await writer.InsertAsync(steps, ct);
    }

    private void Ask(List<IndividualRoute> routes)
    {
        foreach (var route in routes.Where(r => r.MethodistId is not null && (r.EducatorId == made.Results.TeacherId || made.Random.Chance(90))))
        {
            var asked = made.Today.AddDays(-made.Random.Between(1, 45));
            var question = DemoDevelopment.Add(made.Consultations, new Consultation(route.EducatorId, made.Random.Pick(Questions), asked.ToDateTime(new TimeOnly(13, 5), DateTimeKind.Utc)), (c, id) => c.Id = id);
            question.About(route.Id, null, null);
            if (asked < made.Today.AddDays(-9)) question.Reply("Начните с критериев: дайте их детям до работы и попросите оценить черновик. Материалы отправлены, на следующей неделе посмотрим вместе.", asked.AddDays(2).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc), "методист");
            else if (made.Random.Chance(400)) question.Schedule(made.Today.AddDays(made.Random.Between(1, 6)), "видеовстреча");
        }
    }

    private Task InsertAsync<T>(IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
