using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What stands on a competence: results, deficits, evidence, campaigns.</summary>
internal static class FrameworkUse
{
    /// <summary>In words, «результаты: 12; дефициты: 5; кампании: MAT-2026-03»; null when nothing does. Asked by those who see the region.</summary>
    public static async Task<string?> UseOfAsync(this MethodCenterDb db, string code, CancellationToken ct)
    {
        var (mark, first) = (";" + code + "=", code + "=");
        var results = await db.Diagnoses.CountAsync(d => d.Scores.Contains(mark) || d.Scores.StartsWith(first), ct);
        var deficits = await db.Deficits.CountAsync(d => d.CompetenceCode == code, ct);
        var evidence = await db.DeficitEvidence.CountAsync(e => e.CompetenceCode == code, ct);
        var campaigns = await db.Campaigns.Where(c => c.Items.Any(i => i.CompetenceCode == code)).OrderBy(c => c.Code).Select(c => c.Code).ToListAsync(ct);
        List<string> uses = [];
        if (results > 0) uses.Add($"результаты диагностики ({Formats.Number(results)})");
        if (deficits > 0) uses.Add($"дефициты ({Formats.Number(deficits)})");
        if (evidence > 0) uses.Add($"свидетельства ({Formats.Number(evidence)})");
        if (campaigns.Count > 0) uses.Add("кампании " + string.Join(", ", campaigns));
        return uses.Count == 0 ? null : string.Join("; ", uses);
    }
}
