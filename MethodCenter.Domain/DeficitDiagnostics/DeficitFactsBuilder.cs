using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>An attempt as far as the ledger needs it.</summary>
internal sealed record DeficitAttempt(int EducatorId, int CampaignId, int Attempt, DateOnly? TakenOn, string Scores);

/// <summary>Recorded evidence as far as the ledger needs it.</summary>
internal sealed record DeficitEvidenceLine(int EducatorId, string CompetenceCode, EvidenceSource Source, DateOnly On, int Severity);

/// <summary>Turns attempts and evidence of many people into facts by person and competence. Campaigns and scales are few and read once.</summary>
internal sealed class DeficitFactsBuilder
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    private DeficitFactsBuilder() { }

    private Dictionary<int, Rule> Rules { get; init; } = [];

    public static async Task<DeficitFactsBuilder> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var scales = await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Id, ct);
        var campaigns = await db.Campaigns.AsNoTracking().ToListAsync(ct);
        return new() { Rules = campaigns.ToDictionary(c => c.Id, c => new Rule(c, scales.GetValueOrDefault(c.ScaleId))) };
    }

    /// <summary>Facts without decisions; people and competences of which nothing is known are absent.</summary>
    public Dictionary<(int EducatorId, string Code), DeficitFacts> Build(IEnumerable<DeficitAttempt> attempts, IEnumerable<DeficitEvidenceLine> evidence)
    {
        var found = new Dictionary<(int, string), DeficitFacts>();
        foreach (var attempt in attempts)
        {
            if (Rules.GetValueOrDefault(attempt.CampaignId) is { } rule) AddResults(found, attempt, rule);
        }
        foreach (var line in evidence) ((List<DeficitMark>)Of(found, line.EducatorId, line.CompetenceCode).Evidence).Add(new(line.Source, line.On, line.Severity));
        return found;
    }

    private void AddResults(Dictionary<(int, string), DeficitFacts> found, DeficitAttempt attempt, Rule rule)
    {
        var known = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var slice in ScoreSheet.Each(attempt.Scores))
        {
            if (slice.Max <= 0) continue;
            if (!known.TryGetValue(slice.Code, out var code)) _codes[code = slice.Code.ToString()] = code;
            var results = (List<DeficitResult>)Of(found, attempt.EducatorId, code).Results;
            results.Add(rule.Result(attempt, new Score(code, slice.Points, slice.Max)));
        }
    }

    private static DeficitFacts Of(Dictionary<(int, string), DeficitFacts> found, int educatorId, string code)
    {
        if (!found.TryGetValue((educatorId, code), out var facts))
            found[(educatorId, code)] = facts = new DeficitFacts(new List<DeficitResult>(2), new List<DeficitMark>(0));
        return facts;
    }

    private sealed record Rule(DiagnosticCampaign Campaign, Scale? Scale)
    {
        private readonly decimal _threshold = Campaign.Threshold;

        public DeficitResult Result(DeficitAttempt attempt, Score score) =>
            new(attempt.TakenOn ?? Campaign.Until, attempt.Attempt, score, _threshold,
                score.IsBelow(_threshold) ? Scale?.LevelOf(score)?.Severity ?? 1 : 0, Campaign.IsOfficial, Campaign.Code);
    }
}
