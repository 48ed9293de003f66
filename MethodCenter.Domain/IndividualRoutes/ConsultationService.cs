using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Asks, sets a day, answers, takes back. An answer of a methodist becomes a line of the work journal (statute, п. 3.2.7, 3.3.4).</summary>
public sealed class ConsultationService(Database database)
{
    private const int LongestInJournal = 300;

    /// <summary>The person asks. Returns the id.</summary>
    public Task<Result<int>> AskAsync(ConsultationDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var own = db.Scope.EducatorId;
        if (!ConsultationRights.MayAsk(db.Actor, own)) return AccessErrors.Forbidden;
        if (Inputs.Tidy(draft.Question, 4000) is not { } question) return ConsultationErrors.QuestionMissing;
        var code = Inputs.Tidy(draft.CompetenceCode, 40);
        if (code is not null && !(await ProfileCompetences.LoadAsync(db, ct)).IsKnown(code)) return ConsultationErrors.CompetenceUnknown;
        var step = await db.RouteSteps.Where(s => s.Id == draft.StepId && s.EducatorId == own).Select(s => new { s.Id, s.RouteId }).SingleOrDefaultAsync(ct);
        if (draft.StepId is not null && step is null) return ConsultationErrors.AboutForeign;
        if (await db.Consultations.CountAsync(c => c.EducatorId == own && (c.State == ConsultationState.Asked || c.State == ConsultationState.Scheduled), ct)
            >= ConsultationRule.MostWaiting) return ConsultationErrors.TooMany;
        var consultation = new Consultation(own, question, db.Now);
        consultation.About(step?.RouteId, step?.Id, code);
        db.Add(consultation);
        await db.SaveChangesAsync(ct);
        return consultation.Id;
    }, ct);

    /// <summary>Sets or moves the day.</summary>
    public Task<Result> ScheduleAsync(ConsultationMeetingDraft draft, CancellationToken ct) => ChangeAsync(draft.Id, draft.Version, (db, consultation) =>
    {
        if (ProblemOf(consultation) is { } problem) return Refused(problem);
        if (draft.On is not { } day) return Refused(ConsultationErrors.DateMissing);
        if (day < db.Today) return Refused(ConsultationErrors.DateInPast);
        if (Inputs.Tidy(draft.Where) is not { } where) return Refused(ConsultationErrors.WhereMissing);
        consultation.Schedule(day, where);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Answers; whoever answered may put the words right later, without a second line in the work journal.</summary>
    public Task<Result> AnswerAsync(ConsultationAnswerDraft draft, CancellationToken ct) => ChangeAsync(draft.Id, draft.Version, async (db, consultation) =>
    {
        var isCorrection = consultation.State is ConsultationState.Answered && consultation.AnsweredBy == db.Actor.Name;
        if (!isCorrection && ProblemOf(consultation) is { } problem) return problem;
        if (Inputs.Tidy(draft.Answer, 8000) is not { } answer) return ConsultationErrors.AnswerMissing;
        if (!isCorrection && await RecordWorkAsync(db, consultation, draft.Minutes, ct) is { IsOk: false } refusal) return refusal;
        consultation.Reply(answer, isCorrection ? consultation.AnsweredAt!.Value : db.Now, db.Actor.Name);
        return Result.Ok;
    }, ct);

    /// <summary>The person takes an unanswered question back.</summary>
    public Task<Result> WithdrawAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.Consultations.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } consultation) return ConsultationErrors.NotFound;
        if (!ConsultationRights.MayAsk(db.Actor, consultation.EducatorId)) return AccessErrors.Forbidden;
        if (consultation.State is not (ConsultationState.Asked or ConsultationState.Scheduled)) return ConsultationErrors.NotWithdrawable;
        db.ExpectVersion(consultation, version);
        consultation.Withdraw();
        return Result.Ok;
    }, ct);

    private Task<Result> ChangeAsync(int id, int version, Func<MethodCenterDb, Consultation, Task<Result>> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.Consultations.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } consultation) return ConsultationErrors.NotFound;
        if (!ConsultationRights.MayAnswer(db.Actor, consultation.EducatorId)) return AccessErrors.Forbidden;
        db.ExpectVersion(consultation, version);
        return await act(db, consultation);
    }, ct);

    private static DomainError? ProblemOf(Consultation consultation) => consultation.State switch
    {
        ConsultationState.Answered => ConsultationErrors.AlreadyAnswered,
        ConsultationState.Withdrawn => ConsultationErrors.IsWithdrawn,
        _ => null,
    };

    /// <summary>«Консультирование» of the region, «Поддержка слушателей» of a municipality; others who answer keep no work journal of their own.</summary>
    private static async Task<Result> RecordWorkAsync(MethodCenterDb db, Consultation consultation, int minutes, CancellationToken ct)
    {
        if (db.Scope.MethodistId == 0) return Result.Ok;
        if (minutes is < 1 or > 480) return ConsultationErrors.MinutesWrong;
        if (await db.Methodists.SingleOrDefaultAsync(m => m.Id == db.Scope.MethodistId, ct) is not { } methodist) return Result.Ok;
        var entry = new WorkEntry(methodist);
        var written = entry.Change(new WorkEntryDraft
        {
            MethodistId = methodist.Id, Date = db.Today, EducatorId = consultation.EducatorId, Minutes = minutes,
            FunctionCode = methodist.Level is MethodistLevel.Regional ? "R8" : "M6",
            Summary = "Консультация. Вопрос: " + Inputs.Tidy(consultation.Question, LongestInJournal),
        }, methodist.Level, db.Today);
        if (written.IsOk) db.Add(entry);
        return written;
    }

    private static Task<Result> Refused(DomainError error) => Task.FromResult<Result>(error);
}
