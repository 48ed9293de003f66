using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Keeps the scales: bounds are parameters of the centre until results were weighed by them.</summary>
public sealed class ScaleService(Database database)
{
    /// <summary>Adds a scale or changes one; a scale with results keeps its bounds and severities, only names may change. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(ScaleDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var found = draft.Id == 0 ? await NewAsync(db, draft, ct) : await OwnAsync(db, draft, ct);
        if (!found.IsOk) return found.Error;
        if (found.Value.Change(draft.Name, draft.Levels) is { IsOk: false } refusal) return refusal.Error;
        if (draft.Id == 0) db.Add(found.Value);
        await db.SaveChangesAsync(ct);
        return found.Value.Id;
    }, ct);

    private static async Task<Result<Scale>> NewAsync(MethodCenterDb db, ScaleDraft draft, CancellationToken ct)
    {
        if (Inputs.Tidy(draft.Code, 20) is not { } code) return ScaleErrors.CodeMissing;
        var all = await db.Scales.Select(s => new { s.Code, s.Name }).ToListAsync(ct);
        if (all.Find(s => SearchKey.Of(s.Code) == SearchKey.Of(code)) is { } same) return ScaleErrors.CodeTaken(code, same.Name);
        return new Scale(code, "", draft.Meaning, []);
    }

    private static async Task<Result<Scale>> OwnAsync(MethodCenterDb db, ScaleDraft draft, CancellationToken ct)
    {
        var scale = await db.Scales.SingleOrDefaultAsync(s => s.Id == draft.Id, ct);
        if (scale is null) return DiagnosticsErrors.NotFound;
        db.Touch(scale, draft.Version);
        if (ScaleBands.IsSame(scale, draft.Levels)) return scale;
        var campaigns = await db.WeighedByAsync(scale.Id, ct);
        return campaigns.Count > 0 ? ScaleErrors.Fixed(campaigns) : scale;
    }
}

/// <summary>What was weighed by a scale.</summary>
internal static class ScaleUse
{
    /// <summary>Codes of campaigns of the scale that already have attempts. Asked by those who see the region.</summary>
    public static Task<List<string>> WeighedByAsync(this MethodCenterDb db, int scaleId, CancellationToken ct) =>
        db.Campaigns.Where(c => c.ScaleId == scaleId && db.Diagnoses.Any(d => d.CampaignId == c.Id)).OrderBy(c => c.Code).Select(c => c.Code).ToListAsync(ct);
}
