using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Programmes;

/// <summary>Why an effect cannot be told.</summary>
public enum EffectGap
{
    NoCompetences = 1,
    NobodyCompleted = 2,
    NoPairs = 3,

    /// <summary>Fewer than five people, for those who see aggregates only.</summary>
    Hidden = 4,
}

/// <summary>Somebody who completed the programme, with the days of the learning.</summary>
public sealed record EffectLearner(int EducatorId, DateOnly From, DateOnly Until);

/// <summary>An attempt with the campaign that says how it measured.</summary>
public sealed record EffectAttempt(Diagnosis Diagnosis, DiagnosticCampaign Campaign);

/// <summary>The effect on one competence.</summary>
/// <param name="People">Measured before and after.</param>
/// <param name="Before">Of them with a deficit before.</param>
/// <param name="After">Of them with a deficit after.</param>
public sealed record EffectLine(string Code, string Name, int People, int Before, int After)
{
    /// <summary>Deficits of before that are none after.</summary>
    public int Closed { get; init; }
}

/// <summary>Deficits before a programme and after it. Says nothing of causes: other things happened in between, too.</summary>
/// <param name="People">N: measured in at least one competence of the programme before and after.</param>
public sealed record ProgrammeEffect(int People, IReadOnlyList<EffectLine> Lines)
{
    /// <summary>How many completed the programme at all.</summary>
    public int Completed { get; init; }

    /// <summary>People with a deficit before; null where it is hidden.</summary>
    public int? WithDeficits { get; init; }

    /// <summary>Mean change, tenths of a percentage point, over pairs measured by one instrument; null without such pairs.</summary>
    public int? ChangeTenths { get; init; }

    /// <summary>Pairs that <see cref="ChangeTenths"/> is the mean of.</summary>
    public int Comparable { get; init; }
    public EffectGap? Gap { get; init; }

    public int Before => Lines.Sum(l => l.Before);
    public int After => Lines.Sum(l => l.After);
    public Percent Closed => new(Lines.Sum(l => l.Closed), Before);

    public static ProgrammeEffect None(EffectGap gap, int completed = 0) => new(0, []) { Gap = gap, Completed = completed };
}

/// <summary>
/// The effect of a programme: for each competence of it the last official result before the start against the first one after the end; a deficit
/// is a share below the threshold of its own campaign, points are compared within one instrument only (domain, section 3.4). Pure.
/// </summary>
public static class EffectRule
{
    public static ProgrammeEffect Of(IReadOnlyList<ProgrammeCompetence> competences, IReadOnlyCollection<EffectLearner> learners, IEnumerable<EffectAttempt> attempts)
    {
        if (competences.Count == 0) return ProgrammeEffect.None(EffectGap.NoCompetences, learners.Count);
        if (learners.Count == 0) return ProgrammeEffect.None(EffectGap.NobodyCompleted);
        var results = ResultsOf(attempts);
        var pairs = competences.SelectMany(c => learners.Select(l => PairOf(l, c.Code, results[(l.EducatorId, c.Code)]))).OfType<EffectPair>().ToList();
        if (pairs.Count == 0) return ProgrammeEffect.None(EffectGap.NoPairs, learners.Count);
        var changes = pairs.Where(p => p.Before.Campaign.MeasuresLike(p.After.Campaign)).Select(p => p.After.Score.Tenths - p.Before.Score.Tenths).ToList();
        return new(pairs.Select(p => p.EducatorId).Distinct().Count(), [.. competences.Select(c => LineOf(c, pairs.FindAll(p => p.Code == c.Code))).Where(l => l.People > 0)])
        {
            Completed = learners.Count,
            WithDeficits = pairs.Where(p => p.Before.IsDeficit).Select(p => p.EducatorId).Distinct().Count(),
            Comparable = changes.Count,
            ChangeTenths = changes.Count == 0 ? null : (int)Math.Round(changes.Average(c => (decimal)c), MidpointRounding.AwayFromZero),
        };
    }

    private static ILookup<(int, string), EffectResult> ResultsOf(IEnumerable<EffectAttempt> attempts)
    {
        var campaigns = attempts.Where(a => a.Campaign.IsOfficial && a.Diagnosis.TakenOn is not null).ToLookup(a => a.Diagnosis, a => a.Campaign);
        return (from diagnosis in AttemptRule.Counted(campaigns.Select(g => g.Key))
                from score in ScoreSheet.Read(diagnosis.Scores)
                select (diagnosis.EducatorId, score.Code, Result: new EffectResult(diagnosis.TakenOn!.Value, score, campaigns[diagnosis].First())))
            .ToLookup(r => (r.EducatorId, r.Code), r => r.Result);
    }

    private static EffectPair? PairOf(EffectLearner learner, string code, IEnumerable<EffectResult> results)
    {
        var all = results.ToList();
        var before = all.Where(r => r.On < learner.From).MaxBy(r => r.On);
        var after = all.Where(r => r.On > learner.Until).MinBy(r => r.On);
        return before is null || after is null ? null : new(learner.EducatorId, code, before, after);
    }

    private static EffectLine LineOf(ProgrammeCompetence competence, List<EffectPair> pairs) =>
        new(competence.Code, competence.Name, pairs.Count, pairs.Count(p => p.Before.IsDeficit), pairs.Count(p => p.After.IsDeficit))
        {
            Closed = pairs.Count(p => p.Before.IsDeficit && !p.After.IsDeficit),
        };

    private sealed record EffectResult(DateOnly On, Score Score, DiagnosticCampaign Campaign)
    {
        public bool IsDeficit => Score.IsBelow(Campaign.Threshold);
    }

    private sealed record EffectPair(int EducatorId, string Code, EffectResult Before, EffectResult After);
}
