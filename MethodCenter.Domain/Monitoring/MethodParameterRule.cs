using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Monitoring;

/// <summary>One of <see cref="MethodParameters"/>.</summary>
public enum MethodParameter
{
    AgeLimit = 1,
    IsAgeInclusive,
    ServiceMonths,
    Service,
    SupportForms,
    ValidityMonths,
    MonthsBeforeTraining,
    TeamMinSize,
    TeamUnit,
    CountsRetraining,
    RouteStates,
    RouteShare,
    MethodistTrainingMonths,
    ExcludesLeave,
    IncludesUnitHeads,
}

/// <summary>Which parameters a rule looks at, and which values they may have. Pure.</summary>
public static class MethodParameterRule
{
    private const int MostMonths = 120;

    /// <summary>Those that can change the number of the method, in the order of its card.</summary>
    public static IReadOnlyList<MethodParameter> Of(IndicatorMethod method) => [.. Own(method.Rule), .. Contour(method)];

    /// <summary>Refused outside the sensible: months 1–120, age 18–70, a team of 2–20, a share of 1–100 percent, an empty list.</summary>
    public static Result Check(IndicatorMethod method, MethodParameters parameters)
    {
        foreach (var parameter in Of(method))
            if (Refusal(parameter, parameters) is { } refusal) return refusal;
        return Result.Ok;
    }

    /// <summary>Only what the rule uses differs from the defaults: what it does not look at is not kept.</summary>
    public static MethodParameters Restrict(IndicatorMethod method, MethodParameters parameters)
    {
        var used = Of(method);
        var d = IndicatorCatalogue.Find(method.Code)?.Parameters ?? MethodParameters.Default;
        bool Uses(MethodParameter parameter) => used.Contains(parameter);
        return new()
        {
            AgeLimit = Uses(MethodParameter.AgeLimit) ? parameters.AgeLimit : d.AgeLimit, IsAgeInclusive = Uses(MethodParameter.IsAgeInclusive) ? parameters.IsAgeInclusive : d.IsAgeInclusive,
            ServiceMonths = Uses(MethodParameter.ServiceMonths) ? parameters.ServiceMonths : d.ServiceMonths, Service = Uses(MethodParameter.Service) ? parameters.Service : d.Service,
            SupportForms = Uses(MethodParameter.SupportForms) ? parameters.SupportForms : d.SupportForms, ValidityMonths = Uses(MethodParameter.ValidityMonths) ? parameters.ValidityMonths : d.ValidityMonths,
            MonthsBeforeTraining = Uses(MethodParameter.MonthsBeforeTraining) ? parameters.MonthsBeforeTraining : d.MonthsBeforeTraining,
            TeamMinSize = Uses(MethodParameter.TeamMinSize) ? parameters.TeamMinSize : d.TeamMinSize, TeamUnit = Uses(MethodParameter.TeamUnit) ? parameters.TeamUnit : d.TeamUnit,
            CountsRetraining = Uses(MethodParameter.CountsRetraining) ? parameters.CountsRetraining : d.CountsRetraining, RouteStates = Uses(MethodParameter.RouteStates) ? parameters.RouteStates : d.RouteStates,
            RouteShare = Uses(MethodParameter.RouteShare) ? parameters.RouteShare : d.RouteShare, ExcludesLeave = Uses(MethodParameter.ExcludesLeave) ? parameters.ExcludesLeave : d.ExcludesLeave,
            MethodistTrainingMonths = Uses(MethodParameter.MethodistTrainingMonths) ? parameters.MethodistTrainingMonths : d.MethodistTrainingMonths,
            IncludesUnitHeads = Uses(MethodParameter.IncludesUnitHeads) ? parameters.IncludesUnitHeads : d.IncludesUnitHeads,
        };
    }

