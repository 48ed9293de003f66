using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Passport;

/// <summary>Who does what with the passport: the centre makes it (statute 4.6), municipal services write their annexes (3.3.2), readers of aggregates read approved ones.</summary>
public static class PassportRights
{
    public static bool MayView(Actor actor) => actor.Scope.Kind is ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates;

    public static bool MayKeep(Actor actor) => actor.IsSystem || (actor.Scope.Kind is ScopeKind.Region && actor.Role is Role.Administrator or Role.CentreStaff);

    /// <summary>Readers of aggregates see what the Committee approved; those who write see everything.</summary>
    public static bool MaySee(Actor actor, PassportState state) => actor.Scope.Kind switch
    {
        ScopeKind.Region => true,
        ScopeKind.Municipality => state is not PassportState.Withdrawn,
        ScopeKind.Aggregates => state is PassportState.Approved,
        _ => false,
    };

    /// <param name="actor">Who.</param>
    /// <param name="municipalityId">Null: the passport itself.</param>
    public static bool MayWrite(Actor actor, int? municipalityId) => MayKeep(actor)
        || (actor.Role is Role.MunicipalService && municipalityId is { } own && actor.Scope.Kind is ScopeKind.Municipality && actor.Scope.MunicipalityId == own);

    /// <summary>Annexes of others are read once the passport is approved.</summary>
    public static bool MaySeeAnnex(Actor actor, PassportState state, int municipalityId) => actor.Scope.Kind switch
    {
        ScopeKind.Region => true,
        ScopeKind.Municipality => actor.Scope.MunicipalityId == municipalityId || state is PassportState.Approved,
        ScopeKind.Aggregates => state is PassportState.Approved,
        _ => false,
    };
}
