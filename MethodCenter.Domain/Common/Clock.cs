namespace MethodCenter.Domain.Common;

/// <summary>Today and now for services; rules get a <see cref="DateOnly"/> instead.</summary>
public static class Clock
{
    /// <summary>The region's day: Moscow time, which has no daylight saving.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(3));

    /// <summary>The present moment, UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
