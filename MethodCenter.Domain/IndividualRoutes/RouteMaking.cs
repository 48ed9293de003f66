using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What a new route needs: the right to make it, one active at a time, the diagnosis that it rests on, who leads it.</summary>
internal static class RouteMaking
{
    /// <summary>Null when the route may be made.</summary>
    public static async Task<DomainError?> ProblemOfAsync(MethodCenterDb db, RouteNewDraft draft, CancellationToken ct)
    {
        if (!RouteRights.MayEdit(db.Actor)) return AccessErrors.Forbidden;
        if (draft.EducatorId == 0) return RouteErrors.PersonMissing;
        if (!await db.Educators.AnyAsync(e => e.Id == draft.EducatorId && e.MergedIntoId == null, ct)) return RouteErrors.NotFound;
        if (!RouteRights.MayEditOf(db.Actor, draft.EducatorId)) return RouteErrors.OwnRoute;
        if (draft.From is null || draft.Until is null) return RouteErrors.DatesMissing;
        if (draft.Until < draft.From) return RouteErrors.DatesTurned;
        return await SecondAsync(db, draft.EducatorId, draft.SecondReason, ct);
    }

    /// <summary>One active route at a time; another is refused with its number unless a reason is given (domain, section 4).</summary>
    public static async Task<DomainError?> SecondAsync(MethodCenterDb db, int educatorId, string? reason, CancellationToken ct)
    {
        if (Inputs.Tidy(reason) is not null) return null;
        var number = await db.ActiveOf(educatorId).Select(r => r.Number).FirstOrDefaultAsync(ct);
        return number is null ? null : RouteErrors.SecondRoute(number);
    }

    /// <summary>The last completed result of the person in the campaign; null without one.</summary>
    public static async Task<DateOnly?> DiagnosedOnAsync(MethodCenterDb db, RouteNewDraft draft, CancellationToken ct) =>
        await db.OpenDiagnoses().Where(d => d.EducatorId == draft.EducatorId && d.CampaignId == draft.CampaignId && d.Status == DiagnosisStatus.Completed && d.TakenOn <= db.Today)
            .OrderByDescending(d => d.TakenOn).Select(d => (DateOnly?)d.TakenOn).FirstOrDefaultAsync(ct);

    /// <summary>The methodist who makes it, or the one to whom the person is assigned now.</summary>
    public static async Task<int?> MethodistAsync(MethodCenterDb db, int educatorId, CancellationToken ct)
    {
        if (db.Actor.Role is Role.RegionalMethodist && db.Scope.MethodistId > 0) return db.Scope.MethodistId;
        return await db.Assignments.Where(a => a.EducatorId == educatorId && a.From <= db.Today && (a.Until == null || a.Until >= db.Today))
            .OrderBy(a => a.From).Select(a => (int?)a.MethodistId).FirstOrDefaultAsync(ct);
    }
}

/// <summary>Brings a content into the one form in which it is stored and hashed.</summary>
internal static class RouteContentTidy
{
    public static RouteContent Of(RouteContent content) => content with
    {
        Goal = Inputs.Tidy(content.Goal, 4000),
        Expected = Inputs.Tidy(content.Expected, 4000),
        Steps = [.. content.Steps.Select(Of)],
        Checkpoints = [.. content.Checkpoints.Select(c => c with { Title = Inputs.Tidy(c.Title) ?? "" }).Distinct().OrderBy(c => c.DueOn).ThenBy(c => c.Title, StringComparer.Ordinal)],
        Uncovered = [.. content.Uncovered.Select(g => g with { Reason = Inputs.Tidy(g.Reason, 1000) ?? "" }).GroupBy(g => g.Code).Select(g => g.Last()).OrderBy(g => g.Code, StringComparer.Ordinal)],
    };

    private static ContentStep Of(ContentStep step) => step with
    {
        Title = Inputs.Tidy(step.Title, RouteContentRule.LongestTitle) ?? "",
        Task = Inputs.Tidy(step.Task, 2000),
        Organiser = Inputs.Tidy(step.Organiser),
        Product = Inputs.Tidy(step.Product),
        Why = Inputs.Tidy(step.Why, 2000),
        Codes = CompetenceCodes.Line([step.Codes]),
    };
}
