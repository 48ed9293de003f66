using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Records what speaks of a deficit besides diagnostics and lessons, and takes it back with a reason.</summary>
public sealed class EvidenceService(Database database)
{
    /// <summary>
    /// Records one line for each competence. A coordinator may record a request about the own staff even without their consent: it tells
    /// the coordinator nothing.
    /// </summary>
    public Task<Result> RecordAsync(EvidenceDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (EvidenceRule.ProblemOf(draft, db.Today) is { } problem) return problem;
        if (!DeficitRights.MayRecord(database.Actor, draft.Source!.Value, draft.EducatorId)) return AccessErrors.Forbidden;
        if (!await db.Educators.AnyAsync(e => e.Id == draft.EducatorId && e.MergedIntoId == null, ct)) return DiagnosticsErrors.NotFound;
        var known = await ProfileCompetences.LoadAsync(db, ct);
        if (draft.Items.Any(i => !known.IsInForce(i.Code))) return DiagnosticsErrors.CompetenceUnknown;
        foreach (var item in draft.Items.DistinctBy(i => i.Code)) db.Add(NewEvidence(draft, item));
        await new DeficitSettler(db).SettleAsync([draft.EducatorId], database.Actor.Name, ct);
        return Result.Ok;
    }, ct);

    /// <summary>Keepers take back any evidence, everybody else what they recorded themselves.</summary>
    public Task<Result> WithdrawAsync(int id, string? reason, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var actor = database.Actor;
        if (await db.DeficitEvidence.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evidence) return DiagnosticsErrors.NotFound;
        if (!MayWithdraw(actor, evidence.Source, evidence.Author, evidence.EducatorId)) return AccessErrors.Forbidden;
        if (evidence.VisitId is not null) return DeficitErrors.OfVisit;
        if (evidence.Withdraw(reason, db.Today) is { IsOk: false } refusal) return refusal;
        await new DeficitSettler(db).SettleAsync([evidence.EducatorId], actor.Name, ct);
        return Result.Ok;
    }, ct);

    internal static bool MayWithdraw(Actor actor, EvidenceSource source, string author, int educatorId) =>
        DeficitRights.MayKeepOf(actor, educatorId)
        || (source is EvidenceSource.SelfAssessment && DeficitRights.IsSelf(actor, educatorId))
        || (source is EvidenceSource.Request && actor.Role is Role.OrganisationCoordinator && author == actor.Name);

    private DeficitEvidence NewEvidence(EvidenceDraft draft, EvidenceItem item)
    {
        var evidence = new DeficitEvidence(draft.EducatorId, item.Code, draft.Source!.Value, draft.On!.Value, item.Severity, database.Actor.Name);
        evidence.Describe(draft.Text);
        if (draft.IsOfClass) evidence.OfClass(draft.ClassName, draft.Pupils!.Value, draft.Failed!.Value);
        return evidence;
    }
}
