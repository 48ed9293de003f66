using System.Security.Cryptography;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Attaches proofs to a route and takes them away.</summary>
public sealed class RouteFileService(Database database)
{
    /// <summary>Attaches a file. Returns its id. The same bytes are not kept twice in a route.</summary>
    public async Task<Result<int>> AddAsync(RouteFileDraft draft, CancellationToken ct)
    {
        var kind = RouteFileRule.Recognise(draft.Content);
        if (!kind.IsOk) return kind.Error;
        var hash = Convert.ToHexStringLower(SHA256.HashData(draft.Content));
        return await database.WriteAsync<int>(async db =>
        {
            if (await db.Routes.SingleOrDefaultAsync(r => r.Id == draft.RouteId, ct) is not { } route) return RouteErrors.NotFound;
            if (!RouteFileRule.MayAttach(db.Actor, route.EducatorId)) return AccessErrors.Forbidden;
            if (!route.IsActive) return RouteFileErrors.RouteEnded;
            if (await ProblemAsync(db, draft, hash, ct) is { } problem) return problem;
            var name = RouteFileRule.TidyName(draft.Name, kind.Value);
            var file = new RouteFile(route.Id, draft.StepId, route.EducatorId, name, RouteFileRule.ContentTypeOf(kind.Value), draft.Content, hash, db.Now, db.Actor.Name);
            db.Add(file);
            await db.SaveChangesAsync(ct);
            return file.Id;
        }, ct);
    }

    /// <summary>Takes a file away while the step that it proves is not marked as done.</summary>
    public Task<Result> RemoveAsync(int fileId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.RouteFiles.SingleOrDefaultAsync(f => f.Id == fileId, ct) is not { } file) return RouteFileErrors.NotFound;
        if (!RouteFileRule.MayAttach(db.Actor, file.EducatorId)) return AccessErrors.Forbidden;
        if (!RouteFileRule.MayRemove(db.Actor, file.AddedBy)) return RouteFileErrors.NotYours;
        var route = await db.Routes.AsNoTracking().SingleAsync(r => r.Id == file.RouteId, ct);
        if (!route.IsActive) return RouteFileErrors.RouteEnded;
        if (await db.RouteSteps.AnyAsync(s => s.Id == file.StepId && s.Status == RouteStepStatus.Done, ct)) return RouteFileErrors.StepIsDone;
        db.Remove(file);
        return Result.Ok;
    }, ct);

    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, RouteFileDraft draft, string hash, CancellationToken ct)
    {
        if (draft.StepId is { } id)
        {
            var status = await db.RouteSteps.Where(s => s.Id == id && s.RouteId == draft.RouteId).Select(s => (RouteStepStatus?)s.Status).SingleOrDefaultAsync(ct);
            if (status is null) return RouteFileErrors.StepForeign;
            if (status is RouteStepStatus.Cancelled) return RouteFileErrors.StepCancelled;
        }
        var present = await db.RouteFiles.Where(f => f.RouteId == draft.RouteId).Select(f => new { f.Sha256, f.Name }).ToListAsync(ct);
        if (present.Find(f => f.Sha256 == hash) is { } twin) return RouteFileErrors.Same(twin.Name);
        return present.Count >= RouteFileRule.MostFiles ? RouteFileErrors.TooMany : null;
    }
}
