using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Lessons visited with an observation card: marks 0 and 1 of 2 become evidence that confirms.</summary>
public sealed class VisitService(Database database)
{
    private const string CardChanged = "карта наблюдения исправлена";

    /// <summary>A new card, or one that was recorded; null for absent and foreign ids and for those who may not record.</summary>
    public async Task<VisitDraft?> FindDraftAsync(int educatorId, int visitId, CancellationToken ct)
    {
        if (!DeficitRights.MayKeepOf(database.Actor, educatorId)) return null;
        await using var db = database.Read();
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct);
        if (person is null) return null;
        var visit = visitId == 0 ? null : await db.LessonVisits.SingleOrDefaultAsync(v => v.Id == visitId && v.EducatorId == educatorId, ct);
        if (visitId != 0 && visit is null) return null;
        var card = visit is null ? [] : ScoreSheet.Read(visit.Card).ToDictionary(s => s.Code, s => (int)s.Points);
        var competences = await ProfileCompetences.LoadAsync(db, ct);
        var lines = competences.ForVisit(person.PositionCode, person.PostGroup).Concat(card.Keys.Select(competences.Of)).DistinctBy(c => c.Code).OrderBy(c => c.Rank);
        return new VisitDraft
        {
            Id = visitId, Version = visit?.Version ?? 0, EducatorId = educatorId, On = visit?.VisitedOn ?? db.Today, ClassName = visit?.ClassName,
            Topic = visit?.Topic, Strengths = visit?.Strengths, Advice = visit?.Advice,
            Marks = [.. lines.Select(c => new VisitMark { Code = c.Code, Group = c.Group, Name = c.Name, Mark = card.TryGetValue(c.Code, out var mark) ? mark : null })],
        };
    }

    /// <summary>Records or corrects a visit; evidence that no longer follows from the card is withdrawn. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(VisitDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!DeficitRights.MayKeepOf(database.Actor, draft.EducatorId)) return AccessErrors.Forbidden;
        if (VisitRule.ProblemOf(draft, db.Today) is { } problem) return problem;
        if (await FindAsync(db, draft, ct) is not { } visit) return DiagnosticsErrors.NotFound;
        var known = await ProfileCompetences.LoadAsync(db, ct);
        if (draft.Marks.Any(m => m.Mark is not null && !known.IsKnown(m.Code))) return DiagnosticsErrors.CompetenceUnknown;
        visit.Record(draft.On!.Value, draft.ClassName, draft.Topic, VisitRule.CardOf(draft));
        visit.Conclude(draft.Strengths, draft.Advice);
        if (draft.Id == 0) db.Add(visit);
        await db.SaveChangesAsync(ct);
        await FollowAsync(db, visit, draft, ct);
        await new DeficitSettler(db).SettleAsync([visit.EducatorId], database.Actor.Name, ct);
        return visit.Id;
    }, ct);

    private async Task<LessonVisit?> FindAsync(MethodCenterDb db, VisitDraft draft, CancellationToken ct)
    {
        if (draft.Id == 0)
            return await db.Educators.AnyAsync(e => e.Id == draft.EducatorId && e.MergedIntoId == null, ct) ? new LessonVisit(draft.EducatorId, database.Actor.Name) : null;
        var visit = await db.LessonVisits.SingleOrDefaultAsync(v => v.Id == draft.Id && v.EducatorId == draft.EducatorId, ct);
        if (visit is not null) db.ExpectVersion(visit, draft.Version);
        return visit;
    }

    private async Task FollowAsync(MethodCenterDb db, LessonVisit visit, VisitDraft draft, CancellationToken ct)
    {
        var recorded = await db.DeficitEvidence.Where(e => e.VisitId == visit.Id && e.WithdrawnOn == null).ToListAsync(ct);
        var (gone, fresh) = VisitRule.Compare(draft, recorded);
        foreach (var evidence in gone) evidence.Withdraw(CardChanged, db.Today);
        foreach (var mark in fresh)
        {
            var evidence = new DeficitEvidence(visit.EducatorId, mark.Code, EvidenceSource.LessonVisit, visit.VisitedOn, VisitRule.SeverityOf(mark.Mark!.Value), visit.Visitor) { VisitId = visit.Id };
            evidence.Describe($"отметка {mark.Mark} из {VisitRule.Full}" + (visit.Topic is null ? "" : $", тема «{visit.Topic}»"));
            db.Add(evidence);
        }
    }
}
