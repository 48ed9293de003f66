using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the dialog of a proposal edits: the limits of the routes; what is left empty is taken from the parameters of the room.</summary>
public sealed class GenerationDraft
{
    public DateOnly? From { get; set; }
    public int? Months { get; set; }
    public int? HoursBudget { get; set; }
}

/// <summary>Turns parameters and what was asked for into limits of the planner.</summary>
internal static class GenerationLimits
{
    /// <summary>Refuses a period outside 3–12 months, a budget outside 8–1000 hours and a beginning in the past.</summary>
    public static Result<PlanLimits> Of(RouteParameters parameters, GenerationDraft draft, DateOnly today)
    {
        var months = draft.Months ?? parameters.Months;
        if (months is < RouteParameters.LeastMonths or > RouteParameters.MostMonths) return RouteErrors.MonthsWrong;
        var budget = draft.HoursBudget ?? parameters.HoursBudget;
        if (budget is < 8 or > 1000) return RouteErrors.BudgetWrong;
        if (draft.From is { } wanted && wanted < today) return RouteErrors.BeginsInThePast;
        return new PlanLimits
        {
            From = draft.From ?? Workday(today.AddDays(parameters.StartAfterDays)), Months = months, HoursBudget = budget, HoursPerWeek = parameters.HoursPerWeek,
            Rules = PlanRules.Usual with
            {
                Closings = [new(RouteStepKind.Programme, 3), new(RouteStepKind.Internship, 3), new(RouteStepKind.Event, 2, parameters.EventHours)],
                SelfStudyHours = parameters.SelfStudyHours,
                SupportConsultationHours = parameters.SupportHours,
                TransferHours = parameters.TransferHours,
            },
        };
    }

    /// <summary>The same day or the Monday after a weekend.</summary>
    internal static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
