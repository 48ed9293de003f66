using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П5: teachers (T) to one regional methodist (decisions, point 9). R counts those to whom nobody is assigned as well.</summary>
internal static class AssignmentIndicators
{
    /// <summary>
    /// The region: teachers assigned, each once, by all methodists of R. A municipality: its teachers by those methodists of R who have at least
    /// one of them; so the region is not the sum of the denominators.
    /// </summary>
    public static IndicatorFacts PerMethodist(IndicatorMethod method, MonitoringIndex index)
    {
        var (collector, pairs) = (new FactCollector(method, index), Pairs(method, index));
        foreach (var teacher in pairs.GroupBy(p => p.Teacher.EducatorId).Select(g => g.First()))
            collector.Add(teacher.Teacher, Verdict.Counted(FactReasons.Assigned(teacher.Methodist.FullName)));
        foreach (var methodist in People(index))
            collector.AddToRegion(LineOf(methodist, 0, pairs.Count(p => p.Methodist.EducatorId == methodist.EducatorId)));
        foreach (var place in pairs.GroupBy(p => p.Teacher.MunicipalityId))
        {
            foreach (var own in place.GroupBy(p => p.Methodist.EducatorId)) collector.AddToPlace(LineOf(own.First().Methodist, place.Key, own.Count()));
        }
        LeaveOut(collector, method, index, pairs);
        return collector.Close();
    }

    /// <summary>Среднее по имеющим нагрузку: pairs «teacher — methodist» by methodists who have anybody.</summary>
    public static IndicatorFacts OfLoaded(IndicatorMethod method, MonitoringIndex index)
    {
        var (collector, pairs) = (new FactCollector(method, index), Pairs(method, index));
        foreach (var (teacher, methodist) in pairs) collector.Add(teacher, Verdict.Counted(FactReasons.Assigned(methodist.FullName)));
        foreach (var own in pairs.GroupBy(p => p.Methodist.EducatorId)) collector.AddToRegion(LineOf(own.First().Methodist, 0, own.Count()));
        foreach (var own in pairs.GroupBy(p => (p.Teacher.MunicipalityId, p.Methodist.EducatorId)))
            collector.AddToPlace(LineOf(own.First().Methodist, own.Key.MunicipalityId, own.Count()));
        return collector.Close();
    }

    /// <summary>The load of every methodist of R, for the median, the least and the greatest; of a municipality, of those who have its teachers.</summary>
    public static IndicatorFacts OfAll(IndicatorMethod method, MonitoringIndex index)
    {
        var (collector, pairs) = (new FactCollector(method, index), Pairs(method, index));
        var loads = pairs.ToLookup(p => p.Methodist.EducatorId);
        foreach (var methodist in People(index)) collector.AddToRegion(LineOf(methodist, 0, loads[methodist.EducatorId].Count()));
        foreach (var own in pairs.GroupBy(p => (p.Teacher.MunicipalityId, p.Methodist.EducatorId)))
            collector.AddToPlace(LineOf(own.First().Methodist, own.Key.MunicipalityId, own.Count()));
        return collector.Close();
    }

    /// <summary>Расчётная нагрузка: |T| / |R|.</summary>
    public static IndicatorFacts TeachersPerMethodist(IndicatorMethod method, MonitoringIndex index)
    {
        var (collector, methodists) = (new FactCollector(method, index), People(index));
        foreach (var teacher in index.Staff(method)) collector.Add(teacher, Verdict.Counted(""));
        foreach (var methodist in methodists) collector.AddToRegion(LineOf(methodist, 0, 0) with { Reason = FactReasons.MethodistInForce });
        return collector.Close();
    }

    /// <summary>Teachers of T with each regional methodist in force to whom they are assigned; several assignments to one are one.</summary>
    private static List<(JobFact Teacher, MethodistFact Methodist)> Pairs(IndicatorMethod method, MonitoringIndex index)
    {
        var teachers = TeachersOf(method, index);
        return [.. (from methodist in index.InForce(MethodistLevel.Regional)
                    from assignment in index.Assignments[methodist.Id]
                    where assignment.EducatorId is { } id && teachers.ContainsKey(id)
                    select (Teacher: teachers[assignment.EducatorId ?? 0], Methodist: methodist))
            .DistinctBy(p => (p.Teacher.EducatorId, p.Methodist.EducatorId))];
    }

    private static Dictionary<int, JobFact> TeachersOf(IndicatorMethod method, MonitoringIndex index) => index.Staff(method).ToDictionary(t => t.EducatorId);

    /// <summary>A person with two statuses is one methodist.</summary>
    private static IEnumerable<MethodistFact> People(MonitoringIndex index) => index.InForce(MethodistLevel.Regional).DistinctBy(m => m.EducatorId);

    private static FactEntry LineOf(MethodistFact methodist, int municipalityId, int load) =>
        new(FactRole.Denominator, methodist.EducatorId, methodist.OrganisationId ?? 0, municipalityId, FactReasons.Load(load), load);

    /// <summary>Statuses not in force, and people assigned to them alone or not counted as teachers.</summary>
    private static void LeaveOut(FactCollector collector, IndicatorMethod method, MonitoringIndex index, List<(JobFact Teacher, MethodistFact Methodist)> pairs)
    {
        var (teachers, counted) = (TeachersOf(method, index), pairs.Select(p => p.Teacher.EducatorId).ToHashSet());
        var current = People(index).Select(m => m.EducatorId).ToHashSet();
        foreach (var methodist in index.Facts.Methodists.Where(m => m.Level is MethodistLevel.Regional))
        {
            if (!methodist.IsInForce && current.Add(methodist.EducatorId))
                collector.AddToRegion(LineOf(methodist, 0, 0) with { Role = FactRole.Excluded, Reason = MethodistIndicators.ReasonAgainst(methodist) });
            foreach (var id in index.Assignments[methodist.Id].Select(a => a.EducatorId).OfType<int>().Where(counted.Add))
            {
                if (teachers.TryGetValue(id, out var teacher)) collector.Add(teacher, Verdict.Left(FactReasons.AssignedToExpired));
                else if (index.Contour(method.Parameters).Counted.TryGetValue(id, out var other)) collector.Add(other, Verdict.Left(FactReasons.NotTeacher));
                else collector.AddToRegion(new FactEntry(FactRole.Excluded, id, 0, 0, FactReasons.NotTeacher));
            }
        }
    }
}
