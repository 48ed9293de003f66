using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Takes back what an approval made, inside the write door: everything or nothing.</summary>
internal sealed class ApprovalUndoing(MethodCenterDb db, LoadedVariant loaded)
{
    /// <summary>How many were removed; refuses where any of it has been changed since.</summary>
    public async Task<Result<int>> UndoAsync(CancellationToken ct)
    {
        var lines = await db.VariantLines.AsNoTracking().Where(l => l.VariantId == loaded.Variant.Id && (l.AssignmentId != null || l.MentorshipId != null)).ToListAsync(ct);
        var assignments = lines.Select(l => l.AssignmentId).OfType<int>().ToArray();
        var mentorships = lines.Select(l => l.MentorshipId).OfType<int>().ToArray();
        if (!await RemoveAssignmentsAsync(assignments, ct) || !await RemoveMentorshipsAsync(mentorships, ct)) return StagingErrors.TouchedSince;
        await RestoreAsync(ct);
        lines.ForEach(l => (l.AssignmentId, l.MentorshipId) = (null, null));
        await new BulkWriter<VariantLine>(db).UpdateAsync(lines, ct);
        return lines.Count;
    }

    private async Task<bool> RemoveAssignmentsAsync(int[] ids, CancellationToken ct)
    {
        if (ids.Length == 0) return true;
        var rows = await db.Assignments.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id) && a.Version == 0).ToListAsync(ct);
        if (rows.Count < ids.Length) return false;
        await RemoveAsync(rows, nameof(Assignment), ct);
        return true;
    }

    /// <summary>A pair that was begun, or in which anything was written, stays.</summary>
    private async Task<bool> RemoveMentorshipsAsync(int[] ids, CancellationToken ct)
    {
        if (ids.Length == 0) return true;
        var rows = await db.Mentorships.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.Id) && m.Version == 0 && m.State == MentorshipState.Draft
            && !db.MentorshipTasks.Any(t => t.MentorshipId == m.Id) && !db.MentorshipMeetings.Any(t => t.MentorshipId == m.Id)
            && !db.MentorshipQuestionnaires.Any(t => t.MentorshipId == m.Id) && !db.SupportParticipations.Any(t => t.MentorshipId == m.Id)).ToListAsync(ct);
        var members = await db.MentorshipMembers.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.MentorshipId) && m.Version == 0).ToListAsync(ct);
        if (rows.Count < ids.Length || members.Count != ids.Length) return false;
        await RemoveAsync(members, null, ct);
        await RemoveAsync(rows, nameof(Mentorship), ct);
        return true;
    }

    private async Task RemoveAsync<T>(List<T> rows, string? subject, CancellationToken ct) where T : class
    {
        await new BulkWriter<T>(db).DeleteAsync(rows, ct);
        if (subject is not null) db.Note(new AuditNote(AuditAction.Removed, subject, $"{AuditTerms.Summary(AuditAction.Removed, subject)}: отменено утверждение варианта подбора") { Rows = rows.Count, Keys = loaded.Variant.ScopeKeys });
    }

    /// <summary>Earlier assignments go on as they did, unless somebody changed them meanwhile.</summary>
    private async Task RestoreAsync(CancellationToken ct)
    {
        var ended = StagingJson.Order(loaded.Variant.Order).Ended.ToDictionary(e => e.AssignmentId, e => e.Until);
        if (ended.Count == 0) return;
        var ids = ended.Keys.ToArray();
        var reason = ApprovalWriting.EndReason(StagingTerms.Order(loaded.Variant.OrderNumber!, loaded.Variant.OrderDate!.Value));
        foreach (var assignment in await db.Assignments.Where(a => EF.Parameter(ids).Contains(a.Id) && a.EndReason == reason).ToListAsync(ct))
        {
            assignment.Reopen();
            assignment.Change(assignment.From, ended[assignment.Id], assignment.Order);
        }
    }
}
