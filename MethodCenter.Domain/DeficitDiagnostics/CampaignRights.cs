using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Who may do what with the framework, scales, campaigns and their plans. The scope says whose rows; here stands which acts a role has.</summary>
public static class CampaignRights
{
    /// <summary>Opens the room: everybody but the auditor.</summary>
    public static bool MayView(Actor actor) => actor.IsSystem || actor.Role is not (null or Role.Auditor);

    /// <summary>Keeps the framework, the scales, the campaigns and their plans.</summary>
    public static bool MayKeep(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Opens the people of a campaign: those who see names.</summary>
    public static bool MaySeePeople(Actor actor) => MayKeep(actor)
        || actor.Role is Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Sees how many passed.</summary>
    public static bool MaySeeFigures(Actor actor) => MaySeePeople(actor) || actor.Role is Role.Observer;

    /// <summary>
    /// Learns why somebody has not passed and which levels there are. The coordinator of an organisation learns only who passed: that is no
    /// result, the rest needs the person's consent (domain, section 12).
    /// </summary>
    public static bool SeesDetail(Actor actor) => MaySeeFigures(actor) && actor.Role is not Role.OrganisationCoordinator;

    /// <summary>Counts of one to four people are hidden: this role sees aggregates only.</summary>
    public static bool SeesAggregatesOnly(Actor actor) => actor.Role is Role.Observer;

    /// <summary>Sees results before the people themselves opened them: the centre only.</summary>
    public static bool SeesUnopened(Actor actor) => MayKeep(actor);
}
