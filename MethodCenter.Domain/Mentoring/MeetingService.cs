using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Meetings and mutual visits: agreed for a day, held with an outcome. A mentee may ask for a meeting of the own.</summary>
public sealed class MeetingService(Database database)
{
    /// <summary>Adds or changes a meeting.</summary>
    public Task<Result> SaveAsync(MeetingDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.PairAsync(draft.MentorshipId, ct) is not { } pair) return MentoringErrors.PairNotFound;
        var own = MentorshipRights.OwnPart(db.Actor, pair);
        var leads = MentorshipRights.Leads(db.Actor, pair);
        if (!leads && (own is null || draft.IsHeld)) return AccessErrors.Forbidden;
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (ProblemOf(draft, pair, db.Today) is { } problem) return problem;
        var member = leads ? pair.MemberOf(draft.MemberId) : own;
        if (!member.IsOk) return member.Error;
        var read = await MeetingAsync(db, draft, pair, member.Value, ct);
        if (!read.IsOk) return read.Error;
        if (!leads && (read.Value.MemberId != own!.Id || read.Value.IsHeld)) return AccessErrors.Forbidden;
        read.Value.Agree(draft.On!.Value, draft.Kind, draft.Minutes, Inputs.Tidy(draft.Topic)!);
        read.Value.Hold(draft.IsHeld, draft.IsHeld ? draft.Outcome : null, draft.Agreements);
        return Result.Ok;
    }, ct);

    /// <summary>Removes what was agreed and will not be.</summary>
    public Task<Result> RemoveAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.MentorshipMeetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return MentoringErrors.PairNotFound;
        if (await db.PairAsync(meeting.MentorshipId, ct) is not { } pair) return MentoringErrors.PairNotFound;
        if (!MentorshipRights.Leads(db.Actor, pair) && (MentorshipRights.OwnPart(db.Actor, pair) is not { } own || own.Id != meeting.MemberId)) return AccessErrors.Forbidden;
        if (meeting.IsHeld) return MentoringErrors.MeetingKept;
        db.ExpectVersion(meeting, version);
        db.Remove(meeting);
        return Result.Ok;
    }, ct);

    private static async Task<Result<MentorshipMeeting>> MeetingAsync(MethodCenterDb db, MeetingDraft draft, Mentorship pair, MentorshipMember? member, CancellationToken ct)
    {
        if (draft.Id is not { } id) return db.Add(new MentorshipMeeting(pair, member)).Entity;
        if (await db.MentorshipMeetings.SingleOrDefaultAsync(m => m.Id == id && m.MentorshipId == pair.Id, ct) is not { } meeting) return MentoringErrors.PairNotFound;
        db.ExpectVersion(meeting, draft.Version);
        return meeting;
    }

    private static DomainError? ProblemOf(MeetingDraft draft, Mentorship pair, DateOnly today)
    {
        if (Inputs.Tidy(draft.Topic) is null) return MentoringErrors.TopicMissing;
        if (draft.On is not { } on || on < pair.From || on > pair.Until || !Enum.IsDefined(draft.Kind)) return MentoringErrors.MeetingOutOfTerm;
        if (draft.Minutes is < 5 or > 480) return MentoringErrors.MinutesWrong;
        if (!draft.IsHeld) return null;
        if (on > today) return MentoringErrors.DateInFuture;
        return Inputs.Tidy(draft.Outcome) is null ? MentoringErrors.MeetingOutcomeMissing : null;
    }
}
