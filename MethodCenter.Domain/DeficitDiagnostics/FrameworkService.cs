using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Keeps the versions of the framework: a draft is a copy of the version in force, is edited and approved. Versions in force stay as they are.</summary>
public sealed class FrameworkService(Database database)
{
    /// <summary>Copies the version in force into a draft; there is one draft at a time. Returns its number.</summary>
    public Task<Result<int>> StartAsync(CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var all = await db.CompetenceFrameworks.Include(f => f.Competences).ToListAsync(ct);
        if (all.Exists(f => f.IsDraft)) return FrameworkErrors.DraftExists;
        var number = all.Count == 0 ? 1 : all.Max(f => f.Number) + 1;
        var title = $"Перечень компетенций, редакция {number}";
        var last = all.OrderByDescending(f => f.From).ThenByDescending(f => f.Number).FirstOrDefault();
        db.Add(last?.CopyAs(number, title) ?? new CompetenceFramework(number, title));
        return number;
    }, ct);

    /// <summary>Adds a competence to a draft or changes one of it.</summary>
    public Task<Result> SaveCompetenceAsync(FrameworkCompetenceDraft draft, CancellationToken ct) =>
        ChangeAsync(draft.FrameworkId, draft.Version, (_, framework) => Task.FromResult(Save(framework, draft)), ct);

    /// <summary>Takes a competence out of a draft; refused while results, deficits or campaigns stand on its code.</summary>
    public Task<Result> RemoveCompetenceAsync(int frameworkId, int version, int competenceId, CancellationToken ct) =>
        ChangeAsync(frameworkId, version, async (db, framework) =>
        {
            var competence = framework.Competences.SingleOrDefault(c => c.Id == competenceId);
            if (competence is null) return DiagnosticsErrors.NotFound;
            if (await db.UseOfAsync(competence.Code, ct) is { } uses) return FrameworkErrors.CompetenceUsed(competence.Code, uses);
            return framework.Remove(competence);
        }, ct);

    public Task<Result> MoveCompetenceAsync(int frameworkId, int version, int competenceId, bool up, CancellationToken ct) =>
        ChangeAsync(frameworkId, version, (_, framework) => Task.FromResult(
            framework.Competences.SingleOrDefault(c => c.Id == competenceId) is { } competence ? framework.Move(competence, up) : DiagnosticsErrors.NotFound), ct);

    /// <summary>Names a draft and puts it in force from a date by a paper; a code in use may not have vanished meanwhile.</summary>
    public Task<Result> ApproveAsync(FrameworkApprovalDraft draft, CancellationToken ct) => ChangeAsync(draft.FrameworkId, draft.Version, async (db, framework) =>
    {
        if (draft.From is not { } from) return FrameworkErrors.DateMissing;
        if (Inputs.Tidy(draft.Basis) is null) return FrameworkErrors.BasisMissing;
        var last = await db.CompetenceFrameworks.Include(f => f.Competences).Where(f => f.From != null).OrderByDescending(f => f.From).FirstOrDefaultAsync(ct);
        if (last?.From >= from) return FrameworkErrors.DateTooEarly(last.From.Value);
        foreach (var gone in FrameworkComparison.Compare(last?.Competences ?? [], framework.Competences).Where(d => d.Change is FrameworkChange.Removed))
            if (await db.UseOfAsync(gone.Code, ct) is { } uses) return FrameworkErrors.CompetenceUsed(gone.Code, uses);
        return framework.Rename(draft.Title) is { IsOk: false } refusal ? refusal : framework.Approve(from, draft.Basis);
    }, ct);

    /// <summary>Throws a draft away.</summary>
    public Task<Result> DiscardAsync(int frameworkId, int version, CancellationToken ct) => ChangeAsync(frameworkId, version, (db, framework) =>
    {
        if (!framework.IsDraft) return Task.FromResult<Result>(DiagnosticsErrors.FrameworkInForce);
        db.Remove(framework);
        return Task.FromResult(Result.Ok);
    }, ct);

    private Task<Result> ChangeAsync(int id, int version, Func<MethodCenterDb, CompetenceFramework, Task<Result>> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var framework = await db.CompetenceFrameworks.Include(f => f.Competences).SingleOrDefaultAsync(f => f.Id == id, ct);
        if (framework is null) return DiagnosticsErrors.NotFound;
        if (!framework.IsDraft) return DiagnosticsErrors.FrameworkInForce;
        db.Touch(framework, version);
        return await act(db, framework);
    }, ct);

    private static Result Save(CompetenceFramework framework, FrameworkCompetenceDraft draft)
    {
        if (draft.Id != 0)
        {
            var found = framework.Competences.SingleOrDefault(c => c.Id == draft.Id);
            return found is null ? DiagnosticsErrors.NotFound : Fill(found, draft);
        }
        if (FrameworkCode.Of(draft.Code) is not { } code) return FrameworkErrors.CodeWrong;
        if (framework.Competences.FirstOrDefault(c => c.Code == code) is { } same) return FrameworkErrors.CodeTaken(code, same.Name);
        var added = new Competence(code, "", "", framework.Competences.Select(c => c.Rank).DefaultIfEmpty(-1).Max() + 1);
        if (Fill(added, draft) is { IsOk: false } refusal) return refusal;
        framework.Add(added);
        return Result.Ok;
    }

    private static Result Fill(Competence competence, FrameworkCompetenceDraft draft)
    {
        if (competence.Change(draft.Group, draft.Name) is { IsOk: false } refusal) return refusal;
        competence.Describe(draft.AppliesTo, draft.Description, draft.Sources);
        return Result.Ok;
    }
}
