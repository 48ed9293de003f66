namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Which decisions of people stand, read from the steps of the life cycle.
/// </summary>
internal static class DeficitDecisions
{
    /// <summary>How the reasons of such steps begin, for the reader.</summary>
    public const string ByHand = "решение: ";
    public const string TakenBack = "отмена решения: ";

    /// <summary>The steps of decisions that stand, first to last.</summary>
    public static IReadOnlyList<DeficitStep> Standing(IEnumerable<DeficitStep> steps)
    {
        var standing = new List<DeficitStep>();
        foreach (var step in steps.OrderBy(s => s.Id))
        {
            if (step.Origin is StepOrigin.Decision) standing.Add(step);
            else if (step.Origin is StepOrigin.TakenBack && standing.Count > 0) standing.RemoveAt(standing.Count - 1);
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
