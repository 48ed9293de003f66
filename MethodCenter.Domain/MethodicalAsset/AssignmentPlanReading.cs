using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Gathers what the planning of an assignment needs: preview and act read the same.</summary>
internal static class AssignmentPlanReading
{
    /// <summary>The plan, or a refusal of the form itself.</summary>
    public static async Task<Result<AssignmentPlan>> PlanAsync(this MethodCenterDb db, Actor actor, AssignmentDraft draft, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(actor)) return AccessErrors.Forbidden;
        if (draft.MethodistId == 0) return MethodicalAssetErrors.MethodistMissing;
        if (draft.From is not { } from) return MethodicalAssetErrors.FromMissing;
        if (draft.Until < from) return Registry.RegistryErrors.SpanTurnedRound;
        if (draft.EducatorIds.Count + draft.OrganisationIds.Count == 0) return MethodicalAssetErrors.NothingToAssign;
        var methodist = await db.Methodists.SingleOrDefaultAsync(m => m.Id == draft.MethodistId, ct);
        if (methodist is null || !AssetRights.MayKeep(actor, methodist.Level, methodist.MunicipalityId)) return MethodicalAssetErrors.NotFound;
        var load = await db.LoadWithinAsync(methodist.Id, from, draft.Until, ct);
        var plan = new PlanMethodist(methodist.Id, methodist.FullName, methodist.IsInAssetOn(from), load, methodist.SoftLimit, methodist.HardLimit)
        {
            EducatorId = methodist.EducatorId,
            OrganisationId = methodist.OrganisationId,
        };
        var term = new Term(methodist.Id, from, draft.Until);
        List<PlanTarget> targets = [.. await PeopleAsync(db, draft.EducatorIds, term, ct), .. await OrganisationsAsync(db, draft.OrganisationIds, term, ct)];
        var asked = draft.EducatorIds.Distinct().Count() + draft.OrganisationIds.Distinct().Count();
        return AssignmentPlanning.Make(plan, targets, asked - targets.Count);
    }

    private static async Task<IEnumerable<PlanTarget>> PeopleAsync(MethodCenterDb db, List<int> ids, Term term, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var people = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null).OrderBy(e => e.NameKey)
            .Select(e => new
            {
                e.Id,
                e.OrganisationId,
                Name = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
                Works = e.WorksUntil == null || e.WorksUntil >= term.From,
            }).ToListAsync(ct);
        var held = await HeldAsync(db, db.Assignments.Where(a => a.EducatorId != null && EF.Parameter(ids).Contains(a.EducatorId.Value)), term, ct);
        return people.Select(p => new PlanTarget(p.Id, p.OrganisationId, p.Name, p.Place ?? "")
        {
            IsActive = p.Works,
            IsAlreadyTheirs = held.Any(h => h.EducatorId == p.Id && h.MethodistId == term.MethodistId),
            Others = OthersOf(held.Where(h => h.EducatorId == p.Id), term),
        });
    }

    private static async Task<IEnumerable<PlanTarget>> OrganisationsAsync(MethodCenterDb db, List<int> ids, Term term, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var organisations = await db.Organisations.Where(o => EF.Parameter(ids).Contains(o.Id)).OrderBy(o => o.NameKey)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                IsOpen = o.ClosedOn == null || o.ClosedOn >= term.From,
                Place = db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
            }).ToListAsync(ct);
        var held = await HeldAsync(db, db.Assignments.Where(a => a.EducatorId == null && EF.Parameter(ids).Contains(a.OrganisationId)), term, ct);
        return organisations.Select(o => new PlanTarget(null, o.Id, o.ShortName, o.Place ?? "")
        {
            IsActive = o.IsOpen,
            IsAlreadyTheirs = held.Any(h => h.OrganisationId == o.Id && h.MethodistId == term.MethodistId),
            Others = OthersOf(held.Where(h => h.OrganisationId == o.Id), term),
        });
    }

    private static async Task<List<Held>> HeldAsync(MethodCenterDb db, IQueryable<Assignment> assignments, Term term, CancellationToken ct)
    {
        var found = await assignments.Where(a => (a.Until == null || a.Until >= term.From) && (term.Until == null || a.From <= term.Until))
            .Select(a => new { a.EducatorId, a.OrganisationId, a.MethodistId }).ToListAsync(ct);
        var names = await db.NamesAsync(found.Select(f => f.MethodistId), ct);
        return found.ConvertAll(f => new Held(f.EducatorId, f.OrganisationId, f.MethodistId, names[f.MethodistId].FullName));
    }

    private static List<string> OthersOf(IEnumerable<Held> held, Term term) =>
        [.. held.Where(h => h.MethodistId != term.MethodistId).Select(h => h.Methodist).Distinct().Order(StringComparer.Ordinal)];

    private sealed record Term(int MethodistId, DateOnly From, DateOnly? Until);

    private sealed record Held(int? EducatorId, int OrganisationId, int MethodistId, string Methodist);
}
