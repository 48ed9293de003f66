using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П8: organisations with a methodical service or council by an act in force (decisions, point 12).</summary>
internal static class StructureIndicators
{
    /// <summary>Organisations, each once; without a service left out of the count and in the denominator of the share.</summary>
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index)
    {
        var structures = index.Facts.Structures.ToLookup(s => s.OrganisationId);
        var without = method.IsCount ? FactRole.Excluded : FactRole.Denominator;
        return new FactCollector(method, index).Judge((OrganisationFact organisation) =>
            ReasonAgainst([.. structures[organisation.Id]]) is { } reason ? new(without, reason) : Verdict.Counted(FactReasons.HasService)).Close();
    }

    /// <summary>Structures of one kind: an organisation may have several.</summary>
    public static IndicatorFacts OfKind(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var structure in index.Facts.Structures.Where(s => s.Kind == method.Structure && s.HasAct && s.IsInForce))
        {
            if (index.Facts.Organisations.TryGetValue(structure.OrganisationId, out var organisation) && organisation.Counts)
                collector.Add(organisation, Verdict.Counted(RegistryTerms.Of(structure.Kind)));
        }
        return collector.Close();
    }

    private static string? ReasonAgainst(List<StructureFact> structures)
    {
        var counted = structures.FindAll(s => s.Kind is StructureKind.Service or StructureKind.Council);
        if (counted.Exists(s => s.HasAct && s.IsInForce)) return null;
        if (counted.Exists(s => s.HasAct)) return FactReasons.ActNotInForce;
        if (counted.Count > 0) return FactReasons.NoAct;
        return structures.Count > 0 ? FactReasons.OnlyUnion : FactReasons.NoService;
    }
}
