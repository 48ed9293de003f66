using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Who may do what with mentors, pairs, their setups and support. The scope says about whom (ScopeFilters, PersonGuard); here stands which
/// acts a role has at all.
/// </summary>
public static class MentoringRights
{
    /// <summary>The whole region: parameters, mentors of any organisation.</summary>
    public static bool IsCentre(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Opens lists and cards with names: a methodist those assigned to them, nobody who sees aggregates or the own record only.</summary>
    public static bool MayView(Actor actor) => MayKeep(actor) || actor.Role is Role.RegionalMethodist;

    /// <summary>Opens the own pairs as mentor or mentee.</summary>
    public static bool MayViewOwn(Actor actor) => actor.Role is Role.Educator or Role.RegionalMethodist;

    /// <summary>Keeps mentors, pairs and setups: the centre, a municipal service its municipality, a coordinator the own organisation.</summary>
    public static bool MayKeep(Actor actor) => IsCentre(actor) || actor.Role is Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Keeps support participations: whoever keeps mentoring, and a methodist for the people assigned to them.</summary>
    public static bool MayKeepSupport(Actor actor) => MayKeep(actor) || actor.Role is Role.RegionalMethodist;

    /// <summary>The actor is this person: a mentor or mentee in the own pair.</summary>
    public static bool IsSelf(Actor actor, int educatorId) => educatorId > 0 && actor.Scope.EducatorId == educatorId && MayViewOwn(actor);

    /// <summary>Sees how many, never who.</summary>
    public static bool SeesAggregatesOnly(Actor actor) => actor.Role is Role.Observer;

    /// <summary>Keeps the parameters of the room.</summary>
    public static bool MayKeepParameters(Actor actor) => IsCentre(actor);
}
