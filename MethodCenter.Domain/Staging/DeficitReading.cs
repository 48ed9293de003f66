using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A confirmed open deficit of a person.</summary>
internal sealed record StagedDeficit(int EducatorId, string Code, int Severity);

/// <summary>Confirmed deficits and strengths, under the scope of whoever asks.</summary>
internal static class DeficitReading
{
    private static readonly DeficitState[] Confirmed = [DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed];

    /// <summary>By person, the heaviest first; of a campaign only what it measured at that person.</summary>
    public static async Task<ILookup<int, StagedDeficit>> DeficitsAsync(MethodCenterDb db, int least, string? campaignCode, CancellationToken ct)
    {
        var rows = await db.OpenDeficits().Where(d => Confirmed.Contains(d.State) && d.Severity >= least && d.Severity > 0)
            .OrderByDescending(d => d.Severity).ThenBy(d => d.CompetenceCode)
            .Select(d => new StagedDeficit(d.EducatorId, d.CompetenceCode, d.Severity)).ToListAsync(ct);
        if (string.IsNullOrWhiteSpace(campaignCode)) return rows.ToLookup(d => d.EducatorId);
        var code = campaignCode.Trim();
        var sheets = await db.OpenDiagnoses().Where(d => d.Status == DiagnosisStatus.Completed && db.Campaigns.Any(c => c.Id == d.CampaignId && c.Code == code))
            .Select(d => new { d.EducatorId, d.Scores }).ToListAsync(ct);
        var measured = sheets.SelectMany(s => ScoreSheet.Read(s.Scores).Select(score => (s.EducatorId, score.Code))).ToHashSet();
        return rows.Where(d => measured.Contains((d.EducatorId, d.Code))).ToLookup(d => d.EducatorId);
    }

    /// <summary>Codes in which people are strong on a day by <see cref="StrengthRule"/>.</summary>
    public static async Task<ILookup<int, string>> StrengthsAsync(MethodCenterDb db, int[] people, ProfileCompetences names, DateOnly day, CancellationToken ct)
    {
        var attempts = await db.OpenDiagnoses().AsNoTracking()
            .Where(d => EF.Parameter(people).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed).ToListAsync(ct);
        var campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
        return attempts.GroupBy(a => a.EducatorId).SelectMany(g => StrengthQueries.Of(g, campaigns, names, day)).ToLookup(s => s.EducatorId, s => s.CompetenceCode);
    }

    /// <summary>The first deficit that a strength closes, or null.</summary>
    public static string? Closed(IReadOnlyList<string> deficits, HashSet<string> strengths)
    {
        if (strengths.Count == 0) return null;
        for (var i = 0; i < deficits.Count; i++)
        {
            if (strengths.Contains(deficits[i])) return deficits[i];
        }
        return null;
    }
}
