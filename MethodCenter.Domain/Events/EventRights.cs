using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Events;

/// <summary>
/// Who may do what with events. The base is one for all levels: the centre keeps every event, a municipality its own, a coordinator those of
/// the own organisation at its own level; methodists, teachers and observers read. Whom one may register is decided by the scope.
/// </summary>
public static class EventRights
{
    /// <summary>Opens the room: everybody but the auditor.</summary>
    public static bool MayView(Actor actor) => actor.IsSystem || actor.Role is not (null or Role.Auditor);

    /// <summary>The whole region.</summary>
    public static bool IsCentre(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Adds events at all.</summary>
    public static bool MayCreate(Actor actor) => IsCentre(actor) || actor.Role is Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>Keeps an event that belongs to this place: changes, cancels, marks attendance and results.</summary>
    public static bool MayKeep(Actor actor, int? municipalityId, int? organisationId, EventLevel level) => IsCentre(actor)
        || (actor.Role is Role.MunicipalService && municipalityId is not null && municipalityId == actor.Scope.MunicipalityId)
        || (actor.Role is Role.OrganisationCoordinator && level is EventLevel.School && organisationId is not null && organisationId == actor.Scope.OrganisationId);

    /// <summary>Levels at which the actor may hold events.</summary>
    public static IReadOnlyList<EventLevel> LevelsOf(Actor actor) => IsCentre(actor) ? Enum.GetValues<EventLevel>()
        : actor.Role is Role.MunicipalService ? [EventLevel.Municipal, EventLevel.School]
        : actor.Role is Role.OrganisationCoordinator ? [EventLevel.School] : [];

    /// <summary>Registers people: a teacher oneself, the others those whom they see.</summary>
    public static bool MayRegister(Actor actor) => MayRegisterOthers(actor) || actor.Role is Role.Educator;

    public static bool MayRegisterOthers(Actor actor) => MayCreate(actor) || actor.Role is Role.RegionalMethodist;

    /// <summary>Lists of participants with names.</summary>
    public static bool MaySeePeople(Actor actor) => MayRegisterOthers(actor);

    /// <summary>Counts over the region, without names.</summary>
    public static bool MaySeeCounts(Actor actor) => MaySeePeople(actor) || actor.Role is Role.Observer;

    /// <summary>Counts of one to four people are hidden from everybody but the centre, which sees the people themselves.</summary>
    public static bool HidesSmallCounts(Actor actor) => !IsCentre(actor);
}
