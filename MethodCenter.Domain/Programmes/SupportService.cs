using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Works off the tasks of post-course support: a methodist the own ones, the centre and a municipality those of their methodists.</summary>
public sealed class SupportService(Database database)
{
    /// <summary>Done with an outcome: leaves a line in the work journal of the methodist in the same act.</summary>
    public Task<Result> FinishAsync(SupportFinish draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MaySupport(database.Actor)) return AccessErrors.Forbidden;
        var task = await db.SupportTasks.SingleOrDefaultAsync(t => t.Id == draft.Id, ct);
        if (task is null) return SupportErrors.NotFound;
        if (ProblemOf(task, draft, db.Today) is { } problem) return problem;
        var methodist = await db.Methodists.SingleOrDefaultAsync(m => m.Id == task.MethodistId, ct);
        if (methodist is null) return SupportErrors.NotFound;
        db.ExpectVersion(task, draft.Version);
        var (entry, outcome) = (new WorkEntry(methodist), Inputs.Tidy(draft.Outcome, 2000)!);
        if (entry.Change(WorkOf(task, draft, methodist.Level), methodist.Level, db.Today) is { IsOk: false } refusal) return refusal;
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        task.Finish(draft.DoneOn!.Value, outcome);
        task.WorkEntryId = entry.Id;
        return Result.Ok;
    }, ct);

    /// <summary>The task was not done after all: its line in the work journal goes.</summary>
    public Task<Result> ReopenAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MaySupport(database.Actor)) return AccessErrors.Forbidden;
        var task = await db.SupportTasks.SingleOrDefaultAsync(t => t.Id == id && db.Methodists.Any(m => m.Id == t.MethodistId), ct);
        if (task is null) return SupportErrors.NotFound;
        if (task.DoneOn is null) return SupportErrors.NotDone;
        db.ExpectVersion(task, version);
        var entry = await db.WorkEntries.SingleOrDefaultAsync(w => w.Id == task.WorkEntryId, ct);
        task.Reopen();
        task.WorkEntryId = null;
        if (entry is not null) db.Remove(entry);
        return Result.Ok;
    }, ct);

    /// <summary>Gives a task to a methodist whose order is in force.</summary>
    public Task<Result> GiveAsync(int id, int version, int methodistId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayGiveSupport(database.Actor)) return AccessErrors.Forbidden;
        var task = await db.SupportTasks.SingleOrDefaultAsync(t => t.Id == id, ct);
        if (task is null) return SupportErrors.NotFound;
        if (task.DoneOn is not null) return SupportErrors.AlreadyDone;
        var methodist = await db.Methodists.AsNoTracking().SingleOrDefaultAsync(m => m.Id == methodistId, ct);
        if (methodist?.HasOrderOn(db.Today) != true || methodist.EducatorId == task.EducatorId) return SupportErrors.MethodistWrong;
        db.ExpectVersion(task, version);
        task.Change(task.What, task.DueOn, methodist.Id);
        return Result.Ok;
    }, ct);

    /// <summary>R1 «посткурсовое сопровождение» of the regional asset, M6 «поддержка слушателей ДПП» of the municipal one.</summary>
    public static string FunctionOf(MethodistLevel level) => level is MethodistLevel.Regional ? "R1" : "M6";

    private static WorkEntryDraft WorkOf(SupportTask task, SupportFinish draft, MethodistLevel level) => new()
    {
        Date = draft.DoneOn,
        FunctionCode = FunctionOf(level),
        EducatorId = task.EducatorId,
        Summary = $"{task.What}. {Inputs.Tidy(draft.Outcome)}",
        Minutes = draft.Minutes,
    };

    private static DomainError? ProblemOf(SupportTask task, SupportFinish draft, DateOnly today)
    {
        if (task.DoneOn is not null) return SupportErrors.AlreadyDone;
        if (task.MethodistId is null) return SupportErrors.Nobody;
        if (draft.DoneOn is not { } day || day > today) return SupportErrors.DateWrong;
        return Inputs.Tidy(draft.Outcome) is null ? SupportErrors.OutcomeMissing : null;
    }
}
