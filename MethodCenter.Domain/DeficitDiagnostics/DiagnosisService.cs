using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What the dialog of an annulment edits.</summary>
public sealed class AnnulDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Reason { get; set; }
}

/// <summary>Takes a result out of all counts and puts it back; the deficits follow in the same transaction. The centre only.</summary>
public sealed class DiagnosisService(Database database)
{
    public Task<Result> AnnulAsync(AnnulDraft draft, CancellationToken ct) =>
        ChangeAsync(draft.Id, draft.Version, (attempt, today) => attempt.Annul(draft.Reason, today), ct);

    public Task<Result> RestoreAsync(int id, int version, CancellationToken ct) => ChangeAsync(id, version, (attempt, _) => attempt.Restore(), ct);

    /// <summary>The person opened the own results: from now on those who look after the person see them. Does nothing when all are seen.</summary>
    public async Task MarkSeenAsync(CancellationToken ct)
    {
        var own = database.Actor.Scope.EducatorId;
        if (!DeficitRights.IsSelf(database.Actor, own)) return;
        await using (var reading = database.Read())
        {
            if (!await reading.Diagnoses.AnyAsync(d => d.EducatorId == own && d.SeenAt == null, ct)) return;
        }
        await database.WriteAsync(async db =>
        {
            foreach (var attempt in await db.Diagnoses.Where(d => d.EducatorId == own && d.SeenAt == null).ToListAsync(ct)) attempt.MarkSeen(db.Now);
            return Result.Ok;
        }, ct);
    }

    private Task<Result> ChangeAsync(int id, int version, Func<Diagnosis, DateOnly, Result> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!DeficitRights.IsCentre(database.Actor)) return AccessErrors.Forbidden;
        if (await db.Diagnoses.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } attempt) return DiagnosticsErrors.NotFound;
        db.ExpectVersion(attempt, version);
        if (act(attempt, db.Today) is { IsOk: false } refusal) return refusal;
        await new DeficitSettler(db).SettleAsync([attempt.EducatorId], database.Actor.Name, ct);
        return Result.Ok;
    }, ct);
}
