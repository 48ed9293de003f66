using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The parts of a card.</summary>
internal static class RouteCardReading
{
    /// <summary>
    /// May the actor learn which deficits these contents speak of: the coordinator of an organisation with the person's consent only, and nobody
    /// but the centre before the person opened the result (domain, section 12).
    /// </summary>
    public static async Task<bool> SeesResultsAsync(this MethodCenterDb db, int educatorId, IEnumerable<RouteContent> contents, CancellationToken ct)
    {
        if (db.Actor.Role is Role.OrganisationCoordinator && !await db.ResultConsents.AnyAsync(c => c.EducatorId == educatorId && c.WithdrawnOn == null, ct)) return false;
        var codes = contents.SelectMany(c => c.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Concat(c.Uncovered.Select(g => g.Code))).Distinct().ToArray();
        var known = db.Deficits.Where(d => d.EducatorId == educatorId && EF.Parameter(codes).Contains(d.CompetenceCode));
        return await known.CountAsync(ct) == await db.OpenDeficits().CountAsync(d => d.EducatorId == educatorId && EF.Parameter(codes).Contains(d.CompetenceCode), ct);
    }

    public static async Task<RouteHead?> HeadAsync(this MethodCenterDb db, int id, CancellationToken ct)
    {
        if (await db.Routes.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } route) return null;
        var line = await db.RouteLines(new RouteFilter { EducatorId = route.EducatorId }).FirstAsync(l => l.Route.Id == id, ct);
        var position = await (from e in db.Educators where e.Id == route.EducatorId join p in db.Positions on e.PositionCode equals p.Code select p.Name).FirstOrDefaultAsync(ct);
        var methodist = route.MethodistId is { } methodistId ? (await db.NamesAsync([methodistId], ct)).GetValueOrDefault(methodistId)?.FullName : null;
        return new(route.Id, route.EducatorId, route.Number, line.FullName, route.Status)
        {
            Version = route.Version, Organisation = line.Organisation, Municipality = line.Municipality, Position = position, Since = route.StatusSince,
            Basis = route.Basis, Campaign = line.Campaign, CampaignId = route.CampaignId, DiagnosedOn = route.DiagnosedOn, CreatedOn = route.CreatedOn,
            ApprovedOn = route.ApprovedOn, From = route.From, Until = route.Until, MethodistId = route.MethodistId, Methodist = methodist,
            PlannedHours = route.PlannedHours, DoneHours = route.DoneHours, Percent = route.Percent,
            SecondReason = route.SecondReason, EndReason = route.EndReason, Reflection = route.Reflection, Conclusion = route.Conclusion,
        };
    }

    /// <summary>The live steps with the reasons of the content; before approval the steps of the content alone.</summary>
    public static async Task<IReadOnlyList<RouteCardStep>> StepsAsync(
        this MethodCenterDb db, RouteHead head, RouteContent content, ProfileCompetences names, bool sees, CancellationToken ct)
    {
        var planned = content.Steps.Select((step, i) => (Step: step, Place: i + 1)).ToDictionary(p => p.Step.Key);
        var live = await db.RouteSteps.Where(s => s.RouteId == head.Id).OrderBy(s => s.Place).ToListAsync(ct);
        var cards = live.Count > 0 ? live.ConvertAll(s => CardOf(s, db.Today, head.Status)) : [.. planned.Values.Select(p => CardOf(p.Step, p.Place))];
        return [.. cards.Select(c => !sees ? c : c with
        {
            Competences = [.. CompetenceCodes.Read(live.Find(s => s.Id == c.Id)?.Codes ?? planned.GetValueOrDefault(c.Key).Step?.Codes).Select(code => new RouteCompetence(code, names.Of(code).Name))],
            Task = planned.GetValueOrDefault(c.Key).Step?.Task, Why = planned.GetValueOrDefault(c.Key).Step?.Why,
            Alternatives = planned.GetValueOrDefault(c.Key).Step?.Alternatives ?? [],
        })];
    }

    public static async Task<IReadOnlyList<RouteCardCheckpoint>> CheckpointsAsync(this MethodCenterDb db, RouteHead head, RouteContent content, CancellationToken ct)
    {
        if (head.ApprovedOn is null) return [.. content.Checkpoints.Select(c => new RouteCardCheckpoint(0, 0, c.Title, c.DueOn, null, null, false))];
        var points = await db.RouteCheckpoints.Where(c => c.RouteId == head.Id).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync(ct);
        return points.ConvertAll(c => new RouteCardCheckpoint(c.Id, c.Version, c.Title, c.DueOn, c.DoneOn, c.Outcome, c.DoneOn is null && c.DueOn < db.Today));
    }

    public static async Task<IReadOnlyList<RouteCardDeficit>> DeficitsAsync(
        this MethodCenterDb db, RouteHead head, IReadOnlyList<RouteCardStep> steps, ProfileCompetences names, CancellationToken ct)
    {
        var codes = steps.Where(s => s.IsInPlan).SelectMany(s => s.Competences.Select(c => c.Code)).Distinct().ToArray();
        var deficits = await db.OpenDeficits().Where(d => d.EducatorId == head.EducatorId && EF.Parameter(codes).Contains(d.CompetenceCode)).ToListAsync(ct);
        var may = RouteRights.MayConcludeOf(db.Actor, head.EducatorId) && head.ApprovedOn is not null && head.Status is not RouteStatus.Stopped;
        return [.. deficits.OrderByDescending(d => d.Severity).ThenBy(d => names.Of(d.CompetenceCode).Rank).Select(d =>
        {
            var answering = steps.Where(s => s.IsInPlan && s.Competences.Any(c => c.Code == d.CompetenceCode)).ToList();
            var hasTransfer = answering.Exists(s => s.IsTransfer && s.Status is RouteStepStatus.Done);
            return new RouteCardDeficit(d.Id, d.Version, d.CompetenceCode, names.Of(d.CompetenceCode).Name, d.State, d.Severity, d.StateSince)
            {
                Steps = answering.ConvertAll(s => s.Title), Places = answering.ConvertAll(s => s.Place), HasTransfer = hasTransfer,
                MayConclude = may && hasTransfer && DeficitActRule.Possible(d.State, db.Actor).Contains(DeficitAct.Close),
            };
        })];
    }

    /// <summary>What happened, the newest first: states, edits, consents and returns.</summary>
    public static async Task<IReadOnlyList<RouteHistoryLine>> HistoryAsync(this MethodCenterDb db, int id, CancellationToken ct)
    {
        var steps = await db.RouteStatusSteps.Where(s => s.RouteId == id).OrderBy(s => s.Id).ToListAsync(ct);
        return [.. steps.AsEnumerable().Reverse().Select(s => new RouteHistoryLine(s.On, s.From == s.To ? s.Comment ?? "" : RouteTerms.Of(s.To), s.By, s.From == s.To ? null : s.Comment))];
    }

    public static RouteVersionLine LineOf(RouteVersion version)
    {
        var content = RouteContent.Read(version.Content);
        return new(version.Id, version.Number, version.State, version.Origin, version.CreatedAt, version.CreatedBy)
        {
            Version = version.Version, Note = version.Note, ApprovedOn = version.ApprovedOn, Steps = content.Steps.Count, Hours = content.Hours, Hash = RouteContent.HashOf(version.Content),
        };
    }

    /// <summary>Without goals, gaps and the fields of steps that speak of deficits.</summary>
    public static IReadOnlyList<RouteChange> WithoutResults(IReadOnlyList<RouteChange> changes) =>
    [
        .. changes.Where(c => !c.IsOfResults).Select(c => c with { Fields = [.. c.Fields.Where(f => !RouteStepWords.IsOfResults(f.Field))] })
            .Where(c => c.Kind is not RouteChangeKind.StepChanged || c.Fields.Count > 0),
    ];

    private static RouteCardStep CardOf(RouteStep step, DateOnly today, RouteStatus status)
    {
        var card = new RouteCardStep(step.Id, step.Key, step.Place, step.Kind, step.Title)
        {
            Version = step.Version, Learning = step.Learning, Organiser = step.Organiser, Hours = step.Hours, From = step.From, Until = step.Until,
            IsTransfer = step.IsTransfer, Product = step.Product, Status = step.Status, DoneOn = step.DoneOn, Proof = step.Proof, Review = step.Review, Reason = step.Reason,
            IsInPlan = step.IsInPlan, ProgrammeId = step.ProgrammeId, StreamId = step.StreamId, EventId = step.EventId, OfferId = step.OfferId,
        };
        var isWalked = status is RouteStatus.Approved or RouteStatus.Ongoing;
        return card with { IsLate = isWalked && step.IsInPlan && card.IsOpen && step.Until < today };
    }

    private static RouteCardStep CardOf(ContentStep step, int place) => new(0, step.Key, place, step.Kind, step.Title)
    {
        Learning = step.Learning, Organiser = step.Organiser, Hours = step.Hours, From = step.From, Until = step.Until, IsTransfer = step.IsTransfer, Product = step.Product,
        ProgrammeId = step.ProgrammeId, StreamId = step.StreamId, EventId = step.EventId, OfferId = step.OfferId,
    };
}
