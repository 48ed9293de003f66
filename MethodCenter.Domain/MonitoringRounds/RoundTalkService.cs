using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Messages between the centre and a municipality about a round or one of its indicators. A message is never changed.</summary>
public sealed class RoundTalkService(Database database)
{
    private const int Longest = 2000;

    /// <summary>Refused while the round is not open to municipalities, and of a municipality that is not the own.</summary>
    public async Task<Result<int>> SayAsync(RoundCommentDraft draft, CancellationToken ct = default)
    {
        if (!RoundRights.MaySeeTalk(database.Actor)) return AccessErrors.Forbidden;
        if (!database.Actor.Scope.Covers(new ScopeKeys(draft.MunicipalityId))) return RoundErrors.NotFound;
        if (Inputs.Tidy(draft.Text, Longest) is not { } text) return RoundErrors.NoText;
        var method = IndicatorCatalogue.Find(draft.Code);
        if (draft.Code is not null && method is null) return RoundErrors.NoIndicator;
        return await database.WriteAsync<int>(async db =>
        {
            var state = await db.MonitoringRounds.Where(r => r.Id == draft.RoundId).Select(r => (RoundState?)r.State).SingleOrDefaultAsync(ct);
            if (!await db.RoundPlaces.AnyAsync(p => p.RoundId == draft.RoundId && p.MunicipalityId == draft.MunicipalityId, ct)) return RoundErrors.NotFound;
            if (state is not (RoundState.Collecting or RoundState.Frozen)) return RoundErrors.TalkClosed;
            var comment = new RoundComment(draft.RoundId, draft.MunicipalityId, text, db.Now, db.Actor.Name) { Code = method?.Code, IsFromCentre = RoundRights.MayKeep(db.Actor) };
            db.Add(comment);
            await db.SaveChangesAsync(ct);
            return comment.Id;
        }, ct);
    }
}
