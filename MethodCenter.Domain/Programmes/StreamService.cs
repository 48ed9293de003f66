using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Plans and cancels streams: administrators and the staff of the centre.</summary>
public sealed class StreamService(Database database)
{
    /// <summary>Adds a stream or changes one; people who go with its dates move along. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(StreamDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var stream = draft.Id == 0 ? null : await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == draft.Id, ct);
        if (draft.Id != 0 && stream is null) return ProgrammeErrors.StreamNotFound;
        if (await ProblemAsync(db, draft, stream, ct) is { } problem) return problem;
        var (number, from, until) = (Inputs.Tidy(draft.Number, 60)!, draft.From!.Value, draft.Until!.Value);
        if (stream is null) db.Add(stream = new ProgrammeStream(draft.ProgrammeId, number, from, until));
        else await MoveAsync(db, stream, draft, ct);
        stream.Plan(number, from, until, draft.Seats, draft.Place);
        stream.GiveTutor(draft.TutorId);
        await db.SaveChangesAsync(ct);
        return stream.Id;
    }, ct);

    /// <summary>Cancels a stream: open applications are withdrawn with the same reason. Refused once anybody has completed it.</summary>
    public Task<Result> CancelAsync(int id, int version, string? reason, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var stream = await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (stream is null) return ProgrammeErrors.StreamNotFound;
        if (stream.IsCancelled) return ProgrammeErrors.StreamIsCancelled;
        if (Inputs.Tidy(reason) is not { } why) return ProgrammeErrors.CancelReasonMissing;
        var people = await db.Enrolments.Where(e => e.StreamId == id).ToListAsync(ct);
        var completed = people.Count(e => e.Status is EnrolmentStatus.Completed);
        if (completed > 0) return ProgrammeErrors.HasCompleted(completed);
        db.ExpectVersion(stream, version);
        stream.Cancel(why);
        foreach (var applied in people.Where(e => e.Status is EnrolmentStatus.Applied)) applied.Withdraw("поток отменён: " + why);
        return Result.Ok;
    }, ct);

    /// <summary>The cancellation was a mistake. Applications that it withdrew stay withdrawn: people apply anew.</summary>
    public Task<Result> ResumeAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var stream = await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (stream is null) return ProgrammeErrors.StreamNotFound;
        db.ExpectVersion(stream, version);
        stream.Cancel(null);
        return Result.Ok;
    }, ct);

    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, StreamDraft draft, ProgrammeStream? stream, CancellationToken ct)
    {
        if (stream?.IsCancelled == true) return ProgrammeErrors.StreamIsCancelled;
        var taken = stream is null ? 0 : (await db.TakenAsync([stream.Id], ct)).GetValueOrDefault(stream.Id);
        if (StreamRule.ProblemOf(draft, taken) is { } problem) return problem;
        var programmeId = stream?.ProgrammeId ?? draft.ProgrammeId;
        var programme = await db.Programmes.Where(p => p.Id == programmeId).Select(p => new { p.IsArchived }).SingleOrDefaultAsync(ct);
        if (programme is null) return ProgrammeErrors.NotFound;
        if (stream is null && programme.IsArchived) return ProgrammeErrors.Archived;
        var number = Inputs.Tidy(draft.Number, 60)!;
        if (await db.ProgrammeStreams.AnyAsync(s => s.Id != draft.Id && s.ProgrammeId == programmeId && s.Number == number && s.From == draft.From && s.Until == draft.Until, ct))
            return ProgrammeErrors.StreamTaken(number);
        var isNewTutor = draft.TutorId is { } tutor && tutor != stream?.TutorId;
        return isNewTutor && !await db.TutorsOn(db.Today).AnyAsync(m => m.Id == draft.TutorId, ct) ? ProgrammeErrors.TutorWrong : null;
    }

    private static async Task MoveAsync(MethodCenterDb db, ProgrammeStream stream, StreamDraft draft, CancellationToken ct)
    {
        db.ExpectVersion(stream, draft.Version);
        var (from, until) = (stream.From, stream.Until);
        if (from == draft.From && until == draft.Until) return;
        var along = await db.Enrolments.Where(e => e.StreamId == stream.Id && e.From == from && e.Until == until
            && (e.Status == EnrolmentStatus.Applied || e.Status == EnrolmentStatus.Studying)).ToListAsync(ct);
        foreach (var enrolment in along) enrolment.Move(draft.From!.Value, draft.Until!.Value);
    }
}
