using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Makes, edits, sends, answers and settles recommendations. Nothing is sent by a machine: rules only propose.</summary>
public sealed class RecommendationService(Database database, MonitoringSheets sheets)
{
    /// <summary>Creates what the rules propose. Those that exist already stay as people left them; a second run adds only new ones.</summary>
    /// <param name="snapshotId">The evidence.</param>
    /// <param name="chosen">Which of the proposals, also of those left out; null: all that are not left out.</param>
    /// <returns>How many were created.</returns>
    public async Task<Result<int>> ProposeAsync(int snapshotId, IReadOnlyCollection<ProposalKey>? chosen, CancellationToken ct)
    {
        if (!RecommendationRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (chosen is { Count: 0 }) return RecommendationErrors.NothingChosen;
        var found = await ProposalReading.LoadAsync(database, sheets, snapshotId, ct);
        if (!found.IsOk) return found.Error;
        return await database.WriteAsync<int>(async db =>
        {
            var known = await ProposalReading.KnownAsync(db, snapshotId, ct);
            var wanted = found.Value.Proposals.Where(p => !known.Contains(p.Key) && (chosen?.Contains(p.Key) ?? p.LeftOut is null)).ToList();
            db.AddRange(wanted.Select(p => Make(snapshotId, p)));
            await db.SaveChangesAsync(ct);
            return wanted.Count;
        }, ct);
    }

    /// <summary>One that a person writes; its figures are taken from the snapshot. Returns the id.</summary>
    public async Task<Result<int>> AddAsync(RecommendationDraft draft, CancellationToken ct)
    {
        if (!RecommendationRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var opened = await sheets.OpenAsync(SheetSource.Frozen(draft.SnapshotId), ct);
        if (!opened.IsOk) return opened.Error;
        if (opened.Value.Find(draft.Code ?? "") is not { } method) return RecommendationErrors.NoIndicator;
        if (draft.MunicipalityId is { } id && opened.Value.Places.All(p => p.Id != id)) return RecommendationErrors.NoPlace;
        if (Inputs.Tidy(draft.Text, 4000) is not { } text) return RecommendationErrors.NoText;
        var value = opened.Value.Of(method, draft.MunicipalityId).Value;
        return await database.WriteAsync<int>(async db =>
        {
            var made = new Recommendation(draft.SnapshotId, draft.MunicipalityId, method.Code, RecommendationRule.ByHand);
            made.Ground(value.Numerator, value.Denominator, value.Tenths, Inputs.Tidy(draft.Why, 4000) ?? "",
                SpotRule.Write(SpotRule.Of(opened.Value, method, draft.MunicipalityId, ProposerLimits.Default.Spots)));
            made.Describe(text, draft.Owner ?? IndicatorJudge.OwnerOf(draft.MunicipalityId), draft.Due);
            db.Add(made);
            await db.SaveChangesAsync(ct);
            return made.Id;
        }, ct);
    }

    /// <summary>Words, owner and date, before it is sent.</summary>
    public Task<Result> EditAsync(RecommendationDraft draft, CancellationToken ct) => ActAsync(new RecommendationRef(draft.Id, draft.Version), RecommendationAct.Edit, (db, one) =>
    {
        if (Inputs.Tidy(draft.Text, 4000) is not { } text) return RecommendationErrors.NoText;
        one.Describe(text, draft.Owner, draft.Due);
        if (one.Rule is RecommendationRule.ByHand) one.Ground(one.Numerator, one.Denominator, one.Tenths, Inputs.Tidy(draft.Why, 4000) ?? "", one.Spots);
        return Result.Ok;
    }, ct);

    /// <summary>Sends them: all or, where one has no owner or date, none.</summary>
    public Task<Result> ApproveAsync(IReadOnlyList<RecommendationRef> chosen, CancellationToken ct) => ActAsync(chosen, RecommendationAct.Approve, (db, one) =>
    {
        if (string.IsNullOrWhiteSpace(one.Text)) return RecommendationErrors.NoText;
        if (one.Owner is null) return RecommendationErrors.NoOwner;
        if (one.Due is not { } due) return RecommendationErrors.NoDue;
        if (due < db.Today) return RecommendationErrors.DuePast;
        one.Approve(db.Now, db.Actor.Name);
        return Result.Ok;
    }, ct);

    /// <param name="chosen">All or none.</param>
    /// <param name="note">Why; may be empty: nobody but the centre sees it.</param>
    /// <param name="ct">Ends the act.</param>
    public Task<Result> RejectAsync(IReadOnlyList<RecommendationRef> chosen, string? note, CancellationToken ct) =>
        ActAsync(chosen, RecommendationAct.Reject, (_, one) => Settle(one, RecommendationState.Rejected, note), ct);

    /// <summary>Takes a sent one back; the municipality reads why.</summary>
    public Task<Result> WithdrawAsync(IReadOnlyList<RecommendationRef> chosen, string? reason, CancellationToken ct) =>
        ActAsync(chosen, RecommendationAct.Withdraw, (_, one) => Inputs.Tidy(reason, 2000) is null ? RecommendationErrors.NoReason : Settle(one, RecommendationState.Withdrawn, reason), ct);

    /// <summary>The municipality says what it does; again as long as it is not settled.</summary>
    public Task<Result> AnswerAsync(RecommendationAnswerDraft draft, CancellationToken ct) => ActAsync(new RecommendationRef(draft.Id, draft.Version), RecommendationAct.Answer, (db, one) =>
    {
        if (Inputs.Tidy(draft.Text, 4000) is not { } text) return RecommendationErrors.NoAnswer;
        if (draft.DoneOn > db.Today) return RecommendationErrors.DoneInFuture;
        one.Reply(AnswerWords.Compose(draft.DoneOn, text), db.Now, db.Actor.Name);
        return Result.Ok;
    }, ct);

    /// <summary>The answer is enough.</summary>
    public Task<Result> SettleAsync(IReadOnlyList<RecommendationRef> chosen, string? note, CancellationToken ct) =>
        ActAsync(chosen, RecommendationAct.Settle, (_, one) => Settle(one, RecommendationState.Done, note), ct);

    /// <summary>The answer is not enough: the municipality reads why and answers anew.</summary>
    public Task<Result> ReturnAsync(RecommendationRef one, string? note, CancellationToken ct) =>
        ActAsync(one, RecommendationAct.Return, (_, found) => Inputs.Tidy(note, 2000) is null ? RecommendationErrors.NoReason : Settle(found, RecommendationState.Approved, note), ct);

    /// <summary>Takes the last act back where nobody has acted upon it.</summary>
    public Task<Result> UndoAsync(RecommendationRef one, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == one.Id, ct) is not { } found) return RecommendationErrors.NotFound;
        if (!RecommendationRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        db.ExpectVersion(found, one.Version);
        if (RecommendationRights.UndoLeadsTo(StandingOf(found), db.Now) is not { } state) return RecommendationErrors.NothingToUndo;
        found.Undo(state);
        return Result.Ok;
    }, ct);

