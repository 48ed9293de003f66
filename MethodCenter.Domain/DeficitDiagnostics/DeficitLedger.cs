namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Decides from all facts about one person and one competence what the deficit must be (domain, section 3.4; decisions, point 13).
/// The verdict depends on facts and standing decisions alone and not on how the deficit looks now: so the order in which files came does not
/// matter, settling twice changes nothing, and what a result did goes away with the result.
/// </summary>
public static class DeficitLedger
{
    /// <summary>Null: there is no ground for a deficit, and nobody decided about one.</summary>
    public static DeficitVerdict? Judge(DeficitFacts facts)
    {
        if (!HasGrounds(facts)) return facts.IsTouched ? Aside(DeficitState.Irrelevant, DeficitWords.NothingLeft) : null;
        var results = DeficitResults.Of(facts.Results);
        var inForce = InForce(facts, results);
        return inForce.Count > 0 ? Open(facts, results, inForce) : SetAside(facts, results, AllGrounds(facts));
    }

    /// <summary>Most results of an import are good: they must cost nothing.</summary>
    private static bool HasGrounds(DeficitFacts facts)
    {
        if (facts.Evidence.Count > 0) return true;
        foreach (var result in facts.Results)
        {
            if (result.IsBelow) return true;
        }
        return false;
    }

    /// <summary>Everything that ever spoke for the deficit and was not taken back.</summary>
    private static List<DeficitGround> AllGrounds(DeficitFacts facts) =>
        [.. facts.Results.Where(r => r.IsBelow).Select(GroundOf), .. facts.Evidence.Select(GroundOf)];

    /// <summary>
    /// Of the official results the last one speaks, of the others the last one if it is newer than that; evidence speaks unless an official
    /// result at or above the threshold was taken on that day or later. What came up to the day of a closing decision is answered by it.
    /// </summary>
    private static List<DeficitGround> InForce(DeficitFacts facts, DeficitResults results)
    {
        var grounds = facts.Evidence.Where(e => results.Pass is null || e.On > results.Pass.On).Select(GroundOf).ToList();
        if (results.Official is { IsBelow: true } official) grounds.Add(GroundOf(official));
        if (results.Unofficial is { IsBelow: true } other && (results.Official is null || other.On > results.Official.On)) grounds.Add(GroundOf(other));
        return [.. grounds.Where(g => facts.AnsweredOn is null || g.On > facts.AnsweredOn)
            .OrderByDescending(g => g.Severity).ThenByDescending(g => g.Confirms).ThenByDescending(g => g.On).ThenBy(g => g.Source).ThenBy(g => g.Words, StringComparer.Ordinal)];
    }

    private static DeficitVerdict Open(DeficitFacts facts, DeficitResults results, List<DeficitGround> inForce)
    {
        var standing = facts.Decision is { IsClosing: false } open && (results.Pass is null || results.Pass.On < open.On) ? open : null;
        if (standing?.State is DeficitState.InRoute or DeficitState.InWork && results.Official is { IsBelow: true } retest && retest.On > standing.On)
            return new(DeficitState.NotClosed, "не снят: повторная " + DeficitWords.Of(retest), inForce);
        if (standing is not null) return new(standing.State, DeficitTerms.KeptDecision(standing), inForce);
        return inForce.FirstOrDefault(g => g.Confirms) is { } proof
            ? new(DeficitState.Confirmed, "подтверждён: " + proof.Words, inForce)
            : new(DeficitState.Proposed, "предполагается: " + inForce[0].Words, inForce);
    }

    /// <summary>Nothing is in force: a decision stands, or a later result answered what there was.</summary>
    private static DeficitVerdict SetAside(DeficitFacts facts, DeficitResults results, List<DeficitGround> all)
    {
        var last = all.Max(g => g.On);
        if (facts.Decision is { IsClosing: true } closing && last <= closing.On) return Aside(closing.State, DeficitTerms.KeptDecision(closing));
        if (results.Pass is null) return Aside(DeficitState.Irrelevant, "неактуален: оснований в силе не осталось");
        var retest = results.FirstPassFrom(last) ?? results.Pass;
        return facts.Decision is { IsClosing: false } || all.Any(g => g.Confirms && (facts.AnsweredOn is null || g.On > facts.AnsweredOn))
            ? Aside(DeficitState.Closed, "снят: повторная " + DeficitWords.Of(retest))
            : Aside(DeficitState.Irrelevant, "неактуален: " + DeficitWords.Of(retest));
    }

    private static DeficitVerdict Aside(DeficitState state, string reason) => new(state, reason, []);

    private static DeficitGround GroundOf(DeficitResult result) =>
        new(EvidenceSource.Diagnosis, result.On, Math.Clamp(result.Severity, 1, 3), result.IsOfficial, DeficitWords.Of(result));

    /// <summary>Only a visited lesson confirms by itself: a methodist saw it. The rest proposes (domain, section 3.4, point 3).</summary>
    private static DeficitGround GroundOf(DeficitMark mark) =>
        new(mark.Source, mark.On, Math.Clamp(mark.Severity, 1, 3), mark.Source is EvidenceSource.LessonVisit, DeficitWords.Of(mark));
}

/// <summary>The results that matter among all completed ones.</summary>
/// <param name="Official">The last official one.</param>
/// <param name="Unofficial">The last of the others.</param>
/// <param name="Pass">The last official one at or above its threshold.</param>
internal sealed record DeficitResults(DeficitResult? Official, DeficitResult? Unofficial, DeficitResult? Pass)
{
    private IReadOnlyList<DeficitResult> Passes { get; init; } = [];

    public static DeficitResults Of(IReadOnlyList<DeficitResult> results)
    {
        var ordered = results.Count < 2 ? results
            : [.. results.OrderBy(r => r.On).ThenBy(r => r.Attempt).ThenByDescending(r => r.IsBelow).ThenBy(r => r.Severity)
                .ThenBy(r => r.Campaign, StringComparer.Ordinal).ThenByDescending(r => r.Score.Tenths)];
        var passes = ordered.Where(r => r is { IsOfficial: true, IsBelow: false }).ToList();
        return new(ordered.LastOrDefault(r => r.IsOfficial), ordered.LastOrDefault(r => !r.IsOfficial), passes.LastOrDefault()) { Passes = passes };
    }

    /// <summary>The result that answered evidence of a day.</summary>
    public DeficitResult? FirstPassFrom(DateOnly day) => Passes.FirstOrDefault(p => p.On >= day);
}
