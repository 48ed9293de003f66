using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Reads the facts of the card of a municipality. The region beside it is read past the scope: shares only, no name leaves.
/// </summary>
public sealed class MunicipalityReportQueries(Database database, AssetSummaryQueries summaries, MethodistQueries methodists, CentreHead head)
{
    /// <summary>Null where there is no such municipality or the role has no aggregates.</summary>
    public async Task<Report?> BuildAsync(ReportRequest request, CancellationToken ct)
    {
        var (day, id) = (request.Date, request.MunicipalityId ?? 0);
        var asset = await summaries.FindAsync(day, id, ct);
        var region = await summaries.FindRegionAsync(day, ct);
        await using var db = database.Read();
        var place = await db.Municipalities.Include(m => m.Versions).SingleOrDefaultAsync(m => m.Id == id, ct);
        if (asset is null || region is null || place is null) return null;
        var all = await db.ContingentAsync(day, wholeRegion: true, ct);
        var own = all.FindAll(p => p.MunicipalityId == id);
        var form = place.On(day);
        return MunicipalityReport.Create(new MunicipalityReportFacts(day, form.Name, form.ShortName, form.Oktmo)
        {
            People = own,
            Own = ContingentShares.Of(own, day),
            Region = ContingentShares.Of(all, day),
            Asset = asset,
            RegionAsset = region,
            Organisations = await OrganisationsAsync(db, day, id, ct),
            RegionStructures = await StructuresAsync(db, day, ct),
            Service = await ServiceAsync(db, id, ct),
            Methodists = AssetRights.MayView(database.Actor) ? await MethodistsAsync(day, id, ct) : null,
            Head = head,
            Made = db.Now,
            PositionsWithSubject = (await db.Positions.Where(p => p.NeedsSubject).Select(p => p.Code).ToListAsync(ct)).ToHashSet(),
        });
    }

    private async Task<IReadOnlyList<MethodistRow>> MethodistsAsync(DateOnly day, int id, CancellationToken ct) =>
        (await methodists.ListAsync(new() { On = day, MunicipalityId = id }, PageRequest.All, ct)).Items;

    private static async Task<IReadOnlyList<MunicipalityReportOrganisation>> OrganisationsAsync(MethodCenterDb db, DateOnly day, int id, CancellationToken ct)
    {
        var types = await db.OrganisationTypes.ToDictionaryAsync(t => t.Code, t => t.Name, ct);
        var found = await db.Organisations.Where(o => o.MunicipalityId == id && o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day))
            .Include(o => o.LowResultsPeriods).Include(o => o.Structures).AsSplitQuery().OrderBy(o => o.NameKey).ToListAsync(ct);
        return found.ConvertAll(o => new MunicipalityReportOrganisation(
            o.Id, o.ShortName, types.GetValueOrDefault(o.TypeCode, o.TypeCode), o.Locality,
            o.LowResultsPeriods.Where(p => p.From <= day && (p.Until is null || p.Until >= day)).Select(p => (DateOnly?)p.From).FirstOrDefault(),
            o.Structures.Any(s => s.CountsOn(day))));
    }

    /// <summary>П8 of the region by the same rule (decisions, point 12).</summary>
    private static async Task<Percent> StructuresAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var open = db.Organisations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(o => o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day));
        var with = open.Where(o => o.Structures.Any(s => (s.Kind == StructureKind.Service || s.Kind == StructureKind.Council)
            && s.ActKind != null && s.ActNumber != null && s.ActDate <= day && (s.Until == null || s.Until >= day)));
        return new(await with.CountAsync(ct), await open.CountAsync(ct));
    }

    private static Task<MunicipalityReportService?> ServiceAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.MunicipalServices.Where(s => s.MunicipalityId == id)
            .Select(s => new MunicipalityReportService(s.Name, s.Form, s.HeadName, s.ActNumber == null ? s.ActTitle : s.ActTitle + " № " + s.ActNumber))
            .FirstOrDefaultAsync(ct);
}
