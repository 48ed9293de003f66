namespace MethodCenter.Domain.Common;

/// <summary>A stretch of days with both ends included; an absent end is open.</summary>
public sealed record DateSpan(DateOnly? From, DateOnly? Until)
{
    public bool Holds(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);

    public bool Overlaps(DateSpan other) =>
        (From is null || other.Until is null || From <= other.Until) && (other.From is null || Until is null || other.From <= Until);
}

/// <summary>Whole years and months between days, as the field counts age and teaching experience (domain 2.2).</summary>
public static class FullPeriods
{
    /// <summary>Full years on <paramref name="day"/>; born on 29 February counts from 1 March in a common year.</summary>
    public static int Years(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Full months of experience on <paramref name="day"/>.</summary>
    public static int Months(DateOnly from, DateOnly day)
    {
        var months = ((day.Year - from.Year) * 12) + day.Month - from.Month;
        return day.Day < from.Day ? months - 1 : months;
    }
}
