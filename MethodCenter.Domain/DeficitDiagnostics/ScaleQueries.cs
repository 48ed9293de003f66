using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads the scales. They name no people: everybody in the room reads them.</summary>
public sealed class ScaleQueries(Database database)
{
    /// <summary>By code; empty for those outside the room.</summary>
    public async Task<ScaleList> ListAsync(CancellationToken ct)
    {
        if (!CampaignRights.MayView(database.Actor)) return new([], false);
        await using var db = database.Read();
        var scales = await db.Scales.OrderBy(s => s.Code).ToListAsync(ct);
        var campaigns = await db.Campaigns.OrderBy(c => c.Code).Select(c => new { c.Id, c.Code, c.ScaleId }).ToListAsync(ct);
        var mayKeep = CampaignRights.MayKeep(database.Actor);
        var weighed = mayKeep ? await db.Diagnoses.Select(d => d.CampaignId).Distinct().ToListAsync(ct) : [];
        return new([.. scales.Select(s => new ScaleView(
            s.Id, s.Code, s.Name, s.Meaning, ScaleBands.Of(s), [.. campaigns.Where(c => c.ScaleId == s.Id).Select(c => c.Code)],
            campaigns.Exists(c => c.ScaleId == s.Id && weighed.Contains(c.Id))))], mayKeep);
    }

    /// <summary>What the form edits; null for absent ids and for those who may not keep scales.</summary>
    /// <param name="id">Zero for a new scale.</param>
    /// <param name="asCopy">A new scale that begins as this one.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ScaleDraft?> FindDraftAsync(int id, bool asCopy, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return null;
        if (id == 0) return new() { Levels = [new() { Name = "высокий", FromPercent = 0, Severity = 3 }, new() { Name = "минимальный", FromPercent = 80 }] };
        await using var db = database.Read();
        var scale = await db.Scales.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (scale is null) return null;
        var draft = new ScaleDraft
        {
            Meaning = scale.Meaning,
            Name = asCopy ? $"{scale.Name} (копия)" : scale.Name,
            Levels = [.. scale.Levels.OrderBy(l => l.FromPercent).Select(l => new ScaleLevelDraft { Name = l.Name, FromPercent = l.FromPercent, Severity = l.Severity })],
        };
        if (!asCopy) (draft.Id, draft.Version, draft.Code, draft.IsFixed) = (scale.Id, scale.Version, scale.Code, (await db.WeighedByAsync(id, ct)).Count > 0);
        return draft;
    }
}
