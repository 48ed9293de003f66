using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Who may do what with methods of indicators and with indicators kept by hand.</summary>
public static class MethodRights
{
    /// <summary>Writes methods and the cards of other indicators: the centre.</summary>
    public static bool MayKeep(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Reads them: the centre, municipal services, readers of aggregates.</summary>
    public static bool MayView(Actor actor) => MayKeep(actor) || actor.Role is Role.MunicipalService or Role.Observer;

    /// <summary>Enters values of other indicators: the centre all, a municipal service its own.</summary>
    public static bool MayEnter(Actor actor) => MayKeep(actor) || actor.Role is Role.MunicipalService;

    /// <summary>Enters the value of this place.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="municipalityId">Null: the region.</param>
    public static bool MayEnter(Actor actor, int? municipalityId) =>
        MayKeep(actor) || (actor.Role is Role.MunicipalService && municipalityId is { } place && place == actor.Scope.MunicipalityId);
}
