using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// How much visible givers carry already, past the scope filter and by id alone: their limits hold whoever looks, though somebody of another
/// municipality is among those whom they carry.
/// </summary>
internal static class StagingTotals
{
    /// <summary>What lasts on a day or begins after it, and before the end where there is one.</summary>
    public static async Task<IReadOnlyList<HeldAssignment>> AssignmentsAsync(MethodCenterDb db, int[] methodists, DateOnly day, DateOnly? until, CancellationToken ct) =>
        await db.Assignments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).AsNoTracking()
            .Where(a => EF.Parameter(methodists).Contains(a.MethodistId) && (a.Until == null || a.Until >= day) && (until == null || a.From <= until))
            .Select(a => new HeldAssignment(a.MethodistId, a.EducatorId, a.OrganisationId)).ToListAsync(ct);

    /// <summary>Mentees of pairs that are being prepared or go on, by mentor.</summary>
    public static Task<Dictionary<int, int>> MenteesAsync(MethodCenterDb db, int[] mentors, CancellationToken ct) =>
        db.MentorshipMembers.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(m => m.LeftOn == null && EF.Parameter(mentors).Contains(m.Mentorship!.MentorId)
                && (m.Mentorship.State == MentorshipState.Draft || m.Mentorship.State == MentorshipState.Active))
            .GroupBy(m => m.Mentorship!.MentorId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}

/// <summary>Who is carried by whom, by id.</summary>
internal sealed record HeldAssignment(int MethodistId, int? EducatorId, int OrganisationId);
