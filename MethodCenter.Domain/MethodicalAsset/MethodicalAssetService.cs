using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Keeps the methodists: names, changes, admits, ends them, and sets the rule's parameters.</summary>
public sealed class MethodicalAssetService(Database database)
{
    /// <summary>Names a person of the registry a methodist, or changes the record of one. Returns the id.</summary>
    public Task<Result<int>> SaveMethodistAsync(MethodistDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var found = draft.Id == 0 ? await NewAsync(db, draft, ct) : await OwnAsync(db, draft.Id, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var methodist = found.Value;
        if (methodist.Change(draft) is { IsOk: false } refusal) return refusal.Error;
        if (draft.Territory.Count > 0 && methodist.Level is not MethodistLevel.Regional) return MethodicalAssetErrors.TerritoryOnlyRegional;
        if (draft.Id == 0) db.Add(methodist);
        await db.SaveChangesAsync(ct);
        methodist.SetTerritory(draft.Territory);
        return methodist.Id;
    }, ct);

    /// <summary>
    /// Admits by the rule as it stands today; against the rule only with a reason, recorded with who and when
    /// (приказ о РСНМС, п. 1.3).
    /// </summary>
    public Task<Result> AdmitAsync(AdmissionDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var found = await OwnAsync(db, draft.MethodistId, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var check = AdmissionRule.Check(found.Value, await db.ParametersAsync(ct), db.Today);
        return found.Value.Admit(check, draft.Reason, database.Actor.Name, db.Today);
    }, ct);

    /// <summary>Takes a methodist out of the asset with a reason; open assignments end, those still to begin are removed.</summary>
    public Task<Result<EndConsequence>> EndAsync(MethodistEndDraft draft, CancellationToken ct) => database.WriteAsync<EndConsequence>(async db =>
    {
        if (draft.LastDay is not { } lastDay || lastDay > db.Today) return MethodicalAssetErrors.EndInFuture;
        var found = await OwnAsync(db, draft.MethodistId, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var methodist = found.Value;
        await db.Entry(methodist).Collection(m => m.Assignments).LoadAsync(ct);
        var open = methodist.Assignments.Where(a => a.IsOpenAfter(lastDay)).ToList();
        if (methodist.End(lastDay, draft.Reason) is { IsOk: false } refusal) return refusal.Error;
        db.RemoveRange(open.Where(a => a.BeginsAfter(lastDay)));
        return new EndConsequence(open.Count(a => a.EducatorId is not null), open.Count(a => a.EducatorId is null));
    }, ct);

    /// <summary>Sets which municipalities a regional methodist looks after; empty is the whole region.</summary>
    public Task<Result> SetTerritoryAsync(int methodistId, IReadOnlyCollection<int> municipalityIds, CancellationToken ct) =>
        database.WriteAsync(async db =>
        {
            if (!AssetRights.MayKeepRegion(database.Actor)) return AccessErrors.Forbidden;
            var methodist = await db.Methodists.Include(m => m.Territory).SingleOrDefaultAsync(m => m.Id == methodistId, ct);
            if (methodist is null) return MethodicalAssetErrors.NotFound;
            if (methodist.Level is not MethodistLevel.Regional) return MethodicalAssetErrors.TerritoryOnlyRegional;
            methodist.SetTerritory(municipalityIds);
            return Result.Ok;
        }, ct);

    /// <summary>Changes the parameters of the admission rule: the administrator's act.</summary>
    public Task<Result> SaveParametersAsync(AdmissionParametersDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!AssetRights.MaySetParameters(database.Actor)) return AccessErrors.Forbidden;
        var parameters = await db.AdmissionParameters.FirstOrDefaultAsync(ct);
        if (parameters is null) db.Add(parameters = new AdmissionParameters());
        else db.ExpectVersion(parameters, draft.Version);
        return parameters.Change(draft.LeastTenths, draft.DiagnosticsMonths, draft.TrainingMonths);
    }, ct);

    /// <summary>A methodist whom the user may keep; absent, foreign and merely visible ones answer alike.</summary>
    private async Task<Result<Methodist>> OwnAsync(MethodCenterDb db, int id, int version, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var methodist = await db.Methodists.Include(m => m.Territory).SingleOrDefaultAsync(m => m.Id == id, ct);
        if (methodist is null || !AssetRights.MayKeep(database.Actor, methodist.Level, methodist.MunicipalityId))
            return MethodicalAssetErrors.NotFound;
        db.ExpectVersion(methodist, version);
        return methodist;
    }

    private async Task<Result<Methodist>> NewAsync(MethodCenterDb db, MethodistDraft draft, CancellationToken ct)
    {
        var municipality = draft.Level is MethodistLevel.Regional ? null : draft.MunicipalityId;
        if (draft.Level is MethodistLevel.Municipal && municipality is null) return MethodicalAssetErrors.MunicipalityMissing;
        if (!AssetRights.MayKeep(database.Actor, draft.Level, municipality)) return AccessErrors.Forbidden;
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == draft.EducatorId && e.MergedIntoId == null, ct);
        if (person is null) return MethodicalAssetErrors.PersonMissing;
        var already = db.Methodists.Where(m => m.EducatorId == person.Id && m.Level == draft.Level && m.MunicipalityId == municipality);
        if (await already.AnyAsync(ct)) return MethodicalAssetErrors.AlreadyMethodist;
        await SettleAsync(db, draft, person, ct);
        return new Methodist(person, draft.Level, municipality);
    }

    /// <summary>Unless the form says otherwise, the methodist works where the person does.</summary>
    private static async Task SettleAsync(MethodCenterDb db, MethodistDraft draft, Educator person, CancellationToken ct)
    {
        draft.OrganisationId ??= person.OrganisationId;
        draft.Workplace ??= await db.Organisations.Where(o => o.Id == draft.OrganisationId).Select(o => o.ShortName).FirstOrDefaultAsync(ct);
        if (draft.SubjectCode is null && draft.Direction is null) draft.SubjectCode = person.SubjectCode;
    }
}
