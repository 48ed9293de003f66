using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>The questionnaire of the signed-in side: once, and editable until the pair is completed. Nobody fills in another's.</summary>
public sealed class QuestionnaireService(Database database)
{
    public Task<Result> SaveAsync(QuestionnaireDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.PairAsync(draft.MentorshipId, ct) is not { } pair) return MentoringErrors.PairNotFound;
        var own = MentorshipRights.OwnPart(db.Actor, pair);
        if (own is null && !MentorshipRights.IsMentor(db.Actor, pair)) return AccessErrors.Forbidden;
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (QuestionnaireForm.Join(draft.Marks) is not { } marks) return MentoringErrors.MarksMissing;
        var memberId = own?.Id;
        var answers = await db.MentorshipQuestionnaires.SingleOrDefaultAsync(q => q.MentorshipId == pair.Id && q.MemberId == memberId, ct);
        if (answers is not null) db.ExpectVersion(answers, draft.Version);
        answers ??= db.Add(new MentorshipQuestionnaire(pair, own)).Entity;
        answers.Fill(db.Today, marks, draft.Comment);
        answers.Weigh(draft.Strengths, draft.Weaknesses, draft.Opportunities, draft.Threats);
        return Result.Ok;
    }, ct);
}
