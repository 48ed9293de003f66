using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Staging;

/// <summary>Who may do what with distributions. The scope says whose; here stands which kinds a role has at all.</summary>
public static class StagingRights
{
    public static bool IsCentre(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Opens the room.</summary>
    public static bool MayView(Actor actor) => IsCentre(actor) || actor.Role is Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Makes, changes and approves distributions of a kind: the centre and a municipal service all, a coordinator mentoring of the own organisation.</summary>
    public static bool MayKeep(Actor actor, StagingKind kind) =>
        IsCentre(actor) || actor.Role is Role.MunicipalService || (actor.Role is Role.OrganisationCoordinator && kind is StagingKind.Mentoring);

    /// <summary>A distribution belongs to one keeper: the centre changes its own and those of others, the others their own alone.</summary>
    public static bool MayKeep(Actor actor, StagingCase staging) => MayKeep(actor, staging.Kind) && actor.Scope.Covers(staging.ScopeKeys);

    /// <summary>Kinds that may be begun, in the order of the choice.</summary>
    public static IReadOnlyList<StagingKind> Kinds(Actor actor) => [.. Enum.GetValues<StagingKind>().Where(k => MayKeep(actor, k))];
}
