using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Keeps the catalogue of programmes and the parameters of the room: administrators and the staff of the centre.</summary>
public sealed class ProgrammeService(Database database)
{
    /// <summary>Adds a programme or changes one. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(ProgrammeDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (ProgrammeRule.ProblemOf(draft) is { } problem) return problem;
        if (await ProblemAsync(db, draft, ct) is { } wrong) return wrong;
        var programme = draft.Id == 0 ? new Programme(Inputs.Tidy(draft.Title)!, draft.Kind, draft.Hours!.Value)
            : await db.Programmes.Include(p => p.Prerequisites).SingleOrDefaultAsync(p => p.Id == draft.Id, ct);
        if (programme is null) return ProgrammeErrors.NotFound;
        if (draft.Id == 0) db.Add(programme);
        else db.Touch(programme, draft.Version);
        programme.Name(Inputs.Tidy(draft.Title)!, draft.Kind, draft.Hours!.Value);
        programme.Teach(draft.Form, draft.IsDistance, draft.IsNetwork, draft.NetworkPartner, draft.Provider);
        programme.Register(draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn);
        programme.Describe(draft.Codes, draft.HasPractice, draft.Audience, draft.About);
        programme.Require(draft.RequiredIds);
        await db.SaveChangesAsync(ct);
        return programme.Id;
    }, ct);

    /// <summary>
    /// Takes a programme out of the catalogue or brings it back. When others require it, archiving is refused by naming them until
    /// <paramref name="despiteRequired"/> says that it is meant.
    /// </summary>
    public Task<Result> ArchiveAsync(int id, int version, bool isArchived, bool despiteRequired, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (programme is null) return ProgrammeErrors.NotFound;
        var requiring = isArchived && !despiteRequired ? await db.RequiringAsync(id, ct) : [];
        if (requiring.Count > 0) return ProgrammeErrors.Required(requiring);
        db.ExpectVersion(programme, version);
        programme.Archive(isArchived);
        return Result.Ok;
    }, ct);

    /// <summary>Changes what the region counts by.</summary>
    public Task<Result> SaveParametersAsync(ParametersDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var parameters = await db.ProgrammeParameters.SingleOrDefaultAsync(ct);
        if (parameters is null) db.Add(parameters = new ProgrammeParameters());
        else db.ExpectVersion(parameters, draft.Version);
        return parameters.Change(draft.TeamMinSize, draft.FirstSupportDays, draft.SecondSupportDays);
    }, ct);

    /// <summary>What other rows say against the form.</summary>
    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, ProgrammeDraft draft, CancellationToken ct)
    {
        var known = (await db.CompetencesAsync(ct)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var before = CompetenceCodes.Read(await db.Programmes.Where(p => p.Id == draft.Id).Select(p => p.Codes).SingleOrDefaultAsync(ct));
        if (CompetenceCodes.Read(string.Join(';', draft.Codes)).Any(c => !known.Contains(c) && !before.Contains(c, StringComparer.Ordinal))) return ProgrammeErrors.CompetenceUnknown;
        var titles = await db.Programmes.Select(p => new { p.Id, p.Title }).ToDictionaryAsync(p => p.Id, p => p.Title, ct);
        if (draft.RequiredIds.Exists(r => !titles.ContainsKey(r))) return ProgrammeErrors.RequiredUnknown;
        if (draft.Id == 0 || draft.RequiredIds.Count == 0) return null;
        var edges = await db.Programmes.Where(p => p.Id != draft.Id).SelectMany(p => p.Prerequisites.Select(r => new { p.Id, r.RequiredId })).ToListAsync(ct);
        var circle = PrerequisiteRule.FindCircle(draft.Id, draft.RequiredIds, edges.ToLookup(e => e.Id, e => e.RequiredId));
        return circle is null ? null : ProgrammeErrors.Circle(circle.Select(i => titles[i]));
    }
}
