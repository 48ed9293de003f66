using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>
/// Whether two rounds may be compared on an indicator. What is counted over a period grows from January on, so a half-year is compared with a
/// half-year only; what stands on a date is compared with any other date. A changed method compares with nothing. Pure.
/// </summary>
public static class RoundComparison
{
    public static bool MayCompare(IndicatorMethod now, IndicatorMethod? before, ReportingPeriod period, ReportingPeriod earlier) =>
        before is not null && before.Version == now.Version && (!IsOverPeriod(now.Rule) || AreAlike(period, earlier));

    /// <summary>Both begin in January and end on the same day of the year.</summary>
    public static bool AreAlike(ReportingPeriod one, ReportingPeriod other) =>
        (one.Until.Month, one.Until.Day) == (other.Until.Month, other.Until.Day) && (one.From.Month, one.From.Day) == (other.From.Month, other.From.Day);

    /// <summary>The number adds up over the period; else it is the state of a day.</summary>
    public static bool IsOverPeriod(IndicatorRule rule) => rule is not (IndicatorRule.DiagnosisValid or IndicatorRule.PeoplePerMethodist or IndicatorRule.LoadOfLoaded
        or IndicatorRule.LoadOfAll or IndicatorRule.TeachersPerMethodist or IndicatorRule.MethodistsAssigned or IndicatorRule.MethodistsInForce
        or IndicatorRule.OrganisationsWithMethodist or IndicatorRule.OrganisationsPerMethodist or IndicatorRule.AssignedPerMethodist
        or IndicatorRule.OrganisationsWithService or IndicatorRule.ShareWithService or IndicatorRule.StructuresOfKind
        or IndicatorRule.LowResultsWithMethodist or IndicatorRule.MethodistsTrained);

    /// <summary>Of the days of earlier rounds the one to compare with: the last with a like period, else the last of all.</summary>
    public static DateOnly? Choose(DateOnly day, IEnumerable<DateOnly> earlier)
    {
        var before = earlier.Where(d => d < day).OrderDescending().ToList();
        if (before.Count == 0) return null;
        var period = ReportingPeriod.Of(day);
        return before.Exists(d => AreAlike(ReportingPeriod.Of(d), period)) ? before.First(d => AreAlike(ReportingPeriod.Of(d), period)) : before[0];
    }
}
