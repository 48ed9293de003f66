using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What new results mean for a route that is being walked.</summary>
/// <param name="Closed">Competences of the plan whose deficits are closed now.</param>
/// <param name="New">Medium and high deficits that the plan neither closes nor names.</param>
/// <param name="Kept">Steps that stay: begun, done, or still needed.</param>
/// <param name="Dropped">Planned steps that nothing needs any more.</param>
public sealed record RouteNews(IReadOnlyList<string> Closed, IReadOnlyList<PlanNeed> New, IReadOnlyList<ContentStep> Kept, IReadOnlyList<ContentStep> Dropped)
{
    /// <summary>The plan should change.</summary>
    public bool Changes => Dropped.Count > 0 || New.Count > 0;

    /// <summary>«Закрыты: MET.3. Новые дефициты: PSY.2. Больше не нужны мероприятия: 1.»</summary>
    public string Words => string.Join(" ", new[]
    {
        Closed.Count > 0 ? $"Закрыты: {string.Join(", ", Closed)}." : null,
        New.Count > 0 ? $"Новые дефициты: {string.Join(", ", New.Select(n => n.Code))}." : null,
        Dropped.Count > 0 ? $"Больше не нужны: {RussianPlural.Count(Dropped.Count, "мероприятие", "мероприятия", "мероприятий")}." : null,
    }.OfType<string>());
}

/// <summary>
/// Reads what a retest changes: a planned step whose deficits are all closed is no longer needed, except the last transfer to practice of what
/// stays; a new medium or high deficit must be covered. Steps that somebody has begun stay whatever the results say. Pure.
/// </summary>
public static class RouteRetest
{
    /// <param name="plan">The content in force.</param>
    /// <param name="touched">Keys of steps that were begun, done or otherwise marked.</param>
    /// <param name="needs">Deficits that are confirmed and open now.</param>
    /// <param name="closed">Competences whose deficits are closed now.</param>
    public static RouteNews Read(RouteContent plan, IReadOnlySet<string> touched, IReadOnlyList<PlanNeed> needs, IReadOnlySet<string> closed)
    {
        var open = needs.Select(n => n.Code).ToHashSet(StringComparer.Ordinal);
        var kept = plan.Steps.Where(s => touched.Contains(s.Key) || IsNeeded(s, open, closed)).ToList();
        var dropped = plan.Steps.Except(kept).ToList();
        var transfer = dropped.FindLast(s => s.IsTransfer);
        if (transfer is not null && kept.Any(s => !s.IsTransfer) && !kept.Any(s => s.IsTransfer))
        {
            kept.Add(transfer);
            dropped.Remove(transfer);
        }
        var answered = kept.SelectMany(s => CompetenceCodes.Read(s.Codes)).Concat(plan.Uncovered.Select(u => u.Code)).ToHashSet(StringComparer.Ordinal);
        var codes = plan.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Distinct(StringComparer.Ordinal);
        return new([.. codes.Where(closed.Contains).Order(StringComparer.Ordinal)], [.. needs.Where(n => n.IsRequired && !answered.Contains(n.Code))],
            [.. plan.Steps.Where(kept.Contains)], dropped);
    }

    /// <summary>A step that names no competence, or one whose deficit is not known to be closed.</summary>
    private static bool IsNeeded(ContentStep step, HashSet<string> open, IReadOnlySet<string> closed)
    {
        var codes = CompetenceCodes.Read(step.Codes);
        return codes.Count == 0 || codes.Any(c => open.Contains(c) || !closed.Contains(c));
    }
}
