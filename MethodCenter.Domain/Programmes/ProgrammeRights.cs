using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Programmes;

/// <summary>Who may do what with programmes, learning and internships. The scope says about whom; here stands which acts a role has at all.</summary>
public static class ProgrammeRights
{
    /// <summary>Reads the catalogue of programmes, streams and internship offers: everybody but the auditor.</summary>
    public static bool MayView(Actor actor) => actor.IsSystem || actor.Role is not (null or Role.Auditor);

    /// <summary>Keeps programmes, streams, orders, completions and parameters: the centre.</summary>
    public static bool MayKeep(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Sees who learns, among the people of the scope, and applies on their behalf.</summary>
    public static bool MayApplyOthers(Actor actor) => MayKeep(actor)
        || actor.Role is Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Applies for somebody: a teacher for oneself only, which the scope sees to.</summary>
    public static bool MayApply(Actor actor) => MayApplyOthers(actor) || actor.Role is Role.Educator;

    /// <summary>Sees rows about people: the own ones at least.</summary>
    public static bool MaySeePeople(Actor actor) => MayApply(actor);

    /// <summary>Sees how many learn.</summary>
    public static bool MaySeeCounts(Actor actor) => MayApplyOthers(actor) || SeesAggregatesOnly(actor);

    /// <summary>Counts of one to four people are hidden: this role sees aggregates only.</summary>
    public static bool SeesAggregatesOnly(Actor actor) => actor.Role is Role.Observer;

    /// <summary>
    /// Sees the management teams: with names those who see whole organisations, the observer as numbers. A methodist sees single people and would take
    /// a whole team for a half one.
    /// </summary>
    public static bool MaySeeTeams(Actor actor) => MayKeep(actor) || actor.Role is Role.MunicipalService or Role.OrganisationCoordinator or Role.Observer;

    /// <summary>Keeps internship offers: the centre anywhere, a municipality at its own organisations.</summary>
    public static bool MayKeepOffers(Actor actor) => MayKeep(actor) || actor.Role is Role.MunicipalService;

    /// <summary>Says how an internship went.</summary>
    public static bool MayKeepInternships(Actor actor) => MayApplyOthers(actor);

    /// <summary>Works with tasks of post-course support.</summary>
    public static bool MaySupport(Actor actor) => MayKeep(actor) || actor.Role is Role.RegionalMethodist or Role.MunicipalService;

    /// <summary>Gives tasks of post-course support to methodists.</summary>
    public static bool MayGiveSupport(Actor actor) => MayKeep(actor) || actor.Role is Role.MunicipalService;
}
