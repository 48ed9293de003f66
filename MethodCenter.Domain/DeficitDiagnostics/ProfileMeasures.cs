using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Last results and their dynamics, from the completed attempts of one person.</summary>
internal sealed class ProfileMeasures
{
    private Dictionary<int, Scale> _scales = [];

    private ProfileMeasures() { }

    public Dictionary<int, DiagnosticCampaign> Campaigns { get; private set; } = [];

    public static async Task<ProfileMeasures> LoadAsync(MethodCenterDb db, CancellationToken ct) => new()
    {
        _scales = await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Id, ct),
        Campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, ct),
    };

    /// <summary>Groups in the order of the framework, each with the last result of its competences.</summary>
    public IReadOnlyList<ProfileGroup> GroupsOf(IEnumerable<Diagnosis> attempts, ProfileCompetences names, DateOnly today) =>
        [.. ByCompetence(attempts).Select(g => (Line: names.Of(g.Key), Last: g.Last())).OrderBy(r => r.Line.Rank).ThenBy(r => r.Line.Code, StringComparer.Ordinal)
            .GroupBy(r => r.Line.Group).Select(g => new ProfileGroup(g.Key, [.. g.Select(r => ResultOf(r.Line, r.Last, today))]))];

    /// <summary>Competences measured more than once.</summary>
    public IReadOnlyList<Dynamics> DynamicsOf(IEnumerable<Diagnosis> attempts, ProfileCompetences names) =>
        [.. ByCompetence(attempts).OrderBy(g => names.Of(g.Key).Rank).Select(g => DynamicsRule.Of(g.Key, names.Of(g.Key).Name, [.. g.Select(PointOf)])).OfType<Dynamics>()];

    private IEnumerable<IGrouping<string, Measure>> ByCompetence(IEnumerable<Diagnosis> attempts) => attempts.Where(a => a.IsCompleted)
        .Select(a => (Attempt: a, Campaign: Campaigns[a.CampaignId])).OrderBy(a => a.Attempt.TakenOn ?? a.Campaign.Until).ThenBy(a => a.Attempt.Attempt).ThenBy(a => a.Attempt.Id)
        .SelectMany(a => ScoreSheet.Read(a.Attempt.Scores).Where(s => s.Max > 0).Select(s => new Measure(a.Attempt.TakenOn ?? a.Campaign.Until, a.Campaign, s)))
        .GroupBy(m => m.Score.Code, StringComparer.Ordinal);

    private ProfileResult ResultOf(CompetenceLine line, Measure last, DateOnly today) =>
        new(line.Code, line.Name, last.Score.Tenths, last.Campaign.Threshold, last.Score.IsBelow(last.Campaign.Threshold), LevelOf(last))
        {
            Points = last.Score.Points, Max = last.Score.Max, On = last.On, Campaign = last.Campaign.Title, IsOfficial = last.Campaign.IsOfficial,
            IsValid = AttemptRule.IsValidOn(last.On, last.Campaign.ValidityMonths, today), ValidUntil = last.On.AddMonths(last.Campaign.ValidityMonths).AddDays(-1),
        };

    private DynamicsPoint PointOf(Measure measure) => new(measure.On, measure.Score.Tenths, LevelOf(measure), measure.Campaign.Title)
    {
        Of = measure.Campaign, Meaning = ScaleOf(measure)?.Meaning ?? ScaleMeaning.DeficitLevel, LevelName = ScaleOf(measure)?.LevelOf(measure.Score)?.Name ?? "",
    };

    private string LevelOf(Measure measure) =>
        ScaleOf(measure) is { } scale && scale.LevelOf(measure.Score) is { } level ? ScaleTerms.Full(scale.Meaning, level.Name) : "";

    private Scale? ScaleOf(Measure measure) => _scales.GetValueOrDefault(measure.Campaign.ScaleId);

    private sealed record Measure(DateOnly On, DiagnosticCampaign Campaign, Score Score);
}
