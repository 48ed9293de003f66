using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Names that the room keeps beside the cards follow the cards.</summary>
internal static class MentoringNames
{
    /// <summary>The name of a person has changed: everything that repeats it takes the new one, where the writer may write it.</summary>
    public static async Task FollowAsync(MethodCenterDb db, IReadOnlyCollection<Educator> people, CancellationToken ct)
    {
        if (people.Count == 0) return;
        var ids = people.Select(p => p.Id).ToArray();
        var names = people.ToDictionary(p => p.Id, p => p.Name);
        foreach (var mentor in await db.Mentors.Where(m => EF.Parameter(ids).Contains(m.EducatorId)).ToListAsync(ct)) mentor.TakeName(names[mentor.EducatorId]);
        foreach (var pair in (await db.Mentorships.Where(m => EF.Parameter(ids).Contains(m.MentorPersonId)).ToListAsync(ct)).Where(m => db.Scope.Covers(m.ScopeKeys))) pair.MentorName = names[pair.MentorPersonId].Full;
        foreach (var member in (await db.MentorshipMembers.Where(m => EF.Parameter(ids).Contains(m.MenteePersonId)).ToListAsync(ct)).Where(m => db.Scope.Covers(m.ScopeKeys))) member.FullName = names[member.MenteePersonId].Full;
    }
}
