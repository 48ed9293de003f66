using System.Globalization;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// Gives each planned route a life: agreed to party by party, approved, walked with steps done, late or moved, finished, paused or stopped; those
/// of the campaign that runs now are still drafts or wait for somebody.
/// </summary>
internal sealed class DemoRouteMaker(DemoDevelopment made)
{
    private const string Centre = "Белов Андрей Николаевич";
    private readonly DemoRandom _random = made.Random;
    private readonly Dictionary<int, string> _methodists = made.World.Methodists.ToDictionary(m => m.Id, m => m.FullName);

    public List<IndividualRoute> Routes { get; } = [];
    public List<RouteStatusStep> StatusSteps { get; } = [];
    public List<RouteVersion> Versions { get; } = [];
    public List<RouteApproval> Approvals { get; } = [];
    public List<RouteStep> Steps { get; } = [];
    public List<RouteCheckpoint> Checkpoints { get; } = [];

    public void Make(IEnumerable<DemoRoutePlan> plans)
    {
        foreach (var plan in plans.OrderBy(p => p.Content.From).ThenBy(p => p.Person.EducatorId)) Add(plan);
    }

    private void Add(DemoRoutePlan proposed)
    {
        var plan = proposed with { Content = Named(proposed.Content) };
        var created = Earlier(plan.Content.From.AddDays(-_random.Between(14, 22)), made.Today);
        var number = string.Create(CultureInfo.InvariantCulture, $"ИОМ-{created.Year}/{Routes.Count(r => r.CreatedOn.Year == created.Year) + 1:0000}");
        var route = DemoDevelopment.Add(Routes, new IndividualRoute(plan.Person.EducatorId, number, RouteBasis.Diagnosis, created), (r, id) => r.Id = id);
        route.Rest(RouteBasis.Diagnosis, plan.Campaign.Entity.Id, plan.Person.DiagnosedOn);
        route.Lead(plan.Person.MethodistId);
        route.Plan(plan.Content.From, plan.Content.Until);
        route.Count(plan.Content.Hours, 0);
        Become(route, RouteStatus.Draft, created, plan, "предложен по результатам кампании");
        var version = DemoDevelopment.Add(Versions, new RouteVersion(route, 1, RouteVersionOrigin.Generated, plan.Content.Write(), At(created), KeeperOf(plan)), (v, id) => v.Id = id);
        version.RouteId = route.Id;
        Live(route, version, plan, created);
    }

    /// <summary>Keys of steps are random words; the demo comes out the same each time.</summary>
    private static RouteContent Named(RouteContent content) =>
        content with { Steps = [.. content.Steps.Select((s, i) => s with { Key = string.Create(CultureInfo.InvariantCulture, $"step{i + 1}") })] };

    private void Live(IndividualRoute route, RouteVersion version, DemoRoutePlan plan, DateOnly created)
    {
        var turn = made.Results.Shown.Contains(route.EducatorId) ? 60 : _random.Below(100);
        if (plan.Campaign.IsCurrent) turn = made.Results.Shown.Contains(route.EducatorId) ? 8 : _random.Below(14);
        if (turn < 5) return;
        var sent = Earlier(created.AddDays(2), made.Today);
        Become(route, RouteStatus.Agreeing, sent, plan, null);
        version.Become(RouteVersionState.Agreeing);
        if (turn < 14) Agree(version, plan, sent, _random.Below(4));
        else if (turn < 16) Return(route, version, plan, sent);
        else Approve(route, version, plan, sent, turn);
    }

    private void Return(IndividualRoute route, RouteVersion version, DemoRoutePlan plan, DateOnly sent)
    {
        Sign(version, ApprovalParty.Educator, false, sent, plan, "Прошу сдвинуть обучение на следующую четверть.");
        version.Become(RouteVersionState.Returned);
        Become(route, RouteStatus.Returned, Earlier(sent.AddDays(1), made.Today), plan, "Прошу сдвинуть обучение на следующую четверть.");
    }

    private void Approve(IndividualRoute route, RouteVersion version, DemoRoutePlan plan, DateOnly sent, int turn)
    {
        Agree(version, plan, sent, 4);
        var approved = Earlier(sent.AddDays(9), made.Today);
        version.Become(RouteVersionState.Approved, approved);
        Become(route, RouteStatus.Approved, approved, plan, null);
        Walk(route, plan, turn);
        if (plan.Content.From > made.Today) return;
        Become(route, RouteStatus.Ongoing, plan.Content.From, plan, "педагог приступил к маршруту");
        if (turn < 20) Become(route, RouteStatus.Paused, Earlier(plan.Content.From.AddDays(40), made.Today), plan, "длительная командировка");
        else if (turn < 23) Become(route, RouteStatus.Stopped, Earlier(plan.Content.From.AddDays(60), made.Today), plan, "переход на другую должность");
        else if (plan.Content.Until < made.Today) Finish(route, plan);
    }

