using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Согласование: each party in its turn confirms exactly the content that it saw; the centre's word puts the version in force in the same
/// transaction. Any party may return it with a comment.
/// </summary>
public sealed class RouteApprovalService(Database database)
{
    /// <summary>The actor's own party agrees; for the centre that is the approval.</summary>
    public Task<Result> AgreeAsync(RouteWordDraft draft, CancellationToken ct) => SayAsync(RouteAct.Agree, draft, (db, at) =>
        TakeAsync(db, at, at.Turn!.Value, draft.Comment, ct), ct);

    /// <summary>The centre records the consent of the party whose turn it is, given on paper: with its day and document.</summary>
    public Task<Result> AgreeOnPaperAsync(RouteWordDraft draft, CancellationToken ct) => SayAsync(RouteAct.AgreeOnPaper, draft, async (db, at) =>
    {
        if (Inputs.Tidy(draft.Comment, 900) is not { } comment) return RouteErrors.PaperCommentMissing;
        if ((draft.PaperOn ?? db.Today) > db.Today) return RouteErrors.PaperDateWrong;
        return await TakeAsync(db, at, at.Turn!.Value, RouteApprovalChain.PaperComment(draft.PaperOn ?? db.Today, comment), ct);
    }, ct);

    /// <summary>Sends the version back to its makers: it may be edited again, and what others agreed to is void.</summary>
    public Task<Result> ReturnAsync(RouteWordDraft draft, CancellationToken ct) => SayAsync(RouteAct.Return, draft, (db, at) =>
    {
        if (Inputs.Tidy(draft.Comment, 1000) is not { } comment) return Task.FromResult<Result>(RouteErrors.CommentMissing);
        var party = RouteRights.PartyOf(database.Actor, at.Route.EducatorId)!.Value;
        db.Add(new RouteApproval(at.Open!, party, isAgreed: false, db.Now, database.Actor.Name, comment, RouteContent.HashOf(at.Open!.Content)));
        at.Open.Become(RouteVersionState.Returned);
        db.Add(at.Route.Become(RouteStatusRule.AfterReturn(at.Route.Status), db.Today, database.Actor.Name, $"версия {at.Open.Number} возвращена ({RouteTerms.Of(party)}): {comment}"));
        return Task.FromResult(Result.Ok);
    }, ct);

    private Task<Result> SayAsync(RouteAct act, RouteWordDraft draft, Func<MethodCenterDb, RouteAtHand, Task<Result>> say, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteAsync(draft.RouteId, ct) is not { } at) return RouteErrors.NotFound;
        if (RouteStatusRule.ProblemOf(act, at.Situation, database.Actor) is { } problem) return problem;
        if (at.Open!.Id != draft.VersionId || RouteContent.HashOf(at.Open.Content) != draft.ContentHash) return DataErrors.ChangedMeanwhile;
        return await say(db, at);
    }, ct);

    private async Task<Result> TakeAsync(MethodCenterDb db, RouteAtHand at, ApprovalParty party, string? comment, CancellationToken ct)
    {
        var version = at.Open!;
        db.Add(new RouteApproval(version, party, isAgreed: true, db.Now, database.Actor.Name, comment, RouteContent.HashOf(version.Content)));
        if (party is ApprovalParty.Centre) await new RouteSync(db).ApproveAsync(at.Route, version, db.Today, $"версия {version.Number} утверждена", ct);
        return Result.Ok;
    }
}
