using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The list «Консультации», one question, and the questions of one person.</summary>
public sealed class ConsultationQueries(Database database)
{
    private const string List = "Consultations";

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => ConsultationRights.MayView(database.Actor);

    /// <summary>A methodist's «mine» are the assigned people's; the others' those that they answered.</summary>
    public bool IsMethodist => database.Actor.Scope.Kind is ScopeKind.Assigned;

    public async Task<Page<ConsultationRow>> ListAsync(ConsultationFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<ConsultationRow>.Empty;
        await using var db = database.Read();
        var lines = db.ConsultationLines(filter);
        var total = await lines.CountAsync(ct);
        var sorted = lines.SortedBy(page).Skip(page.Skip);
        var rows = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await NoteAsync(AuditAction.Searched, total, ct);
        var names = await ProfileCompetences.LoadAsync(db, ct);
        return new([.. rows.Select(r => r.ToRow(names, db))], total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<ConsultationRow>> ExportAsync(ConsultationFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await NoteAsync(AuditAction.Exported, all.Total, ct);
        return all.Items;
    }

    /// <summary>How many wait, over the same filter.</summary>
    public async Task<ConsultationCounts> CountAsync(ConsultationFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(0, 0, 0, 0);
        await using var db = database.Read();
        var states = await db.ConsultationLines(filter).GroupBy(l => l.Item.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var late = await db.ConsultationLines(filter with { IsLate = true }).CountAsync(ct);
        return new(states.Values.Sum(), states.GetValueOrDefault(ConsultationState.Asked), states.GetValueOrDefault(ConsultationState.Scheduled), late);
    }

    /// <summary>One question; null for foreign and absent ones alike.</summary>
    public async Task<ConsultationCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        if (await db.ConsultationLines(new()).SingleOrDefaultAsync(l => l.Item.Id == id, ct) is not { } line) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(Consultation), AuditTerms.Summary(AuditAction.Viewed, nameof(Consultation)))
        {
            SubjectId = id, Keys = new(line.MunicipalityId, line.OrganisationId, line.Item.EducatorId),
        }, ct);
        return new(line.ToRow(await ProfileCompetences.LoadAsync(db, ct), db), ConsultationRights.MayAnswer(db.Actor, line.Item.EducatorId), db.Scope.MethodistId > 0);
    }

    /// <summary>All of one person, what waits first; null for foreign and absent people alike.</summary>
    public async Task<PersonConsultations?> ListOfAsync(int educatorId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (!await db.Educators.AnyAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct)) return null;
        var needsConsent = db.Scope.Kind is ScopeKind.Organisation && !await db.ResultConsents.AnyAsync(c => c.EducatorId == educatorId && c.WithdrawnOn == null, ct);
        if (needsConsent) return new([]) { NeedsConsent = true };
        var lines = await db.ConsultationLines(new()).Where(l => l.Item.EducatorId == educatorId).OrderByDescending(l => l.Item.AskedAt).ToListAsync(ct);
        var names = await ProfileCompetences.LoadAsync(db, ct);
        return new([.. lines.Select(l => l.ToRow(names, db)).OrderByDescending(r => r.IsOpen)]) { MayAsk = ConsultationRights.MayAsk(db.Actor, educatorId) };
    }

    /// <summary>What the signed-in person may ask about.</summary>
    public async Task<ConsultationTopics> ListTopicsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == own, ct) is not { } person) return new([], []);
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var open = await db.Deficits.StillOpen().Where(d => d.EducatorId == own).OrderByDescending(d => d.Severity).Select(d => d.CompetenceCode).ToListAsync(ct);
        var steps = await db.RouteSteps.Where(s => s.EducatorId == own && s.Status != RouteStepStatus.Cancelled && s.Route!.Status != RouteStatus.Completed && s.Route.Status != RouteStatus.Stopped)
            .OrderBy(s => s.RouteId).ThenBy(s => s.Place).Select(s => new ConsultationStep(s.Id, s.Title)).ToListAsync(ct);
        return new([.. open.Select(names.Of).Concat(names.Suiting(person.PositionCode, person.PostGroup)).DistinctBy(c => c.Code)], steps);
    }

    /// <summary>Municipalities to filter by: a municipality its own only.</summary>
    public async Task<IReadOnlyList<DeficitChoice<int>>> ListMunicipalitiesAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : (int?)null;
        return await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName).Select(m => new DeficitChoice<int>(m.Id, m.ShortName)).ToListAsync(ct);
    }

    private Task NoteAsync(AuditAction action, int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(action, List, AuditTerms.Summary(action, List)) { Rows = rows }, ct);
}
