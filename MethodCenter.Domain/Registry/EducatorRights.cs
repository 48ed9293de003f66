using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Who may do what with records of people (security, «Who sees what»). Which people is decided by the scope; pages ask
/// these to hide what services would refuse.
/// </summary>
public static class EducatorRights
{
    /// <summary>Names in lists and cards: not for observers and auditors.</summary>
    public static bool MaySeePeople(this Actor actor) =>
        actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff or Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator;

    public static bool MayChangeEducators(this Actor actor) =>
        actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Moving to another organisation needs both in scope, so a coordinator cannot.</summary>
    public static bool MayMoveEducators(this Actor actor) =>
        actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService;

    public static bool MayMergeEducators(this Actor actor) => actor.MayMoveEducators();

    /// <summary>The whole СНИЛС, each time with a line in the journal (security, point 27).</summary>
    public static bool MayRevealSnils(this Actor actor) =>
        actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService;
}
