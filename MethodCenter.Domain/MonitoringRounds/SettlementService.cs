using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What the centre decides of submissions, of one or of many at once: all or none.</summary>
public sealed class SettlementService(Database database)
{
    /// <summary>Accepts what was submitted, with a remark or without.</summary>
    public Task<Result> AcceptAsync(SettlementDraft draft, CancellationToken ct = default) =>
        SettleAsync(draft, [SubmissionState.Submitted], SubmissionState.Accepted, RoundErrors.NotSubmitted, ct);

    /// <summary>Sends back what was submitted or accepted; the reason is required.</summary>
    public async Task<Result> ReturnAsync(SettlementDraft draft, CancellationToken ct = default) => Inputs.Tidy(draft.Remark) is null
        ? RoundErrors.ReturnReason
        : await SettleAsync(draft, [SubmissionState.Submitted, SubmissionState.Accepted], SubmissionState.Returned, RoundErrors.NotSubmitted, ct);

    /// <summary>Takes an acceptance back while the round is not frozen.</summary>
    public Task<Result> UndoAsync(SettlementDraft draft, CancellationToken ct = default) =>
        SettleAsync(draft, [SubmissionState.Accepted], SubmissionState.Submitted, RoundErrors.NotAccepted, ct);

    private async Task<Result> SettleAsync(SettlementDraft draft, SubmissionState[] from, SubmissionState to, Func<IReadOnlyList<string>, DomainError> refusal, CancellationToken ct)
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.Places.Count == 0) return RoundErrors.NothingChosen;
        var chosen = draft.Places.ToDictionary(p => p.MunicipalityId, p => p.Version);
        return await database.WriteAsync(async db =>
        {
            if (await db.MonitoringRounds.Where(r => r.Id == draft.RoundId).Select(r => (RoundState?)r.State).SingleOrDefaultAsync(ct) is not { } state) return RoundErrors.NotFound;
            if (state is not RoundState.Collecting) return RoundErrors.NotCollecting;
            var places = (await db.RoundPlaces.Where(p => p.RoundId == draft.RoundId).ToListAsync(ct)).FindAll(p => chosen.ContainsKey(p.MunicipalityId));
            if (places.Count != chosen.Count) return RoundErrors.NotFound;
            var wrong = places.Where(p => !from.Contains(p.State)).Select(p => p.MunicipalityId).ToList();
            if (wrong.Count > 0) return refusal(await db.Municipalities.Where(m => wrong.Contains(m.Id)).OrderBy(m => m.ShortName).Select(m => m.ShortName).ToListAsync(ct));
            foreach (var place in places)
            {
                db.ExpectVersion(place, chosen[place.MunicipalityId]);
                place.Settle(to, draft.Remark, db.Now, db.Actor.Name);
            }
            return Result.Ok;
        }, ct);
    }
}
