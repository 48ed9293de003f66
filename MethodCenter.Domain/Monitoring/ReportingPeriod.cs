namespace MethodCenter.Domain.Monitoring;

/// <summary>D and P of a reporting (domain 2.2): P ends on D, both ends included.</summary>
public sealed record ReportingPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>D: the day by which people, posts and statuses are judged.</summary>
    public DateOnly Day => Until;

    /// <summary>From the first of January to D: the half-year on 30.06, the year on 31.12, cumulative on any other day.</summary>
    public static ReportingPeriod Of(DateOnly day) => new(new DateOnly(day.Year, 1, 1), day);

    public bool Holds(DateOnly? day) => day is { } on && From <= on && on <= Until;

    /// <summary>A stretch of days has at least one day in the period; an absent end goes on.</summary>
    public bool Overlaps(DateOnly from, DateOnly? until) => from <= Until && (until is null || until >= From);
}
