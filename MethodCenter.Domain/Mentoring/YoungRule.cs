using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>How young a person is by the two measures; null where the date is not known and never guessed.</summary>
/// <param name="Age">Full years.</param>
/// <param name="ServiceMonths">Full months of teaching.</param>
/// <param name="IsYoung">Under the age.</param>
/// <param name="IsNew">In the first years of teaching.</param>
public sealed record YoungStanding(int? Age, int? ServiceMonths, bool? IsYoung, bool? IsNew)
{
    /// <summary>The indicator counts those who are both (decisions, point 10).</summary>
    public bool IsInIndicator => IsYoung is true && IsNew is true;

    /// <summary>Support is offered to those who are either.</summary>
    public bool NeedsSupport => IsYoung is true || IsNew is true;

    /// <summary>Left out of the indicator because a date is missing.</summary>
    public bool IsUnknown => !IsInIndicator && ((IsYoung is null && IsNew is not false) || (IsNew is null && IsYoung is not false));
}

/// <summary>Who is a young educator (decisions, point 10; domain 2.3, П6).</summary>
public static class YoungRule
{
    public static YoungStanding Of(DateOnly? birthDate, DateOnly? teachingSince, DateOnly day, MentoringParameters parameters)
    {
        int? age = birthDate is { } birth ? FullPeriods.Years(birth, day) : null;
        int? months = teachingSince is { } since ? FullPeriods.Months(since, day) : null;
        bool? isYoung = age is { } years ? years < parameters.Age || (parameters.IsAgeInclusive && years == parameters.Age) : null;
        return new(age, months, isYoung, months is { } served ? served < parameters.ServiceMonths : null);
    }
}
