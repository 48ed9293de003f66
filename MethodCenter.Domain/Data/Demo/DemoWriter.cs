using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Writes what was made up, parents before children, by prepared commands.</summary>
internal sealed class DemoWriter(MethodCenterDb db)
{
    public async Task WriteAsync(DemoWorld world, CancellationToken ct)
    {
        var organisations = world.Organisations.ConvertAll(o => o.Entity);
        var people = world.People.ConvertAll(p => p.Entity);
        await InsertAsync<Organisation>(organisations, ct);
        await InsertAsync<LowResultsPeriod>(organisations.SelectMany(o => o.LowResultsPeriods), ct);
        await InsertAsync<MethodicalStructure>(organisations.SelectMany(o => o.Structures), ct);
        await InsertAsync<OrganisationSite>(organisations.SelectMany(o => o.Sites), ct);
        await InsertAsync<MunicipalService>(world.Services, ct);
        await InsertAsync<Educator>(people, ct);
        await InsertAsync<Employment>(people.SelectMany(p => p.Employments), ct);
        await InsertAsync<Methodist>(world.Methodists, ct);
        await InsertAsync<MethodistTerritory>(world.Methodists.SelectMany(m => m.Territory), ct);
        await InsertAsync<Assignment>(world.Assignments, ct);
        await InsertAsync<WorkEntry>(world.WorkEntries, ct);
    }

    private Task InsertAsync<T>(IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
