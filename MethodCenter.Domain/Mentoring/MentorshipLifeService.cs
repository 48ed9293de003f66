using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Begins, completes, ends early, opens again: acts of the keepers of a pair.</summary>
public sealed class MentorshipLifeService(Database database)
{
    /// <summary>«Начать»: refused while a consent, the agreement or the order is missing; the refusal names each and whose it is.</summary>
    public Task<Result> BeginAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, (_, pair) =>
    {
        if (pair.State is not MentorshipState.Draft) return MentoringErrors.NotDraft;
        var gaps = MentorshipPapersRule.GapsOf(pair).Where(g => g.IsBlocking).ToList();
        if (gaps.Count > 0) return MentoringErrors.NotReady(gaps);
        pair.Begin();
        return Result.Ok;
    }, ct);

    /// <summary>Gives up a pair that has not begun.</summary>
    public Task<Result> CancelAsync(int id, int version, string? reason, CancellationToken ct) => ActAsync(id, version, (_, pair) =>
    {
        if (pair.State is not MentorshipState.Draft) return MentoringErrors.NotDraft;
        if (Inputs.Tidy(reason, 1000) is not { } why) return MentoringErrors.ReasonMissing;
        pair.Cancel(why);
        return Result.Ok;
    }, ct);

    /// <summary>Ends with results against the goal.</summary>
    public Task<Result> CompleteAsync(MentorshipCompletionDraft draft, CancellationToken ct) => ActAsync(draft.Id, draft.Version, (db, pair) =>
    {
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (draft.On is not { } on || on < pair.From || on > pair.Until) return MentoringErrors.EndMissing;
        if (on > db.Today) return MentoringErrors.DateInFuture;
        if (Inputs.Tidy(draft.Outcome, 4000) is not { } outcome) return MentoringErrors.OutcomeMissing;
        if (draft.GoalReached is not (>= 0 and <= 2)) return MentoringErrors.GoalMarkWrong;
        pair.Complete(on, outcome, draft.GoalReached.Value);
        return Result.Ok;
    }, ct);

    /// <summary>Ends before the term: with a notice of three working days, or without one for circumstances (ТК РФ, ст. 351.8).</summary>
    public Task<Result> EndEarlyAsync(MentorshipEarlyEndDraft draft, CancellationToken ct) => database.WriteAsync(db => db.AsKeeperAsync(draft.Id, draft.Version, async pair =>
    {
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (Inputs.Tidy(draft.Reason, 1000) is not { } reason) return MentoringErrors.ReasonMissing;
        if (draft.LastDay is not { } last || last < pair.From || last > pair.Until || !Enum.IsDefined(draft.Side)) return MentoringErrors.EndMissing;
        var needsNotice = draft.Side is not MentorshipEndSide.Circumstances;
        var days = (await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new MentoringParameters()).NoticeDays;
        if (needsNotice && ProblemOf(draft.NoticeOn, last, days, db.Today) is { } problem) return problem;
        pair.EndEarly(last, needsNotice ? draft.NoticeOn : null, draft.Side, reason);
        return Result.Ok;
    }, ct), ct);

    /// <summary>The end was a mistake: within thirty days of it.</summary>
    public Task<Result> ReopenAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, (db, pair) =>
    {
        if (!MentorshipTermRule.MayReopen(pair.State, pair.EndedOn, db.Today)) return MentoringErrors.ReopenLate;
        pair.Reopen();
        return Result.Ok;
    }, ct);

    /// <summary>One mentee leaves a group that goes on; the journal keeps why.</summary>
    public Task<Result> LeaveAsync(MentorshipLeaveDraft draft, CancellationToken ct) => ActAsync(draft.Id, draft.Version, (db, pair) =>
    {
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (pair.Members.FirstOrDefault(m => m.Id == draft.MemberId && m.LeftOn is null) is not { } member) return MentoringErrors.PairNotFound;
        if (pair.Members.Count(m => m.LeftOn is null) == 1) return MentoringErrors.LastMentee;
        if (draft.On is not { } on || on < pair.From || on > pair.Until) return MentoringErrors.EndMissing;
        if (on > db.Today) return MentoringErrors.DateInFuture;
        if (Inputs.Tidy(draft.Reason) is not { } reason) return MentoringErrors.ReasonMissing;
        member.Leave(on);
        MentorshipService.Note(db, pair, $"Наставляемый вышел из группы: {member.FullName}, {reason}");
        return Result.Ok;
    }, ct);

    private static DomainError? ProblemOf(DateOnly? noticeOn, DateOnly last, int days, DateOnly today)
    {
        if (noticeOn is not { } notice) return MentoringErrors.NoticeMissing;
        if (notice > today) return MentoringErrors.DateInFuture;
        var earliest = NoticeRule.EarliestEnd(notice, days);
        return last < earliest ? MentoringErrors.NoticeShort(earliest) : null;
    }

    private Task<Result> ActAsync(int id, int version, Func<MethodCenterDb, Mentorship, Result> act, CancellationToken ct) =>
        database.WriteAsync(db => db.AsKeeperAsync(id, version, pair => Task.FromResult(act(db, pair)), ct), ct);
}