    private void Finish(IndividualRoute route, DemoRoutePlan plan)
    {
        route.Reflect("Стало понятнее, как давать обратную связь; критерии обсуждаю с классом до работы.", route.Percent == 100 ? "Маршрут пройден полностью, рекомендована повторная диагностика." : "Пройден частично: оставшееся перенесено в план на следующий год.");
        Become(route, RouteStatus.Completed, plan.Content.Until, plan, route.Percent == 100 ? "пройден полностью" : $"пройден частично: {route.Percent} %");
    }

    private void Agree(RouteVersion version, DemoRoutePlan plan, DateOnly sent, int parties)
    {
        for (var party = 1; party <= parties; party++) Sign(version, (ApprovalParty)party, true, sent.AddDays(party * 2), plan, null);
    }

    private void Sign(RouteVersion version, ApprovalParty party, bool isAgreed, DateOnly on, DemoRoutePlan plan, string? comment)
    {
        var by = party switch { ApprovalParty.Educator => plan.Person.FullName, ApprovalParty.Methodist => KeeperOf(plan), ApprovalParty.Organisation => "Координатор организации", ApprovalParty.Centre => Centre };
        DemoDevelopment.Add(Approvals, new RouteApproval(version, party, isAgreed, At(Earlier(on, made.Today)), by, comment, RouteContent.HashOf(version.Content)), (a, id) => a.Id = id);
    }

    /// <summary>What is over is mostly done; a few steps are late, moved or given up.</summary>
    private void Walk(IndividualRoute route, DemoRoutePlan plan, int turn)
    {
        foreach (var (planned, i) in plan.Content.Steps.Select((s, i) => (s, i)))
        {
            var step = DemoDevelopment.Add(Steps, new RouteStep(route, planned.Key), (s, id) => s.Id = id);
            step.RouteId = route.Id;
            step.Plan(i + 1, planned.Kind, planned.Learning, planned.Title, planned.Organiser, planned.Hours, planned.From, planned.Until);
            step.Serve(planned.Codes, planned.IsTransfer, planned.Product);
            step.Point(planned.ProgrammeId, planned.StreamId, planned.EventId, planned.OfferId);
            Mark(step, turn);
        }
        foreach (var planned in plan.Content.Checkpoints)
        {
            var point = DemoDevelopment.Add(Checkpoints, new RouteCheckpoint(route, planned.Title, planned.DueOn), (c, id) => c.Id = id);
            point.RouteId = route.Id;
            if (planned.DueOn < made.Today.AddDays(-5) && _random.Chance(850)) point.Pass(planned.DueOn.AddDays(_random.Between(0, 4)), "Идёт по плану; договорились о взаимопосещении.");
        }
        route.Count(plan.Content.Hours, Steps.Where(s => s.RouteId == route.Id && s.Status == RouteStepStatus.Done).Sum(s => s.Hours));
    }

    private void Mark(RouteStep step, int turn)
    {
        if (turn < 23 && step.Place > 1) return;
        if (step.Until < made.Today && _random.Chance(860))
            step.Mark(RouteStepStatus.Done, step.Until, step.Kind == RouteStepKind.Programme ? $"удостоверение № 4724{200_000 + step.Id}" : "подтверждено методистом", _random.Chance(300) ? "Полезно, применяю на уроках." : null, null);
        else if (step.Until < made.Today && _random.Chance(250)) step.Mark(RouteStepStatus.NotDone, null, null, null, "совпало с подготовкой к аттестации школы");
        else if (step.From <= made.Today && step.Until >= made.Today) step.Mark(RouteStepStatus.Ongoing, null, null, null, null);
    }

    private void Become(IndividualRoute route, RouteStatus status, DateOnly on, DemoRoutePlan plan, string? comment)
    {
        var step = route.Become(status, on, status is RouteStatus.Approved or RouteStatus.Stopped ? Centre : KeeperOf(plan), comment);
        step.RouteId = route.Id;
        DemoDevelopment.Add(StatusSteps, step, (s, id) => s.Id = id);
    }

    private string KeeperOf(DemoRoutePlan plan) => plan.Person.MethodistId is { } id ? _methodists[id] : Centre;

    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
