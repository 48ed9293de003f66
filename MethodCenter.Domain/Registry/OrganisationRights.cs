using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Registry;

/// <summary>What an actor may do with an organisation in their scope. Services ask it; pages only hide.</summary>
/// <param name="ChangesFacts">Names, numbers, type, place, closing, sites.</param>
/// <param name="KeepsStructures">Methodical services, councils and unions.</param>
/// <param name="DecidesForRegion">Moving to another municipality, контур мониторинга, ШНОР: the centre alone.</param>
public sealed record OrganisationRights(bool ChangesFacts, bool KeepsStructures, bool DecidesForRegion)
{
    public static OrganisationRights Of(Actor actor)
    {
        var isCentre = actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;
        var isMunicipal = actor.Role is Role.MunicipalService;
        return new(isCentre || isMunicipal, isCentre || isMunicipal || actor.Role is Role.OrganisationCoordinator, isCentre);
    }
}
