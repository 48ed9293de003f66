using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Who may do what for schools with low results. The scope says which schools; here stands which acts a role has at all.</summary>
public static class LowResultsRights
{
    /// <summary>Opens the list and the cards: whoever keeps the schools, visits them or works in one.</summary>
    public static bool MayView(Actor actor) => MayKeep(actor) || actor.Role is Role.RegionalMethodist or Role.OrganisationCoordinator;

    /// <summary>Assesses risks, names and ends curators, records visits.</summary>
    public static bool MayKeep(Actor actor) => MayKeepRegion(actor) || actor.Role is Role.MunicipalService;

    /// <summary>Keeps every school and corrects every visit.</summary>
    public static bool MayKeepRegion(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Corrects a visit: the centre all, a municipal service those that no methodist of the asset recorded, a methodist the own ones.</summary>
    public static bool MayChange(Actor actor, SchoolVisit visit) => MayKeepRegion(actor)
        || (actor.Role is Role.MunicipalService && visit.MethodistId is null)
        || (actor.Role is Role.RegionalMethodist && visit.MethodistId is { } methodist && methodist == actor.Scope.MethodistId);
}
