using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П7 and the asset (decisions, point 11): people, once in a municipality and once in the region.</summary>
internal static class MethodistIndicators
{
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index) => CloseOnce(method, index,
        index.Facts.Methodists.Where(m => m.Level is MethodistLevel.Municipal).Select(m => LineOf(m, Judge(m, method, index))));

    /// <summary>Methodists in force, of both levels, whose training is documented and valid.</summary>
    public static IndicatorFacts Trained(IndicatorMethod method, MonitoringIndex index) => CloseOnce(method, index,
        index.Facts.Methodists.Where(m => m.IsInForce).Select(m => LineOf(m, JudgeTraining(m, method, index))));

    /// <summary>Organisations of the contour with a methodist of any level: of the contour all, or those with low results.</summary>
    public static IndicatorFacts Organisations(IndicatorMethod method, MonitoringIndex index)
    {
        var isLowResults = method.Rule is IndicatorRule.LowResultsWithMethodist;
        var served = index.OrganisationsOf(isLowResults ? null : MethodistLevel.Municipal);
        var collector = new FactCollector(method, index);
        foreach (var organisation in index.Organisations.Where(o => !isLowResults || o.HasLowResults))
            collector.Add(organisation, served.Contains(organisation.Id) ? Verdict.Counted(FactReasons.HasMethodist) : Verdict.Not(FactReasons.NoMethodist));
        return collector.Close();
    }

    /// <summary>Organisations, or people, to one municipal methodist who has any assignment.</summary>
    public static IndicatorFacts PerMethodist(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        if (method.Rule is IndicatorRule.OrganisationsPerMethodist)
        {
            var served = index.OrganisationsOf(MethodistLevel.Municipal);
            foreach (var organisation in index.Organisations.Where(o => served.Contains(o.Id))) collector.Add(organisation, Verdict.Counted(FactReasons.HasMethodist));
        }
        else
        {
            var people = AssignedPeople(index);
            foreach (var person in index.Staff(method).Where(p => people.Contains(p.EducatorId))) collector.Add(person, Verdict.Counted(FactReasons.HasMethodist));
        }
        var working = index.InForce(MethodistLevel.Municipal).Where(m => index.Assignments[m.Id].Any()).ToList();
        foreach (var methodist in working.DistinctBy(m => (m.MunicipalityId, m.EducatorId))) collector.AddToPlace(LineOf(methodist, Verdict.Not(FactReasons.MethodistInForce)));
        foreach (var methodist in working.DistinctBy(m => m.EducatorId)) collector.AddToRegion(LineOf(methodist, Verdict.Not(FactReasons.MethodistInForce)));
        return collector.Close();
    }

    public static string ReasonAgainst(MethodistFact methodist) => methodist.HasOrder ? FactReasons.StatusExpired : FactReasons.NoOrder;

    private static HashSet<int> AssignedPeople(MonitoringIndex index) =>
        [.. index.InForce(MethodistLevel.Municipal).SelectMany(m => index.Assignments[m.Id]).Select(a => a.EducatorId).OfType<int>()];

    private static Verdict Judge(MethodistFact methodist, IndicatorMethod method, MonitoringIndex index)
    {
        if (!methodist.IsInForce) return Verdict.Left(ReasonAgainst(methodist));
        if (method.Rule is IndicatorRule.MethodistsInForce) return Verdict.Counted(FactReasons.MethodistInForce);
        var assignments = index.Assignments[methodist.Id].Count();
        return assignments > 0 ? Verdict.Counted(FactReasons.Serves(assignments)) : Verdict.Left(FactReasons.NoAssignments);
    }

    private static Verdict JudgeTraining(MethodistFact methodist, IndicatorMethod method, MonitoringIndex index)
    {
        var day = index.Period.Day;
        if (methodist.TrainedOn is not { } on || on > day || !methodist.HasTrainingDocument) return Verdict.Not(FactReasons.NoTraining);
        var isFresh = method.Parameters.MethodistTrainingMonths is not { } months || on >= AdmissionRule.OldestFresh(day, months);
        return isFresh ? Verdict.Counted(FactReasons.Trained(on)) : Verdict.Not(FactReasons.TrainingStale);
    }

    private static FactEntry LineOf(MethodistFact methodist, Verdict verdict) =>
        new(verdict.Role, methodist.EducatorId, methodist.OrganisationId ?? 0, methodist.MunicipalityId ?? 0, verdict.Reason);

    /// <summary>The best role of a person: once in each municipality, once in the region.</summary>
    private static IndicatorFacts CloseOnce(IndicatorMethod method, MonitoringIndex index, IEnumerable<FactEntry> entries)
    {
        var (collector, lines) = (new FactCollector(method, index), entries.OrderBy(e => e.Role).ToList());
        foreach (var line in lines.DistinctBy(e => (e.MunicipalityId, e.EducatorId))) collector.AddToPlace(line);
        foreach (var line in lines.DistinctBy(e => e.EducatorId)) collector.AddToRegion(line);
        return collector.Close();
    }
}