    private static MethodParameter[] Own(IndicatorRule rule) => rule switch
    {
        IndicatorRule.LearntByDiagnosis => [MethodParameter.MonthsBeforeTraining],
        IndicatorRule.TeamsCompleted or IndicatorRule.TeamsStarted or IndicatorRule.TeamMembers => [MethodParameter.TeamMinSize, MethodParameter.TeamUnit, MethodParameter.CountsRetraining],
        IndicatorRule.TeamShare => [MethodParameter.TeamMinSize, MethodParameter.CountsRetraining],
        IndicatorRule.DiagnosisValid => [MethodParameter.ValidityMonths],
        IndicatorRule.RouteByDiagnosis or IndicatorRule.RouteOtherwise or IndicatorRule.RouteOfDiagnosed or IndicatorRule.DaysToApproval => [MethodParameter.RouteStates],
        IndicatorRule.OrganisationsWithRoutes => [MethodParameter.RouteShare, MethodParameter.RouteStates],
        IndicatorRule.YoungSupported => [MethodParameter.AgeLimit, MethodParameter.IsAgeInclusive, MethodParameter.ServiceMonths, MethodParameter.Service, MethodParameter.SupportForms],
        IndicatorRule.YoungSupportedAnyService => [MethodParameter.AgeLimit, MethodParameter.IsAgeInclusive, MethodParameter.SupportForms],
        IndicatorRule.YoungMentored => [MethodParameter.AgeLimit, MethodParameter.IsAgeInclusive, MethodParameter.ServiceMonths, MethodParameter.Service],
        IndicatorRule.MethodistsTrained => [MethodParameter.MethodistTrainingMonths],
        _ => [],
    };

    /// <summary>Who is in T and M: only where people of the contour are counted.</summary>
    private static MethodParameter[] Contour(IndicatorMethod method) => method.Rule switch
    {
        IndicatorRule.MethodistsAssigned or IndicatorRule.MethodistsInForce or IndicatorRule.MethodistsTrained or IndicatorRule.OrganisationsWithMethodist
            or IndicatorRule.LowResultsWithMethodist or IndicatorRule.OrganisationsPerMethodist or IndicatorRule.OrganisationsWithService
            or IndicatorRule.ShareWithService or IndicatorRule.StructuresOfKind or IndicatorRule.EventsHeld => [],
        _ when method.Staff is StaffGroup.Managers or StaffGroup.Both => [MethodParameter.ExcludesLeave, MethodParameter.IncludesUnitHeads],
        _ => [MethodParameter.ExcludesLeave],
    };

    private static DomainError? Refusal(MethodParameter parameter, MethodParameters p) => parameter switch
    {
        MethodParameter.AgeLimit => Within(parameter, p.AgeLimit, 18, 70),
        MethodParameter.ServiceMonths => Within(parameter, p.ServiceMonths, 1, MostMonths),
        MethodParameter.ValidityMonths => Within(parameter, p.ValidityMonths, 1, MostMonths),
        MethodParameter.MonthsBeforeTraining => Within(parameter, p.MonthsBeforeTraining, 1, MostMonths),
        MethodParameter.MethodistTrainingMonths => p.MethodistTrainingMonths is { } months ? Within(parameter, months, 1, MostMonths) : null,
        MethodParameter.TeamMinSize => Within(parameter, p.TeamMinSize, 2, 20),
        MethodParameter.RouteShare => Within(parameter, p.RouteShare, 1, 100),
        MethodParameter.SupportForms => p.SupportForms.Count == 0 || p.SupportForms.Contains(SupportKind.Other) ? MonitoringErrors.SupportFormsWrong : null,
        MethodParameter.RouteStates => p.RouteStates.Count == 0 ? MonitoringErrors.RouteStatesEmpty : null,
        _ => null,
    };

    private static DomainError? Within(MethodParameter parameter, int value, int least, int most) =>
        value < least || value > most ? MonitoringErrors.ParameterRange(MethodTerms.Of(parameter), least, most) : null;
}
