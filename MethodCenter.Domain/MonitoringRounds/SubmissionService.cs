using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What a municipality does with its own place in a round.</summary>
public sealed class SubmissionService(Database database, RoundChecking checking)
{
    /// <summary>
    /// Submits with the figures of this moment. Refused before the reporting date, while an error has no explanation, when already submitted.
    /// After the deadline it is taken, and marked by its day.
    /// </summary>
    public async Task<Result> SubmitAsync(SubmissionDraft draft, CancellationToken ct = default)
    {
        if (!RoundRights.MaySubmit(database.Actor)) return AccessErrors.Forbidden;
        var own = database.Actor.Scope.MunicipalityId;
        if (await checking.FindAsync(draft.RoundId, ct) is not { } round) return RoundErrors.NotFound;
        if (round.State is not RoundState.Collecting) return RoundErrors.NotCollecting;
        if (round.Day > database.Today) return RoundErrors.TooEarly(round.Day);
        var basis = await checking.OpenAsync(round, ct);
        if (!basis.IsOk) return basis.Error;
        var unexplained = await UnexplainedAsync(basis.Value, draft, own, ct);
        if (unexplained.Count > 0) return RoundErrors.NotExplained(unexplained);
        var figures = SubmittedFigures.Write(basis.Value.Sheet, own);
        return await ChangeAsync(draft.RoundId, draft.Version, (place, db) =>
        {
            if (place.State is SubmissionState.Submitted or SubmissionState.Accepted) return RoundErrors.AlreadySubmitted;
            place.Submit(figures, draft.Explanation, db.Now, db.Actor.Name);
            return Result.Ok;
        }, ct);
    }

    /// <summary>Takes the submission back while nobody has settled it.</summary>
    public Task<Result> TakeBackAsync(int roundId, int version, CancellationToken ct = default) => ChangeAsync(roundId, version, (place, _) =>
    {
        if (place.State is not SubmissionState.Submitted) return RoundErrors.NotTakenBack;
        place.TakeBack();
        return Result.Ok;
    }, ct);

    private async Task<Result> ChangeAsync(int roundId, int version, Func<RoundPlace, MethodCenterDb, Result> change, CancellationToken ct)
    {
        if (!RoundRights.MaySubmit(database.Actor)) return AccessErrors.Forbidden;
        var own = database.Actor.Scope.MunicipalityId;
        return await database.WriteAsync(async db =>
        {
            if (await db.RoundPlaces.SingleOrDefaultAsync(p => p.RoundId == roundId && p.MunicipalityId == own, ct) is not { } place) return RoundErrors.NotFound;
            if (!await db.MonitoringRounds.AnyAsync(r => r.Id == roundId && r.State == RoundState.Collecting, ct)) return RoundErrors.NotCollecting;
            db.ExpectVersion(place, version);
            return change(place, db);
        }, ct);
    }

    private async Task<List<string>> UnexplainedAsync(RoundBasis basis, SubmissionDraft draft, int own, CancellationToken ct)
    {
        await using var db = database.Read();
        var said = await db.RoundComments.Where(c => c.RoundId == draft.RoundId && c.MunicipalityId == own && !c.IsFromCentre && c.Code != null).Select(c => c.Code!).ToListAsync(ct);
        return [.. basis.RemarksOf(own).Where(r => r.Severity is RemarkSeverity.Error && !RoundExplanation.Covers(r.Code, draft.Explanation, said)).Select(r => r.Code).Distinct()];
    }
}
