using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Acts on organisations and their parts. Each act expects the version of the organisation that the person saw: parts are
/// edited together with it. A foreign organisation answers as an absent one.
/// </summary>
public sealed class OrganisationService(Database database)
{
    /// <summary>Adds an organisation; a taken ИНН is refused.</summary>
    public async Task<Result<int>> AddAsync(OrganisationDraft draft, CancellationToken ct = default)
    {
        if (!Rights.ChangesFacts) return AccessErrors.Forbidden;
        if (draft.MunicipalityId == 0) return OrganisationErrors.MunicipalityMissing;
        if (!database.Actor.Scope.Covers(new ScopeKeys(draft.MunicipalityId))) return RegistryErrors.OutOfScope;
        return Named(await database.WriteAsync<int>(async db =>
        {
            var organisation = new Organisation(draft.MunicipalityId, draft.Inn ?? "");
            if (organisation.Change(draft) is { IsOk: false } refusal) return refusal.Error;
            if (await db.Organisations.AnyAsync(o => o.Inn == draft.Inn, ct)) return RegistryErrors.InnTaken;
            db.Add(organisation);
            await db.SaveChangesAsync(ct);
            return organisation.Id;
        }, ct));
    }

    /// <summary>Changes the facts; a new municipality (the centre alone) takes its people and assignments along.</summary>
    public async Task<Result> ChangeAsync(OrganisationDraft draft, CancellationToken ct = default)
    {
        if (!Rights.ChangesFacts) return AccessErrors.Forbidden;
        if (draft.MunicipalityId == 0) return OrganisationErrors.MunicipalityMissing;
        var changed = await database.WriteAsync<int>(async db =>
        {
            if (await FindAsync(db, draft.Id, draft.Version, ct) is not { } organisation) return RegistryErrors.NotFound;
            var moves = organisation.MunicipalityId != draft.MunicipalityId;
            if (!Rights.DecidesForRegion && (moves || organisation.IsMonitored != draft.IsMonitored)) return OrganisationErrors.CentreOnly;
            if (await db.Organisations.AnyAsync(o => o.Inn == draft.Inn && o.Id != draft.Id, ct)) return RegistryErrors.InnTaken;
            if (organisation.Change(draft) is { IsOk: false } refusal) return refusal.Error;
            if (moves) await OrganisationMove.BringAlongAsync(db, organisation, ct);
            return organisation.Id;
        }, ct);
        return Named(changed).WithoutValue();
    }

    /// <summary>Closes after a last day; methodists of the whole organisation are released that day, people keep their jobs.</summary>
    public Task<Result> CloseAsync(ClosingDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.ChangesFacts, draft.OrganisationId, draft.Version, async (db, organisation) =>
        {
            if (draft.ClosedOn is not { } lastDay) return OrganisationErrors.DayMissing;
            if (organisation.Close(lastDay) is { IsOk: false } refusal) return refusal;
            var open = await db.Assignments.Where(a => a.OrganisationId == organisation.Id && a.EducatorId == null
                && (a.Until == null || a.Until > lastDay) && a.From <= lastDay).ToListAsync(ct);
            foreach (var assignment in open) assignment.End(lastDay, OrganisationMove.ClosedReason);
            return Result.Ok;
        }, ct);

    public Task<Result> ReopenAsync(ClosingDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.ChangesFacts, draft.OrganisationId, draft.Version, (_, organisation) => Task.FromResult(organisation.Reopen()), ct);

    /// <summary>Begins a period of ШНОР with its basis; the centre alone.</summary>
    public Task<Result> MarkLowResultsAsync(LowResultsDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.DecidesForRegion, draft.OrganisationId, draft.Version, (_, organisation) => Task.FromResult(
            draft.Day is { } from ? organisation.MarkLowResults(from, draft.Basis) : OrganisationErrors.DayMissing), ct);

    /// <summary>Ends the open period of ШНОР; the centre alone.</summary>
    public Task<Result> EndLowResultsAsync(LowResultsDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.DecidesForRegion, draft.OrganisationId, draft.Version, (_, organisation) => Task.FromResult(
            draft.Day is { } until ? organisation.EndLowResults(until) : OrganisationErrors.DayMissing), ct);

    /// <summary>Adds or changes a methodical service, council or union.</summary>
    public Task<Result> SaveStructureAsync(StructureDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.KeepsStructures, draft.OrganisationId, draft.Version, (_, organisation) =>
        {
            var structure = draft.Id == 0
                ? organisation.AddStructure(draft.Kind ?? StructureKind.Service, null, null, null, null)
                : organisation.Structures.SingleOrDefault(s => s.Id == draft.Id);
            return Task.FromResult(structure?.Change(draft) ?? RegistryErrors.NotFound);
        }, ct);

    /// <summary>Adds or changes a status of an innovation or internship site.</summary>
    public Task<Result> SaveSiteAsync(SiteDraft draft, CancellationToken ct = default) =>
        ActAsync(Rights.ChangesFacts, draft.OrganisationId, draft.Version, (_, organisation) =>
        {
            var site = draft.Id == 0
                ? organisation.AddSite(draft.Kind ?? SiteKind.Innovation, null, null, null, null)
                : organisation.Sites.SingleOrDefault(s => s.Id == draft.Id);
            return Task.FromResult(site?.Change(draft) ?? RegistryErrors.NotFound);
        }, ct);

    private OrganisationRights Rights => OrganisationRights.Of(database.Actor);

    private async Task<Result> ActAsync(
        bool isAllowed, int id, int version, Func<MethodCenterDb, Organisation, Task<Result>> act, CancellationToken ct)
    {
        if (!isAllowed) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
            await FindAsync(db, id, version, ct) is { } organisation ? await act(db, organisation) : RegistryErrors.NotFound, ct);
    }

    /// <summary>The organisation with its parts; its version rises even where only a part changes.</summary>
    private static async Task<Organisation?> FindAsync(MethodCenterDb db, int id, int version, CancellationToken ct)
    {
        var organisation = await db.Organisations.Include(o => o.LowResultsPeriods).Include(o => o.Structures).Include(o => o.Sites)
            .SingleOrDefaultAsync(o => o.Id == id, ct);
        if (organisation is null) return null;
        db.ExpectVersion(organisation, version);
        db.Entry(organisation).Property(o => o.Version).IsModified = true;
        return organisation;
    }

    /// <summary>The door knows only that something is unique: here it can be nothing but ИНН, perhaps of a foreign organisation.</summary>
    private static Result<int> Named(Result<int> result) =>
        !result.IsOk && result.Error == DataErrors.AlreadyExists ? RegistryErrors.InnTaken : result;
}
