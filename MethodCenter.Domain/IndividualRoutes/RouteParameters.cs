using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>By what routes are proposed: one row, with defaults (domain, section 4, «Правила»).</summary>
public sealed class RouteParameters : IVersioned
{
    public const int LeastMonths = 3;
    public const int MostMonths = 12;

    public int Id { get; private set; } = 1;

    /// <summary>Longest route, months: 3–12.</summary>
    public int Months { get; private set; } = 12;

    /// <summary>Most hours in all; null is without a limit.</summary>
    public int? HoursBudget { get; private set; } = 288;

    /// <summary>Load in hours a week: how long a programme without dates lasts.</summary>
    public int HoursPerWeek { get; private set; } = 8;

    /// <summary>From how many hours an event may close a medium deficit.</summary>
    public int EventHours { get; private set; } = 4;
    public int TransferHours { get; private set; } = 4;

    /// <summary>Consultation that accompanies heavy deficits; 0 is none.</summary>
    public int SupportHours { get; private set; } = 2;
    public int SelfStudyHours { get; private set; } = 10;

    /// <summary>Days from making to the first step.</summary>
    public int StartAfterDays { get; private set; } = 14;
    public int Version { get; private set; }

    public Result Change(int months, int? hoursBudget, int hoursPerWeek, int eventHours, int transferHours, int supportHours, int selfStudyHours, int startAfterDays)
    {
        if (months is < LeastMonths or > MostMonths) return RouteErrors.MonthsWrong;
        if (hoursBudget is < 8 or > 1000) return RouteErrors.BudgetWrong;
        if (hoursPerWeek is < 1 or > 40 || eventHours is < 1 or > 40 || transferHours is < 1 or > 40 || supportHours is < 0 or > 40
            || selfStudyHours is < 1 or > 100 || startAfterDays is < 0 or > 90) return RouteErrors.ParametersWrong;
        (Months, HoursBudget, HoursPerWeek, EventHours) = (months, hoursBudget, hoursPerWeek, eventHours);
        (TransferHours, SupportHours, SelfStudyHours, StartAfterDays) = (transferHours, supportHours, selfStudyHours, startAfterDays);
        return Result.Ok;
    }
}
