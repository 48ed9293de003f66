namespace MethodCenter.Domain.Monitoring;

/// <summary>Events held in P and those who were there; an event of the region is a line of the region alone.</summary>
internal static class EventIndicators
{
    public static IndicatorFacts Held(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var held in index.Facts.Events) collector.Add(new FactEntry(FactRole.Numerator, 0, 0, held.MunicipalityId ?? 0, held.Title));
        return collector.Close();
    }

    /// <summary>People of U who attended at least one event, each once, by their own municipality.</summary>
    public static IndicatorFacts Participants(IndicatorMethod method, MonitoringIndex index)
    {
        var attended = index.Facts.Events.SelectMany(e => e.Attended).ToHashSet();
        var collector = new FactCollector(method, index);
        foreach (var person in index.Staff(method).Where(p => attended.Contains(p.EducatorId))) collector.Add(person, Verdict.Counted(FactReasons.Attended));
        return collector.Close();
    }
}