    internal static RecommendationStanding StandingOf(Recommendation one) => new(one.State, one.MunicipalityId, one.Answer is not null, one.ApprovedAt);

    private static Recommendation Make(int snapshotId, ProposedRecommendation proposal)
    {
        var made = new Recommendation(snapshotId, proposal.MunicipalityId, proposal.Code, proposal.Rule);
        made.Ground(proposal.Value.Numerator, proposal.Value.Denominator, proposal.Value.Tenths,
            string.Join("\n", proposal.Evidence.Select(e => e.Text)), SpotRule.Write(proposal.Spots));
        made.Describe(proposal.Text, proposal.Owner, proposal.Due);
        return made;
    }

    private static Result Settle(Recommendation one, RecommendationState state, string? note)
    {
        one.Settle(state, note);
        return Result.Ok;
    }

    private Task<Result> ActAsync(RecommendationRef one, RecommendationAct act, Func<MethodCenterDb, Recommendation, Result> change, CancellationToken ct) =>
        database.WriteAsync(async db => await db.Recommendations.SingleOrDefaultAsync(r => r.Id == one.Id, ct) is { } found
            ? Act(db, found, one.Version, act, change) : RecommendationErrors.NotFound, ct);

    private Task<Result> ActAsync(IReadOnlyList<RecommendationRef> chosen, RecommendationAct act, Func<MethodCenterDb, Recommendation, Result> change, CancellationToken ct) =>
        database.WriteAsync(async db =>
        {
            if (chosen.Count == 0) return RecommendationErrors.NothingChosen;
            var ids = chosen.Select(c => c.Id).ToArray();
            var found = await db.Recommendations.Where(r => EF.Parameter(ids).Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
            foreach (var one in chosen)
            {
                if (!found.TryGetValue(one.Id, out var recommendation)) return RecommendationErrors.NotFound;
                if (Act(db, recommendation, one.Version, act, change) is not { IsOk: false } refusal) continue;
                if (chosen.Count == 1) return refusal;
                var place = await db.Municipalities.Where(m => m.Id == recommendation.MunicipalityId).Select(m => m.ShortName).SingleOrDefaultAsync(ct);
                return RecommendationErrors.Of(place ?? "ЦНППМ", recommendation.Code, refusal.Error);
            }
            return Result.Ok;
        }, ct);

    private static Result Act(MethodCenterDb db, Recommendation found, int version, RecommendationAct act, Func<MethodCenterDb, Recommendation, Result> change)
    {
        db.ExpectVersion(found, version);
        var standing = StandingOf(found);
        if (RecommendationRights.May(db.Actor, act, standing, db.Now)) return change(db, found);
        var isOwn = act is RecommendationAct.Answer ? db.Actor.Scope.Kind is ScopeKind.Municipality : RecommendationRights.MayKeep(db.Actor);
        return isOwn ? RecommendationErrors.WrongState(found.State) : AccessErrors.Forbidden;
    }
}
