using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Whether support counts for П6 (decisions, point 10; samples, «Формы поддержки»): a form of the list whose term crosses the period, both ends
/// included. A pair in force counts by itself as mentoring, so nobody has to note it a second time.
/// </summary>
public static class SupportRule
{
    /// <summary>A participation counts for the period.</summary>
    /// <param name="kind">Other never counts.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">Last day, included; null while it goes on.</param>
    /// <param name="period">From the first to the last day of the report.</param>
    public static bool Counts(SupportKind kind, DateOnly from, DateOnly? until, DateSpan period) =>
        kind != SupportKind.Other && new DateSpan(from, until).Overlaps(period);

    /// <summary>The days on which a mentee is in a pair or group; null for one that never began.</summary>
    /// <param name="state">Of the pair.</param>
    /// <param name="from">First day of the pair.</param>
    /// <param name="plannedUntil">Its planned last day.</param>
    /// <param name="endedOn">Its real last day.</param>
    /// <param name="leftOn">When the mentee left the group before its end.</param>
    public static DateSpan? TermOf(MentorshipState state, DateOnly from, DateOnly plannedUntil, DateOnly? endedOn, DateOnly? leftOn)
    {
        if (state is MentorshipState.Draft or MentorshipState.Cancelled) return null;
        var last = endedOn ?? plannedUntil;
        if (leftOn < last) last = leftOn.Value;
        return last < from ? null : new(from, last);
    }

    /// <summary>The period of a day in the usual report: from 1 January (domain 2.2).</summary>
    public static DateSpan PeriodOf(DateOnly? from, DateOnly day)
    {
        var first = from ?? new DateOnly(day.Year, 1, 1);
        return new(first > day ? day : first, day);
    }
}
