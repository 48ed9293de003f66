using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Writes what was made up, parents before children, by prepared commands.</summary>
internal static class DemoWriter
{
    public static async Task WriteAsync(MethodCenterDb db, DemoWorld world, CancellationToken ct)
    {
        var organisations = world.Organisations.ConvertAll(o => o.Entity);
        var people = world.People.ConvertAll(p => p.Entity);
        await InsertAsync<Organisation>(db, organisations, ct);
        await InsertAsync<LowResultsPeriod>(db, organisations.SelectMany(o => o.LowResultsPeriods), ct);
        await InsertAsync<MethodicalStructure>(db, organisations.SelectMany(o => o.Structures), ct);
        await InsertAsync<OrganisationSite>(db, organisations.SelectMany(o => o.Sites), ct);
        await InsertAsync<MunicipalService>(db, world.Services, ct);
        await InsertAsync<Educator>(db, people, ct);
        await InsertAsync<Employment>(db, people.SelectMany(p => p.Employments), ct);
        await InsertAsync<Methodist>(db, world.Methodists, ct);
        await InsertAsync<MethodistTerritory>(db, world.Methodists.SelectMany(m => m.Territory), ct);
        await InsertAsync<Assignment>(db, world.Assignments, ct);
        await InsertAsync<WorkEntry>(db, world.WorkEntries, ct);
    }

    private static Task InsertAsync<T>(MethodCenterDb db, IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
