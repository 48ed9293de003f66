namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Which attempts count.</summary>
public static class AttemptRule
{
    /// <summary>Of a person's attempts in a campaign the last completed one; people without one are left out (decisions, point 13).</summary>
    public static IEnumerable<Diagnosis> Counted(IEnumerable<Diagnosis> attempts) => attempts
        .Where(a => a.IsCompleted)
        .GroupBy(a => (a.CampaignId, a.EducatorId))
        .Select(g => g.MaxBy(a => a.Attempt)!);

    /// <summary>Whether a result still speaks on a day: for so many months after it was taken.</summary>
    public static bool IsValidOn(DateOnly takenOn, int validityMonths, DateOnly day) => takenOn <= day && day < takenOn.AddMonths(validityMonths);
}
