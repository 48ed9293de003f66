namespace MethodCenter.Domain.Registry;

/// <summary>Says what is wrong with an organisation, gravest first. Pure.</summary>
public static class OrganisationWarnings
{
    public static IEnumerable<OrganisationWarning> Of(Organisation organisation, OrganisationPeople people, int methodists, DateOnly day)
    {
        if (!organisation.IsOpenOn(day))
        {
            if (people.Working > 0) yield return new(OrganisationTerms.StillWorking(people.Working), true);
            yield break;
        }
        if (organisation.LowResultsPeriods.FirstOrDefault(p => p.From <= day && (p.Until is null || p.Until >= day)) is { } low)
            yield return new(OrganisationTerms.LowResultsNow(low.From), true);
        if (!organisation.IsMonitored) yield break;
        if (people.Working == 0) yield return new(OrganisationTerms.NoStaff, true);
        if (methodists == 0) yield return new(OrganisationTerms.NoMethodist, false);
        if (!organisation.Structures.Any(s => s.CountsOn(day))) yield return new(OrganisationTerms.NoService, false);
        if (organisation.Locality is null) yield return new(OrganisationTerms.NoLocality, false);
    }
}
