using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// How many a mentor leads now. Counted past the scope filter: a mentor may lead people of another municipality whom the reader does not see, and
/// would else look free. Numbers by mentor only, no name leaves.
/// </summary>
internal static class MentorLoad
{
    /// <summary>Mentees in pairs and groups that are in force or will be, by mentor.</summary>
    public static async Task<Dictionary<int, int>> OfAsync(MethodCenterDb db, IReadOnlyCollection<int> mentorIds, CancellationToken ct)
    {
        var (ids, today) = (mentorIds.Distinct().ToArray(), db.Today);
        return await (
            from member in db.MentorshipMembers.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            join pair in db.Mentorships.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) on member.MentorshipId equals pair.Id
            where EF.Parameter(ids).Contains(pair.MentorId) && pair.State == MentorshipState.Active && pair.Until >= today && (member.LeftOn == null || member.LeftOn >= today)
            group member by pair.MentorId into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    /// <summary>Pairs and groups in force or in preparation, by mentor.</summary>
    public static async Task<Dictionary<int, int>> PairsAsync(MethodCenterDb db, IReadOnlyCollection<int> mentorIds, CancellationToken ct)
    {
        var ids = mentorIds.ToArray();
        return await db.Mentorships.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(p => EF.Parameter(ids).Contains(p.MentorId) && (p.State == MentorshipState.Active || p.State == MentorshipState.Draft))
            .GroupBy(p => p.MentorId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
