using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Strengths of many people at once, under the scope of whoever asks: for choosing mentors.</summary>
public sealed class StrengthQueries(Database database)
{
    private const int Portion = 1000;

    /// <summary>By person, the strongest first; results that the person has not yet opened are left out.</summary>
    /// <param name="educatorIds">Whose.</param>
    /// <param name="competenceCodes">Only these; null for all.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<IReadOnlyList<Strength>> ListAsync(IReadOnlyCollection<int> educatorIds, IReadOnlyCollection<string>? competenceCodes, CancellationToken ct)
    {
        if (!DeficitRights.MayView(database.Actor) && !educatorIds.All(id => DeficitRights.IsSelf(database.Actor, id))) return [];
        await using var db = database.Read();
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var campaigns = await db.Campaigns.ToDictionaryAsync(c => c.Id, ct);
        var strengths = new List<Strength>();
        foreach (var portion in educatorIds.Distinct().Chunk(Portion))
        {
            var attempts = await db.OpenDiagnoses().Where(d => EF.Parameter(portion).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed).ToListAsync(ct);
            strengths.AddRange(attempts.GroupBy(a => a.EducatorId).SelectMany(g => Of(g, campaigns, names, db.Today)));
        }
        return [.. strengths.Where(s => competenceCodes?.Contains(s.CompetenceCode) != false).OrderBy(s => s.EducatorId).ThenByDescending(s => s.Tenths)];
    }

    /// <summary>Of the completed attempts of one person: the last result of each competence, where it is a strength.</summary>
    internal static IEnumerable<Strength> Of(
        IEnumerable<Diagnosis> attempts, IReadOnlyDictionary<int, DiagnosticCampaign> campaigns, ProfileCompetences names, DateOnly today)
    {
        var last = new Dictionary<string, (Diagnosis Attempt, Score Score)>(StringComparer.Ordinal);
        foreach (var attempt in attempts.Where(a => a.IsCompleted).OrderBy(a => a.TakenOn ?? campaigns[a.CampaignId].Until).ThenBy(a => a.Attempt).ThenBy(a => a.Id))
        {
            foreach (var score in ScoreSheet.Read(attempt.Scores)) last[score.Code] = (attempt, score);
        }
        foreach (var (code, (attempt, score)) in last)
        {
            var campaign = campaigns[attempt.CampaignId];
            var on = attempt.TakenOn ?? campaign.Until;
            if (StrengthRule.Is(score, on, campaign.ValidityMonths, today))
                yield return new(attempt.EducatorId, code, names.Of(code).Name, score.Tenths, on, campaign.IsOfficial);
        }
    }
}
