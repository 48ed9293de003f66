using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Reads of municipal methodical services.</summary>
public sealed class MunicipalServiceQueries(Database database)
{
    /// <summary>One line a municipality in the user's scope; where no service is recorded yet, Id is 0.</summary>
    public async Task<IReadOnlyList<MunicipalServiceRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var known = await Rows(db, database.Actor, null).ToListAsync(ct);
        var scope = database.Actor.Scope;
        var places = await db.Municipalities.OrderBy(m => m.ShortName).ThenBy(m => m.Id).Select(m => new { m.Id, m.Name }).ToListAsync(ct);
        return [.. from place in places
                   where scope.Covers(new ScopeKeys(place.Id))
                   select known.FirstOrDefault(s => s.MunicipalityId == place.Id) ?? Blank(place.Id, place.Name)];
    }

    internal static IQueryable<MunicipalServiceRow> Rows(MethodCenterDb db, Actor actor, int? municipalityId)
    {
        var canEdit = MunicipalServiceService.MayChange(actor);
        return from service in db.MunicipalServices
               where municipalityId == null || service.MunicipalityId == municipalityId
               join municipality in db.Municipalities on service.MunicipalityId equals municipality.Id
               join host in db.Organisations on service.OrganisationId equals host.Id into hosts
               from host in hosts.DefaultIfEmpty()
               orderby service.Id
               select new MunicipalServiceRow(
                   service.Id, service.Version, service.MunicipalityId, municipality.Name, service.Name, service.Form, service.OrganisationId,
                   host == null ? null : host.ShortName, service.HeadName, service.HeadPost, service.Phone, service.Email,
                   service.ActTitle, service.ActNumber, service.ActDate, canEdit);
    }

    private MunicipalServiceRow Blank(int municipalityId, string municipality) => new(
        0, 0, municipalityId, municipality, "", null, null, null, null, null, null, null, null, null, null,
        MunicipalServiceService.MayChange(database.Actor));
}
