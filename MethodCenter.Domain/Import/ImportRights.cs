using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Import;

/// <summary>Who may take files in. A municipality sends its people and how young ones are supported; organisations, campaigns and results come from the centre.</summary>
public static class ImportRights
{
    public static bool MayImport(this Actor actor) =>
        actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService;

    public static bool MayImport(this Actor actor, ImportKind kind) =>
        actor.MayImport() && (actor.IsSystem || actor.Role != Role.MunicipalService || kind is ImportKind.Educators or ImportKind.Methodists or ImportKind.Support);
}
