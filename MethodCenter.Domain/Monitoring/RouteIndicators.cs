using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П4 and what else is counted of routes (decisions, point 8).</summary>
internal static class RouteIndicators
{
    /// <summary>People with a route approved in P: by diagnosis, or on another basis.</summary>
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index) =>
        new FactCollector(method, index).Judge(person => Judge(person.EducatorId, method, index)).Close();

    /// <summary>П4б: the denominator is those of U who were diagnosed in P.</summary>
    public static IndicatorFacts OfDiagnosed(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var person in index.Staff(method).Where(p => index.Results[p.EducatorId].Any(r => index.Period.Holds(r.TakenOn))))
            collector.Add(person, Judge(person.EducatorId, method, index));
        return collector.Close();
    }

    /// <summary>П4в: of the approved routes whose term ends in P, also those stopped, the completed ones; in time where the rule asks so. A line is a route.</summary>
    public static IndicatorFacts Due(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        var needsTime = method.Rule is IndicatorRule.RoutesInTime;
        foreach (var person in index.Staff(method))
        {
            foreach (var route in index.Routes[person.EducatorId].Where(r => index.Period.Holds(r.Until))) collector.Add(person, JudgeDue(route, needsTime));
        }
        return collector.Close();
    }

    /// <summary>Days from the last result of the campaign before the route was made to its approval.</summary>
    public static IndicatorFacts Days(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var person in index.Staff(method))
        {
            foreach (var route in index.Routes[person.EducatorId].Where(r => Counts(r, method, index)))
            {
                var days = route.ApprovedOn.DayNumber - GroundsOf(route, index).Max(r => r.TakenOn).DayNumber;
                collector.Add(new FactEntry(FactRole.Denominator, person.EducatorId, person.OrganisationId, person.MunicipalityId, FactReasons.Days(route.Number, days), days));
            }
        }
        return collector.Close();
    }

    /// <summary>Organisations of the contour where the share of people with routes reaches the parameter.</summary>
    public static IndicatorFacts Organisations(IndicatorMethod method, MonitoringIndex index)
    {
        var staff = index.Contour(method.Parameters).Both.ToLookup(p => p.OrganisationId);
        return new FactCollector(method, index).Judge((OrganisationFact organisation) =>
        {
            var all = staff[organisation.Id].ToList();
            var routed = all.Count(p => index.Routes[p.EducatorId].Any(r => Counts(r, method, index)));
            var reason = FactReasons.RouteShare(routed, all.Count);
            return all.Count > 0 && routed * 100 >= all.Count * method.Parameters.RouteShare ? Verdict.Counted(reason) : Verdict.Not(reason);
        }).Close();
    }

    private static Verdict Judge(int educatorId, IndicatorMethod method, MonitoringIndex index)
    {
        var (best, rank) = (FactReasons.NoRoute, 0);
        foreach (var route in index.Routes[educatorId].Where(r => index.Period.Holds(r.ApprovedOn)))
        {
            if (Counts(route, method, index)) return Verdict.Counted(FactReasons.Routed(route.Number, route.ApprovedOn));
            var step = ReasonAgainst(route, method);
            if (step.Rank > rank) (best, rank) = (step.Reason, step.Rank);
        }
        return Verdict.Not(best);
    }

    private static bool Counts(RouteFact route, IndicatorMethod method, MonitoringIndex index)
    {
        if (!index.Period.Holds(route.ApprovedOn) || !method.Parameters.RouteStates.Contains(route.Status)) return false;
        return GroundsOf(route, index).Any() != (method.Rule is IndicatorRule.RouteOtherwise);
    }

    /// <summary>Official results of the same campaign and person, not later than the making of the route; the same day will do.</summary>
    private static IEnumerable<ResultFact> GroundsOf(RouteFact route, MonitoringIndex index) => route.Basis is not RouteBasis.Diagnosis ? []
        : index.Results[route.EducatorId].Where(r => r.CampaignId == route.CampaignId && r.TakenOn <= route.CreatedOn);

    private static (int Rank, string Reason) ReasonAgainst(RouteFact route, IndicatorMethod method)
    {
        if (!method.Parameters.RouteStates.Contains(route.Status)) return (1, FactReasons.RouteState(route.Number, RouteTerms.Of(route.Status)));
        if (method.Rule is IndicatorRule.RouteOtherwise) return (2, FactReasons.RouteIsByDiagnosis);
        return route.Basis is RouteBasis.Diagnosis ? (3, FactReasons.RouteNotByDiagnosis) : (2, FactReasons.RouteOtherBasis);
    }

    private static Verdict JudgeDue(RouteFact route, bool needsTime)
    {
        if (route.Status is RouteStatus.Completed && (!needsTime || route.StatusOn <= route.Until)) return Verdict.Counted(FactReasons.RouteEnded(route.Number, route.StatusOn));
        return Verdict.Not(FactReasons.RouteState(route.Number, RouteTerms.Of(route.Status)));
    }
}
