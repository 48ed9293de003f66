using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>The personalised programme: planned by the mentor or a keeper, marked by them, and by a mentee of the own tasks.</summary>
public sealed class MentorshipTaskService(Database database)
{
    private const int Most = 60;

    /// <summary>Adds or changes a task.</summary>
    public Task<Result> SaveAsync(MentorshipTaskDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var read = await LedAsync(db, draft.MentorshipId, ct);
        if (!read.IsOk) return read.Error;
        var tasks = await db.MentorshipTasks.Where(t => t.MentorshipId == draft.MentorshipId).ToListAsync(ct);
        if (await ProblemOfAsync(db, read.Value, draft, ct) is { } problem) return problem;
        var member = read.Value.MemberOf(draft.MemberId);
        if (!member.IsOk) return member.Error;
        var task = tasks.FirstOrDefault(t => t.Id == draft.Id);
        if (draft.Id is not null && task is null) return MentoringErrors.PairNotFound;
        if (task is null && tasks.Count >= Most) return MentoringErrors.TaskTooMany;
        if (task is not null) db.ExpectVersion(task, draft.Version);
        if (task is not null && task.MemberId != member.Value?.Id) task.GiveTo(member.Value);
        task ??= db.Add(new MentorshipTask(read.Value, member.Value)).Entity;
        task.Plan(task.Place > 0 ? task.Place : tasks.Count + 1, Inputs.Tidy(draft.Title)!, draft.CompetenceCode, draft.Result, draft.From!.Value, draft.Until!.Value);
        return Result.Ok;
    }, ct);

    /// <summary>Takes proposals over: from the typical programme and from what the mentees work on.</summary>
    public Task<Result<int>> TakeAsync(int mentorshipId, IReadOnlyList<MentorshipProposal> chosen, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var read = await LedAsync(db, mentorshipId, ct);
        if (!read.IsOk) return read.Error;
        var place = await db.MentorshipTasks.CountAsync(t => t.MentorshipId == mentorshipId, ct);
        if (place + chosen.Count > Most) return MentoringErrors.TaskTooMany;
        foreach (var proposal in chosen)
        {
            var draft = new MentorshipTaskDraft { Title = proposal.Title, CompetenceCode = proposal.CompetenceCode, From = proposal.From, Until = proposal.Until };
            if (await ProblemOfAsync(db, read.Value, draft, ct) is { } problem) return problem;
            var member = read.Value.MemberOf(proposal.MemberId);
            if (!member.IsOk) return member.Error;
            var task = new MentorshipTask(read.Value, member.Value);
            task.Plan(++place, proposal.Title, proposal.CompetenceCode, proposal.Result, proposal.From, proposal.Until);
            db.Add(task);
        }
        return chosen.Count;
    }, ct);

    /// <summary>Marks a task: the mentor and keepers any, the mentee the own one as done or again as planned.</summary>
    public Task<Result> MarkAsync(MentorshipTaskMark mark, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.MentorshipTasks.SingleOrDefaultAsync(t => t.Id == mark.Id, ct) is not { } task) return MentoringErrors.PairNotFound;
        if (await db.PairAsync(task.MentorshipId, ct) is not { } pair) return MentoringErrors.PairNotFound;
        if (!MayMark(db.Actor, pair, task, mark.State)) return AccessErrors.Forbidden;
        if (pair.State is not MentorshipState.Active) return MentoringErrors.NotActive;
        if (!Enum.IsDefined(mark.State)) return MentoringErrors.NoteMissing;
        if (mark.State is MentoringTaskState.Done && (mark.DoneOn is not { } on || on > db.Today || on < pair.From)) return MentoringErrors.DateInFuture;
        if (mark.State is MentoringTaskState.NotDone or MentoringTaskState.Cancelled && Inputs.Tidy(mark.Note) is null) return MentoringErrors.NoteMissing;
        db.ExpectVersion(task, mark.Version);
        task.Mark(mark.State, mark.DoneOn, mark.Note);
        return Result.Ok;
    }, ct);

    /// <summary>Removes a task of which nothing was said yet.</summary>
    public Task<Result> RemoveAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.MentorshipTasks.SingleOrDefaultAsync(t => t.Id == id, ct) is not { } task) return MentoringErrors.PairNotFound;
        var read = await LedAsync(db, task.MentorshipId, ct);
        if (!read.IsOk) return read.Error;
        if (task.State is not MentoringTaskState.Planned) return MentoringErrors.TaskKept;
        db.ExpectVersion(task, version);
        db.Remove(task);
        return Result.Ok;
    }, ct);

    /// <summary>The mentee speaks of the own part alone, and never calls anything failed or cancelled.</summary>
    internal static bool MayMark(Actor actor, Mentorship pair, MentorshipTask task, MentoringTaskState state) =>
        MentorshipRights.Leads(actor, pair)
        || (MentorshipRights.OwnPart(actor, pair) is { } own && task.MemberId == own.Id && state is MentoringTaskState.Done or MentoringTaskState.Planned && task.State is not MentoringTaskState.Cancelled);

    private static async Task<Result<Mentorship>> LedAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        if (await db.PairAsync(id, ct) is not { } pair) return MentoringErrors.PairNotFound;
        if (!MentorshipRights.Leads(db.Actor, pair)) return AccessErrors.Forbidden;
        return pair.State is MentorshipState.Draft or MentorshipState.Active ? pair : MentoringErrors.IsOver;
    }

    private static async Task<DomainError?> ProblemOfAsync(MethodCenterDb db, Mentorship pair, MentorshipTaskDraft draft, CancellationToken ct)
    {
        if (Inputs.Tidy(draft.Title) is null) return MentoringErrors.TitleMissing;
        if (draft.From is not { } from || draft.Until is not { } until || until < from || from < pair.From || until > pair.Until) return MentoringErrors.TaskOutOfTerm;
        var code = Inputs.Tidy(draft.CompetenceCode);
        return code is null || (await ProfileCompetences.LoadAsync(db, ct)).IsKnown(code) ? null : MentoringErrors.CompetenceUnknown;
    }
}
