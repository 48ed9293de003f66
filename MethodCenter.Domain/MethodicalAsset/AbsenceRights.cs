using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Who writes absences: whoever keeps the methodist, and a methodist for themself.</summary>
public static class AbsenceRights
{
    /// <summary>Writes absences of somebody at all: pages show the button by it.</summary>
    public static bool MayWriteAny(Actor actor) => AssetRights.MayWriteJournal(actor);

    public static bool MayWrite(Actor actor, Methodist methodist) =>
        AssetRights.MayKeep(actor, methodist.Level, methodist.MunicipalityId) || IsOwn(actor, methodist);

    private static bool IsOwn(Actor actor, Methodist methodist) =>
        actor.Role is Role.RegionalMethodist && actor.Scope.Kind is ScopeKind.Assigned && actor.Scope.MethodistId == methodist.Id;
}
