using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Reads of municipalities. Their names are no secret; services and counts obey the user's scope.</summary>
public sealed class MunicipalityQueries(Database database)
{
    /// <summary>All eighteen by name, for selects and maps.</summary>
    public async Task<IReadOnlyList<MunicipalityChoice>> ListChoicesAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Municipalities.OrderBy(m => m.ShortName).ThenBy(m => m.Id)
            .Select(m => new MunicipalityChoice(m.Id, m.Oktmo, m.Name, m.ShortName, m.TileRow, m.TileColumn)).ToListAsync(ct);
    }

    /// <summary>Null where there is none, and for a municipality outside the user's scope.</summary>
    public async Task<MunicipalityCard?> FindAsync(int id, CancellationToken ct = default)
    {
        if (!MaySee(database.Actor, id)) return null;
        await using var db = database.Read();
        var municipality = await db.Municipalities.Include(m => m.Versions).SingleOrDefaultAsync(m => m.Id == id, ct);
        if (municipality is null) return null;
        var services = await MunicipalServiceQueries.Rows(db, database.Actor, id).ToListAsync(ct);
        return new(
            municipality.Id, municipality.Version, municipality.Oktmo, municipality.Name, municipality.ShortName, municipality.Kind,
            municipality.Centre, Forms(municipality, db.Today), services.FirstOrDefault(), await TypesAsync(db, id, ct),
            await OrganisationHistory.OfMunicipalityAsync(db, id, ct), MunicipalityService.MayTransform(database.Actor));
    }

    /// <summary>Region and observers see every card, a municipality its own.</summary>
    private static bool MaySee(Actor actor, int id) => actor.Scope.Kind switch
    {
        ScopeKind.Region or ScopeKind.Aggregates => true,
        ScopeKind.Municipality => actor.Scope.MunicipalityId == id,
        _ => false,
    };

    private static List<MunicipalityForm> Forms(Municipality municipality, DateOnly today)
    {
        var present = municipality.On(today);
        return [.. municipality.Versions.OrderByDescending(v => v.From ?? DateOnly.MinValue)
            .Select(v => new MunicipalityForm(v.Oktmo, v.Name, v.Kind, v.From, v.Until, v.Id == present.Id))];
    }

    private static async Task<List<OrganisationTypeCount>> TypesAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var open = new OrganisationFilter { MunicipalityId = id, IsOpen = true, IsMonitored = true };
        var found = await OrganisationSearch.FindAsync(db, open, ct);
        var counts = await found.GroupBy(o => o.TypeCode)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var types = await db.OrganisationTypes.OrderBy(t => t.Rank).ToListAsync(ct);
        return [.. from type in types
                   join count in counts on type.Code equals count.Key
                   select new OrganisationTypeCount(type.Code, type.Name, count.Count)];
    }
}
