using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The routes of one person: the one to walk, the others, and what the first leaves open.</summary>
internal sealed record OwnRoutes(OwnRoute? Main, IReadOnlyList<OwnRouteLink> Others, bool HasDraft, IReadOnlyList<ContentGap> Gaps);

/// <summary>Reads routes for the person's own room: live steps once approved, the planned ones before.</summary>
internal sealed class OwnRouteReading(MethodCenterDb db, ProfileCompetences names)
{
    private static readonly RouteStatus[] Shown =
        [RouteStatus.Ongoing, RouteStatus.Approved, RouteStatus.Agreeing, RouteStatus.Paused, RouteStatus.Returned];

    public async Task<OwnRoutes> ReadAsync(int own, CancellationToken ct)
    {
        var all = await db.Routes.Where(r => r.EducatorId == own).OrderByDescending(r => r.StatusSince).ThenByDescending(r => r.Id).ToListAsync(ct);
        var main = all.Where(r => Shown.Contains(r.Status)).MinBy(r => Array.IndexOf(Shown, r.Status));
        var others = all.Where(r => r != main && r.Status is not RouteStatus.Draft).Where((r, i) => r.IsActive || i == 0)
            .Select(r => new OwnRouteLink(r.Id, r.Number, r.Status, r.From, r.Until)).ToList();
        var hasDraft = all.Exists(r => r.Status is RouteStatus.Draft);
        if (main is null) return new(null, others, hasDraft, []);
        var versions = await db.RouteVersions.Where(v => v.RouteId == main.Id).OrderBy(v => v.Number).ToListAsync(ct);
        var current = versions.FindLast(v => v.State is RouteVersionState.Approved) ?? versions.LastOrDefault();
        var content = current is null ? null : RouteContent.Read(current.Content);
        return new(await RouteAsync(main, versions, content, ct), others, hasDraft, content?.Uncovered ?? []);
    }

    private async Task<OwnRoute> RouteAsync(IndividualRoute route, List<RouteVersion> versions, RouteContent? content, CancellationToken ct)
    {
        var isPlan = !route.IsApproved;
        var steps = isPlan ? [.. (content?.Steps ?? []).Select(s => Planned(route.Id, s))] : await LiveAsync(route.Id, content, ct);
        return new OwnRoute(route.Id, route.Number, route.Status, route.From, route.Until)
        {
            Percent = isPlan ? null : route.Percent, DoneHours = route.DoneHours, PlannedHours = route.PlannedHours, Goal = content?.Goal, IsPlan = isPlan,
            Methodist = await MethodistAsync(route.MethodistId, ct), AgreeTo = await AgreeToAsync(versions, ct), Comment = await CommentAsync(route, ct),
            Steps = Marked(steps, isPlan || route.Status is RouteStatus.Paused),
        };
    }

