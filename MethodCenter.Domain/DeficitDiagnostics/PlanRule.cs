namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Somebody who fits the audience, and where.</summary>
public sealed record PlanCandidate(int EducatorId, int MunicipalityId);

/// <summary>What the plan becomes.</summary>
internal sealed record PlanChange(IReadOnlyList<int> ToAdd, IReadOnlyList<PlanEntry> ToRemove, IReadOnlyList<PlanEntry> Stay, int KeptDiagnosed);

/// <summary>Draws up the plan of a campaign. Pure.</summary>
internal static class PlanRule
{
    /// <summary>
    /// Those who fit are added; of those already there stay who fits, who was named by hand, who is excused with a reason and who has an
    /// attempt; the rest is removed. Running it twice changes nothing.
    /// </summary>
    public static PlanChange Make(IEnumerable<int> fitting, IReadOnlyCollection<PlanEntry> present, IReadOnlySet<int> withAttempts)
    {
        var fits = fitting.ToHashSet();
        var there = present.Select(p => p.EducatorId).ToHashSet();
        bool Leaves(PlanEntry entry) => !entry.IsByHand && !entry.IsExcused && !fits.Contains(entry.EducatorId);
        return new(
            [.. fits.Where(id => !there.Contains(id)).Order()],
            [.. present.Where(p => Leaves(p) && !withAttempts.Contains(p.EducatorId))],
            [.. present.Where(p => !Leaves(p) || withAttempts.Contains(p.EducatorId))],
            present.Count(p => Leaves(p) && withAttempts.Contains(p.EducatorId)));
    }

    /// <summary>The day on which people must work to fit: today, but within the campaign.</summary>
    public static DateOnly DayOf(DateOnly from, DateOnly until, DateOnly today) => today < from ? from : today > until ? until : today;

    /// <summary>A result speaks for so many months (срок действия); it is time when the last of them ends within <paramref name="months"/> from the day.</summary>
    public static bool IsDue(DateOnly takenOn, int validityMonths, DateOnly day, int months) => !AttemptRule.IsValidOn(takenOn, validityMonths, day.AddMonths(months));
}
