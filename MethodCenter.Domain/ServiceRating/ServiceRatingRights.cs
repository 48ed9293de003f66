using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>The centre keeps schemes, marks and contests; a municipal service sees all totals and its own parts, and applies; the council sees totals.</summary>
public static class ServiceRatingRights
{
    public static bool MayView(Actor actor) => MayKeep(actor) || actor is { Role: Role.MunicipalService, Scope.Kind: ScopeKind.Municipality } or { Role: Role.Observer, Scope.Kind: ScopeKind.Aggregates };

    public static bool MayKeep(Actor actor) => actor.Scope.Kind is ScopeKind.Region && (actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff);

    /// <summary>Points and figures of a municipality by criteria.</summary>
    public static bool SeesParts(Actor actor, int municipalityId) => MayKeep(actor) || (actor.Scope.Kind is ScopeKind.Municipality && actor.Scope.MunicipalityId == municipalityId);

    /// <summary>In the name of the own service.</summary>
    public static bool MayApply(Actor actor) => actor is { Role: Role.MunicipalService, Scope.Kind: ScopeKind.Municipality };
}
