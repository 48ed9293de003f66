namespace MethodCenter.Domain.Monitoring;

/// <summary>Counts an indicator of the facts in hand. Pure: no clock, no database, no order of calls.</summary>
public static class IndicatorCalculator
{
    public static IndicatorFacts Compute(IndicatorMethod method, MonitoringIndex index) => method.Rule switch
    {
        IndicatorRule.LearntByDiagnosis or IndicatorRule.LearntFromRegister => LearningIndicators.Of(method, index),
        IndicatorRule.TeamsCompleted or IndicatorRule.TeamsStarted or IndicatorRule.TeamMembers or IndicatorRule.TeamShare => TeamIndicators.Of(method, index),
        IndicatorRule.DiagnosedInPeriod or IndicatorRule.DiagnosisValid => DiagnosisIndicators.Of(method, index),
        IndicatorRule.RouteByDiagnosis or IndicatorRule.RouteOtherwise => RouteIndicators.Of(method, index),
        IndicatorRule.RouteOfDiagnosed => RouteIndicators.OfDiagnosed(method, index),
        IndicatorRule.RoutesCompleted or IndicatorRule.RoutesInTime => RouteIndicators.Due(method, index),
        IndicatorRule.PeoplePerMethodist => AssignmentIndicators.PerMethodist(method, index),
        IndicatorRule.LoadOfLoaded => AssignmentIndicators.OfLoaded(method, index),
        IndicatorRule.LoadOfAll => AssignmentIndicators.OfAll(method, index),
        IndicatorRule.TeachersPerMethodist => AssignmentIndicators.TeachersPerMethodist(method, index),
        IndicatorRule.YoungSupported or IndicatorRule.YoungSupportedAnyService or IndicatorRule.YoungMentored => YoungIndicators.Of(method, index),
        IndicatorRule.MethodistsAssigned or IndicatorRule.MethodistsInForce => MethodistIndicators.Of(method, index),
        IndicatorRule.OrganisationsWithMethodist or IndicatorRule.LowResultsWithMethodist => MethodistIndicators.Organisations(method, index),
        IndicatorRule.OrganisationsPerMethodist or IndicatorRule.AssignedPerMethodist => MethodistIndicators.PerMethodist(method, index),
        IndicatorRule.OrganisationsWithService or IndicatorRule.ShareWithService => StructureIndicators.Of(method, index),
        IndicatorRule.StructuresOfKind => StructureIndicators.OfKind(method, index),
        IndicatorRule.DeficitsRemoved => DiagnosisIndicators.Dynamics(method, index),
        IndicatorRule.MethodistsTrained => MethodistIndicators.Trained(method, index),
        IndicatorRule.EventsHeld => EventIndicators.Held(method, index),
        IndicatorRule.EventParticipants => EventIndicators.Participants(method, index),
        IndicatorRule.DaysToApproval => RouteIndicators.Days(method, index),
        IndicatorRule.OrganisationsWithRoutes => RouteIndicators.Organisations(method, index),
    };
}
