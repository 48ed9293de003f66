using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Keeps the record of a municipality's methodical service; the service itself edits its own.</summary>
public sealed class MunicipalServiceService(Database database)
{
    /// <summary>Changes the service of a municipality, or records it for the first time.</summary>
    public async Task<Result> SaveAsync(MunicipalServiceDraft draft, CancellationToken ct = default)
    {
        if (!MayChange(database.Actor)) return AccessErrors.Forbidden;
        if (!database.Actor.Scope.Covers(new ScopeKeys(draft.MunicipalityId))) return RegistryErrors.NotFound;
        return await database.WriteAsync(async db =>
        {
            if (!await db.Municipalities.AnyAsync(m => m.Id == draft.MunicipalityId, ct)) return RegistryErrors.NotFound;
            if (draft.OrganisationId is { } host && !await db.Organisations.AnyAsync(o => o.Id == host && o.MunicipalityId == draft.MunicipalityId, ct))
                return RegistryErrors.OutOfScope;
            var service = await db.MunicipalServices.OrderBy(s => s.Id).FirstOrDefaultAsync(s => s.MunicipalityId == draft.MunicipalityId, ct);
            if (service is null) db.Add(service = new MunicipalService(draft.MunicipalityId));
            else db.ExpectVersion(service, draft.Version);
            if (draft.Form != MunicipalServiceForm.OrganisationUnit) draft.OrganisationId = null;
            return service.Change(draft);
        }, ct);
    }

    internal static bool MayChange(Actor actor) =>
        actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService;
}
