using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>An assignment in force on the day.</summary>
internal sealed record HeldAssignment(int MethodistId, int? EducatorId, int OrganisationId, int MunicipalityId);

/// <summary>A monitored organisation that is open on the day.</summary>
public sealed record MonitoredOrganisation(int Id, string Name, int MunicipalityId, string TypeCode, bool HasLowResults);

/// <summary>A municipality with its place on the tile map, from 1.</summary>
public sealed record MunicipalityPlace(int Id, string ShortName, string Name, int TileRow, int TileColumn);

/// <summary>
/// All that the summary of the asset is computed from, read once. Whoever sees aggregates only gets the same facts past the
/// scope filter, and the summary made of them holds no name (security, point 5).
/// </summary>
internal sealed record AssetFacts(DateOnly Day, AdmissionParameters Parameters)
{
    public required IReadOnlyList<Methodist> Methodists { get; init; }
    public required IReadOnlyList<HeldAssignment> Assignments { get; init; }

    /// <summary>Regional methodists whose order is in force, also those whom the scope does not name.</summary>
    public required IReadOnlySet<int> RegionalInForce { get; init; }

    /// <summary>All methodists whose order is in force.</summary>
    public required IReadOnlySet<int> InForce { get; init; }
    public required IReadOnlyList<ContingentPerson> People { get; init; }
    public required IReadOnlyList<MonitoredOrganisation> Organisations { get; init; }
    public required IReadOnlyList<MunicipalityPlace> Municipalities { get; init; }
    public required IReadOnlyDictionary<string, string> Subjects { get; init; }

    public static async Task<AssetFacts> ReadAsync(MethodCenterDb db, DateOnly day, int? municipalityId, bool pastScope, CancellationToken ct)
    {
        var standing = await StandingAsync(db, day, ct);
        var people = await db.ContingentAsync(day, pastScope, ct);
        return new AssetFacts(day, await db.ParametersAsync(ct))
        {
            Methodists = await MethodistsAsync(db, day, municipalityId, pastScope, ct),
            Assignments = await AssignmentsAsync(db, day, municipalityId, pastScope, ct),
            RegionalInForce = standing.Where(s => s.Level is MethodistLevel.Regional).Select(s => s.Id).ToHashSet(),
            InForce = standing.Select(s => s.Id).ToHashSet(),
            People = municipalityId is { } own ? people.FindAll(p => p.MunicipalityId == own) : people,
            Organisations = await OrganisationsAsync(db, day, municipalityId, pastScope, ct),
            Municipalities = await db.Municipalities.Where(m => municipalityId == null || m.Id == municipalityId).OrderBy(m => m.ShortName)
                .Select(m => new MunicipalityPlace(m.Id, m.ShortName, m.Name, m.TileRow, m.TileColumn)).ToListAsync(ct),
            Subjects = await db.Subjects.ToDictionaryAsync(s => s.Code, s => s.Name, ct),
        };
    }

    private static Task<List<Methodist>> MethodistsAsync(MethodCenterDb db, DateOnly day, int? municipalityId, bool past, CancellationToken ct)
    {
        var all = past ? db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Methodists;
        return all.Where(m => (m.EndedOn == null || m.EndedOn >= day) && (municipalityId == null || m.MunicipalityId == municipalityId))
            .OrderBy(m => m.NameKey).ThenBy(m => m.Id).ToListAsync(ct);
    }

    private static Task<List<HeldAssignment>> AssignmentsAsync(MethodCenterDb db, DateOnly day, int? municipalityId, bool past, CancellationToken ct)
    {
        var all = past ? db.Assignments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Assignments;
        return all.InForce(day).Where(a => municipalityId == null || a.MunicipalityId == municipalityId)
            .Select(a => new HeldAssignment(a.MethodistId, a.EducatorId, a.OrganisationId, a.MunicipalityId)).ToListAsync(ct);
    }

    private static Task<List<MonitoredOrganisation>> OrganisationsAsync(MethodCenterDb db, DateOnly day, int? municipalityId, bool past, CancellationToken ct) =>
        (past ? db.Organisations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Organisations).Where(o => o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day) && (municipalityId == null || o.MunicipalityId == municipalityId))
            .OrderBy(o => o.NameKey)
            .Select(o => new MonitoredOrganisation(o.Id, o.ShortName, o.MunicipalityId, o.TypeCode,
                db.LowResultsPeriods.Any(p => p.OrganisationId == o.Id && p.From <= day && (p.Until == null || p.Until >= day))))
            .ToListAsync(ct);

    private static Task<List<Standing>> StandingAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(m => m.OrderNumber != null && m.OrderDate <= day && (m.Until == null || m.Until >= day) && (m.EndedOn == null || m.EndedOn >= day))
            .Select(m => new Standing(m.Id, m.Level)).ToListAsync(ct);

    private sealed record Standing(int Id, MethodistLevel Level);
}
