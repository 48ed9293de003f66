using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Age and experience as the indicators use them.</summary>
public static class EducatorAge
{
    /// <summary>
    /// Under 35 with less than 36 full months of teaching (decisions, point 10). Unknown dates are not young: such a person is
    /// left out of the denominator with a reason.
    /// </summary>
    public static bool IsYoung(DateOnly? born, DateOnly? teachingSince, DateOnly today) =>
        born is { } birth && teachingSince is { } since && FullPeriods.Years(birth, today) < 35 && FullPeriods.Months(since, today) < 36;
}
