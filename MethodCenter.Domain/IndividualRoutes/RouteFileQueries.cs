using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Files of routes: lists without bytes, and one file to be taken away. Foreign and absent ids answer alike: null.</summary>
public sealed class RouteFileQueries(Database database)
{
    /// <summary>The files of a route, or of one of its steps.</summary>
    public async Task<RouteFileList?> ListAsync(int routeId, int? stepId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.Routes.SingleOrDefaultAsync(r => r.Id == routeId, ct) is not { } route) return null;
        if (await NeedsConsentAsync(db, route.EducatorId, ct)) return new([]) { NeedsConsent = true };
        var files = await db.RouteFiles.Where(f => f.RouteId == routeId).OrderBy(f => f.Id).ToListAsync(ct);
        var done = await db.RouteSteps.Where(s => s.RouteId == routeId && s.Status == RouteStepStatus.Done).Select(s => s.Id).ToListAsync(ct);
        var (may, left) = (RouteFileRule.MayAttach(db.Actor, route.EducatorId) && route.IsActive, Math.Max(0, RouteFileRule.MostFiles - files.Count));
        var shown = stepId is null ? files : files.FindAll(f => f.StepId == stepId);
        return new([.. shown.Select(f => new RouteFileRow(f.Id, f.StepId, f.Name, f.Size, f.AddedAt, f.AddedBy,
            may && RouteFileRule.MayRemove(db.Actor, f.AddedBy) && !(f.StepId is { } step && done.Contains(step))))])
        {
            MayAttach = may && left > 0, Left = left,
        };
    }

    /// <summary>The bytes; that they were taken, by whom and of whom, stays in the journal.</summary>
    public async Task<RouteFileDownload?> OpenAsync(int fileId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.RouteFiles.SingleOrDefaultAsync(f => f.Id == fileId, ct) is not { } file) return null;
        var content = await db.RouteFileContents.Where(c => c.FileId == fileId).Select(c => c.Data).SingleAsync(ct);
        var person = await db.Educators.SingleAsync(e => e.Id == file.EducatorId, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, nameof(RouteFile), AuditTerms.Summary(AuditAction.Exported, nameof(RouteFile)))
        {
            SubjectId = file.Id, Keys = person.ScopeKeys,
        }, ct);
        return new(file.Name, file.ContentType, content);
    }

    private static async Task<bool> NeedsConsentAsync(MethodCenterDb db, int educatorId, CancellationToken ct) =>
        db.Scope.Kind is ScopeKind.Organisation && !await db.ResultConsents.AnyAsync(c => c.EducatorId == educatorId && c.WithdrawnOn == null, ct);
}