    /// <summary>The steps of the version in force; one that a later version left out is no longer to be walked.</summary>
    private async Task<List<OwnStep>> LiveAsync(int routeId, RouteContent? content, CancellationToken ct)
    {
        var files = await db.RouteFiles.Where(f => f.RouteId == routeId && f.StepId != null).GroupBy(f => f.StepId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var reasons = (content?.Steps ?? []).ToDictionary(s => s.Key, s => s.Why, StringComparer.Ordinal);
        var steps = (await db.RouteSteps.Where(s => s.RouteId == routeId).OrderBy(s => s.Place).ThenBy(s => s.Id).ToListAsync(ct)).FindAll(s => reasons.ContainsKey(s.Key));
        return steps.ConvertAll(s => new OwnStep(s.Id, s.Version, routeId, s.Title, s.Kind, s.Learning, s.Status)
        {
            Key = s.Key, Codes = s.Codes, Hours = s.Hours, From = s.From, Until = s.Until, DoneOn = s.DoneOn, Organiser = s.Organiser, Product = s.Product,
            Proof = s.Proof, Review = s.Review, Reason = s.Reason, IsTransfer = s.IsTransfer, Files = files.GetValueOrDefault(s.Id),
            Why = reasons.GetValueOrDefault(s.Key), Competences = NamesOf(s.Codes),
        });
    }

    private OwnStep Planned(int routeId, ContentStep step) => new(0, 0, routeId, step.Title, step.Kind, step.Learning, RouteStepStatus.Planned)
    {
        Key = step.Key, Codes = step.Codes, Hours = step.Hours, From = step.From, Until = step.Until, Organiser = step.Organiser, Product = step.Product,
        Why = step.Why, IsTransfer = step.IsTransfer, Competences = NamesOf(step.Codes),
    };

    /// <summary>What is late, and the one to do next: what goes on before what has not begun, the sooner end before the later.</summary>
    private IReadOnlyList<OwnStep> Marked(List<OwnStep> steps, bool isStill)
    {
        if (isStill) return steps;
        var next = steps.Where(s => s.IsOpen).OrderByDescending(s => s.Until < db.Today).ThenByDescending(s => s.Status is RouteStepStatus.Ongoing).ThenBy(s => s.Until).FirstOrDefault();
        return steps.ConvertAll(s => s with { IsLate = s.IsOpen && s.Until < db.Today, IsNext = s == next });
    }

    /// <summary>The newest version that waits for agreement and has no word of the person yet.</summary>
    private async Task<int?> AgreeToAsync(List<RouteVersion> versions, CancellationToken ct)
    {
        if (versions.FindLast(v => v.State is RouteVersionState.Agreeing) is not { } waiting) return null;
        return await db.RouteApprovals.AnyAsync(a => a.VersionId == waiting.Id && a.Party == ApprovalParty.Educator, ct) ? null : waiting.Number;
    }

    private Task<string?> CommentAsync(IndividualRoute route, CancellationToken ct) => route.Status is RouteStatus.Paused or RouteStatus.Returned
        ? db.RouteStatusSteps.Where(s => s.RouteId == route.Id && s.To == route.Status).OrderByDescending(s => s.Id).Select(s => s.Comment).FirstOrDefaultAsync(ct)
        : Task.FromResult<string?>(null);

    private async Task<string?> MethodistAsync(int? id, CancellationToken ct) =>
        id is { } known ? (await EducatorBeyondScope.NamesOfMethodistsAsync(db, [known], ct)).GetValueOrDefault(known)?.FullName : null;

    private IReadOnlyList<string> NamesOf(string codes) => [.. CompetenceCodes.Read(codes).Select(c => names.Of(c).Name)];
}

/// <summary>Puts each open deficit beside the step that works on it.</summary>
internal static class OwnDeficitAnswers
{
    public static IReadOnlyList<OwnDeficit> Of(IReadOnlyList<Deficit> deficits, OwnRoute? route, IReadOnlyList<ContentGap> gaps, ProfileCompetences names) =>
        [.. deficits.Select(d => Of(d, names.Of(d.CompetenceCode).Name, route, gaps) with { State = d.State })];

    private static OwnDeficit Of(Deficit deficit, string name, OwnRoute? route, IReadOnlyList<ContentGap> gaps)
    {
        OwnDeficit Told(OwnDeficitAnswer answer) => new(deficit.CompetenceCode, name, deficit.Severity, answer);

        var steps = (route?.Steps ?? []).Where(s => s.Status is not RouteStepStatus.Cancelled && CompetenceCodes.Names(s.Codes, deficit.CompetenceCode)).ToList();
        if (steps.Find(s => s.IsOpen) is { } open) return Told(OwnDeficitAnswer.HasStep) with { By = open.Title, Until = open.Until };
        if (steps.Exists(s => s.Status is RouteStepStatus.Done)) return Told(OwnDeficitAnswer.StepsDone);
        if (deficit.State is DeficitState.Proposed) return Told(OwnDeficitAnswer.Supposed);
        if (route is null) return Told(OwnDeficitAnswer.Waits);
        return Told(OwnDeficitAnswer.Uncovered) with { By = gaps.FirstOrDefault(g => g.Code == deficit.CompetenceCode)?.Reason };
    }
}
