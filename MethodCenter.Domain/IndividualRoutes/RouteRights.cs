using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Who may do what with routes. The scope says about whom; here stands which acts a role has at all.</summary>
public static class RouteRights
{
    /// <summary>Approves and may act for any other party on paper.</summary>
    public static bool IsCentre(Actor actor) => DeficitRights.IsCentre(actor);

    /// <summary>Opens lists and cards of routes with names: not those who see aggregates or the journal only.</summary>
    public static bool MayView(Actor actor) => IsCentre(actor)
        || actor.Role is Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator or Role.Educator;

    /// <summary>Makes and edits routes.</summary>
    public static bool MayEdit(Actor actor) => DeficitRights.MayKeep(actor);

    /// <summary>Nobody makes the own route: a methodist is not the keeper of the own one.</summary>
    public static bool MayEditOf(Actor actor, int educatorId) => DeficitRights.MayKeepOf(actor, educatorId);

    /// <summary>Marks steps: the person and whoever keeps the route.</summary>
    public static bool MayMarkOf(Actor actor, int educatorId) => DeficitRights.IsSelf(actor, educatorId) || MayEditOf(actor, educatorId);

    /// <summary>Gives the expert conclusion that closes a deficit.</summary>
    public static bool MayConcludeOf(Actor actor, int educatorId) => DeficitRights.MayClose(actor) && MayEditOf(actor, educatorId);

    /// <summary>For which party the actor speaks; null for none (domain, section 4, «Подписи»).</summary>
    public static ApprovalParty? PartyOf(Actor actor, int educatorId)
    {
        if (DeficitRights.IsSelf(actor, educatorId)) return ApprovalParty.Educator;
        if (IsCentre(actor)) return ApprovalParty.Centre;
        return actor.Role switch
        {
            Role.RegionalMethodist or Role.MunicipalService => ApprovalParty.Methodist,
            Role.OrganisationCoordinator => ApprovalParty.Organisation,
            _ => null,
        };
    }

    /// <summary>The one party of the role for routes of others; null for a teacher, who speaks for the own alone.</summary>
    public static ApprovalParty? PartyOf(Actor actor) => PartyOf(actor, educatorId: 0);

    /// <summary>Keeps the parameters of the room.</summary>
    public static bool MayKeepParameters(Actor actor) => IsCentre(actor);
}
