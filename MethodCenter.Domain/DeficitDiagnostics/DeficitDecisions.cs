namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Which decisions of people stand, read from the steps of the life cycle. A step made by hand begins its reason with
/// <see cref="ByHand"/>, one that takes it back with <see cref="TakenBack"/>; the rest are steps of the rule.
/// </summary>
internal static class DeficitDecisions
{
    public const string ByHand = "решение: ";
    public const string TakenBack = "отмена решения: ";

    public static bool IsDecision(DeficitStep step) => step.Reason.StartsWith(ByHand, StringComparison.Ordinal);

    /// <summary>The steps of decisions that stand, first to last.</summary>
    public static IReadOnlyList<DeficitStep> Standing(IEnumerable<DeficitStep> steps)
    {
        var standing = new List<DeficitStep>();
        foreach (var step in steps.OrderBy(s => s.Id))
        {
            if (IsDecision(step)) standing.Add(step);
            else if (step.Reason.StartsWith(TakenBack, StringComparison.Ordinal) && standing.Count > 0) standing.RemoveAt(standing.Count - 1);
        }
        return standing;
    }

    /// <summary>Adds what people decided to the facts.</summary>
    public static DeficitFacts With(this DeficitFacts facts, IEnumerable<DeficitStep> steps)
    {
        var decisions = Standing(steps).Select(s => new DeficitDecision(s.To, s.On)).ToList();
        return facts with { IsTouched = true, Decision = decisions.LastOrDefault(), AnsweredOn = decisions.LastOrDefault(d => d.IsClosing)?.On };
    }
}
