using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads what stands in a profile under the scope of the context and turns it into words.</summary>
internal sealed class ProfileReading(MethodCenterDb db)
{
    private ProfileCompetences _names = null!;
    private ProfileMeasures _measures = null!;

    public async Task<Profile> FillAsync(Profile profile, CancellationToken ct)
    {
        var id = profile.EducatorId;
        _names = await ProfileCompetences.LoadAsync(db, ct);
        _measures = await ProfileMeasures.LoadAsync(db, ct);
        var attempts = await db.Diagnoses.Where(d => d.EducatorId == id).ToListAsync(ct);
        var shown = attempts.FindAll(IsOpen);
        var evidence = await db.DeficitEvidence.Where(e => e.EducatorId == id).OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(ct);
        var steps = await db.DeficitSteps.Where(s => s.EducatorId == id).OrderByDescending(s => s.Id).ToListAsync(ct);
        var deficits = await db.OpenDeficits().Where(d => d.EducatorId == id).ToListAsync(ct);
        var hidden = attempts.Where(a => a.IsCompleted && !IsOpen(a)).ToList();
        return profile with
        {
            Groups = _measures.GroupsOf(shown, _names, db.Today),
            Dynamics = _measures.DynamicsOf(shown, _names),
            Strengths = [.. StrengthQueries.Of(shown, _measures.Campaigns, _names, db.Today).OrderByDescending(s => s.Tenths)],
            Deficits = await DeficitsAsync(deficits, profile.IsLowResults, shown, evidence, steps, ct),
            Evidence = [.. evidence.Select(EvidenceOf)],
            Visits = await VisitsAsync(id, ct),
            Attempts = [.. attempts.OrderByDescending(a => a.TakenOn ?? _measures.Campaigns[a.CampaignId].Until).ThenByDescending(a => a.Attempt).Select(a => AttemptOf(a, profile.May.Annul))],
            Steps = [.. steps.Where(s => !hidden.Exists(h => h.Measures(s.CompetenceCode))).Select(StepOf)],
            OpensOn = hidden.Count == 0 ? null : hidden.Max(h => h.OpenFrom),
        };
    }

    /// <summary>The deficits of one person with what stands behind each.</summary>
    private async Task<IReadOnlyList<ProfileDeficit>> DeficitsAsync(
        List<Deficit> deficits, bool isLowResults, List<Diagnosis> attempts, List<DeficitEvidence> evidence, List<DeficitStep> steps, CancellationToken ct)
    {
        var builder = await DeficitFactsBuilder.LoadAsync(db, ct);
        var facts = builder.Build(
            attempts.Where(a => a.IsCompleted).Select(a => new DeficitAttempt(a.EducatorId, a.CampaignId, a.Attempt, a.TakenOn, a.Scores)),
            evidence.Where(e => e.IsInForce).Select(e => new DeficitEvidenceLine(e.EducatorId, e.CompetenceCode, e.Source, e.On, e.Severity)));
        return [.. deficits.Select(d => DeficitOf(d, facts.GetValueOrDefault((d.EducatorId, d.CompetenceCode)), isLowResults, steps.FindAll(s => s.CompetenceCode == d.CompetenceCode)))
            .OrderByDescending(d => d.IsOpen).ThenByDescending(d => d.Priority).ThenBy(d => _names.Of(d.Code).Rank)];
    }

    private ProfileDeficit DeficitOf(Deficit deficit, DeficitFacts? known, bool isLowResults, List<DeficitStep> steps)
    {
        var facts = known ?? new DeficitFacts([], []);
        var verdict = DeficitLedger.Judge(deficit.IsTouched ? facts.With(steps) : facts);
        var mayKeep = DeficitRights.MayKeepOf(db.Actor, deficit.EducatorId);
        var (name, grounds) = (_names.Of(deficit.CompetenceCode), verdict?.Grounds ?? []);
        return new(deficit.Id, deficit.Version, deficit.EducatorId, deficit.CompetenceCode, name.Name, name.Group, deficit.State)
        {
            Since = deficit.StateSince, Severity = deficit.Severity, Grounds = grounds,
            Priority = DeficitPriority.Of(deficit.Severity, deficit.Sources, isLowResults),
            PriorityText = DeficitPriority.Explain(deficit.Severity, [.. grounds.Select(g => g.Source)], isLowResults),
            Reason = steps.FirstOrDefault()?.Reason ?? verdict?.Reason ?? "",
            Acts = mayKeep ? DeficitActRule.Possible(deficit.State, db.Actor) : [],
            MayUndo = mayKeep && steps.Count > 0 && steps[0].Origin is StepOrigin.Decision
                && (steps[0].To is not DeficitState.Closed || DeficitRights.MayClose(db.Actor)),
        };
    }

    private ProfileEvidence EvidenceOf(DeficitEvidence e) => new(e.Id, e.CompetenceCode, _names.Of(e.CompetenceCode).Name, e.Source, e.On, e.Severity, e.Author)
    {
        Text = e.Text, OfClass = e.Pupils is null ? null : $"{e.ClassName}: не справились {e.Failed} из {e.Pupils}", IsOfVisit = e.VisitId is not null,
        WithdrawnOn = e.WithdrawnOn, WithdrawReason = e.WithdrawReason,
        MayWithdraw = e.IsInForce && e.VisitId is null && EvidenceService.MayWithdraw(db.Actor, e.Source, e.Author, e.EducatorId),
    };

    private ProfileAttempt AttemptOf(Diagnosis a, bool mayAnnul)
    {
        var (campaign, isOpen) = (_measures.Campaigns[a.CampaignId], IsOpen(a));
        return new(a.Id, a.Version, campaign.Title, a.Attempt, a.TakenOn, a.Status)
        {
            CampaignId = a.CampaignId, HasSheet = isOpen && a.IsCompleted && a.Scores.Length > 0,
            IsOfficial = campaign.IsOfficial, AnnulReason = a.AnnulReason, AnnulledOn = a.AnnulledOn,
            Total = isOpen && a.IsCompleted && a is { TotalHundredths: { } points, TotalMaxHundredths: { } max } ? new Percent(points, max) : null,
            OpensOn = isOpen && a.SeenAt is not null || !a.IsCompleted || a.OpenFrom <= db.Today ? null : a.OpenFrom,
            MayAnnul = mayAnnul && a.Status != DiagnosisStatus.Annulled, MayRestore = mayAnnul && a is { Status: DiagnosisStatus.Annulled, AnnulledOn: not null },
        };
    }

    private async Task<IReadOnlyList<ProfileVisit>> VisitsAsync(int educatorId, CancellationToken ct)
    {
        var visits = await db.LessonVisits.Where(v => v.EducatorId == educatorId).OrderByDescending(v => v.VisitedOn).ThenByDescending(v => v.Id).ToListAsync(ct);
        return [.. visits.Select(v => new ProfileVisit(v.Id, v.VisitedOn, v.Visitor, v.ClassName, v.Topic)
        {
            Marks = [.. ScoreSheet.Read(v.Card).Select(s => (_names.Of(s.Code).Name, (int)s.Points))], Strengths = v.Strengths, Advice = v.Advice,
        })];
    }

    private ProfileStep StepOf(DeficitStep s) => new(s.On, s.CompetenceCode, _names.Of(s.CompetenceCode).Name, s.From, s.To, s.By, s.Reason);

    private bool IsOpen(Diagnosis attempt) => DeficitRights.IsCentre(db.Actor) || attempt.SeenAt is not null || attempt.OpenFrom <= db.Today
        || DeficitRights.IsSelf(db.Actor, attempt.EducatorId);
}
