using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Who may do what in the asset. The scope says on whose rows; here stands which acts a role has at all.</summary>
public static class AssetRights
{
    /// <summary>Opens the lists of the asset: those who see names.</summary>
    public static bool MayView(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff
        or Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Keeps the regional asset.</summary>
    public static bool MayKeepRegion(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Keeps some part of the asset: assigns, admits, ends.</summary>
    public static bool MayKeep(Actor actor) => MayKeepRegion(actor) || actor.Role is Role.MunicipalService;

    /// <summary>A municipal service keeps the municipal methodists of its own municipality only.</summary>
    public static bool MayKeep(Actor actor, MethodistLevel level, int? municipalityId) => MayKeepRegion(actor)
        || (actor.Role is Role.MunicipalService && level is MethodistLevel.Municipal && municipalityId == actor.Scope.MunicipalityId);

    /// <summary>Changes the parameters of the admission rule.</summary>
    public static bool MaySetParameters(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator;

    /// <summary>Writes the work journal: keepers for anybody of theirs, a methodist for themself.</summary>
    public static bool MayWriteJournal(Actor actor) => MayKeep(actor) || actor.Role is Role.RegionalMethodist;
}
