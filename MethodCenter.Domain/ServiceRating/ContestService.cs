using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>What the form of a contest edits.</summary>
public sealed class ServiceContestDraft
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public string? Rules { get; set; }
    public DateOnly? ApplyUntil { get; set; }
    public DateOnly? JudgeUntil { get; set; }
    public List<ExpertCriterion> Criteria { get; set; } = [];
    public int? SchemeId { get; set; }

    /// <summary>Percent.</summary>
    public int RatingWeight { get; set; }
    public DateOnly? RatingDay { get; set; }
}

/// <summary>A sheet of an expert as it is entered.</summary>
public sealed class ExpertSheetDraft
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public int ApplicationId { get; set; }

    /// <summary>Name and post.</summary>
    public string? Expert { get; set; }
    public Dictionary<string, decimal> Marks { get; set; } = [];
    public string? Note { get; set; }
}

/// <summary>Announces, judges and settles contests of municipal services. For the centre.</summary>
public sealed class ContestService(Database database, RatingQueries rating)
{
    /// <summary>Stores a contest that is being prepared. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(ServiceContestDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (Inputs.Tidy(draft.Title, 300) is not { } title) return ServiceRatingErrors.NoTitle;
        if (draft.ApplyUntil is not { } apply || draft.JudgeUntil is not { } judge || judge < apply) return ServiceRatingErrors.ContestDates;
        if (ProblemOf(draft.Criteria) is { } problem) return problem;
        if (draft.RatingWeight is < 0 or > 100 || (draft.RatingWeight > 0 && (draft.RatingDay is null || !await IsApprovedAsync(db, draft.SchemeId, ct)))) return ServiceRatingErrors.ContestWeight;
        var contest = draft.Id == 0 ? new ServiceContest(title, db.Now, db.Actor.Name) : await db.ServiceContests.SingleOrDefaultAsync(c => c.Id == draft.Id, ct);
        if (contest is null) return ServiceRatingErrors.ContestNotFound;
        if (contest.State is not ServiceContestState.Draft) return ServiceRatingErrors.ContestState;
        if (draft.Id == 0) db.Add(contest);
        else db.ExpectVersion(contest, draft.Version);
        contest.Describe(title, draft.Rules, apply, judge, ExpertCriterion.Write(draft.Criteria));
        contest.Weigh(draft.RatingWeight > 0 ? draft.SchemeId : null, draft.RatingWeight, draft.RatingWeight > 0 ? draft.RatingDay : null);
        await db.SaveChangesAsync(ct);
        return contest.Id;
    }, ct);

    /// <summary>Draft → open → judging; cancelled from any state but settled.</summary>
    public Task<Result> MoveAsync(int id, int version, ServiceContestState to, CancellationToken ct) => ChangeAsync(id, version, (_, contest) =>
    {
        var may = (contest.State, to) is (ServiceContestState.Draft, ServiceContestState.Open) or (ServiceContestState.Open, ServiceContestState.Judging) or (ServiceContestState.Judging, ServiceContestState.Open)
            || (to is ServiceContestState.Cancelled && contest.State is not (ServiceContestState.Settled or ServiceContestState.Cancelled));
        if (!may) return Task.FromResult<Result>(ServiceRatingErrors.ContestState);
        contest.Move(to);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Taken to the experts, or not taken with a reason.</summary>
    public Task<Result> AdmitAsync(int applicationId, int version, bool isAdmitted, string? remark, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == applicationId, ct) is not { } application) return ServiceRatingErrors.ApplicationNotFound;
        if (application.State is not (ApplicationState.Submitted or ApplicationState.Admitted or ApplicationState.Refused)) return ServiceRatingErrors.ApplicationState;
        var state = await db.ServiceContests.Where(c => c.Id == application.ContestId).Select(c => c.State).SingleAsync(ct);
        if (state is not (ServiceContestState.Open or ServiceContestState.Judging)) return ServiceRatingErrors.ContestState;
        if (!isAdmitted && Inputs.Tidy(remark) is null) return ServiceRatingErrors.NoReason;
        db.ExpectVersion(application, version);
        application.Move(isAdmitted ? ApplicationState.Admitted : ApplicationState.Refused, isAdmitted ? null : remark);
        return Result.Ok;
    }, ct);

    /// <summary>Marks of one expert; returns the id.</summary>
    public Task<Result<int>> JudgeAsync(ExpertSheetDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == draft.ApplicationId, ct) is not { State: ApplicationState.Admitted } application) return ServiceRatingErrors.ApplicationState;
        if (await db.ServiceContests.SingleAsync(c => c.Id == application.ContestId, ct) is not { State: ServiceContestState.Judging } contest) return ServiceRatingErrors.ContestState;
        if (Inputs.Tidy(draft.Expert, 300) is not { } expert) return ServiceRatingErrors.NoExpert;
        foreach (var criterion in ExpertCriterion.Read(contest.Criteria))
            if (!draft.Marks.TryGetValue(criterion.Code, out var mark) || mark < 0 || mark > criterion.Most) return ServiceRatingErrors.MarkWrong(criterion.Name, criterion.Most);
        var sheet = draft.Id == 0 ? new ExpertSheet(application.Id, expert) : await db.ExpertSheets.SingleOrDefaultAsync(s => s.Id == draft.Id && s.ApplicationId == application.Id, ct);
        if (sheet is null) return ServiceRatingErrors.SheetNotFound;
        if (draft.Id == 0) db.Add(sheet);
        else db.ExpectVersion(sheet, draft.Version);
        sheet.Enter(expert, ExpertCriterion.WriteMarks(draft.Marks), draft.Note);
        sheet.Sign(db.Now, db.Actor.Name);
        await db.SaveChangesAsync(ct);
        return sheet.Id;
    }, ct);

    /// <summary>Counts totals, gives places and awards; from now on all who steer see them.</summary>
    public async Task<Result> SettleAsync(int id, int version, string? act, CancellationToken ct)
    {
        if (!ServiceRatingRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        await using var reading = database.Read();
        if (await reading.ServiceContests.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } known) return ServiceRatingErrors.ContestNotFound;
        var counted = await ContestReading.CountAsync(reading, rating, known, ct);
        if (!counted.IsOk) return counted.Error;
        return await ChangeAsync(id, version, async (db, contest) =>
        {
            if (contest.State is not ServiceContestState.Judging) return ServiceRatingErrors.ContestState;
            if (counted.Value.Count == 0) return ServiceRatingErrors.NoneAdmitted;
            var applications = await db.ServiceApplications.Where(a => a.ContestId == id).ToDictionaryAsync(a => a.Id, ct);
            if (counted.Value.FirstOrDefault(o => o.Tenths is null) is { } empty)
                return ServiceRatingErrors.NoSheets(await db.Municipalities.Where(m => m.Id == applications[empty.ApplicationId].MunicipalityId).Select(m => m.ShortName).SingleAsync(ct));
            foreach (var outcome in counted.Value) applications[outcome.ApplicationId].Settle((int?)outcome.Tenths, outcome.Place, outcome.Award);
            contest.Settle(act);
            return Result.Ok;
        }, ct);
    }

    private Task<Result> ChangeAsync(int id, int version, Func<MethodCenterDb, ServiceContest, Task<Result>> change, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.ServiceContests.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } contest) return ServiceRatingErrors.ContestNotFound;
        db.ExpectVersion(contest, version);
        return await change(db, contest);
    }, ct);

    private static async Task<bool> IsApprovedAsync(MethodCenterDb db, int? schemeId, CancellationToken ct) =>
        schemeId is not null && await db.RatingSchemes.AnyAsync(s => s.Id == schemeId && s.State == SchemeState.Approved, ct);

    private static DomainError? ProblemOf(List<ExpertCriterion> criteria)
    {
        if (criteria.Count == 0) return ServiceRatingErrors.NoCriteria;
        var wrong = criteria.FirstOrDefault(c => string.IsNullOrWhiteSpace(c.Name) || c.Most <= 0 || criteria.Count(o => o.Code == c.Code) > 1);
        return wrong is null ? null : ServiceRatingErrors.Criterion(string.IsNullOrWhiteSpace(wrong.Name) ? wrong.Code : wrong.Name, "нужны название, свой код и наибольшая оценка больше нуля.");
    }
}
