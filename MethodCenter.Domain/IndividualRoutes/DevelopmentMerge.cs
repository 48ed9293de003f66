using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Two records of one person became one: learning, events and routes follow the one who stays.</summary>
internal static class DevelopmentMerge
{
    public static async Task HandOverAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        await EnrolmentsAsync(db, survivorId, otherId, ct);
        await EventsAsync(db, survivorId, otherId, ct);
        foreach (var internship in await db.Internships.Where(i => i.EducatorId == otherId).ToListAsync(ct)) internship.HandOver(survivorId);
        await RoutesAsync(db, survivorId, otherId, ct);
        foreach (var question in await db.Consultations.Where(c => c.EducatorId == otherId).ToListAsync(ct)) question.HandOver(survivorId);
    }

    /// <summary>The same learning under both records stays once, the survivor's; support tasks hang on it.</summary>
    private static async Task EnrolmentsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var mine = await db.Enrolments.Where(e => e.EducatorId == survivorId).ToListAsync(ct);
        var tasks = await db.SupportTasks.Where(t => t.EducatorId == otherId).ToListAsync(ct);
        foreach (var task in tasks) task.HandOver(survivorId);
        foreach (var theirs in await db.Enrolments.Where(e => e.EducatorId == otherId).ToListAsync(ct))
        {
            var isTwin = mine.Any(m => m.ProgrammeId == theirs.ProgrammeId && m.OrderNumber == theirs.OrderNumber && m.From == theirs.From);
            if (!isTwin) theirs.HandOver(survivorId);
            else if (tasks.All(t => t.EnrolmentId != theirs.Id)) db.Remove(theirs);
            else theirs.HandOverAsCopy(survivorId);
        }
    }

    private static async Task EventsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var events = await db.EventRegistrations.Where(r => r.EducatorId == survivorId).Select(r => r.EventId).ToListAsync(ct);
        foreach (var theirs in await db.EventRegistrations.Where(r => r.EducatorId == otherId).ToListAsync(ct))
        {
            if (events.Contains(theirs.EventId)) db.Remove(theirs);
            else theirs.HandOver(survivorId);
        }
        var nominations = await db.ContestEntries.Where(e => e.EducatorId == survivorId).Select(e => e.NominationId).ToListAsync(ct);
        foreach (var theirs in await db.ContestEntries.Where(e => e.EducatorId == otherId).ToListAsync(ct))
        {
            if (nominations.Contains(theirs.NominationId)) db.Remove(theirs);
            else theirs.HandOver(survivorId);
        }
    }

    private static async Task RoutesAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        foreach (var row in await db.Routes.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteStatusSteps.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteVersions.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteApprovals.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteSteps.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteCheckpoints.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteFiles.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
        foreach (var row in await db.RouteFileContents.Where(r => r.EducatorId == otherId).ToListAsync(ct)) row.HandOver(survivorId);
    }
}
